#pragma once

#include "core/base/safetensors/safetensors.h"

#include <torch/torch.h>

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace byol {

/// Tensors under their names, in a module's own order.
using NamedTensors = std::vector<std::pair<std::string, torch::Tensor>>;

/// The trainable parameters of `module`, each named `prefix` + its torch name ("encoder.conv1.weight").
NamedTensors parameters_of(const torch::nn::Module& module, const std::string& prefix = {});
/// Parameters, then buffers (running statistics and batch counts). The tensors share the module's memory.
NamedTensors state_of(const torch::nn::Module& module, const std::string& prefix = {});

/// Copies `values` into the module's parameters and buffers, converting type and device. Names outside `prefix` are not
/// looked at. Batch counts (num_batches_tracked) may be missing: only running
/// statistics by the authors' convention depend on them (batch_norm.h).
/// @param source what to call the origin in messages: a file's path
/// @throws Error naming every missing, unknown and misshapen tensor at once; nothing is changed then
void load_state(
    torch::nn::Module& module, const NamedTensors& values, const std::string& prefix, const std::string& source);
/// The same from a file's tensors.
void load_state(
    torch::nn::Module& module, const SafetensorsFile& file, const std::string& prefix, const std::string& source);

/// Copies `values` into `targets` by name, strictly as load_state does.
void load_tensors(
    const NamedTensors& targets, const NamedTensors& values, const std::string& prefix, const std::string& source);

/// A file's tensors whose names start with `prefix` (kept in the names), as copies on the CPU.
NamedTensors read_tensors(const SafetensorsFile& file, const std::string& prefix = {});

/// Writes tensors of any device and memory layout as write_safetensors does. @throws Error
void write_tensors(const std::filesystem::path& file, const NamedTensors& tensors,
    const std::map<std::string, std::string>& metadata = {});

/// Views a CPU tensor, contiguous in memory, as a tensor of a file; it must outlive the view. @throws Error for others
TensorRef as_tensor(const torch::Tensor& tensor);
/// A copy on the CPU.
torch::Tensor to_torch(const TensorRef& tensor);

/// Number of trainable parameters.
std::int64_t count_parameters(const torch::nn::Module& module);

} // namespace byol
