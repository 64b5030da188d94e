#include "core/base/data/bad_picture.h"
#include "core/base/data/class_names.h"
#include "core/base/data/decode.h"
#include "core/base/data/fingerprint.h"
#include "core/base/data/record_pictures.h"
#include "core/base/error/error.h"

namespace byol {
namespace fs = std::filesystem;
namespace {

// https://cs.stanford.edu/~acoates/stl10: 96 x 96 uint8, column by column, a plane a channel; labels 1 to 10.
constexpr int side = 96;
constexpr int classes = 10;
constexpr std::int64_t record_bytes = 3LL * side * side;
constexpr RecordLayout layout { RecordLayout::Order::planar_column_by_column, side, side, 0 };

RecordFile open_records(const fs::path& file) {
    auto input = std::make_unique<InputFile>(file);
    const std::int64_t bytes = input->size();
    require_whole_records(bytes, record_bytes, "STL-10 images");
    return { display_path(file), std::move(input), 0, record_bytes, bytes / record_bytes };
}

// From 1 to 10 on disk to 0 to 9; anything else to 255, which is then listed as skipped.
std::vector<std::uint8_t> read_labels(const fs::path& file, std::int64_t images) {
    auto labels = read_whole_file(file, 64 << 20);
    if (static_cast<std::int64_t>(labels.size()) != images)
        throw BadPicture(
            "it has " + std::to_string(labels.size()) + " labels for " + std::to_string(images) + " images");
    for (std::uint8_t& label : labels)
        label = label >= 1 && label <= classes ? static_cast<std::uint8_t>(label - 1) : 255;
    return labels;
}

class StlListing {
public:
    explicit StlListing(const fs::path& path) {
        listing_.info.format = "stl10";
        listing_.info.path = path;
        fingerprint_.add("stl10");
    }

    void add(const fs::path& images, const fs::path& labels, Split split) {
        fs::path reading = images;
        try {
            RecordFile records = open_records(images);
            fingerprint_.add(images.filename().native());
            fingerprint_.add(records.count());
            std::vector<std::uint8_t> values;
            reading = labels;
            if (!labels.empty())
                values = read_labels(labels, records.count());
            labelled_ = labelled_ || !labels.empty();
            add_labelled_records(listing_, *pictures_, std::move(records), split, values, classes);
            listing_.files_seen += labels.empty() ? 1 : 2;
        } catch (const BadPicture& bad) {
            throw Error("reading the STL-10 file", display_path(reading), bad.what(),
                "Download or copy the file again; the binary version is needed.");
        }
    }

    Listing finish(const fs::path& folder) {
        if (labelled_)
            listing_.info.classes = class_names(folder / "class_names.txt", classes);
        set_size(listing_.info, layout);
        listing_.info.fingerprint = fingerprint_.text();
        listing_.pictures = std::move(pictures_);
        return std::move(listing_);
    }

private:
    Listing listing_;
    std::unique_ptr<RecordPictures> pictures_ = std::make_unique<RecordPictures>(layout);
    Fingerprint fingerprint_;
    bool labelled_ = false;
};

fs::path if_there(const fs::path& file) {
    std::error_code ignored;
    return fs::exists(file, ignored) ? file : fs::path();
}

} // namespace

Listing list_stl10(const fs::path& path) {
    StlListing listing(path);
    const fs::path train = if_there(path / "train_X.bin");
    const fs::path unlabelled = if_there(path / "unlabeled_X.bin");
    if (train.empty() && unlabelled.empty())
        throw Error("opening the STL-10 folder", display_path(path), "there is neither train_X.bin nor unlabeled_X.bin",
            "Unpack the binary version of STL-10 and choose the folder with its .bin files.");
    if (!train.empty())
        listing.add(train, if_there(path / "train_y.bin"), Split::train);
    if (!unlabelled.empty())
        listing.add(unlabelled, {}, Split::train);
    if (const fs::path test = if_there(path / "test_X.bin"); !test.empty())
        listing.add(test, if_there(path / "test_y.bin"), Split::test);
    return listing.finish(path);
}

Listing list_stl10_file(const fs::path& file) {
    StlListing listing(file);
    const std::string name = file.filename().native();
    fs::path labels;
    if (name.ends_with("_X.bin"))
        labels = if_there(file.parent_path() / (name.substr(0, name.size() - 5) + "y.bin"));
    listing.add(file, labels, Split::train);
    return listing.finish(file.parent_path());
}

} // namespace byol
