#include "app/byol/commands.h"
#include "core/base/report/citation.h"
#include "core/base/run/run_folder.h"

#include <iostream>
#include <memory>

namespace byol::cli {
namespace {

struct Arguments {
    std::string run;
    std::string format = "text";
};

void cite_command(const Arguments& arguments, Context& context) {
    std::string text;
    if (arguments.run.empty()) {
        text = arguments.format == "bibtex" ? bibliography() : method_paragraph(BYOL_VERSION);
    } else {
        const std::filesystem::path run = find_run(arguments.run, context.runs);
        text = arguments.format == "bibtex" ? bibliography(run) : method_paragraph(run, BYOL_VERSION);
    }
    if (!context.json)
        std::cout << text << std::flush;
    context.answer({ { "format", arguments.format }, { "text", text } });
}

} // namespace

void add_cite(CLI::App& app, Context& context) {
    auto arguments = std::make_shared<Arguments>();
    CLI::App* command = add_command(app, context, "cite",
        "Write a run's method as a paragraph for a paper, or the BibTeX of what it rests on",
        "byol cite --run my-run && byol cite --run my-run --format bibtex > references.bib");
    command->add_option("--run", arguments->run, "The run, by name or path (default: none, the method alone)");
    command->add_option("--format", arguments->format, "What to print")
        ->check(CLI::IsMember({ "text", "bibtex" }))
        ->capture_default_str();
    add_runs_option(*command, context);
    command->callback([arguments, &context] { cite_command(*arguments, context); });
}

} // namespace byol::cli
