#include "core/base/data/decode.h"
#include "core/base/data/fingerprint.h"
#include "core/base/data/folder_walk.h"
#include "core/base/data/listing.h"
#include "core/base/error/error.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <string_view>

namespace byol {
namespace fs = std::filesystem;
namespace {

class FilePictures final : public PictureStore {
public:
    FilePictures(fs::path root, std::vector<std::string> files)
        : root_(std::move(root))
        , files_(std::move(files)) { }

    Image read(std::int64_t picture) const override { return decode_file(path(picture)); }
    std::string source(std::int64_t picture) const override { return display_path(path(picture)); }
    std::int64_t bytes_in_memory() const override { return -1; }
    void load(const ProgressSink&, std::stop_token) override { }

private:
    fs::path path(std::int64_t picture) const { return root_ / files_[static_cast<std::size_t>(picture)]; }

    fs::path root_;
    std::vector<std::string> files_;
};

std::string_view first_part(std::string_view path) {
    return path.substr(0, path.find('/'));
}

std::string_view after_first_part(std::string_view path) {
    const auto slash = path.find('/');
    return slash == std::string_view::npos ? std::string_view() : path.substr(slash + 1);
}

bool names_split(std::string_view folder, std::initializer_list<std::string_view> names) {
    return std::ranges::any_of(names, [&](std::string_view name) {
        return std::ranges::equal(folder, name, [](unsigned char a, unsigned char b) { return std::tolower(a) == b; });
    });
}

/// A picture within one split.
struct Member {
    std::string_view path; ///< relative to the split's folder
    std::int64_t picture;
};
using Members = std::vector<Member>;

std::string_view class_folder(const Member& member) {
    return after_first_part(member.path).empty() ? std::string_view() : first_part(member.path);
}

class FolderListing {
public:
    FolderListing(const fs::path& root, FolderContents contents)
        : root_(root)
        , contents_(std::move(contents)) {
        listing_.info.format = "folder";
        listing_.info.path = root;
        listing_.info.skipped = std::move(contents_.skipped);
        listing_.files_ignored = contents_.files_ignored;
        listing_.files_seen = static_cast<std::int64_t>(contents_.pictures.size());
    }

    Listing make() {
        find_splits();
        if (contents_.pictures.empty())
            throw NoPictures("opening the image folder", display_path(root_), "there are no pictures in it",
                "Pictures are JPEG, PNG, WebP, BMP, TIFF or PNM files, lying right in the folder or in one sub-folder "
                "a class.");
        name_classes();
        add_train();
        add_test();
        Fingerprint fingerprint;
        fingerprint.add("folder");
        std::vector<std::string> files;
        for (FoundFile& file : contents_.pictures) {
            fingerprint.add(file.path);
            fingerprint.add(file.bytes);
            files.push_back(file.path);
        }
        listing_.info.fingerprint = fingerprint.text();
        listing_.pictures = std::make_unique<FilePictures>(root_, std::move(files));
        return std::move(listing_);
    }

private:
    Members members_of(std::string_view folder) const {
        Members members;
        for (std::size_t i = 0; i < contents_.pictures.size(); ++i) {
            const std::string_view path = contents_.pictures[i].path;
            if (folder.empty())
                members.push_back({ path, static_cast<std::int64_t>(i) });
            else if (first_part(path) == folder && !after_first_part(path).empty())
                members.push_back({ after_first_part(path), static_cast<std::int64_t>(i) });
        }
        return members;
    }

    void find_splits() {
        std::string train, test, val;
        for (const std::string& folder : contents_.folders) {
            if (folder.find('/') != std::string::npos)
                continue;
            if (names_split(folder, { "train", "training" }) && train.empty())
                train = folder;
            else if (names_split(folder, { "test", "testing" }) && test.empty())
                test = folder;
            else if (names_split(folder, { "val", "valid", "validation" }) && val.empty())
                val = folder;
        }
        train_ = train.empty() ? Members() : members_of(train);
        if (train_.empty()) {
            train_ = members_of({});
            return;
        }
        train_folder_ = train;
        choose_test(test, val);
        note_outside();
    }

    // ImageNet's test folder has no classes and its val folder does: labelled pictures are worth more.
    void choose_test(const std::string& test, const std::string& val) {
        const Members from_test = test.empty() ? Members() : members_of(test);
        const Members from_val = val.empty() ? Members() : members_of(val);
        const auto has_classes = [](const Members& members) {
            return !members.empty() && !class_folder(members.front()).empty();
        };
        const bool take_val = from_test.empty() || (!has_classes(from_test) && has_classes(from_val));
        test_ = take_val ? from_val : from_test;
        test_folder_ = test_.empty() ? std::string() : take_val ? val : test;
    }

    void note_outside() {
        std::map<std::string_view, std::int64_t> outside;
        for (const FoundFile& file : contents_.pictures) {
            const std::string_view folder = first_part(file.path);
            if (folder != train_folder_ && folder != test_folder_)
                ++outside[folder];
        }
        for (const auto& [folder, count] : outside)
            skip(std::string(folder),
                "It lies beside the training folder and is not used (" + std::to_string(count)
                    + (count == 1 ? " picture)." : " pictures)."));
    }

    void skip(const std::string& path, std::string reason) {
        listing_.info.skipped.push_back({ display_path(root_ / path), std::move(reason) });
    }

    void name_classes() {
        std::int64_t loose = 0;
        for (const Member& member : train_) {
            if (class_folder(member).empty())
                ++loose;
            else
                labels_.emplace(class_folder(member), 0);
        }
        if (2 * loose > static_cast<std::int64_t>(train_.size()))
            labels_.clear(); // a heap of pictures with a sub-folder beside it, not classes
        std::int32_t next = 0;
        for (auto& [folder, label] : labels_) {
            label = next++;
            listing_.info.classes.push_back(display_path(std::string(folder)));
        }
        if (!labels_.empty())
            note_empty_classes();
    }

    void note_empty_classes() {
        for (const std::string& folder : contents_.folders) {
            const std::string_view name = train_folder_.empty() ? std::string_view(folder)
                : first_part(folder) == train_folder_           ? after_first_part(folder)
                                                                : std::string_view();
            if (!name.empty() && name.find('/') == std::string_view::npos && !labels_.contains(name))
                skip(folder, "The class folder has no pictures in it and gets no class number.");
        }
    }

    std::int32_t label_of(const Member& member) const {
        const auto found = labels_.find(class_folder(member));
        return found == labels_.end() ? -1 : found->second;
    }

    void add_train() {
        for (const Member& member : train_)
            listing_.train.push_back({ member.picture, label_of(member) });
    }

    void add_test() {
        std::map<std::string_view, std::int64_t> strangers;
        for (const Member& member : test_) {
            const std::int32_t label = label_of(member);
            if (label < 0 && !labels_.empty())
                ++strangers[class_folder(member)];
            else
                listing_.test.push_back({ member.picture, label });
        }
        for (const auto& [folder, count] : strangers)
            skip((fs::path(test_folder_) / folder).native(),
                std::to_string(count) + (count == 1 ? " picture has" : " pictures have")
                    + " no class of the training folder and cannot be scored.");
    }

    fs::path root_;
    FolderContents contents_;
    Listing listing_;
    Members train_;
    Members test_;
    std::string train_folder_; ///< empty: the root itself
    std::string test_folder_;
    std::map<std::string_view, std::int32_t> labels_; ///< by class folder
};

} // namespace

Listing list_folder(const fs::path& path, const ProgressSink& progress, std::stop_token stop) {
    return FolderListing(path, walk_folder(path, progress, std::move(stop))).make();
}

Listing list_picture_file(const fs::path& file) {
    Listing listing;
    listing.info.format = "folder";
    listing.info.path = file;
    listing.files_seen = 1;
    listing.train.push_back({});
    Fingerprint fingerprint;
    fingerprint.add("picture");
    fingerprint.add(file.filename().native());
    listing.info.fingerprint = fingerprint.text();
    listing.pictures =
        std::make_unique<FilePictures>(file.parent_path(), std::vector<std::string> { file.filename().native() });
    return listing;
}

} // namespace byol
