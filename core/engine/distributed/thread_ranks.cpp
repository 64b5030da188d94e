#include "core/engine/distributed/thread_ranks.h"

#include "core/base/error/error.h"

#include <exception>
#include <string>
#include <thread>

namespace byol {

class ThreadRanks::Member : public Ranks {
public:
    Member(ThreadRanks& group, int rank)
        : group_(group)
        , rank_(rank) { }

    int rank() const override { return rank_; }
    int size() const override { return group_.size_; }
    void all_reduce(torch::Tensor& tensor) override {
        const std::vector<torch::Tensor> all = group_.exchange(rank_, tensor);
        torch::Tensor sum = all[0].clone();
        for (std::size_t i = 1; i < all.size(); ++i)
            sum += all[i];
        tensor.copy_(sum);
    }
    torch::Tensor all_gather(const torch::Tensor& tensor) override {
        return torch::stack(group_.exchange(rank_, tensor));
    }

private:
    ThreadRanks& group_;
    const int rank_;
};

ThreadRanks::ThreadRanks(int size)
    : size_(size)
    , brought_(static_cast<std::size_t>(size)) { }

void ThreadRanks::run(int size, const std::function<void(std::shared_ptr<Ranks>)>& work) {
    if (size < 1)
        throw Error("starting ranks", std::to_string(size) + " ranks", "there must be at least one");
    ThreadRanks group(size);
    {
        std::vector<std::jthread> threads;
        for (int rank = 0; rank < size; ++rank)
            threads.emplace_back([&group, &work, rank] {
                try {
                    work(std::make_shared<Member>(group, rank));
                } catch (...) {
                    group.fail(std::current_exception());
                }
            });
    }
    if (group.problem_)
        std::rethrow_exception(group.problem_);
}

// A copy is brought, since the caller may change its tensor as soon as it has what the others brought.
std::vector<torch::Tensor> ThreadRanks::exchange(int rank, const torch::Tensor& tensor) {
    const torch::NoGradGuard no_grad;
    const torch::Tensor copy = tensor.detach().clone();
    std::unique_lock lock(mutex_);
    wait(lock, [&] { return leaving_ == 0; });
    brought_[static_cast<std::size_t>(rank)] = copy;
    if (++arrived_ == size_) {
        arrived_ = 0;
        leaving_ = size_;
        changed_.notify_all();
    } else {
        wait(lock, [&] { return leaving_ > 0; });
    }
    std::vector<torch::Tensor> all = brought_;
    if (--leaving_ == 0)
        changed_.notify_all();
    return all;
}

void ThreadRanks::wait(std::unique_lock<std::mutex>& lock, const std::function<bool()>& until) {
    changed_.wait(lock, [&] { return problem_ || until(); });
    if (problem_)
        throw Error("waiting for the other ranks", std::to_string(size_) + " ranks", "one of them has failed");
}

void ThreadRanks::fail(std::exception_ptr problem) {
    const std::lock_guard lock(mutex_);
    if (!problem_)
        problem_ = std::move(problem);
    changed_.notify_all();
}

} // namespace byol
