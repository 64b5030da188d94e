#include "core/base/data/dataset.h"

#include "core/base/data/listed_dataset.h"
#include "core/base/data/listing.h"

namespace byol {

std::shared_ptr<const Dataset> open_dataset(
    const DataSettings& settings, Residency residency, const ProgressSink& progress, std::stop_token stop) {
    Listing listing = list_dataset(settings, Kept::may_be_used, progress, stop);
    limit_training_images(listing, settings.max_images);
    const bool training = residency == Residency::within_budget;
    auto dataset = std::make_shared<ListedDataset>(std::move(listing), training);
    if (training)
        dataset->make_resident(settings.memory_budget_mb * (1 << 20), settings.loader_threads, progress, stop);
    return dataset;
}

} // namespace byol
