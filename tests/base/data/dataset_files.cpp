#include "tests/base/data/dataset_files.h"

#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>

#include <fstream>
#include <stdexcept>
#include <zlib.h>

namespace byol::test {
namespace {

std::size_t at(const Image& image, int y, int x, int channel) {
    return 3 * (static_cast<std::size_t>(y) * static_cast<std::size_t>(image.width) + static_cast<std::size_t>(x))
        + static_cast<std::size_t>(channel);
}

} // namespace

Image pattern(int height, int width, int seed) {
    Image image { .height = height, .width = width, .pixels = {} };
    image.pixels.resize(static_cast<std::size_t>(height) * static_cast<std::size_t>(width) * 3);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            image.pixels[at(image, y, x, 0)] = static_cast<std::uint8_t>(7 * y + seed);
            image.pixels[at(image, y, x, 1)] = static_cast<std::uint8_t>(5 * x + 31 * seed);
            image.pixels[at(image, y, x, 2)] = static_cast<std::uint8_t>(3 * x + 2 * y + 101 * seed);
        }
    }
    return image;
}

Bytes encoded(const Image& image, const std::string& extension) {
    cv::Mat bgr(image.height, image.width, CV_8UC3);
    for (int y = 0; y < image.height; ++y) {
        for (int x = 0; x < image.width; ++x) {
            for (int channel = 0; channel < 3; ++channel)
                bgr.at<cv::Vec3b>(y, x)[2 - channel] = image.pixels[at(image, y, x, channel)];
        }
    }
    Bytes bytes;
    if (!cv::imencode(extension, bgr, bytes))
        throw std::runtime_error("cannot encode " + extension);
    return bytes;
}

Bytes gzipped(const Bytes& bytes) {
    z_stream stream {};
    deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    Bytes packed(deflateBound(&stream, bytes.size()));
    stream.next_in = const_cast<Bytef*>(bytes.data());
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = packed.data();
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    return packed;
}

void write_file(const std::filesystem::path& file, const Bytes& bytes) {
    std::filesystem::create_directories(file.parent_path());
    std::ofstream stream(file, std::ios::binary);
    stream.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    if (!stream)
        throw std::runtime_error("cannot write " + file.string());
}

void write_picture(const std::filesystem::path& file, const Image& image) {
    write_file(file, encoded(image, ".png"));
}

Bytes cifar_record(const std::vector<std::uint8_t>& labels, const Image& image) {
    Bytes record(labels.begin(), labels.end());
    for (int channel = 0; channel < 3; ++channel) {
        for (int y = 0; y < 32; ++y) {
            for (int x = 0; x < 32; ++x)
                record.push_back(image.pixels[at(image, y, x, channel)]);
        }
    }
    return record;
}

Bytes stl_record(const Image& image) {
    Bytes record;
    for (int channel = 0; channel < 3; ++channel) {
        for (int x = 0; x < 96; ++x) {
            for (int y = 0; y < 96; ++y)
                record.push_back(image.pixels[at(image, y, x, channel)]);
        }
    }
    return record;
}

Bytes idx_bytes(const std::vector<std::uint32_t>& dimensions, const Bytes& values) {
    Bytes bytes { 0, 0, 8, static_cast<std::uint8_t>(dimensions.size()) };
    for (const std::uint32_t side : dimensions) {
        for (int shift = 24; shift >= 0; shift -= 8)
            bytes.push_back(static_cast<std::uint8_t>(side >> shift));
    }
    bytes.insert(bytes.end(), values.begin(), values.end());
    return bytes;
}

Bytes joined(const std::vector<Bytes>& parts) {
    Bytes all;
    for (const Bytes& part : parts)
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace byol::test
