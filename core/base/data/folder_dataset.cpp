#include "core/base/data/decode.h"
#include "core/base/data/fingerprint.h"
#include "core/base/data/folder_walk.h"
#include "core/base/data/listing.h"
#include "core/base/data/listing_cache.h"
#include "core/base/error/error.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <optional>
#include <string_view>

namespace byol {
namespace fs = std::filesystem;
namespace {

class FilePictures final : public PictureStore {
public:
    FilePictures(fs::path root, PictureList files, Reduction reduction)
        : root_(std::move(root))
        , files_(std::move(files))
        , reduction_(reduction) { }

    Image read(std::int64_t picture) const override { return decode_file(path(picture), {}, reduction_); }
    Image read_full(std::int64_t picture) const override { return decode_file(path(picture)); }
    std::string source(std::int64_t picture) const override { return display_path(path(picture)); }
    std::int64_t bytes_in_memory() const override { return -1; }
    void load(const ProgressSink&, std::stop_token) override { }

private:
    fs::path path(std::int64_t picture) const { return root_ / files_.path(picture); }

    fs::path root_;
    PictureList files_;
    Reduction reduction_;
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

/// The pictures of one split, folder by folder: all pictures of a folder are of one class.
class SplitFolders {
public:
    SplitFolders() = default;
    /// @param split the split's folder; "" is the root, which holds everything
    SplitFolders(const PictureList& pictures, std::string split)
        : folder_(std::move(split))
        , pictures_in_(pictures.folders().size()) {
        for (const std::string& folder : pictures.folders())
            classes_.push_back(class_in(folder));
        for (std::int64_t i = 0; i < pictures.size(); ++i) {
            const std::uint32_t folder = pictures.folder_of(i);
            if (!holds(folder))
                continue;
            if (count_++ == 0)
                first_has_class_ = !classes_[folder]->empty();
            ++pictures_in_[folder];
        }
    }

    const std::string& folder() const { return folder_; }
    std::int64_t count() const { return count_; }
    bool has_classes() const { return first_has_class_; }
    /// Whether the folder with this number is part of the split.
    bool holds(std::uint32_t folder) const { return !classes_.empty() && classes_[folder].has_value(); }
    /// The class folder that a folder lies in; empty: loose pictures. Only for folders that the split holds.
    std::string_view class_of(std::uint32_t folder) const { return *classes_[folder]; }
    /// Calls `visit` with each folder that has pictures of the split, and how many.
    template <class Visit> void each(Visit visit) const {
        for (std::uint32_t folder = 0; folder < pictures_in_.size(); ++folder)
            if (pictures_in_[folder] > 0)
                visit(folder, pictures_in_[folder]);
    }

private:
    std::optional<std::string> class_in(std::string_view path) const {
        if (folder_.empty())
            return std::string(first_part(path));
        if (first_part(path) != folder_)
            return std::nullopt;
        return std::string(first_part(after_first_part(path)));
    }

    std::string folder_;
    std::vector<std::optional<std::string>> classes_; ///< by folder; nothing: not in the split
    std::vector<std::int64_t> pictures_in_; ///< by folder
    std::int64_t count_ = 0;
    bool first_has_class_ = false;
};

class FolderListing {
public:
    FolderListing(const fs::path& root, FolderContents contents, Reduction reduction)
        : root_(root)
        , reduction_(reduction)
        , contents_(std::move(contents))
        , pictures_(contents_.pictures) {
        listing_.info.format = "folder";
        listing_.info.path = root;
        for (SkippedPath& skipped : contents_.skipped)
            skip(skipped.path, std::move(skipped.reason));
        listing_.files_ignored = contents_.files_ignored;
        listing_.files_seen = pictures_.size();
    }

    Listing make() {
        if (pictures_.empty())
            throw NoPictures("opening the image folder", display_path(root_), "there are no pictures in it",
                "Pictures are JPEG, PNG, WebP, BMP, TIFF or PNM files, lying right in the folder or in one sub-folder "
                "a class.");
        find_splits();
        name_classes();
        add_train();
        add_test();
        listing_.info.fingerprint = fingerprint();
        listing_.pictures = std::make_unique<FilePictures>(root_, std::move(contents_.pictures), reduction_);
        return std::move(listing_);
    }

private:
    std::string fingerprint() const {
        Fingerprint fingerprint;
        fingerprint.add("folder");
        for (std::int64_t i = 0; i < pictures_.size(); ++i) {
            fingerprint.add(pictures_.path(i));
            fingerprint.add(pictures_.bytes(i));
        }
        return fingerprint.text();
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
        if (!train.empty())
            train_ = SplitFolders(pictures_, train);
        if (train_.count() == 0) {
            train_ = SplitFolders(pictures_, {});
            return;
        }
        choose_test(test, val);
        note_outside();
    }

    // ImageNet's test folder has no classes and its val folder does: labelled pictures are worth more.
    void choose_test(const std::string& test, const std::string& val) {
        SplitFolders from_test = test.empty() ? SplitFolders() : SplitFolders(pictures_, test);
        SplitFolders from_val = val.empty() ? SplitFolders() : SplitFolders(pictures_, val);
        const bool take_val = from_test.count() == 0 || (!from_test.has_classes() && from_val.has_classes());
        test_ = std::move(take_val ? from_val : from_test);
    }

    void note_outside() {
        std::map<std::string, std::int64_t> outside;
        for (std::int64_t i = 0; i < pictures_.size(); ++i) {
            const std::uint32_t folder = pictures_.folder_of(i);
            if (!train_.holds(folder) && !test_.holds(folder))
                ++outside[std::string(first_part(pictures_.path(i)))];
        }
        for (const auto& [name, count] : outside)
            skip(name,
                "It lies beside the training folder and is not used (" + std::to_string(count)
                    + (count == 1 ? " picture)." : " pictures)."));
    }

    void skip(const std::string& path, std::string reason) {
        listing_.info.skipped.push_back({ display_path(root_ / path), std::move(reason) });
    }

    void name_classes() {
        std::int64_t loose = 0;
        train_.each([&](std::uint32_t folder, std::int64_t count) {
            if (train_.class_of(folder).empty())
                loose += count;
            else
                labels_.emplace(train_.class_of(folder), 0);
        });
        if (2 * loose > train_.count())
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
        const std::string& train = train_.folder();
        for (const std::string& folder : contents_.folders) {
            const std::string_view name = train.empty() ? std::string_view(folder)
                : first_part(folder) == train           ? after_first_part(folder)
                                                        : std::string_view();
            if (!name.empty() && name.find('/') == std::string_view::npos && !labels_.contains(name))
                skip(folder, "The class folder has no pictures in it and gets no class number.");
        }
    }

    std::int32_t label_of(std::string_view class_folder) const {
        const auto found = labels_.find(class_folder);
        return found == labels_.end() ? -1 : found->second;
    }

    std::vector<std::int32_t> labels_by_folder(const SplitFolders& split) const {
        std::vector<std::int32_t> labels(pictures_.folders().size(), -1);
        split.each([&](std::uint32_t folder, std::int64_t) { labels[folder] = label_of(split.class_of(folder)); });
        return labels;
    }

    void add_train() {
        const auto labels = labels_by_folder(train_);
        listing_.train.reserve(static_cast<std::size_t>(train_.count()));
        for (std::int64_t i = 0; i < pictures_.size(); ++i)
            if (const std::uint32_t folder = pictures_.folder_of(i); train_.holds(folder))
                listing_.train.push_back({ i, labels[folder] });
    }

    void add_test() {
        const auto labels = labels_by_folder(test_);
        const auto is_strange = [&](std::uint32_t folder) { return labels[folder] < 0 && !labels_.empty(); };
        for (std::int64_t i = 0; i < pictures_.size(); ++i)
            if (const std::uint32_t folder = pictures_.folder_of(i); test_.holds(folder) && !is_strange(folder))
                listing_.test.push_back({ i, labels[folder] });
        std::map<std::string_view, std::int64_t> strangers;
        test_.each([&](std::uint32_t folder, std::int64_t count) {
            if (is_strange(folder))
                strangers[test_.class_of(folder)] += count;
        });
        for (const auto& [folder, count] : strangers)
            skip((fs::path(test_.folder()) / folder).native(),
                std::to_string(count) + (count == 1 ? " picture has" : " pictures have")
                    + " no class of the training folder and cannot be scored.");
    }

    fs::path root_;
    Reduction reduction_;
    FolderContents contents_;
    const PictureList& pictures_;
    Listing listing_;
    SplitFolders train_;
    SplitFolders test_;
    std::map<std::string_view, std::int32_t> labels_; ///< by class folder
};

FolderContents contents_of(const fs::path& path, Kept kept, const ProgressSink& progress, std::stop_token stop) {
    if (kept == Kept::may_be_used)
        if (auto known = listing_cache::load(path))
            return std::move(*known);
    FolderContents contents = walk_folder(path, progress, std::move(stop));
    listing_cache::store(path, contents);
    return contents;
}

} // namespace

Listing list_folder(
    const fs::path& path, Reduction reduction, Kept kept, const ProgressSink& progress, std::stop_token stop) {
    return FolderListing(path, contents_of(path, kept, progress, std::move(stop)), reduction).make();
}

Listing list_picture_file(const fs::path& file, Reduction reduction) {
    Listing listing;
    listing.info.format = "folder";
    listing.info.path = file;
    listing.files_seen = 1;
    listing.train.push_back({});
    Fingerprint fingerprint;
    fingerprint.add("picture");
    fingerprint.add(file.filename().native());
    listing.info.fingerprint = fingerprint.text();
    PictureList files;
    files.add(files.add_folder({}), file.filename().native(), 0);
    listing.pictures = std::make_unique<FilePictures>(file.parent_path(), std::move(files), reduction);
    return listing;
}

} // namespace byol
