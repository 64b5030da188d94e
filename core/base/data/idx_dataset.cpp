#include "core/base/data/idx_dataset.h"

#include "core/base/data/bad_picture.h"
#include "core/base/data/class_names.h"
#include "core/base/data/decode.h"
#include "core/base/data/fingerprint.h"
#include "core/base/data/idx_file.h"
#include "core/base/data/record_pictures.h"
#include "core/base/error/error.h"

#include <algorithm>
#include <cctype>
#include <optional>

namespace byol {
namespace fs = std::filesystem;
namespace {

constexpr int max_side = 4096;
constexpr const char* download_again = "Download or copy the file again.";

struct Pair {
    fs::path images;
    fs::path labels; ///< empty: unlabelled
};

std::string lower(std::string text) {
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return std::tolower(c); });
    return text;
}

std::string replaced(std::string text, const std::string& what, const std::string& by) {
    const auto at = text.find(what);
    return at == std::string::npos ? text : text.replace(at, what.size(), by);
}

// "train-images-idx3-ubyte.gz" to "train-labels-idx1-ubyte.gz", and back.
std::string partner_name(const std::string& name, bool to_labels) {
    return to_labels ? replaced(replaced(name, "images", "labels"), "idx3", "idx1")
                     : replaced(replaced(name, "labels", "images"), "idx1", "idx3");
}

std::string without_gz(const std::string& name) {
    return name.ends_with(".gz") ? name.substr(0, name.size() - 3) : name;
}

/// The file of that name, plain first, else gzipped; empty when there is neither.
fs::path existing(const fs::path& folder, const std::string& name) {
    for (const std::string& candidate : { name, without_gz(name), without_gz(name) + ".gz" }) {
        std::error_code ignored;
        if (fs::exists(folder / candidate, ignored))
            return folder / candidate;
    }
    return {};
}

IdxFile open_or_throw(const fs::path& file, std::size_t dimensions, std::int64_t memory_budget) {
    try {
        return open_idx(file, dimensions, memory_budget);
    } catch (const BadPicture& bad) {
        throw Error(dimensions == 3 ? "reading the IDX images" : "reading the IDX labels", display_path(file),
            bad.what(), download_again);
    }
}

bool is_fashion(const fs::path& folder) {
    for (const fs::path& part : fs::absolute(folder)) {
        const std::string name = lower(part.native());
        if (name.find("fashion") != std::string::npos)
            return true;
    }
    return false;
}

std::vector<std::string> names_for(const fs::path& folder, int classes) {
    // https://github.com/zalandoresearch/fashion-mnist, "Labels".
    if (classes == 10 && is_fashion(folder))
        return { "T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag",
            "Ankle boot" };
    return numbered_classes(classes);
}

class IdxListing {
public:
    IdxListing(const fs::path& path, std::int64_t memory_budget)
        : memory_budget_(memory_budget) {
        listing_.info.format = "idx";
        listing_.info.path = path;
        fingerprint_.add("idx");
    }

    void add(const Pair& pair, Split split) {
        IdxFile images = open_or_throw(pair.images, 3, memory_budget_);
        require_same_size(pair.images, images.header);
        std::vector<std::uint8_t> labels;
        if (!pair.labels.empty())
            labels = read_labels(pair, images.header.count());
        fingerprint_.add(without_gz(pair.images.filename().native()));
        for (const std::int64_t side : images.header.dimensions)
            fingerprint_.add(side);
        parts_.push_back({ std::move(images.records), std::move(labels), split });
        ++listing_.files_seen;
    }

    /// @param known_classes 10 for MNIST and its kin; 0: as many as the labels tell
    Listing finish(int known_classes, const fs::path& folder) {
        const int classes = known_classes > 0 ? known_classes : classes_in_labels();
        for (Part& part : parts_)
            add_labelled_records(listing_, *pictures_, std::move(part.records), part.split, part.labels, classes);
        if (classes > 0 && any_labels())
            listing_.info.classes = names_for(folder, classes);
        set_size(listing_.info, pictures_->layout());
        listing_.info.fingerprint = fingerprint_.text();
        listing_.pictures = std::move(pictures_);
        return std::move(listing_);
    }

private:
    struct Part {
        RecordFile records;
        std::vector<std::uint8_t> labels;
        Split split;
    };

    void require_same_size(const fs::path& file, const IdxHeader& header) {
        const auto height = header.dimensions[1], width = header.dimensions[2];
        if (height > max_side || width > max_side)
            throw Error("reading the IDX images", display_path(file),
                "its images claim " + std::to_string(width) + " x " + std::to_string(height)
                    + " pixels; the longest side allowed is " + std::to_string(max_side));
        const RecordLayout layout { RecordLayout::Order::grey, static_cast<int>(height), static_cast<int>(width), 0 };
        if (!pictures_)
            pictures_ = std::make_unique<RecordPictures>(layout);
        if (pictures_->layout().height != layout.height || pictures_->layout().width != layout.width)
            throw Error("reading the IDX images", display_path(file),
                "its images have another size than those of the training file");
    }

    std::vector<std::uint8_t> read_labels(const Pair& pair, std::int64_t images) {
        const IdxFile labels = open_or_throw(pair.labels, 1, memory_budget_);
        if (labels.header.count() != images)
            throw Error("reading the IDX labels", display_path(pair.labels),
                "it has " + std::to_string(labels.header.count()) + " labels for the " + std::to_string(images)
                    + " images of " + display_path(pair.images.filename()),
                download_again);
        ++listing_.files_seen;
        return labels.records.column(0);
    }

    bool any_labels() const {
        return std::ranges::any_of(parts_, [](const Part& part) { return !part.labels.empty(); });
    }
    int classes_in_labels() const {
        int classes = 0;
        for (const Part& part : parts_) {
            for (const std::uint8_t label : part.labels)
                classes = std::max(classes, label + 1);
        }
        return classes;
    }

    std::int64_t memory_budget_;
    Listing listing_;
    std::unique_ptr<RecordPictures> pictures_;
    Fingerprint fingerprint_;
    std::vector<Part> parts_;
};

// Files of MNIST, Fashion-MNIST and KMNIST bear these names without a prefix and have 10 classes; EMNIST's have one.
bool is_plain_mnist_name(const fs::path& file) {
    const std::string name = file.filename().native();
    return name.starts_with("train-") || name.starts_with("t10k-");
}

Pair pair_of(const fs::path& images) {
    const fs::path labels = existing(images.parent_path(), partner_name(images.filename().native(), true));
    return { images, labels == images ? fs::path() : labels };
}

std::optional<fs::path> images_for(const fs::path& labels) {
    const std::string name = labels.filename().native();
    const fs::path images = existing(labels.parent_path(), partner_name(name, false));
    if (images.empty() || images == labels || partner_name(name, false) == name)
        return std::nullopt;
    return images;
}

bool holds_one_dimension(const fs::path& file, std::int64_t memory_budget) {
    try {
        open_idx(file, 1, memory_budget);
        return true;
    } catch (const BadPicture&) {
        return false;
    }
}

} // namespace

IdxNames find_idx_files(const fs::path& folder) {
    IdxNames found;
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(folder, ignored)) {
        const std::string name = without_gz(entry.path().filename().native());
        if (!name.ends_with("images-idx3-ubyte") || name.starts_with("."))
            continue;
        const bool is_test = name.find("t10k") != std::string::npos || name.find("test") != std::string::npos;
        auto& files = is_test ? found.test : found.train;
        files.push_back(folder / name);
    }
    for (auto* files : { &found.train, &found.test }) {
        std::ranges::sort(*files);
        files->erase(std::ranges::unique(*files).begin(), files->end());
    }
    return found;
}

Listing list_idx(const fs::path& path, std::int64_t memory_budget) {
    const IdxNames names = find_idx_files(path);
    if (names.train.empty())
        throw Error("opening the IDX folder", display_path(path), "there is no train-images-idx3-ubyte, plain or .gz",
            "Choose the folder with the files of MNIST or Fashion-MNIST.");
    if (names.train.size() > 1)
        throw Error("opening the IDX folder", display_path(path),
            "it holds several training sets: " + display_path(names.train[0].filename()) + " and "
                + display_path(names.train[1].filename()),
            "Put each set into a folder of its own.");
    IdxListing listing(path, memory_budget);
    listing.add(pair_of(existing(path, names.train.front().filename().native())), Split::train);
    if (!names.test.empty())
        listing.add(pair_of(existing(path, names.test.front().filename().native())), Split::test);
    return listing.finish(is_plain_mnist_name(names.train.front()) ? 10 : 0, path);
}

Listing list_idx_file(const fs::path& file, std::int64_t memory_budget) {
    fs::path images = file;
    if (holds_one_dimension(file, memory_budget)) {
        const auto partner = images_for(file);
        if (!partner)
            throw Error("opening the IDX labels", display_path(file),
                "it holds labels, and there is no images file of the matching name beside it",
                "Check the images file, or the folder that holds both.");
        images = *partner;
    }
    IdxListing listing(file, memory_budget);
    Pair pair = pair_of(images);
    if (images != file)
        pair.labels = file;
    listing.add(pair, Split::train);
    return listing.finish(is_plain_mnist_name(images) ? 10 : 0, file.parent_path());
}

} // namespace byol
