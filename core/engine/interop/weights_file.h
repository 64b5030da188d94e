#pragma once

#include <torch/torch.h>

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace byol {

/// Tensors of a file under their names, each read when it is asked for.
class WeightsFile {
public:
    virtual ~WeightsFile() = default;

    virtual std::vector<std::string> names() const = 0;
    /// A copy on the CPU, contiguous. @throws Error when there is no such tensor or it is damaged
    virtual torch::Tensor tensor(const std::string& name) const = 0;
    /// What the file says of itself; only safetensors can.
    virtual std::map<std::string, std::string> metadata() const { return {}; }
};

/// What kind of file of weights it is, by its first bytes.
enum class WeightsFormat { safetensors, torch_archive, pickle };
/// @throws Error when it is none of them, naming what it is instead where that can be told
WeightsFormat weights_format(const std::filesystem::path& file);

/// Opens a safetensors file, or an archive of torch.save with a state_dict in it: as it is, or under a key such as
/// "state_dict". No code of the file is run. @throws Error
std::unique_ptr<WeightsFile> open_weights(const std::filesystem::path& file);

} // namespace byol
