#include "core/engine/likeness/feature_bank.h"

#include "core/base/error/error.h"
#include "core/base/random/philox.h"
#include "core/base/safetensors/safetensors.h"
#include "core/engine/evaluate/features.h"
#include "core/engine/nn/module_state.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <string>
#include <utility>

namespace byol {
namespace {

constexpr std::uint64_t sample_seed = 0; // the same for every run, so that runs can be compared

const char* word(Split split) {
    return split == Split::test ? "test" : "train";
}

std::filesystem::path file_of(
    const std::filesystem::path& run, const Subject& subject, Split split, std::int64_t most) {
    return run / "features"
        / (step_name(subject.step) + "-" + word(split) + "-" + std::to_string(most) + ".safetensors");
}

// What is kept belongs to one checkpoint and one dataset; anything else is computed anew.
std::optional<FeatureBank> kept(const std::filesystem::path& file, const Dataset& dataset, Split split) {
    if (!std::filesystem::exists(file))
        return std::nullopt;
    try {
        const SafetensorsFile tensors(file);
        const auto found = tensors.metadata().find("dataset");
        if (found == tensors.metadata().end() || found->second != dataset.info().fingerprint)
            return std::nullopt;
        FeatureBank bank { to_torch(tensors.tensor("features")), to_torch(tensors.tensor("indices")),
            to_torch(tensors.tensor("labels")), split };
        const bool whole = bank.values.dim() == 2 && bank.indices.dim() == 1 && bank.labels.dim() == 1
            && bank.indices.size(0) == bank.values.size(0) && bank.labels.size(0) == bank.values.size(0);
        return whole ? std::optional(std::move(bank)) : std::nullopt;
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

void keep(const std::filesystem::path& file, const FeatureBank& bank, const Dataset& dataset) {
    try {
        std::filesystem::create_directories(file.parent_path());
        write_tensors(file, { { "features", bank.values }, { "indices", bank.indices }, { "labels", bank.labels } },
            { { "dataset", dataset.info().fingerprint }, { "split", word(bank.split) } });
    } catch (const std::exception&) {
        // A read-only run: the next question computes them again.
    }
}

FeatureBank readable(const Features& features, const std::vector<std::int64_t>& indices, Split split) {
    std::vector<std::int64_t> rows;
    for (std::int64_t row = 0; row < features.values.size(0); ++row)
        if (!std::binary_search(features.broken.begin(), features.broken.end(), row))
            rows.push_back(row);
    const torch::Tensor chosen = torch::tensor(rows, torch::kInt64);
    return { features.values.index_select(0, chosen).contiguous(),
        torch::tensor(indices, torch::kInt64).index_select(0, chosen), features.labels.index_select(0, chosen), split };
}

} // namespace

Split looked_at(const Dataset& dataset) {
    return dataset.size(Split::test) > 0 ? Split::test : Split::train;
}

std::vector<std::int64_t> sampled_images(const Dataset& dataset, Split split, std::int64_t most) {
    std::vector<std::int64_t> indices(static_cast<std::size_t>(dataset.size(split)));
    std::iota(indices.begin(), indices.end(), 0);
    if (static_cast<std::int64_t>(indices.size()) <= most)
        return indices;
    Philox random(sample_seed, RandomPurpose::embedding);
    for (std::size_t i = 0; i < static_cast<std::size_t>(most); ++i)
        std::swap(indices[i], indices[i + random.below(static_cast<std::uint64_t>(indices.size() - i))]);
    indices.resize(static_cast<std::size_t>(most));
    std::sort(indices.begin(), indices.end());
    return indices;
}

FeatureBank feature_bank(const std::filesystem::path& run, const Subject& subject, const Dataset& dataset,
    std::int64_t most, torch::Device device, const ProgressSink& progress, std::stop_token stop) {
    const Split split = looked_at(dataset);
    const std::filesystem::path file = file_of(run, subject, split, most);
    const bool of_checkpoint = !subject.checkpoint.empty();
    if (of_checkpoint)
        if (std::optional<FeatureBank> bank = kept(file, dataset, split))
            return std::move(*bank);
    const std::vector<std::int64_t> indices = sampled_images(dataset, split, most);
    if (indices.size() < 2)
        throw Error("representing the images", dataset.info().path.string(), "there are fewer than two of them",
            "Choose a run whose dataset is there.");
    const FeatureBank bank = readable(
        extract_features(*subject.encoder, dataset, split, indices, subject.config, device, progress, std::move(stop)),
        indices, split);
    if (of_checkpoint)
        keep(file, bank, dataset);
    return bank;
}

} // namespace byol
