#pragma once

#include "core/engine/nn/batch_norm.h"
#include "core/engine/nn/encoder.h"

#include <cstdint>
#include <vector>

namespace byol {

/// A group of basic blocks; its first block has the stride.
struct SmallGroup {
    std::int64_t channels = 0;
    std::int64_t blocks = 0;
    std::int64_t stride = 1;
};

struct SmallResNetShape {
    std::int64_t stem_channels = 32;
    std::int64_t stem_stride = 2;
    std::vector<SmallGroup> groups { { 64, 1, 2 }, { 128, 1, 2 }, { 256, 1, 2 } };
    std::int64_t width = 1; ///< multiplies every channel
};

/// The one encoder meant for CPUs: a ResNet of basic blocks behind a 3x3 stem, for images of about 28 to 64 pixels.
/// Its shape was chosen by measuring whole BYOL steps on two cores (docs/method.md).
class SmallResNet : public Encoder {
public:
    explicit SmallResNet(const SmallResNetShape& shape);

    torch::Tensor forward(torch::Tensor images) override;
    std::int64_t feature_size() const override { return channels_; }

private:
    torch::nn::Sequential make_group(const SmallGroup& group);

    std::int64_t width_ = 1;
    std::int64_t channels_ = 0; // of the layer built last
    torch::nn::Conv2d conv1_ { nullptr };
    BatchNorm bn1_ { nullptr };
    std::vector<torch::nn::Sequential> groups_;
};

} // namespace byol
