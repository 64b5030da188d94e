#include "core/engine/interop/weights_file.h"

#include "core/base/error/error.h"
#include "core/base/mapping/mapped_file.h"
#include "core/base/safetensors/safetensors.h"
#include "core/base/zip/zip_archive.h"
#include "core/engine/interop/torch_archive.h"
#include "core/engine/nn/module_state.h"

#include <string_view>

namespace byol {
namespace {

constexpr const char* doing = "reading the weights";

class SafetensorsWeights : public WeightsFile {
public:
    explicit SafetensorsWeights(const std::filesystem::path& file)
        : file_(file) { }

    std::vector<std::string> names() const override { return file_.names(); }
    torch::Tensor tensor(const std::string& name) const override { return to_torch(file_.tensor(name)); }
    std::map<std::string, std::string> metadata() const override { return file_.metadata(); }

private:
    SafetensorsFile file_;
};

// torch.save before 1.6 wrote several pickles one after another; the first is this number.
constexpr std::string_view legacy_torch("\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19.", 15);

bool is_tar(std::string_view start) {
    return start.size() > 262 && start.substr(257, 5) == "ustar";
}

bool is_pickle(std::string_view start) {
    return start.size() > 2 && start[0] == '\x80' && start[1] >= 2 && start[1] <= 5;
}

// Eight bytes of length, then JSON.
bool is_safetensors(std::string_view start) {
    return start.size() > 8 && start[8] == '{';
}

} // namespace

WeightsFormat weights_format(const std::filesystem::path& file) {
    const MappedFile mapped(file, doing);
    const auto bytes = mapped.bytes();
    const std::string_view start(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    if (ZipArchive::begins(bytes))
        return WeightsFormat::torch_archive;
    if (start.starts_with(legacy_torch) || is_tar(start))
        throw Error(doing, file.string(), "it is of the format that torch.save wrote before PyTorch 1.6",
            "Save it again in Python: torch.save(torch.load(\"old.pt\", map_location=\"cpu\"), \"new.pt\").");
    if (is_pickle(start))
        return WeightsFormat::pickle;
    if (is_safetensors(start))
        return WeightsFormat::safetensors;
    throw Error(doing, file.string(), "it is neither safetensors, nor an archive of torch.save, nor a pickle",
        "docs/weights.md lists what can be imported.");
}

std::unique_ptr<WeightsFile> open_weights(const std::filesystem::path& file) {
    switch (weights_format(file)) {
    case WeightsFormat::safetensors:
        return std::make_unique<SafetensorsWeights>(file);
    case WeightsFormat::torch_archive:
        return std::make_unique<TorchArchive>(file);
    case WeightsFormat::pickle:
        break;
    }
    throw Error(doing, file.string(), "it is a bare pickle", "Save its state_dict with torch.save.");
}

} // namespace byol
