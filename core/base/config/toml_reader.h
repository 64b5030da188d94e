#pragma once

#include "core/base/config/schema.h"

#include <optional>
#include <string>
#include <vector>

namespace byol {

/// A field of a grid with the values it takes, as text.
struct SweepAxis {
    std::string path;
    std::vector<std::string> values;
};

/// Reads a TOML text over `config` as far as it is right, and says what is not.
/// @throws UsageError when the text is not TOML, is larger than a megabyte or nested absurdly deep
std::vector<ConfigProblem> read_toml(const std::string& toml, const std::string& source, RunConfig& config);

/// One thing wrong with a text of settings, and where.
struct TextProblem {
    std::int64_t line = 0; ///< counted from 1; 0 when no line is to blame
    std::string message;
    bool unreadable = true; ///< false: every value was read, but a rule between settings is broken
};
/// Reads a whole text over `config` and finds everything that is wrong with it, for an editor to mark. Throws nothing.
std::vector<TextProblem> check_text(const std::string& toml, RunConfig& config);

/// A sweep's text, taken apart but not yet understood.
struct SweepText {
    struct Variant {
        std::string name;
        std::string settings; ///< TOML
    };
    std::string preset; ///< sweep.preset, "" without
    std::string settings; ///< TOML: everything outside [sweep]
    std::vector<Variant> variants; ///< each [[sweep.run]]
    std::vector<SweepAxis> axes; ///< [sweep.grid], in the order of paths
};
/// nullopt when there is no table [sweep]. @throws UsageError when it is not TOML, or something in [sweep] is not what
/// it should be
std::optional<SweepText> read_sweep_text(const std::string& toml, const std::string& source);

/// A string in TOML's double quotes.
std::string toml_quoted(const std::string& text);

} // namespace byol
