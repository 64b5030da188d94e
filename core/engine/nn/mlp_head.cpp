#include "core/engine/nn/mlp_head.h"

#include <string>

namespace byol {
namespace {

std::string norm_name(std::int64_t layer) {
    return layer == 1 ? "bn" : std::string("bn").append(std::to_string(layer));
}

} // namespace

MlpHead::MlpHead(std::int64_t in, const HeadSettings& settings)
    : out_(settings.depth == 0 ? in : settings.output) {
    for (std::int64_t layer = 1; layer <= settings.depth; ++layer) {
        const bool last = layer == settings.depth;
        const std::int64_t size = last ? settings.output : settings.hidden;
        linear_.push_back(register_module(std::string("fc").append(std::to_string(layer)),
            torch::nn::Linear(torch::nn::LinearOptions(in, size).bias(!last))));
        if (!last)
            norm_.push_back(register_module(norm_name(layer), BatchNorm(size)));
        in = size;
    }
}

torch::Tensor MlpHead::forward(const torch::Tensor& x) {
    torch::Tensor y = x;
    for (std::size_t i = 0; i < linear_.size(); ++i) {
        y = linear_[i](y);
        if (i < norm_.size())
            y = norm_[i](y).relu_();
    }
    return y;
}

} // namespace byol
