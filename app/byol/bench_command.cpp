#include "app/byol/bench_report.h"
#include "app/byol/commands.h"
#include "core/base/config/config_file.h"
#include "core/base/error/error.h"
#include "core/base/run/run_folder.h"
#include "core/engine/bench/generated_dataset.h"
#include "core/engine/bench/preflight.h"
#include "core/engine/bench/suites.h"
#include "core/engine/nn/device.h"

#include <algorithm>
#include <fstream>
#include <memory>
#include <random>

namespace byol::cli {
namespace fs = std::filesystem;
namespace {

struct Arguments {
    std::string preset = "fashion-mnist-quick";
    std::string config;
    std::string preflight; ///< --for: a settings file, a run or a preset
    std::vector<std::string> suites;
    std::vector<std::string> assignments;
    std::string device;
    std::string json_file; ///< "-": standard output
    int repeats = 5;
    bool thorough = false;
};

constexpr const char* all_suites = "all";
constexpr std::int64_t generated_images = 4096;
constexpr const char* no_data = "(generated noise)";

/// A folder of its own under the system's temporary folder, removed in the end.
class TemporaryFolder {
public:
    TemporaryFolder()
        : path_(fs::temp_directory_path() / ("byol-bench-" + std::to_string(std::random_device {}()))) {
        fs::create_directories(path_);
    }
    ~TemporaryFolder() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    const fs::path& path() const { return path_; }

private:
    fs::path path_;
};

// A file of settings, the folder of a run, or a preset's name.
RunConfig named_settings(const std::string& name) {
    if (fs::is_directory(name))
        return run_config(name);
    return fs::exists(name) ? load_config(name) : preset_config(name);
}

RunConfig asked_for(const Arguments& arguments) {
    RunConfig config = !arguments.preflight.empty() ? named_settings(arguments.preflight)
        : arguments.config.empty()                  ? preset_config(arguments.preset)
                                                    : load_config(arguments.config);
    apply_assignments(config, arguments.assignments);
    if (!arguments.device.empty())
        config.training.device = arguments.device;
    if (config.data.path.empty())
        config.data.path = no_data; // the settings' own rules ask for one
    require_valid(config, "settings of the benchmark");
    return config;
}

bool has_data(const RunConfig& config) {
    return config.data.path != no_data && fs::exists(config.data.path);
}

// For an estimate a few pictures do: they are read when they are asked for. A GPU trains from all of them at once.
Residency residency_for(const Arguments& arguments, torch::Device device) {
    return arguments.preflight.empty() || device.is_cuda() ? Residency::within_budget : Residency::on_demand;
}

BenchSubject subject_for(const Arguments& arguments, const fs::path& scratch, const Context& context) {
    BenchSubject subject;
    subject.config = asked_for(arguments);
    set_threads(subject.config.training.threads);
    subject.device = choose_device(subject.config.training.device);
    subject.dataset = has_data(subject.config)
        ? open_dataset(
            subject.config.data, residency_for(arguments, subject.device), context.progress(), context.stop())
        : generated_dataset(generated_images, static_cast<int>(subject.config.data.image_size));
    subject.streams = subject.dataset->info().format == "folder" && subject.config.data.memory_budget_mb == 0;
    subject.scratch = scratch;
    subject.thorough = arguments.thorough;
    return subject;
}

bool is_wanted(const Arguments& arguments, const std::string& suite) {
    const auto is = [&](const std::string& name) { return std::ranges::count(arguments.suites, name) > 0; };
    return arguments.suites.empty() || is(all_suites) || is(suite);
}

void give(const Arguments& arguments, Context& context, const nlohmann::json& answer) {
    if (context.json) {
        context.answer(answer);
    } else if (!arguments.json_file.empty()) {
        std::ofstream file(arguments.json_file);
        file << answer.dump(2) << '\n' << std::flush;
        if (!file)
            throw Error("writing the figures", arguments.json_file, "the file cannot be written", "Check the path.");
        context.say("The figures are in " + arguments.json_file + ".");
    }
}

void run_suites(const Arguments& arguments, Context& context) {
    const TemporaryFolder scratch;
    const BenchSubject subject = subject_for(arguments, scratch.path(), context);
    const Meter meter({ .repeats = arguments.repeats }, subject.device, context.stop());
    nlohmann::json answer = bench_heading(subject);
    context.say(heading_line(answer));
    const auto total = std::ranges::count_if(
        bench_suites(), [&](const NamedSuite& suite) { return is_wanted(arguments, suite.name); });
    std::int64_t done = 0;
    for (const NamedSuite& suite : bench_suites()) {
        if (!is_wanted(arguments, suite.name))
            continue;
        if (const ProgressSink progress = context.progress())
            progress({ "measuring " + suite.name, done++, total });
        const BenchReport report = suite.run(subject, meter);
        context.end_progress();
        for (const std::string& line : table_of(suite.name, report))
            context.say(line);
        answer["suites"][suite.name] = as_json(report);
    }
    give(arguments, context, answer);
}

void run_preflight(const Arguments& arguments, Context& context) {
    const BenchSubject subject = subject_for(arguments, {}, context);
    const std::int64_t images = has_data(subject.config) ? subject.dataset->size(Split::train) : 0;
    const Preflight found = preflight(subject, images, context.stop());
    nlohmann::json answer = bench_heading(subject);
    answer["preflight"] = as_json(found);
    for (const std::string& line : lines_of(found, subject))
        context.say(line);
    give(arguments, context, answer);
}

void bench_command(const Arguments& arguments, Context& context) {
    context.json = arguments.json_file == "-";
    if (arguments.preflight.empty())
        run_suites(arguments, context);
    else
        run_preflight(arguments, context);
}

std::vector<std::string> suite_names() {
    std::vector<std::string> names { all_suites };
    for (const NamedSuite& suite : bench_suites())
        names.push_back(suite.name);
    return names;
}

void add_subject_options(CLI::App& command, Arguments& arguments) {
    auto* preset =
        command.add_option("--preset", arguments.preset, "The preset to measure with")->capture_default_str();
    auto* config = command.add_option("--config", arguments.config, "A TOML file of settings instead");
    command
        .add_option("--for", arguments.preflight,
            "Only estimate what a run would take: a TOML file of settings, a run's folder or a preset")
        ->excludes(preset)
        ->excludes(config);
    config->excludes(preset);
    command.add_option("--set", arguments.assignments, "Change a setting: path.to.field=value (again and again)")
        ->allow_extra_args(false);
    command.add_option("--device", arguments.device, "auto, cpu or cuda:N");
}

} // namespace

void add_bench(CLI::App& app, Context& context) {
    auto arguments = std::make_shared<Arguments>();
    CLI::App* command = app.add_subcommand("bench", "Measure on this machine what a training run is made of");
    command->footer("Examples:\n  byol bench --suite step --suite end-to-end --preset cifar10-small\n"
                    "  byol bench --for my-settings.toml");
    command
        ->add_option("--suite", arguments->suites,
            "data, step, end-to-end, tsne, eval, store or all (again and again; default: all)")
        ->check(CLI::IsMember(suite_names()))
        ->allow_extra_args(false);
    add_subject_options(*command, *arguments);
    command->add_option("--repeats", arguments->repeats, "Rounds of each measurement")
        ->check(CLI::Range(1, 100))
        ->capture_default_str();
    command->add_flag("--thorough", arguments->thorough, "Measure the sizes that take minutes too");
    command
        ->add_option_function<std::string>(
            "--json", [arguments](const std::string& file) { arguments->json_file = file.empty() ? "-" : file; },
            "Write the figures as JSON into a file, or answer in JSON where none is named")
        ->expected(0, 1)
        ->default_str("-")
        ->run_callback_for_default(false);
    command->callback([arguments, &context] { bench_command(*arguments, context); });
}

} // namespace byol::cli
