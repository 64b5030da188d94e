#include "core/engine/interop/numpy_arrays.h"

#include "core/base/error/error.h"

#include <algorithm>
#include <cstring>
#include <numeric>
#include <optional>

namespace byol {
namespace {

std::optional<torch::ScalarType> scalar_type(const pickle::DataType& type) {
    const std::string name = type.kind + std::to_string(type.size);
    const std::pair<const char*, torch::ScalarType> known[] { { "f2", torch::kFloat16 }, { "f4", torch::kFloat32 },
        { "f8", torch::kFloat64 }, { "i1", torch::kInt8 }, { "i2", torch::kInt16 }, { "i4", torch::kInt32 },
        { "i8", torch::kInt64 }, { "u1", torch::kUInt8 } };
    for (const auto& [text, scalar] : known)
        if (name == text)
            return scalar;
    return std::nullopt;
}

} // namespace

torch::Tensor to_torch(const pickle::Array& array, const std::string& source, const std::string& name) {
    const auto fail = [&](const std::string& problem) {
        throw Error("reading the pickle", source, "the array \"" + name + "\" " + problem);
    };
    const auto type = scalar_type(array.type);
    if (!array.complete || !type)
        fail("does not hold numbers of a type that LibTorch has");
    if (array.type.big_endian && array.type.size > 1)
        fail("holds big-endian numbers");
    std::vector<std::int64_t> shape = array.shape;
    if (std::find(shape.begin(), shape.end(), 0) != shape.end())
        fail("is empty");
    if (array.column_major)
        std::reverse(shape.begin(), shape.end());
    torch::Tensor copy = torch::empty(shape, *type);
    std::memcpy(copy.data_ptr(), array.data.data(), array.data.size());
    if (!array.column_major)
        return copy;
    std::vector<std::int64_t> order(shape.size());
    std::iota(order.rbegin(), order.rend(), 0);
    return copy.permute(order).contiguous();
}

} // namespace byol
