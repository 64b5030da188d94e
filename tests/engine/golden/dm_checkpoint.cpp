#include "core/engine/augment/tensor_operations.h"
#include "core/engine/interop/deepmind.h"
#include "core/engine/interop/recognise.h"
#include "core/engine/method/byol.h"
#include "tests/engine/golden/groups.h"

#include <map>
#include <sstream>

namespace byol::test {
namespace {

// "online_params::<module>::<array>" as the tree that a checkpoint is read into.
HaikuTree tree_of(const Vectors& vectors, const std::string& prefix) {
    HaikuTree tree;
    for (const std::string& rest : vectors.under(prefix)) {
        const std::size_t colons = rest.rfind("::");
        tree[rest.substr(0, colons)][rest.substr(colons + 2)] = vectors.tensor(prefix + rest);
    }
    return tree;
}

NamedTensors under(const NamedTensors& tensors, const std::string& prefix) {
    NamedTensors some;
    for (const auto& [name, tensor] : tensors)
        if (name.rfind(prefix, 0) == 0)
            some.emplace_back(name.substr(prefix.size()), tensor);
    return some;
}

// The file's own list of modules: each must have come out under the name that stands there.
void check_names(const Vectors& vectors, Findings& findings, const NamedTensors& tensors) {
    const std::map<std::string, torch::Tensor> found(tensors.begin(), tensors.end());
    std::istringstream pairs(vectors.text("torch_names"));
    for (std::string pair; pairs >> pair;) {
        const std::string name = pair.substr(pair.find('=') + 1);
        const std::string weight = name + ".weight";
        findings.require(pair, found.contains("online." + weight) || found.contains("online.encoder." + weight),
            "there is no tensor of this name");
    }
}

/// The file's network, whatever its channels and blocks, padded as the authors' is.
std::shared_ptr<OnlineNetwork> network_of(const NamedTensors& tensors, const std::string& source) {
    ResNetShape shape = recognise_shape(under(tensors, "online.encoder."), source);
    shape.stem = Stem::same;
    std::map<std::string, torch::Tensor> found(tensors.begin(), tensors.end());
    const auto head = [&](const std::string& name) {
        HeadSettings settings;
        settings.hidden = found.at("online." + name + ".fc1.weight").size(0);
        settings.output = found.at("online." + name + ".fc2.weight").size(0);
        return settings;
    };
    const auto classifier = found.find("online.classifier.weight");
    const std::int64_t classes = classifier == found.end() ? 0 : classifier->second.size(0);
    return std::make_shared<OnlineNetwork>(
        std::make_shared<ResNet>(shape), head("projector"), head("predictor"), classes);
}

} // namespace

void check_dm_checkpoint(const Vectors& vectors, Findings& findings) {
    const HaikuCheckpoint checkpoint { tree_of(vectors, "online_params::"), tree_of(vectors, "online_state::") };
    const NamedTensors tensors = deepmind_tensors(checkpoint, vectors.name());
    check_names(vectors, findings, tensors);
    const torch::NoGradGuard no_grad;
    const torch::Tensor images = vectors.tensor("images_nhwc_0_1").permute({ 0, 3, 1, 2 }).contiguous();
    for (const Precision precision : both_precisions) {
        const double allowed = pick(precision, 1e-11, 1e-5);
        const std::shared_ptr<OnlineNetwork> network = network_of(tensors, vectors.name());
        network->to(device_in_use(), type_of(precision));
        load_state(*network, tensors, "online.", vectors.name());
        network->eval();
        const AugmentSettings settings;
        const auto output =
            network->forward(normalise(settings.mean, settings.std, images.to(device_in_use(), type_of(precision))));
        const auto compare = [&](const std::string& name, const torch::Tensor& ours) {
            if (vectors.contains("expect/" + name))
                findings.compare("expect/" + name, ours, vectors.tensor("expect/" + name), allowed, precision);
        };
        compare("embedding", output.representation);
        compare("projection", output.projection);
        compare("prediction", output.prediction);
        if (network->has_classifier())
            compare("logits", network->classify(output.representation));
    }
}

} // namespace byol::test
