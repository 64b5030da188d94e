#pragma once

#include "core/engine/evaluate/features.h"

#include <cstdint>
#include <memory>
#include <stop_token>
#include <vector>

namespace byol {

/// Features of one encoder on one dataset, computed once however often they are asked for: evaluations that differ only
/// in their seed or in their part of the labels share them.
class FeatureStore {
public:
    /// @param encoder null for the pixels themselves
    FeatureStore(
        std::shared_ptr<Encoder> encoder, const Dataset& dataset, const RunConfig& config, torch::Device device);

    /// As extract_features says. Progress counts what is not there yet.
    Features of(Split split, const std::vector<std::int64_t>& indices, const ProgressSink& progress = {},
        std::stop_token stop = {});

    /// How many of these are still to be computed.
    std::int64_t missing(Split split, const std::vector<std::int64_t>& indices) const;
    const std::shared_ptr<Encoder>& encoder() const { return encoder_; }

private:
    struct Kept {
        torch::Tensor values; ///< [n, D]
        std::vector<std::int64_t> labels;
        std::vector<std::int64_t> row_of; ///< by index; -1: not there yet
    };
    std::vector<std::int64_t> wanted(const Kept& kept, const std::vector<std::int64_t>& indices) const;
    void add(Kept& kept, const std::vector<std::int64_t>& indices, const Features& fresh);

    std::shared_ptr<Encoder> encoder_;
    const Dataset& dataset_;
    const RunConfig config_;
    torch::Device device_;
    Kept train_;
    Kept test_;
};

} // namespace byol
