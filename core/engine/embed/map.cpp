#include "core/engine/embed/map.h"

#include "core/base/error/error.h"
#include "core/base/random/philox.h"
#include "core/base/safetensors/safetensors.h"
#include "core/engine/embed/neighbours.h"
#include "core/engine/embed/pca.h"
#include "core/engine/embed/procrustes.h"
#include "core/engine/embed/quality.h"
#include "core/engine/embed/tsne.h"
#include "core/engine/evaluate/features.h"
#include "core/engine/nn/device.h"
#include "core/engine/nn/module_state.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <numeric>
#include <utility>
#include <vector>

namespace byol {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::int64_t fewest_images = 5;
constexpr const char* judging = "judging the map";

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

// A map that goes on from an earlier one needs no early exaggeration and fewer iterations: docs/embedding.md.
constexpr std::int64_t continued_iterations = 300;
constexpr std::int64_t continued_exaggerated = 60;
constexpr double continued_exaggeration = 4;

TsneSettings tsne_settings(const RunConfig& config, const EmbeddingMap* previous) {
    TsneSettings settings;
    settings.perplexity = config.embedding.perplexity;
    settings.iterations = config.embedding.iterations;
    settings.seed = static_cast<std::uint64_t>(config.training.seed);
    if (previous != nullptr) {
        settings.start = previous->points;
        settings.iterations = std::min(settings.iterations, continued_iterations);
        settings.exaggerated = std::min(settings.iterations / 5, continued_exaggerated);
        settings.exaggeration = continued_exaggeration;
    }
    return settings;
}

void lay_out_components(const torch::Tensor& features, EmbeddingMap& map, const SearchStep& step) {
    const Pca pca = fit_pca(features, 2, step);
    torch::Tensor points = pca.transform(features).to(torch::kFloat32).cpu();
    if (points.size(1) < 2)
        points = torch::cat({ points, torch::zeros_like(points) }, 1);
    map.points = points.contiguous();
    map.row.quality["explained_variance"] =
        pca.total_variance > 0 ? pca.variance.sum().item<double>() / pca.total_variance : 0;
}

// What make_map works with beside the map itself.
struct Task {
    const torch::Tensor& features; ///< of unit length, on the device
    const RunConfig& config;
    const MapRequest& request;
    const EmbeddingMap* previous = nullptr; ///< only if it is of the same images
    Json& parameters;
    const ProgressSink& progress;
    const std::stop_token& stop;

    /// Between pieces of work: stops, or waits, when asked to.
    SearchStep step(const char* phase) const {
        return [this, phase](std::int64_t done, std::int64_t total) {
            if (stop.stop_requested())
                throw Cancelled();
            if (progress)
                progress({ phase, done, total });
            if (stop.stop_requested())
                throw Cancelled();
        };
    }
};

void keep_neighbours(const Nearest& nearest, EmbeddingMap& map) {
    map.neighbours = nearest.index.cpu().contiguous();
    map.similarities = nearest.score.cpu().contiguous();
}

void lay_out_tsne(const Task& task, EmbeddingMap& map) {
    const TsneSettings settings = tsne_settings(task.config, task.previous);
    LayoutSink show;
    if (task.request.show)
        show = [&](torch::Tensor points, std::int64_t iteration) {
            map.points = std::move(points);
            task.request.show(map, iteration);
        };
    const TsneResult result = tsne(task.features, settings, task.progress, task.stop, show);
    map.points = result.points;
    map.row.quality["kl"] = result.kl;
    task.parameters["perplexity"] = result.perplexity;
    task.parameters["iterations"] = settings.iterations;
    // Of unit features the nearest by distance are the nearest by cosine: d^2 = 2 - 2 cos.
    if (const std::int64_t wanted = task.config.embedding.neighbours; wanted <= result.neighbours.index.size(1))
        keep_neighbours({ result.neighbours.index.narrow(1, 0, wanted),
                            1 - result.neighbours.squared_distances.narrow(1, 0, wanted) / 2 },
            map);
}

void lay_out(const Task& task, EmbeddingMap& map) {
    const std::string& method = task.config.embedding.method;
    if (method == "pca")
        lay_out_components(task.features, map, task.step("laying out the map"));
    else if (method == "tsne")
        lay_out_tsne(task, map);
    else
        throw UsageError("laying out the map", "\"" + method + "\"", "there is no such method", "Choose tsne or pca.");
    if (task.previous != nullptr)
        map.points = procrustes_aligned(map.points, task.previous->points);
    if (!map.neighbours.defined())
        keep_neighbours(nearest_by_cosine(task.features, task.config.embedding.neighbours, task.step(judging)), map);
}

// Share of points whose class most of their 10 nearest have, in the map and in the representation.
void judge_labels(const Task& task, const torch::Tensor& near_in_map, EmbeddingMap& map) {
    if (map.labels.max().item<std::int64_t>() < 0)
        return;
    const SearchStep step = task.step(judging);
    const std::int64_t k = near_in_map.size(1);
    const bool known = map.labels.min().item<std::int64_t>() >= 0 && map.neighbours.size(1) >= k;
    const double here =
        known ? vote_accuracy(near_in_map, map.labels) : neighbour_accuracy(map.points, map.labels, 10, step);
    if (here < 0)
        return;
    map.row.quality["label_accuracy_map"] = here;
    map.row.quality["label_accuracy_representation"] = known ? vote_accuracy(map.neighbours.narrow(1, 0, k), map.labels)
                                                             : neighbour_accuracy(task.features, map.labels, 10, step);
}

void judge(const Task& task, EmbeddingMap& map) {
    const SearchStep step = task.step(judging);
    const torch::Tensor near_in_map = nearest_points(map.points, judged_neighbours(map.points.size(0)), step).index;
    const MapQuality quality = quality_of_neighbours(task.features, near_in_map, 2000, step);
    map.row.quality["knn_preservation"] = quality.knn_preservation;
    map.row.quality["trustworthiness"] = quality.trustworthiness;
    judge_labels(task, near_in_map, map);
}

// A map of other images, or of other many, is nothing to go on from.
const EmbeddingMap* usable(const EmbeddingMap* previous, const torch::Tensor& indices) {
    return previous != nullptr && previous->points.defined() && previous->indices.equal(indices) ? previous : nullptr;
}

std::vector<std::int64_t> chosen_images(const Dataset& dataset, Split split, const RunConfig& config) {
    std::vector<std::int64_t> indices =
        sample(dataset.size(split), config.embedding.points, static_cast<std::uint64_t>(config.training.seed));
    if (static_cast<std::int64_t>(indices.size()) < fewest_images)
        throw Error("laying out the map", dataset.info().path.string(),
            std::string("the ") + (split == Split::test ? "test" : "training") + " split gives "
                + std::to_string(indices.size()) + " images",
            "A map needs at least 5; give --points 5 or more, or the other --split.");
    return indices;
}

Json parameters_of(const RunConfig& config, const MapRequest& request) {
    Json parameters;
    parameters["method"] = config.embedding.method;
    parameters["split"] = request.split == Split::test ? "test" : "train";
    parameters["seed"] = config.training.seed;
    parameters["metric"] = "cosine";
    parameters["device"] = describe(request.device);
    if (!request.timeline.empty())
        parameters["timeline"] = request.timeline;
    return parameters;
}

std::filesystem::path free_name(const std::filesystem::path& run, const std::string& stem) {
    std::filesystem::path file = std::filesystem::path("embeddings") / (stem + ".safetensors");
    for (int copy = 2; std::filesystem::exists(run / file); ++copy)
        file.replace_filename(stem + "-" + std::to_string(copy) + ".safetensors");
    return file;
}

} // namespace

EmbeddingMap make_map(const Subject& subject, const Dataset& dataset, const MapRequest& request,
    const ProgressSink& progress, std::stop_token stop) {
    const torch::NoGradGuard no_grad;
    const auto start = std::chrono::steady_clock::now();
    const RunConfig& config = subject.config;
    std::vector<std::int64_t> indices = chosen_images(dataset, request.split, config);
    const Features features = without_broken(
        extract_features(*subject.encoder, dataset, request.split, indices, config, request.device, progress, stop),
        indices);
    const torch::Tensor unit = unit_rows(features.values.to(request.device));
    EmbeddingMap map;
    map.split = request.split;
    map.indices = torch::tensor(indices, torch::kInt64);
    map.labels = features.labels;
    map.row.method = config.embedding.method;
    map.row.checkpoint_step = subject.step;
    map.row.checkpoint_epoch = subject.epoch;
    map.row.points = map.indices.size(0);
    map.row.timeline = request.timeline;
    Json parameters = parameters_of(config, request);
    const Task task { unit, config, request, usable(request.previous, map.indices), parameters, progress, stop };
    if (task.previous != nullptr)
        parameters["continues_step"] = task.previous->row.checkpoint_step;
    lay_out(task, map);
    judge(task, map);
    map.row.parameters = parameters.dump();
    map.row.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return map;
}

std::map<std::string, double> map_phases(const std::string& method) {
    if (method == "pca")
        return { { "computing features", 0.85 }, { "laying out the map", 0.05 }, { judging, 0.1 } };
    return { { "computing features", 0.25 }, { "finding neighbours", 0.15 }, { "laying out the map", 0.55 },
        { judging, 0.05 } };
}

std::string write_map(const std::filesystem::path& run, const EmbeddingMap& map) {
    std::error_code exists;
    std::filesystem::create_directories(run / "embeddings", exists);
    const std::string stem = map.row.method + "-" + step_name(map.row.checkpoint_step);
    const std::string file = free_name(run, map.row.timeline.empty() ? stem : "timeline-" + stem).generic_string();
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

EmbeddingMap read_map(const std::filesystem::path& run, const EmbeddingEntry& entry) {
    const SafetensorsFile file(run / entry.file);
    EmbeddingMap map;
    map.row = entry;
    map.points = to_torch(file.tensor("points")).to(torch::kFloat32);
    map.indices = to_torch(file.tensor("indices")).to(torch::kInt64);
    map.labels = to_torch(file.tensor("labels")).to(torch::kInt64);
    if (map.points.dim() != 2 || map.points.size(1) != 2 || map.indices.sizes() != map.labels.sizes()
        || map.indices.dim() != 1 || map.indices.size(0) != map.points.size(0)
        || !map.points.isfinite().all().item<bool>())
        throw Error("reading the map", (run / entry.file).string(), "its parts do not fit together",
            "Delete the file and compute the map again.");
    const auto split = file.metadata().find("split");
    map.split = split != file.metadata().end() && split->second == "train" ? Split::train : Split::test;
    return map;
}

} // namespace byol
