#include "core/base/config/schema.h"

#include "core/base/config/field_builder.h"

#include <algorithm>
#include <iterator>

namespace byol {
namespace {

std::vector<Field> all_fields() {
    std::vector<Field> fields;
    for (auto part : { data_fields(), network_fields(), training_fields(), augment_fields(), evaluation_fields(),
             finetune_fields(), map_fields() })
        std::move(part.begin(), part.end(), std::back_inserter(fields));
    return fields;
}

} // namespace

const std::vector<Field>& schema() {
    static const std::vector<Field> fields = all_fields();
    return fields;
}

const std::vector<FieldGroup>& schema_groups() {
    static const std::vector<FieldGroup> groups {
        { "data", "Data", "What the run learns from." },
        { "encoder", "Encoder", "The network whose representation is kept." },
        { "projector", "Projector", "The head that both networks carry." },
        { "predictor", "Predictor", "The head of the online network alone." },
        { "method", "Method", "How the target network follows." },
        { "training", "Training", "How long, how much at once, and where." },
        { "optimizer", "Optimiser", "How the online network learns." },
        { "logging", "Logging", "What is measured while training." },
        { "checkpoint", "Checkpoints", "When the state of the run is saved." },
        { "augment", "Augmentations", "What may differ between two views of an image." },
        { "knn", "kNN Evaluation", "Voting of the nearest neighbours in the representation." },
        { "linear", "Linear Evaluation", "A linear classifier on the frozen representation." },
        { "semi", "Semi-Supervised Evaluation", "The whole network, fine-tuned on a fraction of the labels." },
        { "finetune", "Fine-Tuning", "The whole network, fine-tuned on all labels." },
        { "logreg", "Logistic Regression", "A regularised linear classifier, fitted to the end." },
        { "embedding", "Map", "The picture of the representation." },
    };
    return groups;
}

const Field* find_field(std::string_view path) {
    const auto& fields = schema();
    const auto found =
        std::find_if(fields.begin(), fields.end(), [path](const Field& field) { return field.path == path; });
    return found == fields.end() ? nullptr : &*found;
}

std::vector<FieldDifference> difference(const RunConfig& left, const RunConfig& right) {
    std::vector<FieldDifference> differences;
    for (const Field& field : schema())
        if (Value a = field.get(left), b = field.get(right); a != b)
            differences.push_back({ &field, std::move(a), std::move(b) });
    return differences;
}

} // namespace byol
