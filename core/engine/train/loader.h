#pragma once

#include "core/engine/train/batch_order.h"
#include "core/engine/train/batch_source.h"

#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <set>
#include <thread>

namespace byol {

/// Makes views on the CPU with a pool of threads. Steps are handed out in pieces of a few images, so that all threads
/// work on the batch that is needed next; at most `ahead` batches exist at a time.
class Loader final : public BatchSource {
public:
    /// @param threads at least 1
    Loader(const RunConfig& config, std::shared_ptr<const Dataset> dataset, torch::Device device,
        std::int64_t first_step, std::int64_t last_step, int threads, int ahead = 3);
    ~Loader() override;

    Batch next(std::stop_token stop) override;
    double take_wait_seconds() override;
    std::vector<SkippedItem> take_skipped() override;
    std::string describe() const override;

private:
    struct Slot; ///< a batch in the making
    struct Piece {
        std::shared_ptr<Slot> slot;
        std::int64_t first = 0;
        std::int64_t last = 0;
    };

    void work(std::stop_token stop);
    bool take_piece(Piece& piece, std::stop_token stop);
    std::shared_ptr<Slot> begin_slot(std::int64_t step);
    void fill(const Piece& piece);
    void fill_image(Slot& slot, std::int64_t position);
    Image readable_image(std::int64_t& index);
    void note_broken(std::int64_t index, const std::string& reason);
    void finish(const Piece& piece);
    Batch hand_over(Slot& slot) const;

    const RunConfig config_;
    const std::shared_ptr<const Dataset> dataset_;
    const torch::Device device_;
    const std::int64_t last_step_;
    const std::size_t ahead_;
    const std::int64_t count_;

    mutable std::mutex mutex_;
    std::condition_variable_any changed_;
    BatchOrder order_;
    std::int64_t next_step_;
    std::deque<std::shared_ptr<Slot>> slots_; ///< oldest first
    std::exception_ptr failure_;
    std::set<std::int64_t> broken_;
    std::vector<SkippedItem> skipped_;
    double wait_seconds_ = 0;
    std::vector<std::jthread> threads_; ///< last: they use everything above
};

} // namespace byol
