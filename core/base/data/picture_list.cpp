#include "core/base/data/picture_list.h"

#include <algorithm>
#include <utility>

namespace byol {

std::uint32_t PictureList::add_folder(std::string path) {
    folders_.push_back(std::move(path));
    return static_cast<std::uint32_t>(folders_.size() - 1);
}

void PictureList::add(std::uint32_t folder, std::string_view name, std::int64_t bytes) {
    rows_.push_back({ bytes, names_.size(), static_cast<std::uint32_t>(name.size()), folder });
    names_ += name;
}

void PictureList::reserve(std::size_t pictures, std::size_t name_bytes) {
    rows_.reserve(pictures);
    names_.reserve(name_bytes);
}

std::string PictureList::path(std::int64_t picture) const {
    const Row& wanted = row(picture);
    const std::string_view name(names_.data() + wanted.name, wanted.length);
    const std::string& folder = folders_[wanted.folder];
    std::string path;
    path.reserve(folder.size() + 1 + name.size());
    path += folder;
    if (!folder.empty())
        path += '/';
    return path += name;
}

bool PictureList::restore(std::vector<std::string> folders, std::vector<Row> rows, std::string names) {
    const bool whole = std::ranges::all_of(rows, [&](const Row& row) {
        return row.folder < folders.size() && row.name <= names.size() && row.length <= names.size() - row.name
            && row.bytes >= 0;
    });
    folders_ = whole ? std::move(folders) : std::vector<std::string>();
    rows_ = whole ? std::move(rows) : std::vector<Row>();
    names_ = whole ? std::move(names) : std::string();
    return whole;
}

} // namespace byol
