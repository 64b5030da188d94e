#include "core/base/config/field_builder.h"

namespace byol {

std::vector<Field> training_fields() {
    return {
        FieldBuilder(
            "training.epochs", "Epochs",
            "Passes over the training images. The paper uses 1000, and 300 for its ablations.",
            [](auto& c) -> auto& { return c.training.epochs; })
            .range(1, 100000)
            .unit("epochs"),
        FieldBuilder(
            "training.max_steps", "Steps at most",
            "Ends the run, and both schedules, after so many steps; 0 means after the epochs.",
            [](auto& c) -> auto& { return c.training.max_steps; })
            .range(0, 1e9)
            .unit("steps")
            .advanced(),
        FieldBuilder(
            "training.batch_size", "Batch size", "Images of one step. The paper uses 4096.",
            [](auto& c) -> auto& { return c.training.batch_size; })
            .range(2, 65536)
            .unit("images"),
        FieldBuilder(
            "training.accumulation", "Accumulation",
            "Computes a batch in so many parts, one after the other, to save memory; batch norm sees each part alone.",
            [](auto& c) -> auto& { return c.training.accumulation; })
            .range(1, 4096)
            .unit("parts")
            .advanced(),
        FieldBuilder(
            "training.seed", "Seed", "The same seed gives the same run.",
            [](auto& c) -> auto& { return c.training.seed; })
            .range(0, 9e15),
        FieldBuilder(
            "training.device", "Device", "auto takes the first GPU, or else the CPU; cpu; or cuda:N.",
            [](auto& c) -> auto& { return c.training.device; }),
        FieldBuilder(
            "training.threads", "CPU threads", "Threads that compute on the CPU; 0 takes one for each core.",
            [](auto& c) -> auto& { return c.training.threads; })
            .range(0, 1024)
            .advanced(),
        FieldBuilder(
            "training.precision", "Precision", "auto trains in bfloat16 on GPUs that have it, in float32 on CPUs.",
            [](auto& c) -> auto& { return c.training.precision; })
            .choices({ "auto", "float32", "bfloat16" })
            .advanced(),
        FieldBuilder(
            "training.cuda_graph", "CUDA graph",
            "Records the training step once and starts it as a whole, which saves the GPU's waiting for the CPU; auto "
            "does so on every GPU.",
            [](auto& c) -> auto& { return c.training.cuda_graph; })
            .choices({ "auto", "on", "off" })
            .advanced(),
        FieldBuilder(
            "optimizer.kind", "Optimiser", "lars is the paper's, for large batches; sgd and adamw suit small ones.",
            [](auto& c) -> auto& { return c.optimizer.kind; })
            .choices({ "lars", "sgd", "adamw" }),
        FieldBuilder(
            "optimizer.base_lr", "Base learning rate",
            "Learning rate for 256 images; it is scaled by the batch size. The paper uses 0.2 for 1000 epochs, 0.3 for "
            "300.",
            [](auto& c) -> auto& { return c.optimizer.base_lr; })
            .range(0, 1000),
        FieldBuilder(
            "optimizer.warmup_epochs", "Warm-up",
            "The learning rate rises from 0 over so many epochs. The paper uses 10.",
            [](auto& c) -> auto& { return c.optimizer.warmup_epochs; })
            .range(0, 10000)
            .unit("epochs"),
        FieldBuilder(
            "optimizer.momentum", "Momentum", "Momentum of the optimiser; beta1 of adamw. The paper uses 0.9.",
            [](auto& c) -> auto& { return c.optimizer.momentum; })
            .range(0, 0.9999)
            .advanced(),
        FieldBuilder(
            "optimizer.nesterov", "Nesterov", "Nesterov's form of the momentum; sgd only.",
            [](auto& c) -> auto& { return c.optimizer.nesterov; })
            .advanced(),
        FieldBuilder(
            "optimizer.weight_decay", "Weight decay",
            "Not applied to biases and batch norm. The paper uses 1.5e-6 with lars.",
            [](auto& c) -> auto& { return c.optimizer.weight_decay; })
            .range(0, 1),
        FieldBuilder(
            "optimizer.trust_coefficient", "Trust coefficient", "The factor eta of lars. The paper uses 0.001.",
            [](auto& c) -> auto& { return c.optimizer.trust_coefficient; })
            .range(0, 1)
            .advanced(),
        FieldBuilder(
            "optimizer.beta2", "Beta2", "Decay of adamw's average of the squared gradient.",
            [](auto& c) -> auto& { return c.optimizer.beta2; })
            .range(0, 0.999999)
            .advanced(),
        FieldBuilder(
            "optimizer.epsilon", "Epsilon", "Added to the root of adamw's average of the squared gradient.",
            [](auto& c) -> auto& { return c.optimizer.epsilon; })
            .range(1e-16, 1)
            .advanced(),
        FieldBuilder(
            "optimizer.predictor_lr", "Predictor's learning rate",
            "Multiplies the learning rate of the predictor. The paper uses 1, and more where it does without a moving "
            "average.",
            [](auto& c) -> auto& { return c.optimizer.predictor_lr; })
            .range(0, 1000)
            .advanced(),
        FieldBuilder(
            "optimizer.clip_norm", "Gradient clipping",
            "Longest gradient that is let through, all parameters together; 0 means no clipping, as in the paper.",
            [](auto& c) -> auto& { return c.optimizer.clip_norm; })
            .range(0, 1e6)
            .advanced(),
        FieldBuilder(
            "logging.diagnostics_every", "Diagnostics every",
            "Steps between two looks at the spread and the rank of the projections; 0 means never.",
            [](auto& c) -> auto& { return c.logging.diagnostics_every; })
            .range(0, 1e6)
            .unit("steps")
            .advanced(),
        FieldBuilder(
            "logging.knn_every_epochs", "kNN every",
            "Epochs between two kNN evaluations on held-out images; 0 means never.",
            [](auto& c) -> auto& { return c.logging.knn_every_epochs; })
            .range(0, 100000)
            .unit("epochs")
            .advanced(),
        FieldBuilder(
            "logging.on_collapse", "On collapse",
            "What follows when the diagnostics say that the representation collapses: a warning, or the run's end.",
            [](auto& c) -> auto& { return c.logging.on_collapse; })
            .choices({ "warn", "stop" })
            .advanced(),
        FieldBuilder(
            "checkpoint.every_epochs", "Checkpoint every", "Epochs between two checkpoints; 0 means by time alone.",
            [](auto& c) -> auto& { return c.checkpoint.every_epochs; })
            .range(0, 100000)
            .unit("epochs")
            .advanced(),
        FieldBuilder(
            "checkpoint.every_minutes", "And at least every",
            "Minutes after which a checkpoint is written in any case; 0 means by epochs alone.",
            [](auto& c) -> auto& { return c.checkpoint.every_minutes; })
            .range(0, 10000)
            .unit("min")
            .advanced(),
        FieldBuilder(
            "checkpoint.keep_last", "Checkpoints kept", "So many of the newest are kept, and the best.",
            [](auto& c) -> auto& { return c.checkpoint.keep_last; })
            .range(1, 100000)
            .advanced(),
    };
}

} // namespace byol
