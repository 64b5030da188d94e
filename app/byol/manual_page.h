#pragma once

#include <CLI/CLI.hpp>

#include <string>

namespace byol::cli {

/// The manual page byol(1) in the man(7) format: every command with its options and example, as --help tells them.
std::string manual_page(const CLI::App& app, const std::string& version);

/// A script that lets bash complete commands, options, and the words that an option allows.
std::string bash_completion(const CLI::App& app);

/// Adds the hidden options --man and --completion, which print the two.
void add_documentation_options(CLI::App& app, const std::string& version);

} // namespace byol::cli
