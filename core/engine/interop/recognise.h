#pragma once

#include "core/base/config/run_config.h"
#include "core/engine/nn/module_state.h"
#include "core/engine/nn/resnet.h"

#include <string>

namespace byol {

/// The shape of a ResNet, from the names and sizes of its tensors (torchvision's names, without a prefix). Its stem is
/// Stem::imagenet for a 7x7 convolution and Stem::cifar for a 3x3 one: tensors do not say how layers pad.
/// @param source the file's path, for messages @throws Error when they are no ResNet's
ResNetShape recognise_shape(const NamedTensors& encoder, const std::string& source);

/// The settings of an encoder, likewise; also of the small encoder.
/// @throws Error when it is a ResNet that this program has no name for
EncoderSettings recognise_settings(const NamedTensors& encoder, const std::string& source);

} // namespace byol
