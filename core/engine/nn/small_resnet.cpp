#include "core/engine/nn/small_resnet.h"

#include "core/engine/nn/residual_block.h"

namespace byol {

SmallResNet::SmallResNet(const SmallResNetShape& shape)
    : width_(shape.width)
    , channels_(shape.stem_channels * shape.width) {
    conv1_ = register_module("conv1", make_conv(3, channels_, 3, shape.stem_stride, Padding::symmetric));
    bn1_ = register_module("bn1", BatchNorm(channels_));
    for (const SmallGroup& group : shape.groups)
        groups_.push_back(register_module("layer" + std::to_string(groups_.size() + 1), make_group(group)));
}

torch::nn::Sequential SmallResNet::make_group(const SmallGroup& group) {
    const std::int64_t channels = group.channels * width_;
    torch::nn::Sequential blocks;
    for (std::int64_t i = 0; i < group.blocks; ++i) {
        blocks->push_back(
            std::make_shared<BasicBlock>(channels_, channels, i == 0 ? group.stride : 1, Padding::symmetric));
        channels_ = channels;
    }
    return blocks;
}

torch::Tensor SmallResNet::forward(torch::Tensor images) {
    images = images.contiguous(conv1_->weight.suggest_memory_format());
    torch::Tensor x = bn1_(conv1_(images)).relu_();
    for (torch::nn::Sequential& group : groups_)
        x = group->forward(x);
    return x.mean({ 2, 3 });
}

} // namespace byol
