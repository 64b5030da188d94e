#include "tests/engine/train/generated_datasets.h"

#include "core/base/config/schema.h"
#include "tests/base/data/dataset_files.h"

namespace byol::test {
namespace fs = std::filesystem;
namespace {

constexpr int classes = 3;

std::uint8_t label_of(int i) {
    return static_cast<std::uint8_t>(i % classes);
}

void write_folder(const fs::path& folder, int count) {
    for (int i = 0; i < count; ++i)
        write_picture(
            folder / ("class " + std::to_string(label_of(i))) / (std::to_string(i) + ".png"), pattern(20, 24, i));
}

void write_cifar(const fs::path& file, int count, bool coarse_labels) {
    std::vector<Bytes> records;
    for (int i = 0; i < count; ++i) {
        const std::vector<std::uint8_t> labels =
            coarse_labels ? std::vector<std::uint8_t> { 0, label_of(i) } : std::vector<std::uint8_t> { label_of(i) };
        records.push_back(cifar_record(labels, pattern(32, 32, i)));
    }
    write_file(file, joined(records));
}

void write_stl10(const fs::path& folder, int count) {
    std::vector<Bytes> records;
    Bytes labels;
    for (int i = 0; i < count; ++i) {
        records.push_back(stl_record(pattern(96, 96, i)));
        labels.push_back(static_cast<std::uint8_t>(label_of(i) + 1)); // the format counts from 1
    }
    write_file(folder / "train_X.bin", joined(records));
    write_file(folder / "train_y.bin", labels);
}

void write_idx(const fs::path& folder, int count) {
    constexpr std::uint32_t side = 18;
    Bytes values;
    Bytes labels;
    for (int i = 0; i < count; ++i) {
        const Image image = pattern(side, side, i);
        for (std::size_t pixel = 0; pixel < side * side; ++pixel)
            values.push_back(image.pixels[3 * pixel]);
        labels.push_back(label_of(i));
    }
    const auto images = static_cast<std::uint32_t>(count);
    write_file(folder / "train-images-idx3-ubyte", idx_bytes({ images, side, side }, values));
    write_file(folder / "train-labels-idx1-ubyte", idx_bytes({ images }, labels));
}

} // namespace

std::vector<std::string> dataset_formats() {
    std::vector<std::string> formats = find_field("data.format")->choices;
    std::erase(formats, "auto");
    return formats;
}

bool generate_dataset(const std::string& format, const fs::path& folder, int count) {
    if (format == "folder")
        write_folder(folder, count);
    else if (format == "cifar10")
        write_cifar(folder / "data_batch_1.bin", count, false);
    else if (format == "cifar100")
        write_cifar(folder / "train.bin", count, true);
    else if (format == "stl10")
        write_stl10(folder, count);
    else if (format == "idx")
        write_idx(folder, count);
    else
        return false;
    return true;
}

} // namespace byol::test
