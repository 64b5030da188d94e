#include "core/base/data/parallel.h"

#include "core/base/error/error.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace byol {
namespace {

class SharedWork {
public:
    SharedWork(std::int64_t count, std::stop_token stop, const std::function<void(std::int64_t)>& work)
        : count_(count)
        , stop_(std::move(stop))
        , work_(work) { }

    void take_turns() {
        try {
            while (!failed_ && !stop_.stop_requested()) {
                const std::int64_t index = next_++;
                if (index >= count_)
                    return;
                work_(index);
            }
        } catch (...) {
            const std::lock_guard lock(mutex_);
            if (!failed_.exchange(true))
                failure_ = std::current_exception();
        }
    }

    void finish() const {
        if (failure_)
            std::rethrow_exception(failure_);
        if (stop_.stop_requested())
            throw Cancelled();
    }

private:
    std::int64_t count_;
    std::stop_token stop_;
    const std::function<void(std::int64_t)>& work_;
    std::atomic<std::int64_t> next_ { 0 };
    std::atomic<bool> failed_ { false };
    std::mutex mutex_;
    std::exception_ptr failure_;
};

} // namespace

void parallel_for(
    std::int64_t threads, std::int64_t count, std::stop_token stop, const std::function<void(std::int64_t)>& work) {
    const std::int64_t wanted = threads > 0 ? threads : std::max(1U, std::thread::hardware_concurrency());
    SharedWork shared(count, std::move(stop), work);
    {
        std::vector<std::jthread> helpers;
        for (std::int64_t i = 1; i < std::min(wanted, count); ++i)
            helpers.emplace_back([&shared] { shared.take_turns(); });
        shared.take_turns();
    }
    shared.finish();
}

} // namespace byol
