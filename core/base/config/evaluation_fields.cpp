#include "core/base/config/field_builder.h"

namespace byol {

std::vector<Field> evaluation_fields() {
    return {
        FieldBuilder(
            "knn.k", "Neighbours", "How many nearest training images vote.", [](auto& c) -> auto& { return c.knn.k; })
            .range(1, 100000),
        FieldBuilder(
            "knn.temperature", "Temperature", "A neighbour's vote is exp(cosine / temperature).",
            [](auto& c) -> auto& { return c.knn.temperature; })
            .range(0.001, 100)
            .advanced(),
        FieldBuilder(
            "knn.max_bank", "Training images at most", "Uses a fixed random part of the training images; 0 means all.",
            [](auto& c) -> auto& { return c.knn.max_bank; })
            .range(0, 1e9)
            .advanced(),
        FieldBuilder(
            "knn.max_queries", "Test images at most", "Uses a fixed random part of the held-out images; 0 means all.",
            [](auto& c) -> auto& { return c.knn.max_queries; })
            .range(0, 1e9)
            .advanced(),
        FieldBuilder(
            "linear.epochs", "Epochs", "Passes of the linear classifier over the features. The paper uses 80.",
            [](auto& c) -> auto& { return c.linear.epochs; })
            .range(1, 10000)
            .unit("epochs"),
        FieldBuilder(
            "linear.batch_size", "Batch size", "Features of one step. The paper uses 1024.",
            [](auto& c) -> auto& { return c.linear.batch_size; })
            .range(1, 65536)
            .unit("images")
            .advanced(),
        FieldBuilder(
            "linear.base_lr", "Base learning rate", "Learning rate for 256 features; it is scaled by the batch size.",
            [](auto& c) -> auto& { return c.linear.base_lr; })
            .range(0, 1000),
        FieldBuilder(
            "linear.momentum", "Momentum", "Nesterov momentum of the classifier's SGD. The paper uses 0.9.",
            [](auto& c) -> auto& { return c.linear.momentum; })
            .range(0, 0.9999)
            .advanced(),
        FieldBuilder(
            "linear.augment", "Augment", "Trains the classifier on random crops and flips, as the paper does; slower.",
            [](auto& c) -> auto& { return c.linear.augment; })
            .advanced(),
    };
}

} // namespace byol
