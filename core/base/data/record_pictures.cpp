#include "core/base/data/record_pictures.h"

#include "core/base/data/bad_picture.h"
#include "core/base/error/error.h"

#include <algorithm>
#include <span>

namespace byol {
namespace {

void from_grey(std::span<const std::uint8_t> raw, std::vector<std::uint8_t>& pixels) {
    for (std::size_t i = 0; i < raw.size(); ++i)
        std::fill_n(pixels.begin() + static_cast<std::ptrdiff_t>(3 * i), 3, raw[i]);
}

void from_planar(std::span<const std::uint8_t> raw, std::vector<std::uint8_t>& pixels) {
    const std::size_t plane = raw.size() / 3;
    for (std::size_t i = 0; i < plane; ++i) {
        for (std::size_t channel = 0; channel < 3; ++channel)
            pixels[3 * i + channel] = raw[channel * plane + i];
    }
}

void from_columns(std::span<const std::uint8_t> raw, Image& image) {
    const auto height = static_cast<std::size_t>(image.height);
    const auto width = static_cast<std::size_t>(image.width);
    for (std::size_t channel = 0; channel < 3; ++channel) {
        const auto plane = raw.subspan(channel * height * width, height * width);
        for (std::size_t x = 0; x < width; ++x) {
            for (std::size_t y = 0; y < height; ++y)
                image.pixels[3 * (y * width + x) + channel] = plane[x * height + y];
        }
    }
}

Image to_image(std::span<const std::uint8_t> raw, const RecordLayout& layout) {
    Image image { .height = layout.height, .width = layout.width, .pixels = {} };
    image.pixels.resize(
        std::size_t { 3 } * static_cast<std::size_t>(layout.height) * static_cast<std::size_t>(layout.width));
    switch (layout.order) {
    case RecordLayout::Order::grey:
        from_grey(raw, image.pixels);
        break;
    case RecordLayout::Order::planar:
        from_planar(raw, image.pixels);
        break;
    case RecordLayout::Order::planar_column_by_column:
        from_columns(raw, image);
        break;
    }
    return image;
}

} // namespace

std::int64_t RecordLayout::pixel_bytes() const {
    return std::int64_t { height } * width * (order == Order::grey ? 1 : 3);
}

std::int64_t RecordPictures::add(RecordFile file) {
    const std::int64_t first = count_;
    first_.push_back(first);
    count_ += file.count();
    files_.push_back(std::move(file));
    return first;
}

RecordPictures::Place RecordPictures::place(std::int64_t picture) const {
    const auto after = std::ranges::upper_bound(first_, picture);
    const auto index = static_cast<std::size_t>(after - first_.begin()) - 1;
    return { &files_[index], picture - first_[index] };
}

Image RecordPictures::read(std::int64_t picture) const {
    const auto [file, record] = place(picture);
    std::vector<std::uint8_t> raw(static_cast<std::size_t>(layout_.pixel_bytes()));
    try {
        file->read(record, layout_.skip, raw);
    } catch (const BadPicture& bad) {
        throw Error("reading the image", source(picture), bad.what());
    }
    return to_image(raw, layout_);
}

std::string RecordPictures::source(std::int64_t picture) const {
    const auto [file, record] = place(picture);
    return file->name() + ", record " + std::to_string(record);
}

std::int64_t RecordPictures::bytes_in_memory() const {
    std::int64_t bytes = 0;
    for (const RecordFile& file : files_)
        bytes += file.count() * file.record_bytes();
    return bytes;
}

void RecordPictures::load(const ProgressSink& progress, std::stop_token stop) {
    for (std::size_t i = 0; i < files_.size(); ++i) {
        try {
            files_[i].load(stop);
        } catch (const BadPicture& bad) {
            throw Error("reading the images of", files_[i].name(), bad.what());
        }
        if (progress)
            progress({ .phase = "reading images",
                .done = static_cast<std::int64_t>(i) + 1,
                .total = static_cast<std::int64_t>(files_.size()) });
    }
}

void add_labelled_records(Listing& listing, RecordPictures& pictures, RecordFile file, Split split,
    const std::vector<std::uint8_t>& labels, int classes) {
    const std::int64_t count = file.count();
    const std::string name = file.name();
    const std::int64_t first = pictures.add(std::move(file));
    for (std::int64_t i = 0; i < count; ++i) {
        const int label = labels.empty() ? -1 : labels[static_cast<std::size_t>(i)];
        if (label >= classes) {
            ++listing.broken;
            listing.info.skipped.push_back({ name + ", record " + std::to_string(i),
                "Its label is " + std::to_string(label) + "; the classes are 0 to " + std::to_string(classes - 1)
                    + "." });
            continue;
        }
        listing.of(split).push_back({ .picture = first + i, .label = label });
    }
}

void set_size(DatasetInfo& info, const RecordLayout& layout) {
    info.min_height = info.max_height = layout.height;
    info.min_width = info.max_width = layout.width;
}

} // namespace byol
