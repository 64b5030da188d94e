#pragma once

#include "core/engine/nn/batch_norm.h"
#include "core/engine/nn/encoder.h"

#include <array>
#include <cstdint>
#include <string>

namespace byol {

/// How the first layers look at the image.
enum class Stem {
    imagenet, ///< 7x7 stride 2, then 3x3 max-pool stride 2, padded symmetrically as torchvision does
    cifar, ///< 3x3 stride 1 padding 1, no max-pool
    cifar_wide, ///< as cifar with padding 2: what solo-learn does, for comparing with it
    cifar_linear, ///< as cifar without the ReLU behind it: what lightly's CIFAR-10 benchmark trains
    same, ///< as imagenet, but every strided layer padded as TensorFlow's SAME: for the authors' weights
};
/// @throws UsageError for an unknown name
Stem stem_from(const std::string& name);

struct ResNetShape {
    bool bottleneck = false; ///< 1x1, 3x3, 1x1 blocks (50 layers and more) instead of two 3x3
    std::array<std::int64_t, 4> blocks {}; ///< blocks of each group
    std::int64_t stem_channels = 64;
    std::array<std::int64_t, 4> channels { 64, 128, 256, 512 }; ///< inner ones of each group
    Stem stem = Stem::cifar;
    std::int64_t width = 1; ///< multiplies every channel, the stem's too (the paper's "2x")
    /// A projection in the first shortcut even where sizes fit, as the authors' ResNet-18 and -34 have.
    bool project_first = false;
    bool zero_init_residual = false; ///< last batch-norm scale of each block starts at 0
};

/// ResNet v1 with stride on the 3x3 convolution ("v1.5"), without its last linear layer (He et al., 2016; Grill et al.,
/// 2020, section 3.2). Names and shapes are torchvision's, so that its weights load and ours load there.
class ResNet : public Encoder {
public:
    explicit ResNet(const ResNetShape& shape);

    torch::Tensor forward(torch::Tensor images) override;
    std::int64_t feature_size() const override { return channels_; }

private:
    torch::nn::Sequential make_group(std::size_t index);
    torch::Tensor max_pool(const torch::Tensor& x) const;

    ResNetShape shape_;
    std::int64_t channels_ = 0; // of the layer built last
    torch::nn::Conv2d conv1_ { nullptr };
    BatchNorm bn1_ { nullptr };
    std::array<torch::nn::Sequential, 4> groups_ { nullptr, nullptr, nullptr, nullptr };
};

/// The shape of "resnet18", ... "resnet200". @throws UsageError for an unknown architecture
ResNetShape resnet_shape(const EncoderSettings& settings);

} // namespace byol
