#include "app/byol/commands.h"
#include "core/base/error/error.h"
#include "core/base/report/report.h"
#include "core/base/run/run_folder.h"

#include <memory>

namespace byol::cli {
namespace {

struct Arguments {
    std::string run;
    std::string to;
};

void report_command(const Arguments& arguments, Context& context) {
    const std::filesystem::path run = find_run(arguments.run, context.runs);
    const std::filesystem::path file = std::filesystem::absolute(arguments.to);
    if (std::filesystem::is_directory(file))
        throw UsageError("writing the report", file.string(), "this is a folder", "Give a file: --to report.html.");
    write_report(run, file, BYOL_VERSION);
    context.say("Report: " + file.string());
    context.answer({ { "run", run.string() }, { "file", file.string() } });
}

} // namespace

void add_report(CLI::App& app, Context& context) {
    auto arguments = std::make_shared<Arguments>();
    CLI::App* command = add_command(app, context, "report",
        "Write a run's curves, map, evaluations and settings as one HTML page that needs no other file",
        "byol report --run fashion-mnist-quick --to report.html");
    command->add_option("--run", arguments->run, "The run, by name or path")->required();
    command->add_option("--to", arguments->to, "The HTML file to write")->required();
    add_runs_option(*command, context);
    command->callback([arguments, &context] { report_command(*arguments, context); });
}

} // namespace byol::cli
