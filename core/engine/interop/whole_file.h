#pragma once

#include <filesystem>
#include <functional>
#include <ostream>
#include <string>

namespace byol {

/// Writes a file beside `file`, syncs it to the disk and renames it, so `file` is never half a file.
/// @param doing what is being done, for messages
/// @throws Error whatever `write` throws, and when the file cannot be written; nothing is left behind then
void write_whole_file(
    const std::filesystem::path& file, const std::string& doing, const std::function<void(std::ostream&)>& write);

} // namespace byol
