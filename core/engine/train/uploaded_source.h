#pragma once

#include "core/engine/compat/device_queue.h"
#include "core/engine/train/batch_source.h"

#include <array>

namespace byol {

/// Brings another source's batches to a GPU through a queue of its own, so that a batch travels while the device
/// computes on the one before. At most two batches are there that the device is not done with.
class UploadedSource final : public BatchSource {
public:
    /// @param source hands its batches over on `device`, by copies that do not wait
    UploadedSource(std::unique_ptr<BatchSource> source, torch::Device device);

    Batch next(std::stop_token stop) override;
    double take_wait_seconds() override { return source_->take_wait_seconds(); }
    std::vector<SkippedItem> take_skipped() override { return source_->take_skipped(); }
    std::string describe() const override { return source_->describe(); }

private:
    const std::unique_ptr<BatchSource> source_;
    const SideQueue queue_;
    DeviceEvent arrived_;
    std::array<DeviceEvent, 2> computed_; // what was in the device's queue when the batch after was asked for
    std::size_t turn_ = 0;
};

} // namespace byol
