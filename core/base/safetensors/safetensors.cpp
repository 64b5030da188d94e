#include "core/base/safetensors/safetensors.h"

#include "core/base/error/error.h"
#include "core/base/mapping/mapped_file.h"
#include "core/base/safetensors/header.h"

#include <bit>
#include <cmath>
#include <cstring>
#include <limits>
#include <string_view>
#include <type_traits>
#include <utility>

namespace byol {

static_assert(std::endian::native == std::endian::little, "safetensors files are little-endian");

namespace {

constexpr const char* doing = "reading the tensor file";
constexpr std::size_t length_bytes = 8;
constexpr const char* copy_again = "The file is damaged or incomplete; copy or write it again.";

[[noreturn]] void fail(const std::filesystem::path& file, const std::string& problem, const std::string& advice = {}) {
    throw Error(doing, file.string(), problem, advice);
}

float half_to_float(std::uint16_t bits) {
    const float sign = (bits & 0x8000U) != 0 ? -1.0F : 1.0F;
    const int exponent = (bits >> 10U) & 0x1F;
    const auto fraction = static_cast<float>(bits & 0x3FFU);
    if (exponent == 0x1F)
        return fraction == 0 ? sign * std::numeric_limits<float>::infinity() : std::numeric_limits<float>::quiet_NaN();
    if (exponent == 0)
        return sign * std::ldexp(fraction, -24);
    return sign * std::ldexp(1024 + fraction, exponent - 25);
}

float bfloat_to_float(std::uint16_t bits) {
    return std::bit_cast<float>(static_cast<std::uint32_t>(bits) << 16U);
}

// The bytes may start anywhere, so each element is copied out before it is looked at.
template <class Stored, class Out, class Convert>
std::vector<Out> convert(std::span<const std::byte> bytes, Convert to_value) {
    std::vector<Out> values(bytes.size() / sizeof(Stored));
    for (std::size_t i = 0; i < values.size(); ++i) {
        Stored stored;
        std::memcpy(&stored, bytes.data() + i * sizeof(Stored), sizeof(Stored));
        values[i] = static_cast<Out>(to_value(stored));
    }
    return values;
}

template <class Stored, class Out> std::vector<Out> convert(std::span<const std::byte> bytes) {
    if constexpr (std::is_same_v<Stored, Out>) {
        std::vector<Out> values(bytes.size() / sizeof(Out));
        if (!values.empty())
            std::memcpy(values.data(), bytes.data(), bytes.size());
        return values;
    } else {
        return convert<Stored, Out>(bytes, [](Stored stored) { return stored; });
    }
}

bool is_floating(DType dtype) {
    return dtype == DType::f16 || dtype == DType::bf16 || dtype == DType::f32 || dtype == DType::f64;
}

template <class Out> std::vector<Out> converted(const TensorRef& tensor) {
    switch (tensor.dtype) {
    case DType::u8:
        return convert<std::uint8_t, Out>(tensor.bytes);
    case DType::boolean:
        return convert<std::uint8_t, Out>(tensor.bytes, [](std::uint8_t stored) { return stored != 0 ? 1 : 0; });
    case DType::i8:
        return convert<std::int8_t, Out>(tensor.bytes);
    case DType::i16:
        return convert<std::int16_t, Out>(tensor.bytes);
    case DType::i32:
        return convert<std::int32_t, Out>(tensor.bytes);
    case DType::i64:
        return convert<std::int64_t, Out>(tensor.bytes);
    case DType::f16:
        return convert<std::uint16_t, Out>(tensor.bytes, half_to_float);
    case DType::bf16:
        return convert<std::uint16_t, Out>(tensor.bytes, bfloat_to_float);
    case DType::f32:
        return convert<float, Out>(tensor.bytes);
    case DType::f64:
        return convert<double, Out>(tensor.bytes);
    }
    return {};
}

template <class T> TensorRef viewed(DType dtype, std::span<const T> values, std::vector<std::int64_t> shape) {
    return { dtype, std::move(shape), std::as_bytes(values) };
}

} // namespace

std::size_t size_of(DType dtype) {
    switch (dtype) {
    case DType::u8:
    case DType::i8:
    case DType::boolean:
        return 1;
    case DType::i16:
    case DType::f16:
    case DType::bf16:
        return 2;
    case DType::i32:
    case DType::f32:
        return 4;
    case DType::i64:
    case DType::f64:
        return 8;
    }
    return 0;
}

std::int64_t TensorRef::count() const {
    std::int64_t product = 1;
    for (const std::int64_t side : shape)
        product *= side;
    return product;
}

struct SafetensorsFile::Mapping {
    explicit Mapping(const std::filesystem::path& path)
        : file(path)
        , mapped(path, doing) {
        const auto bytes = mapped.bytes();
        if (bytes.size() < length_bytes)
            fail(file, "it has " + std::to_string(bytes.size()) + " bytes, too few for a safetensors file", copy_again);
        std::uint64_t length = 0;
        std::memcpy(&length, bytes.data(), length_bytes);
        const std::uint64_t rest = bytes.size() - length_bytes;
        if (length > safetensors::max_header_bytes || length > rest)
            fail(file,
                "its first 8 bytes announce a header of " + std::to_string(length) + " bytes, but only "
                    + std::to_string(rest) + " follow, so it is no safetensors file or was cut short",
                copy_again);
        data = bytes.subspan(length_bytes + length);
        try {
            header = safetensors::parse_header(
                { reinterpret_cast<const char*>(bytes.data()) + length_bytes, length }, data.size());
        } catch (const safetensors::HeaderProblem& problem) {
            fail(file, problem.what(), copy_again);
        }
    }

    std::filesystem::path file;
    MappedFile mapped;
    safetensors::Header header;
    std::span<const std::byte> data;
};

SafetensorsFile::SafetensorsFile(const std::filesystem::path& file)
    : mapping_(std::make_unique<Mapping>(file)) { }
SafetensorsFile::~SafetensorsFile() = default;
SafetensorsFile::SafetensorsFile(SafetensorsFile&&) noexcept = default;
SafetensorsFile& SafetensorsFile::operator=(SafetensorsFile&&) noexcept = default;

const std::map<std::string, std::string>& SafetensorsFile::metadata() const {
    return mapping_->header.metadata;
}

std::vector<std::string> SafetensorsFile::names() const {
    std::vector<std::string> names;
    for (const auto& [name, entry] : mapping_->header.tensors)
        names.push_back(name);
    return names;
}

bool SafetensorsFile::contains(const std::string& name) const {
    return mapping_->header.tensors.contains(name);
}

TensorRef SafetensorsFile::tensor(const std::string& name) const {
    const auto found = mapping_->header.tensors.find(name);
    if (found == mapping_->header.tensors.end()) {
        const std::string near = nearest_name(name, names());
        fail(mapping_->file, "it has no tensor \"" + name + "\"", near.empty() ? "" : "It has \"" + near + "\".");
    }
    const safetensors::Entry& entry = found->second;
    return { entry.dtype, entry.shape, mapping_->data.subspan(entry.begin, entry.end - entry.begin) };
}

std::vector<float> SafetensorsFile::floats(const std::string& name) const {
    return converted<float>(tensor(name));
}

std::vector<double> SafetensorsFile::doubles(const std::string& name) const {
    return converted<double>(tensor(name));
}

std::vector<std::int64_t> SafetensorsFile::integers(const std::string& name) const {
    const TensorRef found = tensor(name);
    if (is_floating(found.dtype))
        fail(mapping_->file, "tensor \"" + name + "\" holds floating-point numbers where whole numbers are needed");
    return converted<std::int64_t>(found);
}

TensorRef as_tensor(std::span<const float> values, std::vector<std::int64_t> shape) {
    return viewed(DType::f32, values, std::move(shape));
}
TensorRef as_tensor(std::span<const double> values, std::vector<std::int64_t> shape) {
    return viewed(DType::f64, values, std::move(shape));
}
TensorRef as_tensor(std::span<const std::int64_t> values, std::vector<std::int64_t> shape) {
    return viewed(DType::i64, values, std::move(shape));
}
TensorRef as_tensor(std::span<const std::uint8_t> values, std::vector<std::int64_t> shape) {
    return viewed(DType::u8, values, std::move(shape));
}

} // namespace byol
