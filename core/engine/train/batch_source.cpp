#include "core/engine/train/batch_source.h"

#include "core/base/error/error.h"
#include "core/engine/train/loader.h"
#include "core/engine/train/resident_source.h"
#include "core/engine/train/uploaded_source.h"

#include <algorithm>
#include <thread>

namespace byol {
namespace {

int loader_threads(const RunConfig& config, torch::Device device) {
    if (config.data.loader_threads > 0)
        return static_cast<int>(config.data.loader_threads);
    const int cores = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    return device.is_cuda() ? cores : std::max(1, cores / 2);
}

void put(const torch::Tensor& source, torch::Tensor& target) {
    if (source.is_cpu() || !target.defined() || source.sizes() != target.sizes())
        target = source;
    else
        target.copy_(source);
}

} // namespace

Batch BatchSource::stage(std::stop_token stop) {
    Batch batch = next(stop);
    put(batch.view1, staged_.view1);
    put(batch.view2, staged_.view2);
    put(batch.labels, staged_.labels);
    return { batch.step, std::move(batch.indices), {}, {}, {} };
}

Batch BatchSource::make_staged() {
    return staged_;
}

std::unique_ptr<BatchSource> make_batch_source(const RunConfig& config, std::shared_ptr<const Dataset> dataset,
    torch::Device device, std::int64_t first_step, std::int64_t last_step) {
    if (ResidentSource::suits(dataset->info(), device)) {
        try {
            return std::make_unique<ResidentSource>(config, dataset, device, first_step, last_step);
        } catch (const Error&) {
            // An image that cannot be read: the loader replaces it and tells so.
        }
    }
    auto loader = std::make_unique<Loader>(
        config, std::move(dataset), device, first_step, last_step, loader_threads(config, device));
    if (device.is_cpu())
        return loader;
    return std::make_unique<UploadedSource>(std::move(loader), device);
}

} // namespace byol
