#include "core/engine/interop/torchscript.h"

#include "core/base/config/config_file.h"
#include "core/engine/interop/whole_file.h"
#include "core/engine/nn/batch_norm.h"

#include <torch/csrc/jit/api/compilation_unit.h>
#include <torch/csrc/jit/api/module.h>

#include <algorithm>
#include <cctype>
#include <memory>
#include <sstream>

namespace byol {
namespace {

// TensorFlow's SAME (residual_block.h): the odd pixel of padding goes after.
constexpr const char* pad_same_source = R"(
def pad_same(self, x: Tensor, kernel: int, stride: int, value: float) -> Tensor:
    rows = max(((x.size(2) + stride - 1) // stride - 1) * stride + kernel - x.size(2), 0)
    columns = max(((x.size(3) + stride - 1) // stride - 1) * stride + kernel - x.size(3), 0)
    return torch.constant_pad_nd(x, [columns // 2, columns - columns // 2, rows // 2, rows - rows // 2], value)
)";

bool is_number(const std::string& name) {
    return !name.empty() && std::all_of(name.begin(), name.end(), [](unsigned char c) { return std::isdigit(c) != 0; });
}

/// "layer1.0.conv1" as an expression: children of a Sequential are called by numbers, which are no names of the
/// language.
std::string expression(const std::string& path) {
    std::string text = "self";
    std::istringstream parts(path);
    for (std::string part; std::getline(parts, part, '.');)
        text = is_number(part) ? "getattr(" + text + ", \"" + part + "\")" : text + "." + part;
    return text;
}

/// Writes the lines of forward(), a value named x going through them.
class ForwardSource {
public:
    explicit ForwardSource(const Encoder& encoder) {
        for (const auto& module : encoder.named_modules("", false))
            modules_.emplace(module.key(), module.value());
    }

    std::string text(const EncoderSettings& settings) {
        const bool small = settings.architecture == "small";
        const bool pools = !small && (settings.stem == "imagenet" || settings.stem == "same");
        convolve("x", "images", "conv1");
        normalise("x", "bn1");
        if (small || settings.stem != "cifar_linear")
            line("x = torch.relu(x)");
        if (pools)
            pool(settings.stem == "same");
        for (int group = 1; has("layer" + std::to_string(group)); ++group)
            add_group("layer" + std::to_string(group));
        line("return x.mean([2, 3])");
        return "def forward(self, images: Tensor) -> Tensor:\n" + lines_.str();
    }

private:
    bool has(const std::string& path) const { return modules_.contains(path); }
    void line(const std::string& statement) { lines_ << "    " << statement << "\n"; }

    void convolve(const std::string& result, const std::string& input, const std::string& path) {
        const auto* conv = modules_.at(path)->as<torch::nn::Conv2d>();
        const std::int64_t kernel = conv->options.kernel_size()->at(0);
        const std::int64_t stride = conv->options.stride()->at(0);
        const std::int64_t padding = get<torch::ExpandingArray<2>>(conv->options.padding())->at(0);
        std::ostringstream text;
        // A convolution that neither pads nor fits is padded as SAME.
        if (kernel > 1 && padding == 0)
            text << result << " = torch.conv2d(self.pad_same(" << input << ", " << kernel << ", " << stride
                 << ", 0.0), ";
        else
            text << result << " = torch.conv2d(" << input << ", ";
        text << expression(path) << ".weight, None, [" << stride << ", " << stride << "], [" << padding << ", "
             << padding << "])";
        line(text.str());
    }

    void normalise(const std::string& value, const std::string& path) {
        const std::string name = expression(path);
        std::ostringstream text;
        text << value << " = torch.batch_norm(" << value << ", " << name << ".weight, " << name << ".bias, " << name
             << ".running_mean, " << name << ".running_var, False, 0.1, " << BatchNormImpl::eps << ", False)";
        line(text.str());
    }

    void pool(bool same) {
        line(same ? "x = torch.max_pool2d(self.pad_same(x, 3, 2, float(\"-inf\")), [3, 3], [2, 2])"
                  : "x = torch.max_pool2d(x, [3, 3], [2, 2], [1, 1])");
    }

    void add_group(const std::string& group) {
        for (int block = 0; has(group + "." + std::to_string(block)); ++block)
            add_block(group + "." + std::to_string(block) + ".");
    }

    void add_block(const std::string& block) {
        line("y = x");
        for (int i = 1; has(block + "conv" + std::to_string(i)); ++i) {
            const std::string number = std::to_string(i);
            convolve("y", "y", block + "conv" + number);
            normalise("y", block + "bn" + number);
            if (has(block + "conv" + std::to_string(i + 1)))
                line("y = torch.relu(y)");
        }
        if (has(block + "downsample")) {
            convolve("x", "x", block + "downsample.0");
            normalise("x", block + "downsample.1");
        }
        line("x = torch.relu(y + x)");
    }

    std::map<std::string, std::shared_ptr<torch::nn::Module>> modules_;
    std::ostringstream lines_;
};

// Each module of ours becomes one of TorchScript with the same names, so that state_dict() gives torchvision's.
torch::jit::Module mirror(const torch::nn::Module& module, const std::shared_ptr<torch::jit::CompilationUnit>& unit) {
    torch::jit::Module copy(c10::QualifiedName("__torch__.byol.Layer"), unit, /*shouldMangle=*/true);
    for (const auto& parameter : module.named_parameters(false))
        copy.register_parameter(parameter.key(),
            parameter.value().detach().to(torch::kCPU).clone(torch::MemoryFormat::Contiguous).requires_grad_(),
            /*is_buffer=*/false);
    for (const auto& buffer : module.named_buffers(false))
        copy.register_buffer(buffer.key(), buffer.value().to(torch::kCPU).clone());
    for (const auto& child : module.named_children())
        copy.register_module(child.key(), mirror(*child.value(), unit));
    copy.register_attribute("training", c10::BoolType::get(), false);
    return copy;
}

} // namespace

std::string torchscript_source(const Encoder& encoder, const EncoderSettings& settings) {
    const std::string forward = ForwardSource(encoder).text(settings);
    return forward.find("self.pad_same(") == std::string::npos ? forward : pad_same_source + forward;
}

void write_torchscript(const std::filesystem::path& file, const Encoder& encoder, const RunConfig& config) {
    const torch::jit::ExtraFilesMap about { { "config.toml", to_toml(config) } };
    write_whole_file(file, "writing the TorchScript file", [&](std::ostream& stream) {
        const auto unit = std::make_shared<torch::jit::CompilationUnit>();
        torch::jit::Module module = mirror(encoder, unit);
        module.define(torchscript_source(encoder, config.encoder));
        module.save(stream, about);
    });
}

} // namespace byol
