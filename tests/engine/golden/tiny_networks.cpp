#include "tests/engine/golden/tiny_networks.h"

#include "core/engine/nn/batch_norm.h"
#include "core/engine/nn/module_state.h"
#include "core/engine/nn/residual_block.h"

namespace byol::test {
namespace {

/// Two 3x3 convolutions with batch norm and ReLU, the second strided, then the mean over the image.
class TinyEncoder : public Encoder {
public:
    TinyEncoder(std::int64_t first, std::int64_t second)
        : conv1_(register_module("conv1", make_conv(3, first, 3, 1, Padding::symmetric)))
        , bn1_(register_module("bn1", BatchNorm(first)))
        , conv2_(register_module("conv2", make_conv(first, second, 3, 2, Padding::symmetric)))
        , bn2_(register_module("bn2", BatchNorm(second))) { }

    torch::Tensor forward(torch::Tensor images) override {
        const torch::Tensor inner = bn1_(conv1_(images)).relu_();
        return bn2_(conv2_(inner)).relu_().mean({ 2, 3 });
    }
    std::int64_t feature_size() const override { return conv2_->options.out_channels(); }

private:
    torch::nn::Conv2d conv1_;
    BatchNorm bn1_;
    torch::nn::Conv2d conv2_;
    BatchNorm bn2_;
};

void load(torch::nn::Module& network, const Vectors& init, const std::string& prefix) {
    NamedTensors values;
    for (const std::string& name : init.under(prefix))
        values.emplace_back(name, init.tensor(prefix + name));
    load_state(network, values, {}, init.name());
}

} // namespace

Networks tiny_networks(const Vectors& init, torch::ScalarType type) {
    const auto size = [&](const char* key) { return static_cast<std::int64_t>(init.setting(key)); };
    const auto encoder = [&] { return std::make_shared<TinyEncoder>(size("c1"), size("c2")); };
    HeadSettings head;
    head.hidden = size("hidden");
    head.output = size("out");
    Networks networks { std::make_shared<OnlineNetwork>(encoder(), head, head, size("ncls")),
        std::make_shared<TargetNetwork>(encoder(), head) };
    networks.online->to(device_in_use(), type);
    networks.target->to(device_in_use(), type);
    load(*networks.online, init, "online0/");
    load(*networks.target, init, "target0/");
    return networks;
}

std::int64_t tiny_batch(const Vectors& init) {
    return init.tensor("labels").size(1);
}

StepResult tiny_step(
    Networks& networks, const Vectors& init, std::int64_t step, std::int64_t first, std::int64_t count) {
    const auto type = networks.online->parameters().front().scalar_type();
    const torch::Tensor views = init.input("views", type)[step].narrow(1, first, count);
    const torch::Tensor labels = init.input("labels", torch::kInt64)[step].narrow(0, first, count);
    return byol_step(networks, views[0], views[1], labels);
}

void compare_gradients(Findings& findings, const Vectors& vectors, const torch::nn::Module& network,
    const std::string& prefix, double allowed, Precision precision) {
    for (const auto& [name, parameter] : parameters_of(network))
        findings.compare(prefix + name, parameter.grad(), vectors.tensor(prefix + name), allowed, precision);
}

} // namespace byol::test
