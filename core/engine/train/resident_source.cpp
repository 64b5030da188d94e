#include "core/engine/train/resident_source.h"

#include "core/base/error/error.h"
#include "core/engine/augment/tensor_views.h"
#include "core/engine/compat/cuda_driver.h"

#include <algorithm>
#include <chrono>

namespace byol {
namespace {

constexpr std::int64_t bytes_without_answer = 2LL << 30; // when the driver does not tell the device's memory

torch::Tensor all_images(const Dataset& dataset) {
    const std::int64_t count = dataset.size(Split::train);
    const Image first = dataset.image(Split::train, 0);
    torch::Tensor images = torch::empty({ count, first.height, first.width, 3 }, torch::kUInt8);
    for (std::int64_t i = 0; i < count; ++i) {
        const Image image = dataset.image(Split::train, i);
        if (image.height != first.height || image.width != first.width)
            throw Error("copying the images to the device", dataset.source(Split::train, i),
                "its size differs from the first image's");
        std::copy(image.pixels.begin(), image.pixels.end(), images[i].data_ptr<std::uint8_t>());
    }
    return images.permute({ 0, 3, 1, 2 });
}

torch::Tensor all_labels(const Dataset& dataset) {
    std::vector<std::int64_t> labels;
    for (std::int64_t i = 0; i < dataset.size(Split::train); ++i)
        labels.push_back(dataset.label(Split::train, i));
    return torch::tensor(labels, torch::kInt64);
}

} // namespace

ResidentSource::ResidentSource(const RunConfig& config, std::shared_ptr<const Dataset> dataset, torch::Device device,
    std::int64_t first_step, std::int64_t last_step)
    : config_(config)
    , dataset_(std::move(dataset))
    , device_(device)
    , last_step_(last_step)
    , order_(static_cast<std::uint64_t>(config.training.seed), config.training.batch_size, dataset_->size(Split::train))
    , next_step_(first_step)
    , images_(all_images(*dataset_).contiguous().to(device))
    , labels_(all_labels(*dataset_).to(device))
    , passes_(ViewPasses::of(config.augment))
    , rows_({ 2 * order_.batch_size() }, torch::kInt64, device)
    , table_({ view_table::rows, 2 * order_.batch_size() }, torch::kFloat32, device) { }

bool ResidentSource::suits(const DatasetInfo& info, torch::Device device) {
    if (!device.is_cuda() || info.reduced || info.min_height <= 0 || info.min_height != info.max_height
        || info.min_width != info.max_width)
        return false;
    const std::int64_t memory = describe_cuda_device(device.has_index() ? device.index() : 0).memory_bytes;
    const std::int64_t bytes = info.train_count * 3 * info.min_height * info.min_width;
    return bytes <= (memory > 0 ? memory / 4 : bytes_without_answer);
}

std::string ResidentSource::describe() const {
    return "the images and their views on the device";
}

double ResidentSource::take_wait_seconds() {
    return std::exchange(seconds_, 0.0);
}

Batch ResidentSource::next(std::stop_token stop) {
    const Batch staged = stage(stop);
    Batch batch = make_staged();
    batch.step = staged.step;
    batch.indices = staged.indices;
    return batch;
}

Batch ResidentSource::stage(std::stop_token stop) {
    if (stop.stop_requested())
        throw Cancelled();
    if (next_step_ >= last_step_)
        throw Error("loading a batch", "step " + std::to_string(next_step_), "the run has no such step");
    Batch batch;
    batch.step = next_step_++;
    batch.indices = order_.indices(batch.step);
    rows_.host(); // waits where the device is behind, which is no waiting for data
    const auto start = std::chrono::steady_clock::now();
    write_rows(batch);
    write_table(batch);
    seconds_ += std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return batch;
}

Batch ResidentSource::make_staged() {
    const std::int64_t count = rows_.tensor().size(0) / 2;
    const torch::Tensor both = make_views(images_.index_select(0, rows_.tensor()), table_.tensor(), passes_,
        config_.augment, static_cast<int>(config_.data.image_size), true);
    Batch batch;
    batch.view1 = both.narrow(0, 0, count);
    batch.view2 = both.narrow(0, count, count);
    batch.labels = labels_.index_select(0, rows_.tensor().narrow(0, 0, count));
    return batch;
}

void ResidentSource::write_rows(const Batch& batch) {
    auto* const rows = rows_.host().data_ptr<std::int64_t>();
    std::ranges::copy(batch.indices, rows);
    std::ranges::copy(batch.indices, rows + batch.indices.size());
    rows_.upload();
}

void ResidentSource::write_table(const Batch& batch) {
    const auto seed = static_cast<std::uint64_t>(config_.training.seed);
    const std::int64_t epoch = order_.epoch_of(batch.step);
    params_.clear();
    for (const int view : { 0, 1 })
        for (const std::int64_t index : batch.indices)
            params_.push_back(sample_view(config_.augment, { seed, epoch, index, view },
                static_cast<int>(images_.size(2)), static_cast<int>(images_.size(3))));
    torch::Tensor& table = table_.host();
    view_table::write(params_, policy_of(config_.augment), 0, table.size(1), table.data_ptr<float>());
    table_.upload();
}

} // namespace byol
