#include "core/base/data/folder_walk.h"

#include "core/base/data/decode.h"
#include "core/base/data/folder_scan.h"
#include "core/base/data/parallel.h"
#include "core/base/error/error.h"

#include <algorithm>
#include <cerrno>
#include <iterator>
#include <mutex>
#include <optional>
#include <set>
#include <thread>
#include <utility>

namespace byol {
namespace fs = std::filesystem;
namespace {

using scan::FileId;
using scan::Folder;

constexpr int max_depth = 64;
constexpr unsigned least_threads = 4; // that wait for a disk

// The order in which a walk that goes into every sub-folder at once comes upon things.
bool comes_before(const SkippedPath& a, const SkippedPath& b) {
    const auto rank = [](char c) { return c == '/' ? 0 : static_cast<unsigned char>(c); };
    return std::ranges::lexicographical_compare(a.path, b.path, {}, rank, rank);
}

void move_to_end(std::vector<SkippedPath>& to, std::vector<SkippedPath>& from) {
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
    from.clear();
}

struct Link {
    std::string path;
    std::string name;
    Folder* folder;
};

class Walk {
public:
    Walk(fs::path root, const ProgressSink& progress, std::stop_token stop)
        : root_(std::move(root))
        , progress_(progress)
        , stop_(std::move(stop)) { }

    FolderContents run() {
        struct stat status { };
        if (::stat(root_.c_str(), &status) != 0)
            throw Error("opening the folder", display_path(root_), scan::system_text(errno));
        top_.id = scan::id_of(status);
        admit(top_);
        read_all_below(top_);
        // Links come last, so that a real file or folder keeps its own name; links found on the way join the queue.
        while (!links_.empty()) {
            std::ranges::sort(links_, {}, &Link::path);
            for (const Link& link : std::exchange(links_, {}))
                follow(link);
        }
        list_pictures();
        std::ranges::sort(contents_.folders);
        return std::move(contents_);
    }

private:
    void skip(std::string path, std::string reason) {
        contents_.skipped.push_back({ std::move(path), std::move(reason) });
    }

    /// Whether a folder is to be read.
    bool admit(const Folder& folder) {
        if (!folders_seen_.insert(folder.id).second) {
            skip(folder.path, "This link leads to a folder that is read already.");
            return false;
        }
        if (folder.depth > max_depth) {
            skip(folder.path, "The folder lies more than " + std::to_string(max_depth) + " levels deep.");
            return false;
        }
        if (folder.depth == 1 || folder.depth == 2)
            contents_.folders.push_back(folder.path);
        return true;
    }

    // Level by level: the folders of one are read side by side, and what comes of them is decided in their order.
    void read_all_below(Folder& first) {
        std::vector<SkippedPath> before = std::exchange(contents_.skipped, {});
        for (std::vector<Folder*> level { &first }; !level.empty();) {
            const auto threads = std::max(least_threads, std::thread::hardware_concurrency());
            parallel_for(threads, static_cast<std::int64_t>(level.size()), stop_, [&](std::int64_t i) {
                Folder& folder = *level[static_cast<std::size_t>(i)];
                scan::read(root_, folder, stop_);
                tell(static_cast<std::int64_t>(folder.files.size()));
            });
            std::vector<Folder*> next;
            for (Folder* folder : level)
                take_in(*folder, next);
            level = std::move(next);
        }
        std::ranges::stable_sort(contents_.skipped, comes_before);
        move_to_end(before, contents_.skipped);
        contents_.skipped = std::move(before);
    }

    void tell(std::int64_t more) {
        const std::lock_guard lock(mutex_);
        told_ += more;
        if (progress_ && more > 0)
            progress_({ .phase = "listing images", .done = told_ });
    }

    void take_in(Folder& folder, std::vector<Folder*>& next) {
        if (folder.problem != 0) {
            if (folder.depth == 0)
                throw Error("opening the folder", display_path(root_), scan::system_text(folder.problem));
            contents_.told_by_folders = false;
            return skip(folder.path, "The folder cannot be read: " + scan::system_text(folder.problem) + ".");
        }
        contents_.read.push_back(folder.state);
        contents_.told_by_folders = contents_.told_by_folders && folder.all_seen;
        contents_.files_ignored += std::exchange(folder.ignored, 0);
        move_to_end(contents_.skipped, folder.skipped);
        for (std::string& name : folder.links)
            links_.push_back({ folder.path_of(name), std::move(name), &folder });
        if (files_seen_)
            note_files(folder);
        for (const scan::Found& found : folder.found)
            if (Folder* child = enter(folder, found.name, found.id))
                next.push_back(child);
    }

    Folder* enter(Folder& parent, const std::string& name, FileId id) {
        auto child = std::make_unique<Folder>();
        child->path = parent.path_of(name);
        child->name = name;
        child->depth = parent.depth + 1;
        child->id = id;
        if (!admit(*child))
            return nullptr;
        return parent.folders.emplace_back(std::move(child)).get();
    }

    void follow(const Link& link) {
        struct stat status { };
        if (::stat((root_ / link.path).c_str(), &status) != 0) {
            contents_.told_by_folders = false;
            if (has_image_extension(std::string_view(link.name)) || errno == ELOOP)
                return skip(link.path, errno == ELOOP ? "This link leads back to itself." : "This link leads nowhere.");
            ++contents_.files_ignored;
        } else if (S_ISDIR(status.st_mode)) {
            if (Folder* child = enter(*link.folder, link.name, scan::id_of(status)))
                read_all_below(*child);
        } else {
            contents_.told_by_folders = false;
            follow_to_file(link, status);
        }
    }

    void follow_to_file(const Link& link, const struct stat& status) {
        if (S_ISREG(status.st_mode) && has_image_extension(std::string_view(link.name)) && !is_new(status))
            return skip(link.path, "This link leads to a picture that is in the dataset already.");
        link.folder->add(link.name, status);
        contents_.files_ignored += std::exchange(link.folder->ignored, 0);
        move_to_end(contents_.skipped, link.folder->skipped);
    }

    // Which files there are is only of interest once a link leads to one.
    bool is_new(const struct stat& status) {
        if (!files_seen_) {
            files_seen_.emplace();
            note_all_files(top_);
        }
        return files_seen_->insert(scan::id_of(status)).second;
    }

    void note_files(const Folder& folder) {
        for (const scan::File& file : folder.files)
            files_seen_->insert({ static_cast<dev_t>(folder.state.device), file.inode });
    }

    void note_all_files(const Folder& folder) {
        note_files(folder);
        for (const auto& child : folder.folders)
            note_all_files(*child);
    }

    void list_pictures() {
        std::size_t pictures = 0, bytes = 0;
        count(top_, pictures, bytes);
        contents_.pictures.reserve(pictures, bytes);
        list(top_);
    }

    void count(const Folder& folder, std::size_t& pictures, std::size_t& bytes) const {
        pictures += folder.files.size();
        bytes += folder.names.size();
        for (const auto& child : folder.folders)
            count(*child, pictures, bytes);
    }

    // By the bytes of whole paths: a sub-folder stands among the files as its name with a slash.
    void list(Folder& folder) {
        const auto name_of = [&](const scan::File& file) { return folder.name_of(file); };
        std::ranges::sort(folder.files, {}, name_of); // links have joined
        std::ranges::sort(folder.folders, {}, [](const auto& child) { return child->name + "/"; });
        const std::uint32_t number = contents_.pictures.add_folder(folder.path);
        auto file = folder.files.begin();
        const auto list_files_before = [&](std::string_view name, bool all) {
            for (; file != folder.files.end() && (all || name_of(*file) < name); ++file)
                contents_.pictures.add(number, name_of(*file), file->bytes);
        };
        for (const auto& child : folder.folders) {
            list_files_before(child->name + "/", false);
            list(*child);
        }
        list_files_before({}, true);
        folder.files = {};
        folder.names = {};
    }

    fs::path root_;
    const ProgressSink& progress_;
    std::stop_token stop_;
    std::mutex mutex_;
    std::int64_t told_ = 0;
    FolderContents contents_;
    Folder top_;
    std::vector<Link> links_;
    std::set<FileId> folders_seen_;
    std::optional<std::set<FileId>> files_seen_;
};

} // namespace

FolderContents walk_folder(const fs::path& root, const ProgressSink& progress, std::stop_token stop) {
    return Walk(root, progress, std::move(stop)).run();
}

} // namespace byol
