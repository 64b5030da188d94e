#pragma once

#include "core/engine/nn/batch_norm.h"

#include <torch/torch.h>

#include <cstdint>

namespace byol {

/// How strided layers are padded.
enum class Padding {
    symmetric, ///< (kernel - 1) / 2 on each side
    same, ///< TensorFlow's SAME: so that the output has ceil(size / stride) pixels; the odd one goes after
};

/// When a block's shortcut has a projection.
enum class Shortcut {
    as_needed, ///< where channels or stride change
    projected, ///< always
};

/// A convolution without bias whose own padding is 0 where pad() does it.
torch::nn::Conv2d make_conv(
    std::int64_t in, std::int64_t out, std::int64_t kernel, std::int64_t stride, Padding padding);
/// Pads [B, C, H, W] as SAME does for this kernel and stride, with `value`.
torch::Tensor pad_same(const torch::Tensor& x, std::int64_t kernel, std::int64_t stride, double value);
/// Applies a convolution made by make_conv.
torch::Tensor convolve(torch::nn::Conv2d& conv, const torch::Tensor& x, Padding padding);

/// What the blocks of a ResNet share: the shortcut, with a 1x1 convolution and batch norm ("downsample") where it is
/// projected.
class ResidualBlock : public torch::nn::Module {
public:
    virtual torch::Tensor forward(const torch::Tensor& x) = 0;

protected:
    void add_shortcut(std::int64_t in, std::int64_t out, std::int64_t stride, Shortcut kind);
    torch::Tensor shortcut(const torch::Tensor& x);

private:
    torch::nn::Sequential downsample_ { nullptr };
};

/// Two 3x3 convolutions, the first one strided (He et al., 2016, figure 5 left).
class BasicBlock : public ResidualBlock {
public:
    static constexpr std::int64_t expansion = 1;
    BasicBlock(
        std::int64_t in, std::int64_t inner, std::int64_t stride, Padding padding, Shortcut kind = Shortcut::as_needed);
    torch::Tensor forward(const torch::Tensor& x) override;

private:
    Padding padding_;
    torch::nn::Conv2d conv1_;
    BatchNorm bn1_;
    torch::nn::Conv2d conv2_;
    BatchNorm bn2_;
};

/// 1x1, 3x3 (strided), 1x1 to four times the inner channels (He et al., 2016, figure 5 right).
class Bottleneck : public ResidualBlock {
public:
    static constexpr std::int64_t expansion = 4;
    Bottleneck(
        std::int64_t in, std::int64_t inner, std::int64_t stride, Padding padding, Shortcut kind = Shortcut::as_needed);
    torch::Tensor forward(const torch::Tensor& x) override;

private:
    Padding padding_;
    torch::nn::Conv2d conv1_;
    BatchNorm bn1_;
    torch::nn::Conv2d conv2_;
    BatchNorm bn2_;
    torch::nn::Conv2d conv3_;
    BatchNorm bn3_;
};

} // namespace byol
