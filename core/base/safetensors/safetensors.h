#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace byol {

enum class DType { u8, i8, i16, i32, i64, f16, bf16, f32, f64, boolean };
std::size_t size_of(DType dtype);

/// One tensor of a file: its type, shape and raw little-endian row-major bytes.
struct TensorRef {
    DType dtype = DType::f32;
    std::vector<std::int64_t> shape;
    std::span<const std::byte> bytes;

    std::int64_t count() const;
};

/// A safetensors file, memory-mapped and validated at opening: header length, JSON, types, shapes, offsets without gap
/// or overlap, sizes. https://huggingface.co/docs/safetensors
class SafetensorsFile {
public:
    /// @throws Error naming the file and what is wrong with it
    explicit SafetensorsFile(const std::filesystem::path& file);
    ~SafetensorsFile();
    SafetensorsFile(SafetensorsFile&&) noexcept;
    SafetensorsFile& operator=(SafetensorsFile&&) noexcept;

    const std::map<std::string, std::string>& metadata() const;
    std::vector<std::string> names() const; ///< sorted
    bool contains(const std::string& name) const;
    /// @throws Error when there is no such tensor
    TensorRef tensor(const std::string& name) const;

    /// Copies a tensor converted to T: float32, float64 (from any floating or integer type) or int64 (from integers).
    std::vector<float> floats(const std::string& name) const;
    std::vector<double> doubles(const std::string& name) const;
    std::vector<std::int64_t> integers(const std::string& name) const;

private:
    struct Mapping;
    std::unique_ptr<Mapping> mapping_;
};

/// A tensor to write; `bytes` must live until write_safetensors returns.
struct NamedTensor {
    std::string name;
    TensorRef tensor;
};

/// Helpers to view vectors as tensors.
TensorRef as_tensor(std::span<const float> values, std::vector<std::int64_t> shape);
TensorRef as_tensor(std::span<const double> values, std::vector<std::int64_t> shape);
TensorRef as_tensor(std::span<const std::int64_t> values, std::vector<std::int64_t> shape);
TensorRef as_tensor(std::span<const std::uint8_t> values, std::vector<std::int64_t> shape);

/// Writes to a temporary file beside `file`, fsyncs it, renames it over `file`, fsyncs the folder: a reader sees the
/// old file or the whole new one, also after power loss. @throws Error (disk full, no permission, ...)
void write_safetensors(const std::filesystem::path& file, const std::vector<NamedTensor>& tensors,
    const std::map<std::string, std::string>& metadata = {});

} // namespace byol
