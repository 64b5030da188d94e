#pragma once

#include <string>

namespace byol {

/// Whether settings lie under this path: "optimizer", "augment.view1".
bool is_table_of_settings(const std::string& path);

/// The setting that an unknown path was probably meant to be, "" when none is near. Its last part counts most, since it
/// is often given without its table, under a wrong one, or cut short.
std::string nearest_path(const std::string& path);

/// The table of settings that an unknown one was probably meant to be, "" when none is near.
std::string nearest_table(const std::string& path);

} // namespace byol
