#include "core/engine/train/loader.h"

#include "core/base/augment/apply.h"
#include "core/base/error/error.h"

#include <algorithm>
#include <chrono>
#include <span>

namespace byol {
namespace {

constexpr std::int64_t piece_size = 8;

double seconds_since(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

} // namespace

struct Loader::Slot {
    Batch batch;
    std::int64_t epoch = 0;
    std::int64_t given = 0; ///< images handed to threads
    std::int64_t done = 0; ///< images whose views are made
    std::vector<std::int64_t> labels;

    std::int64_t size() const { return static_cast<std::int64_t>(batch.indices.size()); }
    bool ready() const { return done == size(); }
};

Loader::Loader(const RunConfig& config, std::shared_ptr<const Dataset> dataset, torch::Device device,
    std::int64_t first_step, std::int64_t last_step, int threads, int ahead)
    : config_(config)
    , dataset_(std::move(dataset))
    , device_(device)
    , last_step_(last_step)
    , ahead_(static_cast<std::size_t>(std::max(1, ahead)))
    , count_(dataset_->size(Split::train))
    , order_(static_cast<std::uint64_t>(config.training.seed), config.training.batch_size, count_)
    , next_step_(first_step) {
    for (int i = 0; i < std::max(1, threads); ++i)
        threads_.emplace_back([this](std::stop_token stop) { work(stop); });
}

Loader::~Loader() {
    for (auto& thread : threads_)
        thread.request_stop();
}

std::string Loader::describe() const {
    return std::to_string(threads_.size()) + (threads_.size() == 1 ? " loader thread" : " loader threads");
}

Batch Loader::next(std::stop_token stop) {
    std::unique_lock lock(mutex_);
    const auto start = std::chrono::steady_clock::now();
    const bool ready = changed_.wait(lock, stop, [this] {
        return failure_ || (!slots_.empty() && slots_.front()->ready()) || (slots_.empty() && next_step_ >= last_step_);
    });
    wait_seconds_ += seconds_since(start);
    if (!ready)
        throw Cancelled();
    if (failure_)
        std::rethrow_exception(failure_);
    if (slots_.empty())
        throw Error("loading a batch", "step " + std::to_string(next_step_), "the run has no such step");
    const auto slot = slots_.front();
    slots_.pop_front();
    changed_.notify_all();
    lock.unlock();
    return hand_over(*slot);
}

double Loader::take_wait_seconds() {
    const std::lock_guard lock(mutex_);
    return std::exchange(wait_seconds_, 0.0);
}

std::vector<SkippedItem> Loader::take_skipped() {
    const std::lock_guard lock(mutex_);
    return std::exchange(skipped_, {});
}

void Loader::work(std::stop_token stop) {
    try {
        Piece piece;
        while (take_piece(piece, stop)) {
            fill(piece);
            finish(piece);
        }
    } catch (...) {
        const std::lock_guard lock(mutex_);
        if (!failure_)
            failure_ = std::current_exception();
        changed_.notify_all();
    }
}

bool Loader::take_piece(Piece& piece, std::stop_token stop) {
    std::unique_lock lock(mutex_);
    const auto unfinished = [this] {
        return std::ranges::find_if(slots_, [](const auto& slot) { return slot->given < slot->size(); });
    };
    const bool some = changed_.wait(lock, stop, [&] {
        return failure_ || unfinished() != slots_.end() || (slots_.size() < ahead_ && next_step_ < last_step_);
    });
    if (!some || failure_)
        return false;
    auto found = unfinished();
    if (found == slots_.end())
        found = slots_.insert(slots_.end(), begin_slot(next_step_++));
    piece.slot = *found;
    piece.first = piece.slot->given;
    piece.last = std::min(piece.first + piece_size, piece.slot->size());
    piece.slot->given = piece.last;
    changed_.notify_all();
    return true;
}

std::shared_ptr<Loader::Slot> Loader::begin_slot(std::int64_t step) {
    auto slot = std::make_shared<Slot>();
    slot->epoch = order_.epoch_of(step);
    slot->batch.step = step;
    slot->batch.indices = order_.indices(step);
    slot->labels.resize(slot->batch.indices.size());
    // A fresh tensor for each batch: the pinned allocator hands a block out again only when its copy to the GPU is
    // done.
    const auto options = torch::TensorOptions(torch::kFloat32).pinned_memory(device_.is_cuda());
    const auto side = config_.data.image_size;
    slot->batch.view1 = torch::empty({ slot->size(), 3, side, side }, options);
    slot->batch.view2 = torch::empty({ slot->size(), 3, side, side }, options);
    return slot;
}

void Loader::fill(const Piece& piece) {
    for (std::int64_t position = piece.first; position < piece.last; ++position)
        fill_image(*piece.slot, position);
}

void Loader::fill_image(Slot& slot, std::int64_t position) {
    const auto at = static_cast<std::size_t>(position);
    const Image image = readable_image(slot.batch.indices[at]);
    const std::int64_t index = slot.batch.indices[at];
    const auto side = config_.data.image_size;
    const std::int64_t size = 3 * side * side;
    const auto seed = static_cast<std::uint64_t>(config_.training.seed);
    for (const int view : { 0, 1 }) {
        const ViewKey key { seed, slot.epoch, index, view };
        const ViewParams params = sample_view(config_.augment, key, image.full_height(), image.full_width());
        float* out = (view == 0 ? slot.batch.view1 : slot.batch.view2).data_ptr<float>() + position * size;
        apply_view(image, params, config_.augment, static_cast<int>(side), true,
            std::span(out, static_cast<std::size_t>(size)));
    }
    slot.labels[at] = dataset_->label(Split::train, index);
}

// A broken image is replaced by the next readable one: a pure function of the dataset, so every repeat agrees.
Image Loader::readable_image(std::int64_t& index) {
    for (std::int64_t tries = 0; tries < count_; ++tries) {
        try {
            return dataset_->image(Split::train, index);
        } catch (const Error& error) {
            note_broken(index, error.problem());
        }
        index = (index + 1) % count_;
    }
    throw Error("loading a batch", dataset_->info().path.string(), "no image of the training split can be read");
}

void Loader::note_broken(std::int64_t index, const std::string& reason) {
    const std::lock_guard lock(mutex_);
    if (!broken_.insert(index).second)
        return;
    skipped_.push_back({ dataset_->source(Split::train, index), reason });
    if (static_cast<std::int64_t>(broken_.size()) * 100 > count_)
        throw Error("loading a batch", dataset_->info().path.string(),
            std::to_string(broken_.size()) + " of " + std::to_string(count_)
                + " images cannot be read, more than 1 %; the last one is " + skipped_.back().source + ": " + reason,
            "Run 'byol data check' on the dataset and mend or remove what it lists.");
}

void Loader::finish(const Piece& piece) {
    const std::lock_guard lock(mutex_);
    piece.slot->done += piece.last - piece.first;
    if (piece.slot->ready())
        changed_.notify_all();
}

Batch Loader::hand_over(Slot& slot) const {
    Batch batch = std::move(slot.batch);
    batch.labels = torch::tensor(slot.labels, torch::kInt64);
    if (device_.is_cuda()) {
        batch.view1 = batch.view1.to(device_, true);
        batch.view2 = batch.view2.to(device_, true);
        batch.labels = batch.labels.to(device_, true);
    }
    return batch;
}

} // namespace byol
