#include "core/base/data/bad_picture.h"
#include "core/base/data/decode.h"
#include "core/base/data/file_bytes.h"
#include "core/base/data/gzip.h"
#include "core/base/data/idx_dataset.h"
#include "core/base/data/idx_file.h"
#include "core/base/data/listing.h"
#include "core/base/data/picture_header.h"
#include "core/base/error/error.h"

#include <algorithm>
#include <array>

namespace byol {
namespace fs = std::filesystem;
namespace {

constexpr std::int64_t megabyte = 1 << 20;

bool is_there(const fs::path& path) {
    std::error_code ignored;
    return fs::exists(path, ignored);
}

/// The format whose files lie right in the folder; empty when none of the record formats does.
std::string record_format(const fs::path& folder) {
    if (is_there(folder / "data_batch_1.bin"))
        return "cifar10";
    if (is_there(folder / "train_X.bin") || is_there(folder / "unlabeled_X.bin"))
        return "stl10";
    if (is_there(folder / "train.bin"))
        return "cifar100";
    return find_idx_files(folder).train.empty() ? "" : "idx";
}

struct Found {
    fs::path path;
    std::string format;
};

// Archives unpack into a folder of a known name, and torchvision keeps IDX files under "raw": the folder around it is
// a natural thing to choose.
Found look_inside(const fs::path& folder) {
    constexpr std::array usual { "", "cifar-10-batches-bin", "cifar-100-binary", "stl10_binary", "raw", "MNIST/raw",
        "FashionMNIST/raw", "KMNIST/raw" };
    for (const char* inner : usual) {
        const fs::path candidate = *inner == '\0' ? folder : folder / inner;
        if (const std::string format = record_format(candidate); !format.empty())
            return { candidate, format };
    }
    return { folder, "" };
}

bool has_train_folder(const fs::path& folder) {
    return is_there(folder / "train") || is_there(folder / "Train") || is_there(folder / "training");
}

// The only folder in `folder`, when that holds a training folder: what an archive leaves when it is unpacked.
fs::path unwrapped(const fs::path& folder) {
    fs::path only;
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(folder, ignored)) {
        if (!entry.is_directory(ignored) || entry.path().filename().native().starts_with('.'))
            continue;
        if (!only.empty())
            return folder;
        only = entry.path();
    }
    return !only.empty() && !has_train_folder(folder) && has_train_folder(only) ? only : folder;
}

std::vector<std::uint8_t> start_of(const fs::path& file) {
    try {
        const InputFile input(file);
        std::vector<std::uint8_t> start(static_cast<std::size_t>(std::min<std::int64_t>(input.size(), 64)));
        input.read(0, start);
        return start;
    } catch (const BadPicture& bad) {
        throw Error("opening", display_path(file), bad.what());
    }
}

std::string file_format(const fs::path& file) {
    const auto start = start_of(file);
    const std::string name = file.filename().native();
    if (looks_like_picture(start))
        return "folder";
    if (name.ends_with("_X.bin"))
        return "stl10";
    if (name == "train.bin" || name == "test.bin")
        return "cifar100";
    if (file.extension() == ".bin")
        return "cifar10";
    if (has_image_extension(file.native()))
        return "folder";
    if (is_gzip(start) || looks_like_idx(start) || name.find("ubyte") != std::string::npos)
        return "idx";
    if (start.empty())
        throw Error("opening", display_path(file), "the file is empty");
    throw Error("opening", display_path(file),
        "it is neither a picture (JPEG, PNG, WebP, BMP, TIFF, PNM), nor an IDX file of bytes (its start is not 0, 0, "
        "8), "
        "nor a CIFAR or STL-10 file (.bin)");
}

std::int64_t budget_of(const DataSettings& settings) {
    return settings.memory_budget_mb * megabyte;
}

Listing list_as(const std::string& format, const fs::path& path, const DataSettings& settings, Kept kept,
    const ProgressSink& progress, const std::stop_token& stop) {
    if (format == "cifar10")
        return list_cifar10(path);
    if (format == "cifar100")
        return list_cifar100(path);
    if (format == "stl10")
        return list_stl10(path);
    if (format == "idx")
        return list_idx(path, budget_of(settings));
    return list_folder(path, reduction_of(settings), kept, progress, stop);
}

Listing list_file_as(const std::string& format, const fs::path& file, const DataSettings& settings) {
    if (format == "cifar10" || format == "cifar100")
        return list_cifar_file(file, format == "cifar100");
    if (format == "stl10")
        return list_stl10_file(file);
    if (format == "idx")
        return list_idx_file(file, budget_of(settings));
    return list_picture_file(file, reduction_of(settings));
}

Listing list_automatically(const fs::path& path, const DataSettings& settings, Kept kept, const ProgressSink& progress,
    const std::stop_token& stop) {
    const Found found = look_inside(path);
    if (!found.format.empty())
        return list_as(found.format, found.path, settings, kept, progress, stop);
    try {
        return list_folder(unwrapped(path), reduction_of(settings), kept, progress, stop);
    } catch (const NoPictures&) {
        throw Error("opening the dataset", display_path(path),
            "nothing in it is known: no pictures in it or its sub-folders, no data_batch_1.bin (CIFAR-10), no "
            "train.bin "
            "(CIFAR-100), no train_X.bin (STL-10), no train-images-idx3-ubyte (MNIST, plain or .gz)",
            "Choose another folder, or name the format.");
    }
}

} // namespace

Listing list_dataset(const DataSettings& settings, Kept kept, const ProgressSink& progress, std::stop_token stop) {
    const fs::path path(settings.path);
    if (path.empty())
        throw Error("opening the dataset", "", "no folder is chosen", "Set data.path.");
    std::error_code problem;
    const fs::file_status status = fs::status(path, problem);
    if (!fs::exists(status))
        throw Error("opening the dataset", display_path(path),
            problem && problem != std::errc::no_such_file_or_directory ? problem.message()
                                                                       : "there is no such folder or file",
            "Check data.path.");
    const bool automatic = settings.format == "auto" || settings.format.empty();
    if (!fs::is_directory(status))
        return list_file_as(automatic ? file_format(path) : settings.format, path, settings);
    if (automatic)
        return list_automatically(path, settings, kept, progress, stop);
    return list_as(settings.format, path, settings, kept, progress, stop);
}

} // namespace byol
