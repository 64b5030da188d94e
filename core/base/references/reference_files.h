#pragma once

#include <string>
#include <vector>

namespace byol {

/// A file of resources/references, as it was when the program was built.
struct ReferenceFile {
    std::string name; ///< without .toml
    std::string text;
};

/// Sorted by name. The build writes the source of this function (embed_references.cmake).
const std::vector<ReferenceFile>& reference_files();

} // namespace byol
