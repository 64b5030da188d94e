#pragma once

#include "core/engine/distributed/ranks.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace byol {

/// Ranks that are threads of one process and meet in its memory.
class ThreadRanks {
public:
    /// Calls `work` once for each rank, on a thread of its own, and waits for all. What the first rank to fail threw is
    /// thrown here; the other ranks' meetings throw an Error then. @param size at least 1
    static void run(int size, const std::function<void(std::shared_ptr<Ranks>)>& work);

private:
    class Member;

    explicit ThreadRanks(int size);
    std::vector<torch::Tensor> exchange(int rank, const torch::Tensor& tensor);
    void wait(std::unique_lock<std::mutex>& lock, const std::function<bool()>& until);
    void fail(std::exception_ptr problem);

    const int size_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::vector<torch::Tensor> brought_; // by each rank to the present meeting
    int arrived_ = 0;
    int leaving_ = 0; // ranks that have still to read what was brought; nobody may bring anything new before
    std::exception_ptr problem_;
};

} // namespace byol
