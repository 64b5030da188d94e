#pragma once

#include "core/engine/train/batch_order.h"
#include "core/engine/train/batch_source.h"

namespace byol {

/// Keeps the whole training split as bytes on the device and makes the views there: for datasets of one image size that
/// fit. The parameters of the views are drawn as everywhere, so the batches equal the loader's within float rounding.
class ResidentSource final : public BatchSource {
public:
    /// @throws Error when an image cannot be read; the loader can do without it then
    ResidentSource(const RunConfig& config, std::shared_ptr<const Dataset> dataset, torch::Device device,
        std::int64_t first_step, std::int64_t last_step);
    /// Whether all images are of one size and take no more than a quarter of the device's memory.
    static bool suits(const DatasetInfo& info, torch::Device device);

    Batch next(std::stop_token stop) override;
    double take_wait_seconds() override;
    std::vector<SkippedItem> take_skipped() override { return {}; }
    std::string describe() const override;

private:
    torch::Tensor views(const Batch& batch, const torch::Tensor& images, int view) const;

    const RunConfig config_;
    const std::shared_ptr<const Dataset> dataset_;
    const torch::Device device_;
    const std::int64_t last_step_;
    BatchOrder order_;
    std::int64_t next_step_;
    torch::Tensor images_; ///< uint8 [N, 3, H, W] on the device
    torch::Tensor labels_; ///< int64 [N] on the device
    double seconds_ = 0;
};

} // namespace byol
