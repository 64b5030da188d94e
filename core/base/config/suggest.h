#pragma once

#include <string>

namespace byol {

/// Whether settings lie under this path: "optimizer", "augment.view1".
bool is_table_of_settings(const std::string& path);

/// The valid path, or table of settings, that an unknown one was probably meant to be; "" when none is near.
/// The last part counts most, since it is often given without its group or under a wrong one.
std::string nearest_path(const std::string& path);

} // namespace byol
