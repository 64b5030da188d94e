#include "core/base/data/bad_picture.h"
#include "core/base/data/class_names.h"
#include "core/base/data/decode.h"
#include "core/base/data/fingerprint.h"
#include "core/base/data/record_pictures.h"
#include "core/base/error/error.h"

namespace byol {
namespace fs = std::filesystem;
namespace {

// https://www.cs.toronto.edu/~kriz/cifar.html, "binary version".
struct Kind {
    const char* format;
    const char* name;
    int classes;
    int label_bytes; ///< CIFAR-100: coarse, then fine; the last is the label
    std::vector<const char*> train;
    const char* test;
    const char* names_file;

    std::int64_t record_bytes() const { return 32 * 32 * 3 + label_bytes; }
    RecordLayout layout() const { return { RecordLayout::Order::planar, 32, 32, label_bytes }; }
};

const Kind& kind_of(bool hundred) {
    static const Kind ten { "cifar10", "CIFAR-10", 10, 1,
        { "data_batch_1.bin", "data_batch_2.bin", "data_batch_3.bin", "data_batch_4.bin", "data_batch_5.bin" },
        "test_batch.bin", "batches.meta.txt" };
    static const Kind many { "cifar100", "CIFAR-100", 100, 2, { "train.bin" }, "test.bin", "fine_label_names.txt" };
    return hundred ? many : ten;
}

RecordFile open_records(const fs::path& file, const Kind& kind) {
    auto input = std::make_unique<InputFile>(file);
    const std::int64_t bytes = input->size();
    require_whole_records(bytes, kind.record_bytes(), std::string(kind.name) + " records");
    return { display_path(file), std::move(input), 0, kind.record_bytes(), bytes / kind.record_bytes() };
}

std::string advice_for(const fs::path& file, const Kind& kind) {
    const Kind& other = kind_of(kind.label_bytes == 1);
    std::error_code ignored;
    const auto bytes = static_cast<std::int64_t>(fs::file_size(file, ignored));
    if (!ignored && bytes > 0 && bytes % other.record_bytes() == 0)
        return std::string("Its size fits ") + other.name + ": try the format " + other.format + ".";
    return "Download or copy the file again; the binary version is needed, not the Python one.";
}

void add_file(Listing& listing, RecordPictures& pictures, Fingerprint& fingerprint, const fs::path& file, Split split,
    const Kind& kind) {
    try {
        RecordFile records = open_records(file, kind);
        fingerprint.add(file.filename().native());
        fingerprint.add(records.count());
        const auto labels = records.column(kind.label_bytes - 1);
        add_labelled_records(listing, pictures, std::move(records), split, labels, kind.classes);
        ++listing.files_seen;
    } catch (const BadPicture& bad) {
        throw Error(
            std::string("reading the ") + kind.name + " file", display_path(file), bad.what(), advice_for(file, kind));
    }
}

Listing start(const fs::path& path, const Kind& kind) {
    Listing listing;
    listing.info.format = kind.format;
    listing.info.path = path;
    return listing;
}

void finish(Listing& listing, std::unique_ptr<RecordPictures> pictures, const Fingerprint& fingerprint) {
    set_size(listing.info, pictures->layout());
    listing.info.fingerprint = fingerprint.text();
    listing.pictures = std::move(pictures);
}

Listing list_cifar(const fs::path& folder, const Kind& kind) {
    Listing listing = start(folder, kind);
    auto pictures = std::make_unique<RecordPictures>(kind.layout());
    Fingerprint fingerprint;
    fingerprint.add(kind.format);
    for (const char* name : kind.train) {
        if (fs::exists(folder / name))
            add_file(listing, *pictures, fingerprint, folder / name, Split::train, kind);
    }
    if (listing.files_seen == 0)
        throw Error(std::string("opening the ") + kind.name + " folder", display_path(folder),
            std::string("there is no ") + kind.train.front(),
            std::string("Unpack the binary version of ") + kind.name + " and choose the folder with its .bin files.");
    if (fs::exists(folder / kind.test))
        add_file(listing, *pictures, fingerprint, folder / kind.test, Split::test, kind);
    listing.info.classes = class_names(folder / kind.names_file, kind.classes);
    finish(listing, std::move(pictures), fingerprint);
    return listing;
}

} // namespace

Listing list_cifar10(const fs::path& path) {
    return list_cifar(path, kind_of(false));
}

Listing list_cifar100(const fs::path& path) {
    return list_cifar(path, kind_of(true));
}

Listing list_cifar_file(const fs::path& file, bool hundred) {
    const Kind& kind = kind_of(hundred);
    Listing listing = start(file, kind);
    auto pictures = std::make_unique<RecordPictures>(kind.layout());
    Fingerprint fingerprint;
    fingerprint.add(kind.format);
    add_file(listing, *pictures, fingerprint, file, Split::train, kind);
    listing.info.classes = class_names(file.parent_path() / kind.names_file, kind.classes);
    finish(listing, std::move(pictures), fingerprint);
    return listing;
}

} // namespace byol
