#include "core/engine/train/knn_monitor.h"

#include "core/base/error/error.h"
#include "core/engine/evaluate/features.h"
#include "core/engine/evaluate/knn.h"

#include <algorithm>

namespace byol {
namespace {

constexpr std::int64_t queries_at_once = 500;

} // namespace

KnnMonitor::KnnMonitor(const RunConfig& config, std::shared_ptr<const Dataset> dataset, torch::Device device)
    : config_(config)
    , dataset_(std::move(dataset))
    , device_(device) {
    if (dataset_->labelled())
        held_out_ = held_out(
            *dataset_, static_cast<std::uint64_t>(config.training.seed), config.knn.max_bank, config.knn.max_queries);
}

bool KnnMonitor::possible() const {
    return !held_out_.bank.empty() && !held_out_.queries.empty();
}

double KnnMonitor::evaluate(Encoder& encoder, const ProgressSink& progress, std::stop_token stop) const {
    const torch::NoGradGuard no_grad;
    const auto features = [&](Split split, const std::vector<std::int64_t>& indices) {
        return labelled_only(extract_features(encoder, *dataset_, split, indices, config_, device_, progress, stop));
    };
    const Features bank = features(Split::train, held_out_.bank);
    const Features queries = features(held_out_.query_split, held_out_.queries);
    const std::int64_t count = queries.values.size(0);
    const auto classes = static_cast<std::int64_t>(dataset_->info().classes.size());
    double right = 0;
    for (std::int64_t first = 0; first < count; first += queries_at_once) {
        if (stop.stop_requested())
            throw Cancelled();
        const std::int64_t size = std::min(queries_at_once, count - first);
        const KnnPrediction prediction = knn_predict(bank.values, bank.labels, queries.values.narrow(0, first, size),
            classes, config_.knn.k, config_.knn.temperature);
        right += prediction.predicted.eq(queries.labels.narrow(0, first, size)).sum().item<double>();
        if (progress)
            progress({ "comparing neighbours", first + size, count });
    }
    return count == 0 ? 0 : right / static_cast<double>(count);
}

} // namespace byol
