#pragma once

#include <filesystem>
#include <string>

/// Names of runs. Private to core/base/run.
namespace byol::names {

inline constexpr const char* trash_folder = ".trash";

/// @throws UsageError for a name that cannot be one folder's name
void require_valid(const std::string& name);
/// `name`, or `name-2`, `name-3`, ...: the first for which `free` says so.
template <class Free> std::string first_free(const std::string& name, Free free) {
    std::string candidate = name;
    for (int i = 2; !free(candidate); ++i)
        candidate = name + "-" + std::to_string(i);
    return candidate;
}

} // namespace byol::names
