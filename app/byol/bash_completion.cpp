#include "app/byol/command_tree.h"
#include "app/byol/manual_page.h"

namespace byol::cli {
namespace {

// What comes before: the commands so far as one word, such as "byol queue add", and the option whose value is due.
constexpr const char* beginning = R"bash(# Written by byol --completion; do not edit.
_byol() {
    local word previous command i
    word=${COMP_WORDS[COMP_CWORD]}
    previous=${COMP_WORDS[COMP_CWORD - 1]}
    command=byol
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        case "$command ${COMP_WORDS[i]}" in
)bash";

constexpr const char* middle = R"bash(            command="$command ${COMP_WORDS[i]}" ;;
        esac
    done
    case "$command $previous" in
)bash";

constexpr const char* runs = R"bash(
        mapfile -t COMPREPLY < <(compgen -W "$(cd "${BYOL_RUNS:-$HOME/byol-runs}" 2>/dev/null && ls)" -- "$word")
        [[ ${#COMPREPLY[@]} -gt 0 ]] || compopt -o default
        return ;;
)bash";

constexpr const char* before_words = R"bash(    esac
    case "$command" in
)bash";

constexpr const char* ending = R"bash(    esac
    [[ ${#COMPREPLY[@]} -gt 0 ]] || compopt -o default
}
complete -F _byol byol
)bash";

std::vector<std::string> option_names(const CLI::Option& option) {
    std::vector<std::string> names;
    for (const std::string& name : option.get_snames())
        names.push_back(std::string("-").append(name));
    for (const std::string& name : option.get_lnames())
        names.push_back(std::string("--").append(name));
    return names;
}

std::string joined(const std::vector<std::string>& words, const std::string& between = " ") {
    return CLI::detail::join(words, between);
}

struct Parts {
    std::vector<std::string> commands; ///< patterns
    std::string values; ///< cases of options whose value is due
    std::vector<std::string> of_runs; ///< patterns of options that take a run
    std::string words; ///< cases of commands
};

void collect(const CLI::App& app, const std::string& path, Parts& parts) {
    std::vector<std::string> words { "--help" };
    for (const CLI::App* command : shown_commands(app))
        words.push_back(command->get_name());
    for (const CLI::Option* option : shown_options(app)) {
        for (const std::string& name : option_names(*option)) {
            words.push_back(name);
            const std::string pattern = "'" + path + " " + name + "'";
            if (const auto allowed = allowed_words(*option); !allowed.empty())
                parts.values += "    " + pattern + ")\n        mapfile -t COMPREPLY < <(compgen -W '" + joined(allowed)
                    + "' -- \"$word\")\n        return ;;\n";
            else if (name == "--run")
                parts.of_runs.push_back(pattern);
            else if (takes_value(*option))
                parts.values += "    " + pattern + ")\n        compopt -o default\n        return ;;\n";
        }
    }
    parts.words +=
        "    '" + path + "')\n        mapfile -t COMPREPLY < <(compgen -W '" + joined(words) + "' -- \"$word\") ;;\n";
    for (const CLI::App* command : shown_commands(app)) {
        parts.commands.push_back("'" + path + " " + command->get_name() + "'");
        collect(*command, path + " " + command->get_name(), parts);
    }
}

} // namespace

std::string bash_completion(const CLI::App& app) {
    Parts parts;
    collect(app, "byol", parts);
    std::string out = beginning;
    out += "        " + joined(parts.commands, " | \\\n        ") + ")\n" + middle + parts.values;
    if (!parts.of_runs.empty())
        out += "    " + joined(parts.of_runs, " | \\\n    ") + ")" + runs;
    return out + before_words + parts.words + ending;
}

} // namespace byol::cli
