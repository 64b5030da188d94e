#include "core/engine/nn/residual_block.h"

#include <algorithm>

namespace byol {
namespace {

bool pads_itself(std::int64_t kernel, std::int64_t stride, Padding padding) {
    return padding == Padding::symmetric || kernel == 1 || stride == 1;
}

std::int64_t same_total(std::int64_t size, std::int64_t kernel, std::int64_t stride) {
    const std::int64_t outputs = (size + stride - 1) / stride;
    return std::max<std::int64_t>((outputs - 1) * stride + kernel - size, 0);
}

} // namespace

torch::nn::Conv2d make_conv(
    std::int64_t in, std::int64_t out, std::int64_t kernel, std::int64_t stride, Padding padding) {
    const std::int64_t own = pads_itself(kernel, stride, padding) ? (kernel - 1) / 2 : 0;
    return torch::nn::Conv2d(torch::nn::Conv2dOptions(in, out, kernel).stride(stride).padding(own).bias(false));
}

torch::Tensor pad_same(const torch::Tensor& x, std::int64_t kernel, std::int64_t stride, double value) {
    const std::int64_t rows = same_total(x.size(2), kernel, stride);
    const std::int64_t columns = same_total(x.size(3), kernel, stride);
    return torch::constant_pad_nd(x, { columns / 2, columns - columns / 2, rows / 2, rows - rows / 2 }, value);
}

torch::Tensor convolve(torch::nn::Conv2d& conv, const torch::Tensor& x, Padding padding) {
    const std::int64_t kernel = conv->weight.size(2);
    const std::int64_t stride = conv->options.stride()->at(0);
    return conv(pads_itself(kernel, stride, padding) ? x : pad_same(x, kernel, stride, 0));
}

void ResidualBlock::add_shortcut(std::int64_t in, std::int64_t out, std::int64_t stride, Shortcut kind) {
    if (kind == Shortcut::projected || in != out || stride != 1)
        downsample_ = register_module(
            "downsample", torch::nn::Sequential(make_conv(in, out, 1, stride, Padding::symmetric), BatchNorm(out)));
}

torch::Tensor ResidualBlock::shortcut(const torch::Tensor& x) {
    return downsample_.is_empty() ? x : downsample_->forward(x);
}

BasicBlock::BasicBlock(std::int64_t in, std::int64_t inner, std::int64_t stride, Padding padding, Shortcut kind)
    : padding_(padding)
    , conv1_(register_module("conv1", make_conv(in, inner, 3, stride, padding)))
    , bn1_(register_module("bn1", BatchNorm(inner)))
    , conv2_(register_module("conv2", make_conv(inner, inner, 3, 1, padding)))
    , bn2_(register_module("bn2", BatchNorm(inner))) {
    add_shortcut(in, inner, stride, kind);
}

torch::Tensor BasicBlock::forward(const torch::Tensor& x) {
    const torch::Tensor inner = bn1_(convolve(conv1_, x, padding_)).relu_();
    return bn2_(convolve(conv2_, inner, padding_)).add_(shortcut(x)).relu_();
}

Bottleneck::Bottleneck(std::int64_t in, std::int64_t inner, std::int64_t stride, Padding padding, Shortcut kind)
    : padding_(padding)
    , conv1_(register_module("conv1", make_conv(in, inner, 1, 1, padding)))
    , bn1_(register_module("bn1", BatchNorm(inner)))
    , conv2_(register_module("conv2", make_conv(inner, inner, 3, stride, padding)))
    , bn2_(register_module("bn2", BatchNorm(inner)))
    , conv3_(register_module("conv3", make_conv(inner, inner * expansion, 1, 1, padding)))
    , bn3_(register_module("bn3", BatchNorm(inner * expansion))) {
    add_shortcut(in, inner * expansion, stride, kind);
}

torch::Tensor Bottleneck::forward(const torch::Tensor& x) {
    const torch::Tensor reduced = bn1_(convolve(conv1_, x, padding_)).relu_();
    const torch::Tensor inner = bn2_(convolve(conv2_, reduced, padding_)).relu_();
    return bn3_(convolve(conv3_, inner, padding_)).add_(shortcut(x)).relu_();
}

} // namespace byol
