#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace byol {

/// The class names in a text file, one a line; the numbers "0" to "classes-1" when the file is missing, or holds
/// another number of names. Bytes outside UTF-8 are shown as \xHH.
std::vector<std::string> class_names(const std::filesystem::path& file, int classes);

/// "0", "1", ... as names.
std::vector<std::string> numbered_classes(int classes);

} // namespace byol
