#include "core/engine/evaluate/feature_store.h"

#include <utility>

namespace byol {

FeatureStore::FeatureStore(
    std::shared_ptr<Encoder> encoder, const Dataset& dataset, const RunConfig& config, torch::Device device)
    : encoder_(std::move(encoder))
    , dataset_(dataset)
    , config_(config)
    , device_(device) {
    train_.row_of.assign(static_cast<std::size_t>(dataset.size(Split::train)), -1);
    test_.row_of.assign(static_cast<std::size_t>(dataset.size(Split::test)), -1);
}

std::vector<std::int64_t> FeatureStore::wanted(const Kept& kept, const std::vector<std::int64_t>& indices) const {
    std::vector<std::int64_t> some;
    for (const std::int64_t index : indices)
        if (kept.row_of.at(static_cast<std::size_t>(index)) < 0)
            some.push_back(index);
    return some;
}

std::int64_t FeatureStore::missing(Split split, const std::vector<std::int64_t>& indices) const {
    return static_cast<std::int64_t>(wanted(split == Split::train ? train_ : test_, indices).size());
}

void FeatureStore::add(Kept& kept, const std::vector<std::int64_t>& indices, const Features& fresh) {
    const auto first = static_cast<std::int64_t>(kept.labels.size());
    kept.values = kept.values.defined() ? torch::cat({ kept.values, fresh.values }) : fresh.values;
    const std::int64_t* const labels = fresh.labels.data_ptr<std::int64_t>();
    kept.labels.insert(kept.labels.end(), labels, labels + fresh.labels.numel());
    for (std::size_t i = 0; i < indices.size(); ++i)
        kept.row_of[static_cast<std::size_t>(indices[i])] = first + static_cast<std::int64_t>(i);
}

Features FeatureStore::of(
    Split split, const std::vector<std::int64_t>& indices, const ProgressSink& progress, std::stop_token stop) {
    Kept& kept = split == Split::train ? train_ : test_;
    const std::vector<std::int64_t> fresh = wanted(kept, indices);
    if (!fresh.empty() || !kept.values.defined())
        add(kept, fresh,
            encoder_ ? extract_features(*encoder_, dataset_, split, fresh, config_, device_, progress, std::move(stop))
                     : extract_pixels(dataset_, split, fresh, config_, progress, std::move(stop)));
    Features features;
    std::vector<std::int64_t> rows;
    std::vector<std::int64_t> labels;
    for (std::size_t i = 0; i < indices.size(); ++i) {
        rows.push_back(kept.row_of[static_cast<std::size_t>(indices[i])]);
        labels.push_back(kept.labels[static_cast<std::size_t>(rows.back())]);
        if (labels.back() < 0)
            features.broken.push_back(static_cast<std::int64_t>(i));
    }
    const torch::Tensor chosen = torch::tensor(rows, torch::kInt64);
    const bool all = chosen.equal(torch::arange(kept.values.size(0), torch::kInt64));
    features.values = all ? kept.values : kept.values.index_select(0, chosen);
    features.labels = torch::tensor(labels, torch::kInt64);
    return features;
}

} // namespace byol
