#include "core/engine/nn/module_state.h"

#include "core/base/error/error.h"

#include <algorithm>
#include <cstring>
#include <map>

namespace byol {
namespace {

constexpr std::size_t most_problems_told = 12;

const std::vector<std::pair<DType, torch::ScalarType>>& dtypes() {
    static const std::vector<std::pair<DType, torch::ScalarType>> pairs { { DType::u8, torch::kUInt8 },
        { DType::i8, torch::kInt8 }, { DType::i16, torch::kInt16 }, { DType::i32, torch::kInt32 },
        { DType::i64, torch::kInt64 }, { DType::f16, torch::kFloat16 }, { DType::bf16, torch::kBFloat16 },
        { DType::f32, torch::kFloat32 }, { DType::f64, torch::kFloat64 }, { DType::boolean, torch::kBool } };
    return pairs;
}

torch::ScalarType to_scalar_type(DType dtype) {
    for (const auto& [ours, theirs] : dtypes())
        if (ours == dtype)
            return theirs;
    throw Error("reading a tensor", "", "its type has no counterpart in LibTorch");
}

DType to_dtype(torch::ScalarType type) {
    for (const auto& [ours, theirs] : dtypes())
        if (theirs == type)
            return ours;
    throw Error("writing a tensor", "", std::string("the type ") + torch::toString(type) + " cannot be stored");
}

std::string shape_text(const torch::Tensor& tensor) {
    std::string text = "[";
    for (const std::int64_t size : tensor.sizes())
        text += (text.size() > 1 ? ", " : "") + std::to_string(size);
    return text + "]";
}

bool starts_with(const std::string& text, const std::string& start) {
    return text.compare(0, start.size(), start) == 0;
}

bool may_be_missing(const std::string& name) {
    const std::string count = "num_batches_tracked";
    return name.size() >= count.size() && name.compare(name.size() - count.size(), count.size(), count) == 0;
}

std::vector<std::string> mismatches(const NamedTensors& targets, const std::map<std::string, torch::Tensor>& values) {
    std::vector<std::string> problems;
    std::map<std::string, torch::Tensor> unknown = values;
    for (const auto& [name, target] : targets) {
        const auto value = values.find(name);
        unknown.erase(name);
        if (value == values.end() && !may_be_missing(name))
            problems.push_back(name + " is missing");
        else if (value != values.end() && value->second.sizes() != target.sizes())
            problems.push_back(name + " is " + shape_text(value->second) + ", not " + shape_text(target));
    }
    for (const auto& entry : unknown)
        problems.push_back(entry.first + " is not part of this network");
    return problems;
}

std::string told_at_once(const std::vector<std::string>& problems) {
    std::string text;
    for (std::size_t i = 0; i < std::min(problems.size(), most_problems_told); ++i)
        text += (i == 0 ? "" : "; ") + problems[i];
    if (problems.size() > most_problems_told)
        text += "; and " + std::to_string(problems.size() - most_problems_told) + " more";
    return text;
}

} // namespace

NamedTensors parameters_of(const torch::nn::Module& module, const std::string& prefix) {
    NamedTensors tensors;
    for (const auto& parameter : module.named_parameters())
        tensors.emplace_back(prefix + parameter.key(), parameter.value());
    return tensors;
}

NamedTensors state_of(const torch::nn::Module& module, const std::string& prefix) {
    NamedTensors tensors = parameters_of(module, prefix);
    for (const auto& buffer : module.named_buffers())
        tensors.emplace_back(prefix + buffer.key(), buffer.value());
    return tensors;
}

void load_tensors(
    const NamedTensors& targets, const NamedTensors& values, const std::string& prefix, const std::string& source) {
    std::map<std::string, torch::Tensor> wanted;
    for (const auto& [name, value] : values)
        if (starts_with(name, prefix))
            wanted.emplace(name, value);
    const std::vector<std::string> problems = mismatches(targets, wanted);
    if (!problems.empty())
        throw Error("loading weights", source, told_at_once(problems),
            "Use a file that was written for the same architecture and settings.");
    const torch::NoGradGuard no_grad;
    for (const auto& [name, target] : targets) {
        const auto value = wanted.find(name);
        if (value != wanted.end())
            torch::Tensor(target).copy_(value->second);
    }
}

void load_state(
    torch::nn::Module& module, const NamedTensors& values, const std::string& prefix, const std::string& source) {
    load_tensors(state_of(module, prefix), values, prefix, source);
}

void load_state(
    torch::nn::Module& module, const SafetensorsFile& file, const std::string& prefix, const std::string& source) {
    load_state(module, read_tensors(file, prefix), prefix, source);
}

NamedTensors read_tensors(const SafetensorsFile& file, const std::string& prefix) {
    NamedTensors tensors;
    for (const std::string& name : file.names())
        if (starts_with(name, prefix))
            tensors.emplace_back(name, to_torch(file.tensor(name)));
    return tensors;
}

void write_tensors(const std::filesystem::path& file, const NamedTensors& tensors,
    const std::map<std::string, std::string>& metadata) {
    NamedTensors held; // keeps the copies alive that the views point into
    std::vector<NamedTensor> views;
    for (const auto& [name, tensor] : tensors) {
        held.emplace_back(name, tensor.detach().to(torch::kCPU).contiguous());
        views.push_back({ name, as_tensor(held.back().second) });
    }
    write_safetensors(file, views, metadata);
}

TensorRef as_tensor(const torch::Tensor& tensor) {
    if (!tensor.device().is_cpu() || !tensor.is_contiguous())
        throw Error("writing a tensor", "", "it is not contiguous in the CPU's memory");
    return { to_dtype(tensor.scalar_type()), tensor.sizes().vec(),
        { static_cast<const std::byte*>(tensor.data_ptr()), tensor.nbytes() } };
}

torch::Tensor to_torch(const TensorRef& tensor) {
    torch::Tensor copy = torch::empty(tensor.shape, to_scalar_type(tensor.dtype));
    if (copy.nbytes() != tensor.bytes.size())
        throw Error("reading a tensor", "", "its bytes do not fit its shape");
    if (!tensor.bytes.empty())
        std::memcpy(copy.data_ptr(), tensor.bytes.data(), tensor.bytes.size());
    return copy;
}

std::int64_t count_parameters(const torch::nn::Module& module) {
    std::int64_t count = 0;
    for (const torch::Tensor& parameter : module.parameters())
        count += parameter.numel();
    return count;
}

} // namespace byol
