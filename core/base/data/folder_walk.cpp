#include "core/base/data/folder_walk.h"

#include "core/base/data/decode.h"
#include "core/base/error/error.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <dirent.h>
#include <memory>
#include <set>
#include <sys/stat.h>
#include <system_error>
#include <utility>

namespace byol {
namespace fs = std::filesystem;
namespace {

constexpr int max_depth = 64;

using FileId = std::pair<dev_t, ino_t>;

std::string system_text(int code) {
    return std::generic_category().message(code);
}

std::string reason_for(mode_t mode) {
    if (S_ISFIFO(mode))
        return "It is a named pipe, not a file.";
    if (S_ISSOCK(mode))
        return "It is a socket, not a file.";
    return "It is a device, not a file.";
}

class Walk {
public:
    Walk(fs::path root, const ProgressSink& progress, std::stop_token stop)
        : root_(std::move(root))
        , progress_(progress)
        , stop_(std::move(stop)) { }

    FolderContents run() {
        struct stat status { };
        if (::stat(root_.c_str(), &status) != 0)
            throw Error("opening the folder", display_path(root_), system_text(errno));
        enter({}, status, 0);
        // Links come last, so that a real file or folder keeps its own name; links found on the way join the queue.
        while (!links_.empty()) {
            std::ranges::sort(links_);
            const auto links = std::exchange(links_, {});
            for (const auto& [path, depth] : links)
                follow(path, depth);
        }
        std::ranges::sort(found_.pictures, {}, &FoundFile::path);
        std::ranges::sort(found_.folders);
        return std::move(found_);
    }

private:
    void skip(const std::string& path, std::string reason) {
        found_.skipped.push_back({ display_path(root_ / path), std::move(reason) });
    }

    void enter(const std::string& path, const struct stat& status, int depth) {
        if (!folders_seen_.insert({ status.st_dev, status.st_ino }).second)
            return skip(path, "This link leads to a folder that is read already.");
        if (depth > max_depth)
            return skip(path, "The folder lies more than " + std::to_string(max_depth) + " levels deep.");
        if (depth == 1 || depth == 2)
            found_.folders.push_back(path);
        const std::unique_ptr<DIR, int (*)(DIR*)> folder(::opendir((root_ / path).c_str()), &::closedir);
        if (!folder && depth == 0)
            throw Error("opening the folder", display_path(root_), system_text(errno));
        if (!folder)
            return skip(path, "The folder cannot be read: " + system_text(errno) + ".");
        for (const std::string& name : names_in(folder.get()))
            visit(path.empty() ? name : path + "/" + name, name, depth);
    }

    std::vector<std::string> names_in(DIR* folder) {
        std::vector<std::string> names;
        while (const dirent* entry = ::readdir(folder)) {
            if (std::strcmp(entry->d_name, ".") != 0 && std::strcmp(entry->d_name, "..") != 0)
                names.emplace_back(entry->d_name);
        }
        std::ranges::sort(names);
        return names;
    }

    void visit(const std::string& path, const std::string& name, int depth) {
        if (stop_.stop_requested())
            throw Cancelled();
        struct stat status { };
        if (name.starts_with('.')) {
            ++found_.files_ignored;
        } else if (::lstat((root_ / path).c_str(), &status) != 0) {
            skip(path, "It cannot be looked at: " + system_text(errno) + ".");
        } else if (S_ISLNK(status.st_mode)) {
            links_.emplace_back(path, depth);
        } else if (S_ISDIR(status.st_mode)) {
            enter(path, status, depth + 1);
        } else {
            add(path, status);
        }
    }

    void add(const std::string& path, const struct stat& status) {
        if (!has_image_extension(path)) {
            ++found_.files_ignored;
        } else if (!S_ISREG(status.st_mode)) {
            skip(path, reason_for(status.st_mode));
        } else {
            files_seen_.insert({ status.st_dev, status.st_ino });
            found_.pictures.push_back({ path, status.st_size });
            if (progress_ && found_.pictures.size() % 1000 == 0)
                progress_({ .phase = "listing images", .done = static_cast<std::int64_t>(found_.pictures.size()) });
        }
    }

    void follow(const std::string& path, int depth) {
        struct stat status { };
        if (::stat((root_ / path).c_str(), &status) != 0) {
            if (has_image_extension(path) || errno == ELOOP)
                return skip(path, errno == ELOOP ? "This link leads back to itself." : "This link leads nowhere.");
            ++found_.files_ignored;
        } else if (S_ISDIR(status.st_mode)) {
            enter(path, status, depth + 1);
        } else if (S_ISREG(status.st_mode) && has_image_extension(path)
            && !files_seen_.insert({ status.st_dev, status.st_ino }).second) {
            skip(path, "This link leads to a picture that is in the dataset already.");
        } else {
            add(path, status);
        }
    }

    fs::path root_;
    const ProgressSink& progress_;
    std::stop_token stop_;
    FolderContents found_;
    std::vector<std::pair<std::string, int>> links_;
    std::set<FileId> folders_seen_;
    std::set<FileId> files_seen_;
};

} // namespace

FolderContents walk_folder(const fs::path& root, const ProgressSink& progress, std::stop_token stop) {
    return Walk(root, progress, std::move(stop)).run();
}

} // namespace byol
