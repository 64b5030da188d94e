#pragma once

#include "core/base/image/image.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace byol::test {

using Bytes = std::vector<std::uint8_t>;

/// A picture whose every pixel tells its place and `seed`: no two of a test look alike.
Image pattern(int height, int width, int seed = 0);
/// Encoded by OpenCV; `extension` with its dot chooses the format.
Bytes encoded(const Image& image, const std::string& extension);
/// gzip, as `gzip -n` makes it.
Bytes gzipped(const Bytes& bytes);

/// Creates the folders above as well.
void write_file(const std::filesystem::path& file, const Bytes& bytes);
void write_picture(const std::filesystem::path& file, const Image& image);

/// The bytes of the formats, by their published layouts.
Bytes cifar_record(const std::vector<std::uint8_t>& labels, const Image& image);
Bytes stl_record(const Image& image);
Bytes idx_bytes(const std::vector<std::uint32_t>& dimensions, const Bytes& values);
Bytes joined(const std::vector<Bytes>& parts);

} // namespace byol::test
