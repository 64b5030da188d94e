#include "core/engine/train/step_log.h"

#include "core/base/error/error.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <unistd.h>

namespace byol {
namespace {

constexpr std::int64_t numbers_per_step = 3; // loss, gradient norm, classifier loss

std::string listed(const std::vector<std::int64_t>& indices) {
    std::string text;
    for (const std::int64_t index : indices)
        text += (text.empty() ? "" : ", ") + std::to_string(index);
    return text;
}

Error not_finite(const StepLog::Entry& entry, const std::string& what) {
    return { "training", "step " + std::to_string(entry.mark.step),
        "the " + what + " is not a finite number; its batch held the training images " + listed(entry.indices),
        "No checkpoint was replaced. Lower optimizer.base_lr or lengthen optimizer.warmup_epochs and resume the run." };
}

torch::Tensor side_by_side(const StepLog::Entry& entry) {
    const torch::Tensor classifier =
        entry.classifier_loss.defined() ? entry.classifier_loss : torch::zeros_like(entry.loss);
    return torch::stack(
        { entry.loss.to(torch::kFloat32), entry.gradient_norm.to(torch::kFloat32), classifier.to(torch::kFloat32) });
}

} // namespace

StepLog::StepLog(RunWriter& writer, torch::Device device)
    : writer_(writer)
    , start_(std::chrono::steady_clock::now()) {
    const auto options = torch::TensorOptions(torch::kFloat32).pinned_memory(device.is_cuda());
    const int rows = device.is_cpu() ? 1 : 20;
    for (int i = 0; i < rows; ++i)
        rows_.push_back({ torch::empty({ numbers_per_step }, options), DeviceEvent(device) });
}

void StepLog::add(Entry entry) {
    Row& row = rows_[next_row_];
    row.numbers.copy_(side_by_side(entry), /*non_blocking=*/true);
    row.arrived.record();
    Pending pending;
    pending.labelled = entry.classifier_loss.defined();
    pending.row = next_row_;
    pending.added = std::chrono::steady_clock::now();
    for (torch::Tensor* const tensor : { &entry.loss, &entry.gradient_norm, &entry.classifier_loss })
        tensor->reset();
    pending.entry = std::move(entry);
    pending_.push_back(std::move(pending));
    next_row_ = (next_row_ + 1) % rows_.size();
}

void StepLog::restart_clock() {
    start_ = std::chrono::steady_clock::now();
}

StepLog::Interval StepLog::flush(double wait_seconds) {
    return flush_first(pending_.size(), wait_seconds);
}

StepLog::Interval StepLog::flush_oldest(double wait_seconds) {
    return flush_first((pending_.size() + 1) / 2, wait_seconds);
}

StepLog::Interval StepLog::flush_first(std::size_t count, double wait_seconds) {
    if (count == 0)
        return {};
    const bool all = count == pending_.size();
    rows_[pending_[count - 1].row].arrived.wait();
    // The program is at most two steps ahead of the device, so that a step ends about when the next is added.
    const Time end = all ? std::chrono::steady_clock::now() : pending_[count].added;
    Interval interval;
    interval.steps = static_cast<std::int64_t>(count);
    interval.seconds = std::max(0.0, std::chrono::duration<double>(end - start_).count());
    for (std::size_t i = 0; i < count; ++i)
        interval.images += static_cast<std::int64_t>(pending_[i].entry.indices.size());
    start_ = end;

    const double seconds = std::max(interval.seconds, 1e-9);
    const std::vector<RunWriter::NamedValue> shared {
        { series::images_per_second, static_cast<double>(interval.images) / seconds },
        { series::data_wait, std::min(100.0, 100.0 * wait_seconds / seconds) }, { series::memory, resident_memory_mb() }
    };
    for (; count > 0; --count) {
        const Pending pending = std::move(pending_.front());
        pending_.pop_front();
        store(pending, shared);
    }
    return interval;
}

void StepLog::store(const Pending& pending, const std::vector<RunWriter::NamedValue>& shared) {
    const float* const numbers = rows_[pending.row].numbers.data_ptr<float>();
    const Entry& entry = pending.entry;
    last_loss_ = numbers[0];
    std::vector<RunWriter::NamedValue> values { { series::loss, numbers[0] }, { series::gradient_norm, numbers[1] },
        { series::learning_rate, entry.learning_rate }, { series::tau, entry.tau } };
    if (pending.labelled)
        values.emplace_back(series::classifier_loss, numbers[2]);
    values.insert(values.end(), shared.begin(), shared.end());
    writer_.add_scalars(entry.mark, values);
    if (!std::isfinite(numbers[0]) || !std::isfinite(numbers[2]))
        throw not_finite(entry, "loss");
    if (!std::isfinite(numbers[1]))
        throw not_finite(entry, "gradient");
}

double resident_memory_mb() {
    std::ifstream file("/proc/self/statm");
    double total = 0;
    double resident = 0;
    if (!(file >> total >> resident))
        return 0;
    return resident * static_cast<double>(sysconf(_SC_PAGESIZE)) / (1024.0 * 1024.0);
}

} // namespace byol
