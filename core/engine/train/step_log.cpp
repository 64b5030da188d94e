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
    , capacity_(device.is_cpu() ? 1 : 10)
    , start_(std::chrono::steady_clock::now()) { }

void StepLog::add(Entry entry) {
    entries_.push_back(std::move(entry));
}

bool StepLog::full() const {
    return entries_.size() >= capacity_;
}

void StepLog::restart_clock() {
    start_ = std::chrono::steady_clock::now();
}

StepLog::Interval StepLog::flush(double wait_seconds) {
    if (entries_.empty())
        return {};
    std::vector<torch::Tensor> rows;
    for (const Entry& entry : entries_)
        rows.push_back(side_by_side(entry));
    const torch::Tensor numbers = torch::stack(rows).cpu().contiguous(); // waits for the device
    const auto time = std::chrono::steady_clock::now();
    Interval interval;
    interval.steps = static_cast<std::int64_t>(entries_.size());
    interval.seconds = std::chrono::duration<double>(time - start_).count();
    for (const Entry& entry : entries_)
        interval.images += static_cast<std::int64_t>(entry.indices.size());
    start_ = time;

    const double seconds = std::max(interval.seconds, 1e-9);
    const std::vector<RunWriter::NamedValue> shared {
        { series::images_per_second, static_cast<double>(interval.images) / seconds },
        { series::data_wait, std::min(100.0, 100.0 * wait_seconds / seconds) }, { series::memory, resident_memory_mb() }
    };
    const auto entries = std::exchange(entries_, {});
    for (std::size_t i = 0; i < entries.size(); ++i)
        store(entries[i], numbers.data_ptr<float>() + static_cast<std::int64_t>(i) * numbers_per_step, shared);
    return interval;
}

void StepLog::store(const Entry& entry, const float* numbers, const std::vector<RunWriter::NamedValue>& shared) {
    last_loss_ = numbers[0];
    std::vector<RunWriter::NamedValue> values { { series::loss, numbers[0] }, { series::gradient_norm, numbers[1] },
        { series::learning_rate, entry.learning_rate }, { series::tau, entry.tau } };
    if (entry.classifier_loss.defined())
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
