#include "app/byol/commands.h"
#include "core/base/data/dataset.h"
#include "core/base/data/decode.h"
#include "core/base/error/error.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <iomanip>
#include <memory>
#include <sstream>
#include <string>

namespace byol::cli {
namespace {

namespace fs = std::filesystem;

std::string kind_of(const DatasetInfo& info) {
    const bool one_file = !fs::is_directory(info.path);
    if (info.format == "cifar10")
        return one_file ? "a CIFAR-10 file" : "CIFAR-10, binary version";
    if (info.format == "cifar100")
        return one_file ? "a CIFAR-100 file" : "CIFAR-100, binary version";
    if (info.format == "stl10")
        return one_file ? "an STL-10 file" : "STL-10, binary version";
    if (info.format == "idx")
        return one_file ? "an IDX file (as of MNIST)" : "IDX files (as of MNIST)";
    if (info.format == "unknown")
        return "not known";
    return one_file ? "a picture" : "a folder of pictures";
}

std::string range(int low, int high) {
    return low == high ? std::to_string(low) : std::to_string(low) + " to " + std::to_string(high);
}

std::string sizes(const DatasetInfo& info) {
    if (info.max_height == 0)
        return "none could be read";
    return range(info.min_width, info.max_width) + " wide, " + range(info.min_height, info.max_height) + " high";
}

std::string rate(const DatasetReport& report) {
    const double images = static_cast<double>(report.info.train_count + report.info.test_count);
    std::ostringstream text;
    text << std::fixed << std::setprecision(1) << report.seconds << " s";
    if (report.seconds > 0)
        text << " (" << std::llround(images / report.seconds) << " images a second)";
    return text.str();
}

void say_classes(const Context& context, const DatasetReport& report) {
    if (report.info.classes.empty())
        return context.say("Classes:   none, the images are unlabelled");
    context.say("Classes:   " + std::to_string(report.info.classes.size()));
    std::size_t width = 0;
    for (const std::string& name : report.info.classes)
        width = std::max(width, name.size());
    for (std::size_t i = 0; i < report.info.classes.size(); ++i) {
        std::ostringstream line;
        line << "  " << std::setw(4) << i << "  " << std::left << std::setw(static_cast<int>(width))
             << report.info.classes[i] << std::right << "  train " << std::setw(7) << report.train_per_class[i];
        if (report.info.test_count > 0)
            line << "  test " << std::setw(7) << report.test_per_class[i];
        context.say(line.str());
    }
}

void say_report(const Context& context, const DatasetReport& report) {
    const DatasetInfo& info = report.info;
    context.say("Dataset:   " + display_path(info.path));
    context.say("Format:    " + kind_of(info));
    context.say("Training:  " + std::to_string(info.train_count) + " images");
    context.say("Test:      " + std::to_string(info.test_count) + " images");
    context.say("Size:      " + sizes(info));
    say_classes(context, report);
    if (report.files_ignored > 0)
        context.say("Ignored:   " + std::to_string(report.files_ignored)
            + " hidden files and files that are no pictures by their names");
    context.say("Read in:   " + rate(report));
    if (info.skipped.empty())
        return context.say("Every image can be used.");
    context.say("Not used:  " + std::to_string(info.skipped.size()));
    for (const SkippedItem& item : info.skipped)
        context.say("  " + item.source + ": " + item.reason);
}

nlohmann::json as_json(const DatasetReport& report, bool usable) {
    const DatasetInfo& info = report.info;
    nlohmann::json classes = nlohmann::json::array();
    for (std::size_t i = 0; i < info.classes.size(); ++i)
        classes.push_back({ { "label", i }, { "name", info.classes[i] }, { "train", report.train_per_class[i] },
            { "test", report.test_per_class[i] } });
    nlohmann::json skipped = nlohmann::json::array();
    for (const SkippedItem& item : info.skipped)
        skipped.push_back({ { "source", item.source }, { "reason", item.reason } });
    nlohmann::json value { { "path", display_path(info.path) }, { "format", info.format }, { "usable", usable },
        { "train_count", info.train_count }, { "test_count", info.test_count }, { "files_seen", report.files_seen },
        { "files_ignored", report.files_ignored }, { "fingerprint", info.fingerprint }, { "seconds", report.seconds } };
    value["size"] = { { "min_width", info.min_width }, { "max_width", info.max_width },
        { "min_height", info.min_height }, { "max_height", info.max_height } };
    value["classes"] = std::move(classes);
    value["skipped"] = std::move(skipped);
    return value;
}

// One file is good or bad as a whole; a folder is usable while anything in it is.
bool is_usable(const DatasetReport& report) {
    const bool any = report.info.train_count + report.info.test_count > 0;
    return any && (fs::is_directory(report.info.path) || report.info.skipped.empty());
}

void check(const Context& context, const DataSettings& settings) {
    const DatasetReport report = check_dataset(settings, context.progress(), context.stop());
    context.end_progress();
    const bool usable = is_usable(report);
    context.answer(as_json(report, usable));
    say_report(context, report);
    if (!usable)
        throw CLI::RuntimeError(1);
}

} // namespace

void add_data(CLI::App& app, Context& context) {
    CLI::App* data = app.add_subcommand("data", "Look at datasets");
    data->footer("Example:\n  byol data check ~/pictures");
    data->require_subcommand(1);
    CLI::App* command = add_command(*data, context, "check",
        "Read every image of a dataset (or of one file) and say what it is, how many images of what size and class it "
        "has, and which files cannot be used and why",
        "byol data check ~/pictures\n  byol data check ~/cifar-10-batches-bin --json\n\n"
        "Exit code: 0 when it can be used, if need be without the files listed as not used; 1 when not.");
    auto settings = std::make_shared<DataSettings>();
    command->add_option("dataset", settings->path, "Folder or file")->required();
    command->add_option("--format", settings->format, "What it is, when the files do not tell")
        ->check(CLI::IsMember({ "auto", "folder", "cifar10", "cifar100", "stl10", "idx" }))
        ->capture_default_str();
    command
        ->add_option("--memory-budget", settings->memory_budget_mb, "Largest gzipped file to unpack into memory, in MB")
        ->check(CLI::Range(std::int64_t { 1 }, std::int64_t { 1 } << 20))
        ->capture_default_str();
    command->add_option("--threads", settings->loader_threads, "Reading threads; 0 takes every core")
        ->check(CLI::Range(std::int64_t { 0 }, std::int64_t { 1024 }))
        ->capture_default_str();
    command->callback([&context, settings] { check(context, *settings); });
}

} // namespace byol::cli
