#include "app/byol/manual_page.h"

#include "app/byol/command_tree.h"

#include <algorithm>
#include <cctype>
#include <iostream>

namespace byol::cli {
namespace {

constexpr const char* description = R"(.SH DESCRIPTION
.B byol
trains image encoders without labels by the method of Grill et al., \(lqBootstrap Your Own Latent\(rq (2020), scores what
they learnt, lays out maps of it, and writes encoders and reports for use elsewhere.
Each pretraining is a run: a folder that holds its settings, curves, checkpoints, evaluations and maps, and that
.BR byol\-workbench (1)
shows while it grows.
.PP
Every command has
.BR \-\-help ,
and most answer in JSON when given
.BR \-\-json .
Ctrl+C ends a command in order: a pretraining writes a checkpoint first and can be resumed.
)";

constexpr const char* ending = R"(.SH ENVIRONMENT
.TP
.B BYOL_RUNS
Folder of runs, where
.B \-\-runs
is not given; by default
.IR \(ti/byol\-runs .
.TP
.B BYOL_PROGRESS
Set to
.BR lines ,
progress is told by a line every ten seconds also where standard error is not a terminal.
.SH "EXIT STATUS"
.TP
.B 0
All went well.
.TP
.B 1
The work failed; standard error says why.
.TP
.B 2
The command line or a setting is wrong.
.TP
.B 130
Cancelled by Ctrl+C or a signal.
.SH "SEE ALSO"
.BR byol\-workbench (1)
)";

// Text as roff reads it. A hyphen that belongs to something to be typed must stay one.
std::string plain(const std::string& text, bool typed = false) {
    std::string out;
    for (const char letter : text) {
        if (letter == '\\')
            out += "\\e";
        else if (letter == '-' && typed)
            out += "\\-";
        else if (letter == '~')
            out += "\\(ti";
        else if (letter == '^')
            out += "\\(ha";
        else
            out += letter;
        if (letter == '\n')
            out += "\\&"; // a full stop or an apostrophe there would be a request
    }
    if (out.starts_with('.') || out.starts_with('\''))
        out.insert(0, "\\&");
    return out;
}

std::string bold(const std::string& text) {
    return std::string("\\fB").append(plain(text, true)).append("\\fR");
}

std::string italic(const std::string& text) {
    return std::string("\\fI").append(plain(text)).append("\\fR");
}

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return std::tolower(c); });
    return text;
}

std::string placeholder(const CLI::Option& option) {
    const std::string type = option.get_type_name();
    if (type.find(":FILE") != std::string::npos)
        return "file";
    if (type.find(":DIR") != std::string::npos)
        return "folder";
    const std::string base = type.substr(0, type.find_first_of(": "));
    return base == "INT" || base == "UINT" || base == "FLOAT" ? "number" : base == "TEXT" ? "text" : lower(base);
}

std::string value_of(const CLI::Option& option) {
    if (!takes_value(option))
        return {};
    std::string value;
    if (option.nonpositional())
        value.append(" ").append(italic(placeholder(option)));
    const int most = option.get_items_expected_max();
    if (most >= CLI::detail::expected_max_vector_size)
        return option.get_allow_extra_args() ? value + "..." : value;
    for (int i = 1; i < most; ++i)
        value.append(" ").append(italic(placeholder(option)));
    return value;
}

std::string names_of(const CLI::Option& option) {
    if (!option.nonpositional())
        return italic(option.get_name(true));
    std::string names;
    for (const auto& [dashes, list] : { std::pair("-", option.get_snames()), std::pair("--", option.get_lnames()) })
        for (const std::string& name : list)
            names.append(names.empty() ? "" : ", ").append(bold(dashes + name));
    return names;
}

std::string with_full_stop(const std::string& text) {
    return text.empty() || std::string(".:!?").find(text.back()) != std::string::npos ? text : text + ".";
}

// Descriptions that name the words themselves need no list.
bool tells_words(const CLI::Option& option, const std::vector<std::string>& words) {
    return std::ranges::all_of(
        words, [&](const std::string& word) { return option.get_description().find(word) != std::string::npos; });
}

std::string explained(const CLI::Option& option) {
    std::string text = plain(with_full_stop(option.get_description()));
    if (const auto words = allowed_words(option); !tells_words(option, words)) {
        std::string list;
        for (const std::string& word : words)
            list.append(list.empty() ? "" : &word == &words.back() ? " or " : ", ").append(bold(word));
        text += (text.empty() ? "" : " ") + std::string("One of ") + list + ".";
    }
    if (!option.get_default_str().empty())
        text += " The default is " + bold(option.get_default_str()) + ".";
    if (option.get_required())
        text += " Required.";
    return text;
}

std::string options_of(const CLI::App& app) {
    std::string out;
    for (const CLI::Option* option : shown_options(app))
        out += ".TP\n" + names_of(*option) + value_of(*option) + "\n" + explained(*option) + "\n";
    return out;
}

// Footers begin with "Example:" and indent what is to be typed.
std::string example_of(const CLI::App& app) {
    std::string footer = app.get_footer();
    const std::string title = "Example:\n";
    if (const std::size_t found = footer.find(title); found != std::string::npos)
        footer = footer.substr(found + title.size());
    else
        return {};
    while (footer.ends_with('\n'))
        footer.pop_back();
    return ".PP\n.EX\n" + plain(footer, true) + "\n.EE\n";
}

std::string positional_names(const CLI::App& app) {
    std::string names;
    for (const CLI::Option* option : shown_options(app))
        if (option->get_positional())
            names.append(" ").append(option->get_name(true));
    return names;
}

void add_commands(const CLI::App& app, const std::string& before, std::string& out) {
    for (const CLI::App* command : shown_commands(app)) {
        const std::string name = before + " " + command->get_name();
        out += ".SS \"" + plain(name + positional_names(*command), true) + "\"\n";
        out += plain(with_full_stop(command->get_description())) + "\n";
        out += options_of(*command) + example_of(*command);
        add_commands(*command, name, out);
    }
}

} // namespace

std::string manual_page(const CLI::App& app, const std::string& version) {
    std::string summary = app.get_description();
    summary = summary.substr(summary.find(": ") == std::string::npos ? 0 : summary.find(": ") + 2);
    std::string out = ".\\\" Written by byol --man; do not edit.\n.TH BYOL 1 \"\" \"BYOL Workbench " + version
        + "\" \"User Commands\"\n.SH NAME\nbyol \\- " + plain(summary)
        + "\n.SH SYNOPSIS\n.B byol\n.I command\n.RI [ option ...]\n";
    out += description;
    out += ".SH OPTIONS\n.TP\n\\fB\\-h\\fR, \\fB\\-\\-help\\fR\nPrint help and exit; every command has it too.\n";
    out += options_of(app) + ".SH COMMANDS\n";
    add_commands(app, "byol", out);
    return out + ending;
}

void add_documentation_options(CLI::App& app, const std::string& version) {
    app.add_flag_callback("--man",
           [&app, version] {
               std::cout << manual_page(app, version);
               throw CLI::Success();
           })
        ->group("");
    app.add_flag_callback("--completion",
           [&app] {
               std::cout << bash_completion(app);
               throw CLI::Success();
           })
        ->group("");
}

} // namespace byol::cli
