#include "core/engine/train/uploaded_source.h"

namespace byol {

UploadedSource::UploadedSource(std::unique_ptr<BatchSource> source, torch::Device device)
    : source_(std::move(source))
    , queue_(device)
    , arrived_(device)
    , computed_ { DeviceEvent(device), DeviceEvent(device) } { }

Batch UploadedSource::next(std::stop_token stop) {
    computed_[turn_].record();
    turn_ = 1 - turn_;
    computed_[turn_].wait();
    Batch batch;
    {
        const SideQueue::Scope scope(queue_);
        batch = source_->next(stop);
        arrived_.record();
    }
    arrived_.hold_current_queue();
    for (const torch::Tensor& tensor : { batch.view1, batch.view2, batch.labels })
        use_in_current_queue(tensor);
    return batch;
}

} // namespace byol
