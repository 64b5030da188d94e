#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace byol::test {

/// What data.format may say besides "auto".
std::vector<std::string> dataset_formats();

/// Writes a small dataset of this format into `folder`: `count` labelled training images of generated pictures.
/// @returns false for a format that it does not know
bool generate_dataset(const std::string& format, const std::filesystem::path& folder, int count);

} // namespace byol::test
