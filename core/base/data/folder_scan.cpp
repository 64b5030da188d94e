#include "core/base/data/folder_scan.h"

#include "core/base/data/decode.h"
#include "core/base/error/error.h"

#include <climits>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <system_error>

namespace byol::scan {
namespace {

std::string reason_for(mode_t mode) {
    if (S_ISFIFO(mode))
        return "It is a named pipe, not a file.";
    if (S_ISSOCK(mode))
        return "It is a socket, not a file.";
    return "It is a device, not a file.";
}

std::int64_t nanoseconds(const timespec& time) {
    return std::int64_t { time.tv_sec } * 1'000'000'000 + time.tv_nsec;
}

/// An entry as readdir gives it.
struct Name {
    std::uint32_t begin;
    std::uint32_t length;
    ino_t inode;
    unsigned char type;
};

class Reader {
public:
    Reader(const std::filesystem::path& root, Folder& folder, const std::stop_token& stop)
        : folder_(folder)
        , stop_(stop)
        , directory_((root / folder.path).native()) { }

    void run() {
        const std::unique_ptr<DIR, int (*)(DIR*)> opened(::opendir(directory_.c_str()), &::closedir);
        if (!opened) {
            folder_.problem = errno;
            return;
        }
        descriptor_ = ::dirfd(opened.get());
        struct stat status { };
        ::fstat(descriptor_, &status);
        folder_.state = { folder_.path, status.st_dev, status.st_ino, nanoseconds(status.st_mtim),
            nanoseconds(status.st_ctim) };
        read_names(opened.get());
        if (folder_.problem != 0)
            return;
        // In the order of the disk: where nothing is cached yet, looking at the files is what takes time.
        std::ranges::sort(names_, {}, &Name::inode);
        for (const Name& name : names_)
            visit(name, std::string_view(pool_).substr(name.begin, name.length));
        put_in_order();
    }

private:
    void read_names(DIR* opened) {
        for (;;) {
            errno = 0;
            const dirent* const entry = ::readdir(opened);
            if (entry == nullptr) {
                folder_.problem = errno; // 0 at the end
                return;
            }
            if (names_.size() % 1024 == 0 && stop_.stop_requested())
                throw Cancelled();
            const std::size_t length = std::strlen(entry->d_name);
            if (entry->d_name[0] == '.') {
                folder_.ignored += length > 2 || entry->d_name[length - 1] != '.' ? 1 : 0;
                continue;
            }
            names_.push_back({ static_cast<std::uint32_t>(pool_.size()), static_cast<std::uint32_t>(length),
                entry->d_ino, entry->d_type });
            pool_.append(entry->d_name, length + 1); // with its zero, for fstatat
        }
    }

    void visit(const Name& name, std::string_view text) {
        if (name.type == DT_REG && !has_image_extension(text)) {
            ++folder_.ignored;
            return;
        }
        if (name.type == DT_LNK)
            return folder_.links.emplace_back(text), void();
        struct stat status { };
        if (!look(text, status)) {
            folder_.all_seen = false;
            folder_.skipped.push_back({ folder_.path_of(text), "It cannot be looked at: " + system_text(errno) + "." });
        } else if (S_ISLNK(status.st_mode)) {
            folder_.links.emplace_back(text);
        } else if (S_ISDIR(status.st_mode)) {
            folder_.found.push_back({ std::string(text), id_of(status) });
        } else {
            folder_.add(text, status);
        }
    }

    // What has too long a path cannot be opened by it later.
    bool look(std::string_view name, struct stat& status) const {
        if (directory_.size() + 1 + name.size() >= PATH_MAX) {
            errno = ENAMETOOLONG;
            return false;
        }
        return ::fstatat(descriptor_, name.data(), &status, AT_SYMLINK_NOFOLLOW) == 0;
    }

    void put_in_order() {
        std::ranges::sort(folder_.files, {}, [this](const File& file) { return folder_.name_of(file); });
        std::ranges::sort(folder_.found, {}, &Found::name);
        folder_.files.shrink_to_fit();
        folder_.names.shrink_to_fit();
    }

    Folder& folder_;
    const std::stop_token& stop_;
    std::string directory_;
    int descriptor_ = -1;
    std::string pool_;
    std::vector<Name> names_;
};

} // namespace

FileId id_of(const struct stat& status) {
    return { status.st_dev, status.st_ino };
}

std::string system_text(int code) {
    return std::generic_category().message(code);
}

std::string Folder::path_of(std::string_view entry) const {
    return path.empty() ? std::string(entry) : (path + "/").append(entry);
}

void Folder::add_file(std::string_view entry, const struct stat& status) {
    files.push_back({ static_cast<std::uint32_t>(names.size()), static_cast<std::uint32_t>(entry.size()),
        status.st_size, status.st_ino });
    names += entry;
}

void Folder::add(std::string_view entry, const struct stat& status) {
    if (!has_image_extension(entry))
        ++ignored;
    else if (!S_ISREG(status.st_mode))
        skipped.push_back({ path_of(entry), reason_for(status.st_mode) });
    else
        add_file(entry, status);
}

void read(const std::filesystem::path& root, Folder& folder, const std::stop_token& stop) {
    Reader(root, folder, stop).run();
}

} // namespace byol::scan

namespace byol {

bool look_at_folder(const std::filesystem::path& root, ReadFolder& folder) {
    struct stat status { };
    if (::stat((root / folder.path).c_str(), &status) != 0 || !S_ISDIR(status.st_mode))
        return false;
    folder = { folder.path, status.st_dev, status.st_ino, scan::nanoseconds(status.st_mtim),
        scan::nanoseconds(status.st_ctim) };
    return true;
}

} // namespace byol
