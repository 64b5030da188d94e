#include "core/base/config/field_builder.h"

#include <iterator>
#include <utility>

namespace byol {
namespace {

using Member = FinetuneSettings RunConfig::*;

Field rates(const std::string& group, Member member) {
    return FieldBuilder(
        group + ".lr", "Learning rates",
        "Tried one after the other, each for 256 images and scaled by the batch size. The paper tries these five.",
        [member](auto& c) -> auto& { return (c.*member).lr; });
}

Field epochs(const std::string& group, Member member) {
    return FieldBuilder(
        group + ".epochs", "Epochs",
        "Lengths of training that are tried, with each learning rate. The paper: 30 and 50.",
        [member](auto& c) -> auto& { return (c.*member).epochs; })
        .unit("epochs");
}

Field batch_size(const std::string& group, Member member, const std::string& help) {
    return FieldBuilder(
        group + ".batch_size", "Batch size", help, [member](auto& c) -> auto& { return (c.*member).batch_size; })
        .range(2, 65536)
        .unit("images");
}

Field momentum(const std::string& group, Member member) {
    return FieldBuilder(
        group + ".momentum", "Momentum", "Nesterov momentum of the SGD. The paper uses 0.9.",
        [member](auto& c) -> auto& { return (c.*member).momentum; })
        .range(0, 0.9999)
        .advanced();
}

std::vector<Field> semi_fields() {
    const Member semi = &RunConfig::semi;
    return {
        rates("semi", semi),
        epochs("semi", semi),
        batch_size("semi", semi, "Images of one step, at most all of the subset. The paper uses 1024."),
        momentum("semi", semi),
        FieldBuilder(
            "semi.selection", "Chosen on",
            "validation chooses on training images outside the subset, as the paper does; subset on a part of it.",
            [](auto& c) -> auto& { return c.semi.selection; })
            .choices({ "validation", "subset" })
            .advanced(),
    };
}

std::vector<Field> full_fields() {
    const Member full = &RunConfig::finetune;
    return {
        rates("finetune", full),
        epochs("finetune", full),
        FieldBuilder(
            "finetune.weight_decay", "Weight decays",
            "Tried with each learning rate; not applied to biases and batch norm. The paper's transfer tries 0 and "
            "1e-6 to "
            "1e-3.",
            [](auto& c) -> auto& { return c.finetune.weight_decay; })
            .advanced(),
        batch_size("finetune", full, "Images of one step. The paper's transfer uses 256."),
        momentum("finetune", full),
        FieldBuilder(
            "finetune.max_steps", "Steps",
            "Trains for so many steps instead of epochs; 0 means by epochs. The paper's transfer uses 20000.",
            [](auto& c) -> auto& { return c.finetune.max_steps; })
            .range(0, 1e9)
            .unit("steps")
            .advanced(),
        FieldBuilder(
            "finetune.batch_norm_by_epoch", "Batch norm by epoch",
            "Running statistics decay by max(1 - 10 / steps per epoch, 0.9), as in the paper's transfer.",
            [](auto& c) -> auto& { return c.finetune.batch_norm_by_epoch; })
            .advanced(),
    };
}

std::vector<Field> logreg_fields() {
    return {
        FieldBuilder(
            "logreg.l2_min", "Least regularisation", "Smallest l2 tried. The paper uses 1e-6.",
            [](auto& c) -> auto& { return c.logreg.l2_min; })
            .range(1e-12, 1e12),
        FieldBuilder(
            "logreg.l2_max", "Most regularisation", "Largest l2 tried. The paper uses 1e5.",
            [](auto& c) -> auto& { return c.logreg.l2_max; })
            .range(1e-12, 1e12),
        FieldBuilder(
            "logreg.l2_count", "Values tried", "Values of l2, evenly spaced on a log scale. The paper uses 45.",
            [](auto& c) -> auto& { return c.logreg.l2_count; })
            .range(1, 1000),
        FieldBuilder(
            "logreg.max_iterations", "Iterations at most", "Steps of L-BFGS for one value of l2.",
            [](auto& c) -> auto& { return c.logreg.max_iterations; })
            .range(1, 1e6)
            .unit("steps")
            .advanced(),
        FieldBuilder(
            "logreg.tolerance", "Tolerance", "Fitting ends when no part of the gradient is larger.",
            [](auto& c) -> auto& { return c.logreg.tolerance; })
            .range(1e-14, 1)
            .advanced(),
    };
}

} // namespace

std::vector<Field> finetune_fields() {
    std::vector<Field> fields;
    for (auto part : { semi_fields(), full_fields(), logreg_fields() })
        std::move(part.begin(), part.end(), std::back_inserter(fields));
    return fields;
}

} // namespace byol
