#pragma once

#include "core/base/run/run_types.h"

#include <filesystem>
#include <functional>
#include <string>

namespace byol {

/// What a person has said of a run, from its about.toml; empty where nothing was said.
/// @throws Error when the file cannot be read or is not TOML
RunAbout read_about(const std::filesystem::path& run);

/// Replaces about.toml in one step; the worker never looks at it. What says nothing removes the file. @throws Error
void write_about(const std::filesystem::path& run, const RunAbout& about);

/// Tags as they are kept: without blanks around them, without empty and repeated ones, in the order given.
std::vector<std::string> tidy_tags(const std::vector<std::string>& tags);

} // namespace byol
