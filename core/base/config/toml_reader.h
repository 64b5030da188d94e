#pragma once

#include "core/base/config/schema.h"

#include <string>
#include <vector>

namespace byol {

/// Reads a TOML text over `config` as far as it is right, and says what is not.
/// @throws UsageError when the text is not TOML, is larger than a megabyte or nested absurdly deep
std::vector<ConfigProblem> read_toml(const std::string& toml, const std::string& source, RunConfig& config);

/// A string in TOML's double quotes.
std::string toml_quoted(const std::string& text);

} // namespace byol
