#include "core/base/config/field_builder.h"

namespace byol {

std::vector<Field> map_fields() {
    return {
        FieldBuilder(
            "embedding.method", "Method", "How the map is laid out.",
            [](auto& c) -> auto& { return c.embedding.method; })
            .choices({ "tsne", "pca" }),
        FieldBuilder(
            "embedding.points", "Points", "How many images the map shows.",
            [](auto& c) -> auto& { return c.embedding.points; })
            .range(5, 1000000),
        FieldBuilder(
            "embedding.perplexity", "Perplexity", "How many neighbours a point of t-SNE cares about.",
            [](auto& c) -> auto& { return c.embedding.perplexity; })
            .range(2, 1000),
        FieldBuilder(
            "embedding.iterations", "Iterations", "Steps of the layout of t-SNE.",
            [](auto& c) -> auto& { return c.embedding.iterations; })
            .range(50, 100000)
            .advanced(),
        FieldBuilder(
            "embedding.neighbours", "Neighbours", "How many nearest neighbours of each point are stored with the map.",
            [](auto& c) -> auto& { return c.embedding.neighbours; })
            .range(1, 1000)
            .advanced(),
    };
}

} // namespace byol
