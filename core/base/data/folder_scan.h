#pragma once

#include "core/base/data/folder_walk.h"

#include <compare>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <sys/stat.h>
#include <vector>

/// One folder's entries. Private to folder_walk.
namespace byol::scan {

/// What makes a file or folder the same one under another name.
struct FileId {
    dev_t device = 0;
    ino_t inode = 0;
    auto operator<=>(const FileId&) const = default;
};

FileId id_of(const struct stat& status);
std::string system_text(int code);

/// A picture file in a folder.
struct File {
    std::uint32_t name = 0; ///< where its name begins in Folder::names
    std::uint32_t length = 0;
    std::int64_t bytes = 0;
    ino_t inode = 0;
};

/// A sub-folder that was found, not yet entered.
struct Found {
    std::string name;
    FileId id;
};

/// A folder and, after read(), what lies in it.
struct Folder {
    std::string path; ///< relative to the root of the walk
    std::string name; ///< last part of the path
    int depth = 0;
    FileId id;

    int problem = 0; ///< errno when it could not be opened
    ReadFolder state;
    std::string names;
    std::vector<File> files;
    std::vector<Found> found; ///< by name
    std::vector<std::string> links; ///< names of symbolic links
    std::vector<SkippedPath> skipped;
    std::int64_t ignored = 0;
    bool all_seen = true; ///< every entry could be looked at
    std::vector<std::unique_ptr<Folder>> folders; ///< entered ones

    std::string path_of(std::string_view entry) const;
    std::string_view name_of(const File& file) const { return { names.data() + file.name, file.length }; }
    void add_file(std::string_view entry, const struct stat& status);
    /// Adds a picture's file, or says why the entry is none.
    void add(std::string_view entry, const struct stat& status);
};

/// Reads the entries of `folder`; never throws for what the file system says.
/// @throws Cancelled on stop
void read(const std::filesystem::path& root, Folder& folder, const std::stop_token& stop);

} // namespace byol::scan
