#include "core/engine/interop/loading_example.h"

#include <sstream>

namespace byol {
namespace {

std::string tuple_of(const std::array<double, 3>& values) {
    std::ostringstream text;
    text << "(" << values[0] << ", " << values[1] << ", " << values[2] << ")";
    return text.str();
}

bool is_pytorch(const std::string& file) {
    return file.ends_with(".pt") || file.ends_with(".pth");
}

bool has_torchvision_twin(const EncoderSettings& encoder) {
    return encoder.architecture != "small" && encoder.architecture != "resnet200" && encoder.width == 1
        && encoder.stem != "same" && !encoder.project_first;
}

void add_preparation(std::ostringstream& code, const RunConfig& config) {
    const std::int64_t size = config.data.image_size;
    code << "prepare = torchvision.transforms.Compose([\n"
         << "    torchvision.transforms.Resize((" << size << ", " << size << ")),\n"
         << "    torchvision.transforms.ToTensor(),\n"
         << "    torchvision.transforms.Normalize(" << tuple_of(config.augment.mean) << ", "
         << tuple_of(config.augment.std) << "),\n])\n";
}

// What differs from torchvision's own network when the stem is made for small images.
void add_stem(std::ostringstream& code, const std::string& stem) {
    if (!stem.starts_with("cifar"))
        return;
    code << "encoder.conv1 = torch.nn.Conv2d(3, 64, 3, padding=" << (stem == "cifar_wide" ? 2 : 1) << ", bias=False)\n"
         << "encoder.maxpool = torch.nn.Identity()\n";
    if (stem == "cifar_linear")
        code << "encoder.relu = torch.nn.Identity()\n";
}

void add_torchvision(std::ostringstream& code, const EncoderSettings& encoder, const std::string& file) {
    code << "encoder = torchvision.models." << encoder.architecture << "()\n"
         << "encoder.fc = torch.nn.Identity()\n";
    add_stem(code, encoder.stem);
    if (is_pytorch(file))
        code << "encoder.load_state_dict(torch.load(\"" << file << "\", weights_only=True))\n";
    else
        code << "encoder.load_state_dict(safetensors.torch.load_file(\"" << file << "\"))\n";
    code << "encoder.eval()\n";
}

} // namespace

std::string loading_example(const RunConfig& config, ExportFormat format, const std::string& file) {
    const bool script = format == ExportFormat::torchscript;
    const bool safetensors = !script && !is_pytorch(file);
    std::ostringstream code;
    code << "import torch, torchvision\n";
    if (safetensors)
        code << "import safetensors.torch\n";
    code << "\n";
    if (script)
        code << "encoder = torch.jit.load(\"" << file << "\")\n";
    else if (has_torchvision_twin(config.encoder))
        add_torchvision(code, config.encoder, file);
    else
        code << "# torchvision has no such network; --format torchscript exports one that needs no code.\n"
             << "weights = safetensors.torch.load_file(\"" << file << "\")\n";
    add_preparation(code, config);
    if (script || has_torchvision_twin(config.encoder))
        code << "with torch.no_grad():\n    representation = encoder(prepare(image.convert(\"RGB\")).unsqueeze(0))\n";
    return code.str();
}

} // namespace byol
