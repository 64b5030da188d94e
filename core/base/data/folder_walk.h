#pragma once

#include "core/base/data/dataset.h"

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace byol {

/// A picture file by its extension.
struct FoundFile {
    std::string path; ///< relative to the root, '/' between the parts, bytes as the file system has them
    std::int64_t bytes = 0;
};

/// What lies below a folder.
struct FolderContents {
    std::vector<FoundFile> pictures; ///< sorted by the bytes of their paths
    std::vector<std::string> folders; ///< of the upper two levels, relative and sorted
    std::vector<SkippedItem> skipped; ///< links that lead nowhere or around, pipes, unreadable folders
    std::int64_t files_ignored = 0; ///< hidden files and names without a picture's extension
};

/// Finds the pictures below `root`. Opens no file. Symbolic links are followed, each real file and folder is visited
/// once (plain entries before links), and folders more than 64 deep are skipped: the walk always ends.
/// @throws Error when the root cannot be read; Cancelled on stop
FolderContents walk_folder(const std::filesystem::path& root, const ProgressSink& progress, std::stop_token stop);

} // namespace byol
