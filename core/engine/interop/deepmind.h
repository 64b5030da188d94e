#pragma once

#include "core/engine/nn/module_state.h"

#include <torch/torch.h>

#include <filesystem>
#include <map>
#include <string>

namespace byol {

/// {module: {name: array}}, as Haiku keeps parameters and state: "res_net50/~/initial_conv" has "w" [7, 7, 3, 64].
using HaikuTree = std::map<std::string, std::map<std::string, torch::Tensor>>;

/// What an authors' checkpoint holds of its online network.
struct HaikuCheckpoint {
    HaikuTree parameters; ///< encoder, projector, predictor, classifier
    HaikuTree state; ///< running statistics
};

/// Reads a checkpoint of DeepMind's byol (a pickle of pretraining or of linear evaluation) without running anything in
/// it. https://github.com/deepmind/deepmind-research/tree/master/byol
/// @throws Error when it is no such checkpoint
HaikuCheckpoint read_deepmind_checkpoint(const std::filesystem::path& file);

/// The online network's tensors in our names and layouts: "online.encoder.conv1.weight", "online.projector.fc1.weight",
/// "online.predictor.bn.running_mean", "online.classifier.bias", ... Modules are matched by the ends of their names;
/// convolutions go from HWIO to OIHW, linear layers from [in, out] to [out, in], and the running statistics are the
/// debiased averages. Where arrays still have an axis of replicas, the first is taken.
/// @param source the file's path, for messages @throws Error for an array of a shape that its name does not have
NamedTensors deepmind_tensors(const HaikuCheckpoint& checkpoint, const std::string& source);

} // namespace byol
