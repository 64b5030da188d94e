#include "core/engine/evaluate/view_batches.h"

#include "core/base/augment/apply.h"
#include "core/engine/evaluate/shuffle.h"

#include <algorithm>
#include <span>

namespace byol {
namespace {

// The views of pretraining are 0 and 1, that of the linear classifier is 2.
constexpr int finetune_view = 3;
// Batches that are being made hold no more than this together.
constexpr std::int64_t most_bytes_ahead = 2LL << 30;

std::size_t batches_ahead(std::size_t threads, std::int64_t batch_size, std::int64_t side) {
    const std::int64_t bytes = batch_size * 3 * side * side * static_cast<std::int64_t>(sizeof(float));
    return std::clamp<std::size_t>(
        threads, 1, static_cast<std::size_t>(std::max<std::int64_t>(1, most_bytes_ahead / bytes)));
}

} // namespace

AugmentSettings crop_and_flip(const AugmentSettings& settings) {
    AugmentSettings only = settings;
    only.view1 = only.view2 = { .flip = 0.5, .jitter = 0, .grayscale = 0, .blur = 0, .solarize = 0 };
    return only;
}

ViewBatches::ViewBatches(const Dataset& dataset, const std::vector<std::int64_t>& indices, const RunConfig& config,
    std::int64_t batch_size, std::int64_t steps, std::uint64_t seed, std::size_t threads)
    : dataset_(dataset)
    , indices_(indices)
    , settings_(crop_and_flip(config.augment))
    , side_(config.data.image_size)
    , batch_size_(batch_size)
    , steps_(steps)
    , seed_(seed)
    , ahead_(batches_ahead(threads, batch_size, side_)) {
    fill();
}

ViewBatches::~ViewBatches() {
    abandoned_ = true;
}

ViewBatches::Batch ViewBatches::next() {
    Coming first = std::move(coming_.front());
    coming_.pop_front();
    Batch batch { first.images.get(), first.positions };
    fill();
    return batch;
}

void ViewBatches::fill() {
    while (coming_.size() < ahead_ && begun_ < steps_) {
        const std::int64_t epoch = begun_ / (static_cast<std::int64_t>(indices_.size()) / batch_size_);
        torch::Tensor positions = positions_of(begun_++);
        coming_.push_back(
            { positions, std::async(std::launch::async, [this, positions, epoch] { return make(positions, epoch); }) });
    }
}

torch::Tensor ViewBatches::positions_of(std::int64_t step) {
    const auto count = static_cast<std::int64_t>(indices_.size());
    const std::int64_t steps_per_epoch = count / batch_size_;
    const std::int64_t within = step % steps_per_epoch;
    if (within == 0)
        order_ = shuffled(
            count, seed_, evaluation_stream::finetune_epoch + static_cast<std::uint64_t>(step / steps_per_epoch));
    return order_.narrow(0, within * batch_size_, batch_size_);
}

torch::Tensor ViewBatches::make(const torch::Tensor& positions, std::int64_t epoch) const {
    torch::Tensor images = torch::empty({ batch_size_, 3, side_, side_ });
    const std::int64_t* const chosen = positions.data_ptr<std::int64_t>();
    const std::int64_t size = 3 * side_ * side_;
    for (std::int64_t i = 0; i < batch_size_ && !abandoned_; ++i) {
        const std::int64_t index = indices_[static_cast<std::size_t>(chosen[i])];
        const Image image = dataset_.image(Split::train, index);
        const ViewParams params =
            sample_view(settings_, { seed_, epoch, index, finetune_view }, image.full_height(), image.full_width());
        apply_view(image, params, settings_, static_cast<int>(side_), true,
            std::span(images.data_ptr<float>() + i * size, static_cast<std::size_t>(size)));
    }
    return images;
}

} // namespace byol
