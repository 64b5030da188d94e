#include "core/base/config/field_builder.h"

namespace byol {

std::vector<Field> network_fields() {
    return {
        FieldBuilder(
            "encoder.architecture", "Architecture",
            "The network f whose representation is kept. The paper uses resnet50; small is meant for CPUs.",
            [](auto& c) -> auto& { return c.encoder.architecture; })
            .choices({ "small", "resnet18", "resnet34", "resnet50", "resnet101", "resnet152", "resnet200" }),
        FieldBuilder(
            "encoder.stem", "Stem",
            "First layers: imagenet (7x7 stride 2, max-pool), cifar (3x3, for images up to 64 px), same (imagenet, "
            "padded as the authors do), cifar_wide (padded by 2, as solo-learn does), cifar_linear (without ReLU, as "
            "lightly's CIFAR-10 benchmark does).",
            [](auto& c) -> auto& { return c.encoder.stem; })
            .choices({ "imagenet", "cifar", "same", "cifar_wide", "cifar_linear" }),
        FieldBuilder(
            "encoder.width", "Width multiplier", "Multiplies every channel. The paper uses 1 to 4.",
            [](auto& c) -> auto& { return c.encoder.width; })
            .range(1, 4)
            .advanced(),
        FieldBuilder(
            "encoder.project_first", "Project first shortcut",
            "A projection in the first shortcut even where sizes fit. The authors' ResNet-18 and -34 have it; in "
            "deeper "
            "networks it changes nothing.",
            [](auto& c) -> auto& { return c.encoder.project_first; })
            .advanced(),
        FieldBuilder(
            "encoder.zero_init_residual", "Zero-init residual",
            "Starts each residual block as the identity. The results of the paper are without it.",
            [](auto& c) -> auto& { return c.encoder.zero_init_residual; })
            .advanced(),
        FieldBuilder(
            "projector.hidden", "Projector hidden size",
            "Width of the hidden layer of the projector g. The paper uses 4096.",
            [](auto& c) -> auto& { return c.projector.hidden; })
            .range(1, 65536),
        FieldBuilder(
            "projector.output", "Projection size", "Dimensions of the projection. The paper uses 256.",
            [](auto& c) -> auto& { return c.projector.output; })
            .range(2, 65536),
        FieldBuilder(
            "projector.depth", "Projector layers",
            "Linear layers of the projector g, each but the last with batch norm and ReLU. The paper uses 2.",
            [](auto& c) -> auto& { return c.projector.depth; })
            .range(0, 6)
            .advanced(),
        FieldBuilder(
            "predictor.hidden", "Predictor hidden size",
            "Width of the hidden layer of the predictor q. The paper uses 4096.",
            [](auto& c) -> auto& { return c.predictor.hidden; })
            .range(1, 65536),
        FieldBuilder(
            "predictor.depth", "Predictor layers",
            "Linear layers of the predictor q. The paper uses 2; with 0, no predictor, the representation collapses.",
            [](auto& c) -> auto& { return c.predictor.depth; })
            .range(0, 6)
            .advanced(),
        FieldBuilder(
            "method.base_tau", "Base tau",
            "Decay of the target network's moving average at the first step. The paper uses 0.996 for 1000 epochs and "
            "0.99 for 300.",
            [](auto& c) -> auto& { return c.method.base_tau; })
            .range(0, 1),
        FieldBuilder(
            "method.tau_schedule", "Tau schedule",
            "cosine raises tau to 1 over the run, as in the paper; constant keeps it.",
            [](auto& c) -> auto& { return c.method.tau_schedule; })
            .choices({ "cosine", "constant" })
            .advanced(),
        FieldBuilder(
            "method.online_classifier", "Online classifier",
            "Trains a linear classifier beside the method, on the stopped gradient, when there are labels. It does not "
            "change the encoder.",
            [](auto& c) -> auto& { return c.method.online_classifier; })
            .advanced(),
        FieldBuilder(
            "method.target", "Target",
            "moving_average: the target network of the paper; online: no target network, the gradient flows through "
            "both views, as in SimCLR.",
            [](auto& c) -> auto& { return c.method.target; })
            .choices({ "moving_average", "online" })
            .advanced(),
        FieldBuilder(
            "method.output_norm", "Output normalisation",
            "How predictions and projections are normalised before they are compared. The paper uses l2.",
            [](auto& c) -> auto& { return c.method.output_norm; })
            .choices({ "l2", "layer", "batch", "none" })
            .advanced(),
        FieldBuilder(
            "method.negatives", "Weight of negatives",
            "The weight beta of the repulsion between different images: 0 is BYOL, 1 is SimCLR's.",
            [](auto& c) -> auto& { return c.method.negatives; })
            .range(0, 1)
            .advanced(),
        FieldBuilder(
            "method.negatives_temperature", "Temperature of negatives",
            "The temperature alpha of that repulsion; without negatives it means nothing.",
            [](auto& c) -> auto& { return c.method.negatives_temperature; })
            .range(0.001, 10)
            .advanced(),
        FieldBuilder(
            "method.running_statistics", "Running statistics",
            "How batch norm averages the batches' statistics for evaluation. torch: from 0 and 1, unbiased variance. "
            "authors: bias-corrected for the start, biased variance.",
            [](auto& c) -> auto& { return c.method.running_statistics; })
            .choices({ "torch", "authors" })
            .advanced(),
    };
}

} // namespace byol
