#pragma once

#include "core/base/data/picture_list.h"
#include "core/base/progress/progress.h"

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace byol {

/// A folder that was read, and what tells whether it has changed since.
struct ReadFolder {
    std::string path; ///< relative to the root; "" is the root
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    std::int64_t modified = 0; ///< ns since 1970
    std::int64_t changed = 0; ///< the same of the entry itself: moves also when somebody sets `modified` back
    bool operator==(const ReadFolder&) const = default;
};

/// Something below a folder that is not used.
struct SkippedPath {
    std::string path; ///< relative to the root
    std::string reason; ///< a sentence
};

/// What lies below a folder.
struct FolderContents {
    PictureList pictures; ///< sorted by the bytes of their paths
    std::vector<std::string> folders; ///< of the upper two levels, relative and sorted
    std::vector<SkippedPath> skipped; ///< links that lead nowhere or around, pipes, unreadable folders
    std::int64_t files_ignored = 0; ///< hidden files and names without a picture's extension
    std::vector<ReadFolder> read; ///< every folder that was opened
    /// Whether the same state of the folders in `read` means the same contents: not with links to files, whose targets
    /// may lie elsewhere, nor where something could not be looked at.
    bool told_by_folders = true;
};

/// Finds the pictures below `root`, with several threads. Opens no file. Symbolic links are followed, each real file
/// and folder is visited once (plain entries before links), and folders more than 64 deep are skipped: the walk always
/// ends.
/// @throws Error when the root cannot be read; Cancelled on stop
FolderContents walk_folder(const std::filesystem::path& root, const ProgressSink& progress, std::stop_token stop);

/// Fills in the present state of the folder named by folder.path. @returns whether there is such a folder
bool look_at_folder(const std::filesystem::path& root, ReadFolder& folder);

} // namespace byol
