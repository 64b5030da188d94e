#pragma once

#include "core/engine/augment/view_table.h"
#include "core/engine/train/batch_order.h"
#include "core/engine/train/batch_source.h"
#include "core/engine/train/staged_tensor.h"

namespace byol {

/// Keeps the whole training split as bytes on the device and makes the views there: for datasets of one image size that
/// fit. The parameters of the views are drawn as everywhere, so the batches equal the loader's within float rounding;
/// they and the numbers of the images are all that goes to the device for a step.
class ResidentSource final : public BatchSource {
public:
    /// @throws Error when an image cannot be read; the loader can do without it then
    ResidentSource(const RunConfig& config, std::shared_ptr<const Dataset> dataset, torch::Device device,
        std::int64_t first_step, std::int64_t last_step);
    /// Whether all images are of one size and take no more than a quarter of the device's memory.
    static bool suits(const DatasetInfo& info, torch::Device device);

    Batch next(std::stop_token stop) override;
    Batch stage(std::stop_token stop) override;
    Batch make_staged() override;
    double take_wait_seconds() override;
    std::vector<SkippedItem> take_skipped() override { return {}; }
    std::string describe() const override;

private:
    void write_rows(const Batch& batch);
    void write_table(const Batch& batch);

    const RunConfig config_;
    const std::shared_ptr<const Dataset> dataset_;
    const torch::Device device_;
    const std::int64_t last_step_;
    BatchOrder order_;
    std::int64_t next_step_;
    torch::Tensor images_; ///< uint8 [N, 3, H, W] on the device
    torch::Tensor labels_; ///< int64 [N] on the device
    ViewPasses passes_;
    StagedTensor rows_; ///< int64 [2 B]: the batch's images, twice
    StagedTensor table_; ///< float32 [view_table::rows, 2 B]: of the first views, then of the second
    std::vector<ViewParams> params_;
    double seconds_ = 0;
};

} // namespace byol
