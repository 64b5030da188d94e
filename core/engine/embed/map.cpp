#include "core/engine/embed/map.h"

#include "core/base/error/error.h"
#include "core/base/random/philox.h"
#include "core/engine/embed/neighbours.h"
#include "core/engine/embed/pca.h"
#include "core/engine/embed/quality.h"
#include "core/engine/embed/tsne.h"
#include "core/engine/evaluate/features.h"
#include "core/engine/nn/device.h"
#include "core/engine/nn/module_state.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <numeric>

namespace byol {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::int64_t fewest_images = 5;

// A Fisher-Yates shuffle that stops when enough are drawn.
std::vector<std::int64_t> sample(std::int64_t count, std::int64_t wanted, std::uint64_t seed) {
    std::vector<std::int64_t> indices(static_cast<std::size_t>(count));
    std::iota(indices.begin(), indices.end(), 0);
    Philox random(seed, RandomPurpose::embedding);
    const auto size = static_cast<std::size_t>(std::min(count, wanted));
    for (std::size_t i = 0; i < size; ++i)
        std::swap(indices[i], indices[i + random.below(static_cast<std::uint64_t>(indices.size() - i))]);
    indices.resize(size);
    std::sort(indices.begin(), indices.end());
    return indices;
}

Features without_broken(const Features& features, std::vector<std::int64_t>& indices) {
    if (features.broken.empty())
        return features;
    std::vector<std::int64_t> kept;
    for (std::int64_t i = 0; i < features.values.size(0); ++i)
        if (!std::binary_search(features.broken.begin(), features.broken.end(), i))
            kept.push_back(i);
    for (std::size_t i = 0; i < kept.size(); ++i)
        indices[i] = indices[static_cast<std::size_t>(kept[i])];
    indices.resize(kept.size());
    const torch::Tensor rows = torch::tensor(kept, torch::kInt64);
    return { features.values.index_select(0, rows), features.labels.index_select(0, rows), {} };
}

void lay_out(const torch::Tensor& features, const RunConfig& config, EmbeddingMap& map, Json& parameters,
    const ProgressSink& progress, const std::stop_token& stop) {
    if (config.embedding.method == "pca") {
        const Pca pca = fit_pca(features, 2);
        torch::Tensor points = pca.transform(features).to(torch::kFloat32);
        if (points.size(1) < 2)
            points = torch::cat({ points, torch::zeros_like(points) }, 1);
        map.points = points.contiguous();
        map.row.quality["explained_variance"] =
            pca.total_variance > 0 ? pca.variance.sum().item<double>() / pca.total_variance : 0;
        return;
    }
    if (config.embedding.method != "tsne")
        throw UsageError("laying out the map", "\"" + config.embedding.method + "\"", "there is no such method",
            "Choose tsne or pca.");
    TsneSettings settings;
    settings.perplexity = config.embedding.perplexity;
    settings.iterations = config.embedding.iterations;
    settings.seed = static_cast<std::uint64_t>(config.training.seed);
    const TsneResult result = tsne(features, settings, progress, stop);
    map.points = result.points;
    map.row.quality["kl"] = result.kl;
    parameters["perplexity"] = result.perplexity;
    parameters["iterations"] = settings.iterations;
}

void judge(const torch::Tensor& features, EmbeddingMap& map) {
    const MapQuality quality = map_quality(features, map.points);
    map.row.quality["knn_preservation"] = quality.knn_preservation;
    map.row.quality["trustworthiness"] = quality.trustworthiness;
    const double here = neighbour_accuracy(map.points, map.labels);
    if (here < 0)
        return;
    map.row.quality["label_accuracy_map"] = here;
    map.row.quality["label_accuracy_representation"] = neighbour_accuracy(features, map.labels);
}

std::filesystem::path free_name(const std::filesystem::path& run, const std::string& stem) {
    std::filesystem::path file = std::filesystem::path("embeddings") / (stem + ".safetensors");
    for (int copy = 2; std::filesystem::exists(run / file); ++copy)
        file.replace_filename(stem + "-" + std::to_string(copy) + ".safetensors");
    return file;
}

} // namespace

EmbeddingMap make_map(const Subject& subject, const Dataset& dataset, Split split, torch::Device device,
    const ProgressSink& progress, std::stop_token stop) {
    const torch::NoGradGuard no_grad;
    const auto start = std::chrono::steady_clock::now();
    const RunConfig& config = subject.config;
    std::vector<std::int64_t> indices =
        sample(dataset.size(split), config.embedding.points, static_cast<std::uint64_t>(config.training.seed));
    if (static_cast<std::int64_t>(indices.size()) < fewest_images)
        throw Error("laying out the map", dataset.info().path.string(),
            std::string("the ") + (split == Split::test ? "test" : "training") + " split gives "
                + std::to_string(indices.size()) + " images",
            "A map needs at least 5; give --points 5 or more, or the other --split.");
    const Features features = without_broken(
        extract_features(*subject.encoder, dataset, split, indices, config, device, progress, stop), indices);
    const torch::Tensor unit = unit_rows(features.values);
    EmbeddingMap map;
    map.split = split;
    map.indices = torch::tensor(indices, torch::kInt64);
    map.labels = features.labels;
    Json parameters;
    parameters["method"] = config.embedding.method;
    parameters["split"] = split == Split::test ? "test" : "train";
    parameters["seed"] = config.training.seed;
    parameters["metric"] = "cosine";
    parameters["device"] = describe(device);
    lay_out(unit, config, map, parameters, progress, stop);
    const Nearest nearest = nearest_by_cosine(unit, config.embedding.neighbours);
    map.neighbours = nearest.index;
    map.similarities = nearest.score;
    judge(unit, map);
    map.row.method = config.embedding.method;
    map.row.checkpoint_step = subject.step;
    map.row.checkpoint_epoch = subject.epoch;
    map.row.points = map.points.size(0);
    map.row.parameters = parameters.dump();
    map.row.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return map;
}

std::map<std::string, double> map_phases(const std::string& method) {
    if (method == "pca")
        return { { "computing features", 0.9 } };
    return { { "computing features", 0.2 }, { "finding neighbours", 0.05 }, { "laying out the map", 0.65 } };
}

std::string write_map(const std::filesystem::path& run, const EmbeddingMap& map) {
    std::error_code exists;
    std::filesystem::create_directories(run / "embeddings", exists);
    const std::string file = free_name(run, map.row.method + "-" + step_name(map.row.checkpoint_step)).generic_string();
    const auto quality = [&](const char* name) {
        const auto found = map.row.quality.find(name);
        return found == map.row.quality.end() ? std::string() : std::to_string(found->second);
    };
    write_tensors(run / file,
        { { "points", map.points }, { "indices", map.indices }, { "labels", map.labels },
            { "neighbours", map.neighbours }, { "similarities", map.similarities } },
        { { "split", map.split == Split::test ? "test" : "train" }, { "method", map.row.method },
            { "step", std::to_string(map.row.checkpoint_step) }, { "kl", quality("kl") },
            { "trustworthiness", quality("trustworthiness") } });
    return file;
}

} // namespace byol
