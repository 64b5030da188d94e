#include "ui/evaluate/predictions.h"

#include "core/base/error/error.h"
#include "core/base/safetensors/safetensors.h"

namespace byol::ui {

Predictions readPredictions(const std::filesystem::path& path) {
    const SafetensorsFile file(path);
    Predictions predictions { Split::test, file.integers("indices"), file.integers("labels"),
        file.integers("predicted") };
    const auto split = file.metadata().find("split");
    if (split != file.metadata().end() && split->second == "train")
        predictions.split = Split::train;
    if (predictions.labels.size() != predictions.indices.size()
        || predictions.predicted.size() != predictions.indices.size())
        throw Error("reading the predictions", path.string(), "its parts do not have the same length",
            "Evaluate the checkpoint again.");
    return predictions;
}

std::vector<std::int64_t> imagesBehind(const Predictions& predictions, int truth, int predicted) {
    std::vector<std::int64_t> images;
    for (std::size_t i = 0; i < predictions.indices.size(); ++i)
        if (predictions.labels[i] == truth && predictions.predicted[i] == predicted)
            images.push_back(predictions.indices[i]);
    return images;
}

} // namespace byol::ui
