#pragma once

#include <CLI/CLI.hpp>

#include <string>
#include <string_view>
#include <vector>

/// What the command line says of itself, for whoever documents it.
namespace byol::cli {

/// Commands that are shown, in the order they were added.
inline std::vector<const CLI::App*> shown_commands(const CLI::App& app) {
    return app.get_subcommands(
        [](const CLI::App* each) { return !each->get_name().empty() && !each->get_group().empty(); });
}

/// Options that are shown, those of option groups first, less --help, which every command has.
inline std::vector<const CLI::Option*> shown_options(const CLI::App& app) {
    std::vector<const CLI::Option*> options;
    for (const CLI::App* group : app.get_subcommands([](const CLI::App* each) { return each->get_name().empty(); })) {
        const auto more = shown_options(*group);
        options.insert(options.end(), more.begin(), more.end());
    }
    const auto own = app.get_options(
        [&app](const CLI::Option* each) { return !each->get_group().empty() && each != app.get_help_ptr(); });
    options.insert(options.end(), own.begin(), own.end());
    return options;
}

inline bool takes_value(const CLI::Option& option) {
    return option.get_items_expected_max() > 0;
}

/// The words that an option allows; empty when it allows any.
inline std::vector<std::string> allowed_words(const CLI::Option& option) {
    const std::string type = option.get_type_name();
    const std::size_t open = type.find('{');
    const std::size_t close = type.find('}', open == std::string::npos ? 0 : open);
    if (open == std::string::npos || close == std::string::npos)
        return {};
    return CLI::detail::split(type.substr(open + 1, close - open - 1), ',');
}

} // namespace byol::cli
