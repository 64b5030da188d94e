#include "ui/augmentations/preview.h"

#include "core/base/augment/apply.h"
#include "core/base/data/decode.h"
#include "core/base/random/permutation.h"
#include "ui/common/dataset_images.h"

#include <algorithm>

namespace byol::ui {
namespace {

constexpr int originalSide = 512;

int sideOf(const RunConfig& config) {
    return static_cast<int>(config.data.image_size);
}

ViewParams drawView(const RunConfig& config, const Image& image, std::int64_t index, std::int64_t epoch, int view) {
    return sample_view(config.augment, { static_cast<std::uint64_t>(config.training.seed), epoch, index, view },
        image.full_height(), image.full_width());
}

std::vector<PreviewStage> drawStages(const Image& image, const ViewParams& params, const RunConfig& config) {
    std::vector<PreviewStage> stages;
    for (const ViewStage& stage : view_stages(image, params, config.augment, sideOf(config)))
        stages.push_back({ QString::fromStdString(stage.name), QString::fromStdString(stage.detail),
            toQImage(to_image(stage.image)) });
    return stages;
}

QImage drawView(const Image& image, const ViewParams& params, const RunConfig& config) {
    FloatImage view = FloatImage::zeros(sideOf(config), sideOf(config));
    apply_view(image, params, config.augment, sideOf(config), false, view.values);
    return toQImage(to_image(view));
}

} // namespace

Preview makePreview(const Dataset& dataset, const RunConfig& config, std::int64_t index, std::int64_t draw) {
    const Image image = dataset.image(Split::train, index);
    Preview preview;
    preview.index = index;
    preview.source = QString::fromStdString(dataset.source(Split::train, index));
    preview.original = toQImage(thumbnail(dataset.full_image(Split::train, index), originalSide));
    for (int view = 0; view < 2; ++view)
        preview.stages[static_cast<size_t>(view)] =
            drawStages(image, drawView(config, image, index, draw, view), config);
    return preview;
}

PairPreview makePair(const Dataset& dataset, const RunConfig& config, std::int64_t index, std::int64_t draw) {
    const Image image = dataset.image(Split::train, index);
    const auto view = [&](int which) { return drawView(image, drawView(config, image, index, draw, which), config); };
    return { index, view(0), view(1) };
}

std::vector<PairPreview> stepPairs(
    const Dataset& dataset, const RunConfig& config, std::int64_t step, std::size_t count) {
    const std::int64_t images = dataset.size(Split::train);
    const std::int64_t epoch = step / steps_per_epoch(images, config.training.batch_size);
    const auto indices =
        batch_indices(static_cast<std::uint64_t>(config.training.seed), step, config.training.batch_size, images);
    std::vector<PairPreview> pairs;
    for (std::size_t i = 0; i < std::min(count, indices.size()); ++i)
        pairs.push_back(makePair(dataset, config, indices[i], epoch));
    return pairs;
}

} // namespace byol::ui
