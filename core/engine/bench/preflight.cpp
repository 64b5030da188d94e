#include "core/engine/bench/preflight.h"

#include "core/base/error/error.h"
#include "core/base/schedule/schedule.h"
#include "core/engine/bench/memory.h"
#include "core/engine/bench/network_step.h"
#include "core/engine/train/learner.h"

#include <algorithm>
#include <chrono>
#include <limits>
#include <memory>
#include <new>
#include <string>
#include <vector>

namespace byol {
namespace {

constexpr double seconds_for_sizes = 6; // finding out what a larger batch takes
constexpr double seconds_for_speed = 4;
constexpr double share_of_memory = 0.85; // what is left keeps the machine usable

/// One batch size tried.
struct Trial {
    BatchMemory memory;
    double seconds = 0; ///< of a step
};

// LibTorch has no type of its own for it that all versions know.
bool is_out_of_memory(const c10::Error& error) {
    const std::string what = error.what_without_backtrace();
    return what.find("out of memory") != std::string::npos || what.find("can't allocate memory") != std::string::npos;
}

class Estimate {
public:
    Estimate(const BenchSubject& subject, std::stop_token stop)
        : subject_(subject)
        , stop_(std::move(stop))
        , learner_(subject.config, subject.classes(), subject.device)
        , wanted_(std::min(subject.config.training.batch_size, subject.dataset->size(Split::train))) { }

    Preflight run(std::int64_t images) {
        try_sizes();
        Preflight answer;
        answer.measured_batch = trials_.back().memory.batch;
        answer.images_per_second = speed(answer.measured_batch);
        answer.data_images_per_second = data_speed(answer.measured_batch);
        if (subject_.device.is_cpu())
            estimate_memory(answer);
        estimate_time(answer, images);
        return answer;
    }

private:
    // From two images up, four times as many each time, while the next size is expected to be done in time.
    void try_sizes() {
        const auto start = std::chrono::steady_clock::now();
        for (std::int64_t batch = std::min<std::int64_t>(2, wanted_);; batch = std::min(wanted_, 4 * batch)) {
            if (!fits(batch))
                return;
            const double next = 8 * trials_.back().seconds;
            if (batch == wanted_ || seconds_since(start) + next > seconds_for_sizes)
                return;
        }
    }

    // That a large batch does not fit is an answer; that the smallest does not is an error.
    bool fits(std::int64_t batch) {
        try {
            trials_.push_back(tried(batch));
            return true;
        } catch (const std::bad_alloc&) {
            if (trials_.empty())
                throw;
        } catch (const c10::Error& error) {
            if (trials_.empty() || !is_out_of_memory(error))
                throw;
        }
        return false;
    }

    Trial tried(std::int64_t size) {
        check();
        const Batch batch = first_batch(subject_, size);
        forget_peak_memory();
        learner_.step(batch, learning_rate, tau);
        const auto start = std::chrono::steady_clock::now();
        learner_.step(batch, learning_rate, tau).loss.item<float>();
        return { { size, peak_memory_mb() }, seconds_since(start) };
    }

    double speed(std::int64_t size) {
        const auto source = batches(size);
        learner_.step(source->next(stop_), learning_rate, tau);
        const auto start = std::chrono::steady_clock::now();
        std::int64_t images = 0;
        torch::Tensor loss;
        do {
            check();
            loss = learner_.step(source->next(stop_), learning_rate, tau).loss;
            images += size;
        } while (seconds_since(start) < seconds_for_speed);
        loss.item<float>();
        return static_cast<double>(images) / seconds_since(start);
    }

    double data_speed(std::int64_t size) {
        const auto source = batches(size);
        for (int i = 0; i < 4; ++i)
            source->next(stop_);
        const auto start = std::chrono::steady_clock::now();
        std::int64_t images = 0;
        do {
            source->next(stop_);
            images += size;
        } while (seconds_since(start) < 1);
        return static_cast<double>(images) / seconds_since(start);
    }

    void estimate_memory(Preflight& answer) const {
        std::vector<BatchMemory> tried;
        for (const Trial& trial : trials_)
            tried.push_back(trial.memory);
        const MemoryLine line = memory_line(tried);
        const double free = available_memory_mb();
        answer.available_mb = free > 0 ? free + tried.back().peak_mb : 0;
        answer.memory_mb = line.each_mb > 0 ? line.at(wanted_) : tried.back().peak_mb;
        answer.largest_batch = usual_batch_size(line.fitting(share_of_memory * answer.available_mb));
    }

    void estimate_time(Preflight& answer, std::int64_t images) const {
        if (images <= 0)
            return;
        answer.total_steps = Schedule::from(subject_.config, images).total_steps;
        answer.seconds = static_cast<double>(answer.total_steps) * static_cast<double>(wanted_)
            / std::max(answer.images_per_second, 1e-9);
    }

    std::unique_ptr<BatchSource> batches(std::int64_t size) const {
        RunConfig config = subject_.config;
        config.training.batch_size = size;
        return make_batch_source(
            config, subject_.dataset, subject_.device, 0, std::numeric_limits<std::int64_t>::max());
    }

    void check() const {
        if (stop_.stop_requested())
            throw Cancelled();
    }

    const BenchSubject& subject_;
    std::stop_token stop_;
    Learner learner_;
    std::int64_t wanted_;
    std::vector<Trial> trials_;
};

} // namespace

Preflight preflight(const BenchSubject& subject, std::int64_t images, const std::stop_token& stop) {
    const auto start = std::chrono::steady_clock::now();
    Preflight answer = Estimate(subject, stop).run(images);
    answer.took_seconds = seconds_since(start);
    return answer;
}

MemoryLine memory_line(const std::vector<BatchMemory>& tried) {
    if (tried.size() < 2)
        return {};
    const BatchMemory& last = tried.back();
    const BatchMemory& before = tried[tried.size() - 2];
    const double each = (last.peak_mb - before.peak_mb) / static_cast<double>(last.batch - before.batch);
    return { last.peak_mb - each * static_cast<double>(last.batch), each };
}

std::int64_t usual_batch_size(double value) {
    std::int64_t best = 0;
    for (std::int64_t size = 1; static_cast<double>(size) <= value && size < (std::int64_t { 1 } << 40); size *= 2) {
        best = size;
        if (size >= 2 && static_cast<double>(size / 2 * 3) <= value)
            best = size / 2 * 3;
    }
    return best;
}

} // namespace byol
