#include "app/byol/commands.h"
#include "core/base/error/error.h"
#include "core/base/report/comparison_page.h"
#include "core/base/report/report.h"
#include "core/base/run/run_folder.h"

#include <algorithm>
#include <memory>
#include <vector>

namespace byol::cli {
namespace {

struct Arguments {
    std::vector<std::string> runs;
    std::string to;
};

std::vector<std::filesystem::path> found(const std::vector<std::string>& names, const Context& context) {
    std::vector<std::filesystem::path> runs;
    for (const std::string& name : names)
        if (const auto run = find_run(name, context.runs); std::ranges::find(runs, run) == runs.end())
            runs.push_back(run);
    return runs;
}

void report_command(const Arguments& arguments, Context& context) {
    const std::vector<std::filesystem::path> runs = found(arguments.runs, context);
    const std::filesystem::path file = std::filesystem::absolute(arguments.to);
    if (std::filesystem::is_directory(file))
        throw UsageError("writing the report", file.string(), "this is a folder", "Give a file: --to report.html.");
    nlohmann::json answer { { "file", file.string() } };
    if (runs.size() == 1) {
        write_report(runs.front(), file, BYOL_VERSION);
        answer["run"] = runs.front().string();
    } else {
        write_comparison(runs, file, BYOL_VERSION);
        for (const auto& run : runs)
            answer["runs"].push_back(run.string());
    }
    context.say("Report: " + file.string());
    context.answer(answer);
}

} // namespace

void add_report(CLI::App& app, Context& context) {
    auto arguments = std::make_shared<Arguments>();
    CLI::App* command = add_command(app, context, "report", "Write a run, or a comparison of several, as one HTML page",
        "byol report --run fashion-mnist-quick --to report.html\n"
        "  byol report --run tau-0.98 --run tau-0.99 --to comparison.html");
    command->add_option("--run", arguments->runs, "The run, by name or path; given again, the runs are compared")
        ->required()
        ->expected(1)
        ->take_all();
    command->add_option("--to", arguments->to, "The HTML file to write")->required();
    add_runs_option(*command, context);
    command->callback([arguments, &context] { report_command(*arguments, context); });
}

} // namespace byol::cli
