#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace byol {

/// Paths and sizes of many picture files in little memory: each folder's path once, all names in one string.
class PictureList {
public:
    /// One picture. Public because the list is kept in a file as it is (listing_cache).
    struct Row {
        std::int64_t bytes = 0; ///< of the file
        std::uint64_t name = 0; ///< where its name begins among all names
        std::uint32_t length = 0; ///< of its name
        std::uint32_t folder = 0; ///< number
    };

    /// @param path relative to the root, '/' between the parts; "" is the root @returns the folder's number
    std::uint32_t add_folder(std::string path);
    void add(std::uint32_t folder, std::string_view name, std::int64_t bytes);
    void reserve(std::size_t pictures, std::size_t name_bytes);

    std::int64_t size() const { return static_cast<std::int64_t>(rows_.size()); }
    bool empty() const { return rows_.empty(); }
    std::string path(std::int64_t picture) const; ///< relative to the root
    std::int64_t bytes(std::int64_t picture) const { return row(picture).bytes; }
    std::uint32_t folder_of(std::int64_t picture) const { return row(picture).folder; }

    const std::vector<std::string>& folders() const { return folders_; } ///< by number
    const std::vector<Row>& rows() const { return rows_; }
    const std::string& names() const { return names_; }
    /// @returns false, and leaves the list empty, when a row points outside of what is given
    bool restore(std::vector<std::string> folders, std::vector<Row> rows, std::string names);

private:
    const Row& row(std::int64_t picture) const { return rows_[static_cast<std::size_t>(picture)]; }

    std::vector<std::string> folders_;
    std::vector<Row> rows_;
    std::string names_;
};

} // namespace byol
