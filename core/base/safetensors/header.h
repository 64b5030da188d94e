#pragma once

#include "core/base/safetensors/safetensors.h"

#include <cstdint>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace byol::safetensors {

inline constexpr const char* metadata_name = "__metadata__";
/// The format's own limit; keeps a damaged length from exhausting the memory.
inline constexpr std::uint64_t max_header_bytes = 100'000'000;

/// Where a tensor lies; offsets count from the end of the header.
struct Entry {
    DType dtype = DType::f32;
    std::vector<std::int64_t> shape;
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
};

struct Header {
    std::map<std::string, Entry> tensors;
    std::map<std::string, std::string> metadata;
};

/// What is wrong with a header, as the `problem` of an Error that names the file.
class HeaderProblem : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Parses and checks a header against the number of bytes that follow it.
/// @throws HeaderProblem
Header parse_header(std::string_view json, std::uint64_t data_bytes);

/// Number of bytes of a tensor. @throws HeaderProblem for a negative or overflowing shape
std::uint64_t bytes_of(DType dtype, const std::vector<std::int64_t>& shape);

/// The header's text for tensors that are laid out one after another in the given order, padded with spaces so that
/// the data starts at a multiple of 8. @throws HeaderProblem for names that are taken, reserved or not UTF-8
std::string build_header(
    const std::vector<const NamedTensor*>& in_order, const std::map<std::string, std::string>& metadata);

} // namespace byol::safetensors
