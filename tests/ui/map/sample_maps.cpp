#include "tests/ui/map/sample_maps.h"

#include "core/base/run/run_reader.h"
#include "core/base/run/run_writer.h"
#include "core/base/safetensors/safetensors.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <random>

namespace byol::test {
namespace {

constexpr int classes = 10;

std::int64_t label_of(const SampleTimeline& sample, std::int64_t image) {
    return sample.labels.empty() ? image % classes : sample.labels[static_cast<std::size_t>(image)];
}

std::vector<float> places(const SampleTimeline& sample, double share) {
    std::mt19937_64 random(sample.seed);
    std::normal_distribution<double> noise;
    std::vector<float> points;
    for (std::int64_t i = 0; i < sample.points; ++i) {
        const double angle = 2 * std::numbers::pi * static_cast<double>(label_of(sample, i)) / classes;
        const double spread = 7 - 4 * share;
        const double reach = 18 * share * (label_of(sample, i) % 2 == 0 ? 1.1 : 0.7);
        points.push_back(static_cast<float>(reach * std::cos(angle) + spread * noise(random)));
        points.push_back(static_cast<float>(reach * std::sin(angle) + spread * noise(random)));
    }
    return points;
}

void nearest(const std::vector<float>& points, int most, std::vector<std::int64_t>& neighbours,
    std::vector<float>& similarities) {
    const std::size_t count = points.size() / 2;
    for (std::size_t i = 0; i < count; ++i) {
        std::vector<std::pair<float, std::int64_t>> others;
        for (std::size_t j = 0; j < count; ++j)
            if (j != i)
                others.emplace_back(std::hypot(points[2 * j] - points[2 * i], points[2 * j + 1] - points[2 * i + 1]),
                    static_cast<std::int64_t>(j));
        std::partial_sort(others.begin(), others.begin() + most, others.end());
        for (int k = 0; k < most; ++k) {
            neighbours.push_back(others[static_cast<std::size_t>(k)].second);
            similarities.push_back(std::exp(-0.2F * others[static_cast<std::size_t>(k)].first));
        }
    }
}

void add_frame(JobWriter& job, const std::filesystem::path& run, const SampleTimeline& sample, int frame,
    const CheckpointEntry& last) {
    const double share = static_cast<double>(frame + 1) / sample.frames;
    const std::vector<float> points = places(sample, static_cast<double>(frame) / (sample.frames - 1));
    std::vector<std::int64_t> indices(static_cast<std::size_t>(sample.points)), labels, neighbours;
    std::vector<float> similarities;
    std::iota(indices.begin(), indices.end(), 0);
    for (const std::int64_t image : indices)
        labels.push_back(label_of(sample, image));
    nearest(points, sample.neighbours, neighbours, similarities);
    EmbeddingEntry entry;
    entry.method = "tsne";
    entry.checkpoint_step = static_cast<std::int64_t>(share * static_cast<double>(last.step));
    entry.checkpoint_epoch = share * last.epoch;
    entry.points = sample.points;
    entry.created = last.created + 60 * frame;
    entry.file = "embeddings/tsne-timeline-" + std::to_string(frame) + ".safetensors";
    entry.timeline = "sample";
    entry.parameters = R"({"perplexity":30,"timeline":"sample"})";
    entry.quality = { { "kl", 1.9 - 0.4 * share }, { "knn_preservation", 0.35 + 0.1 * share } };
    write_safetensors(run / entry.file,
        { { "points", as_tensor(points, { sample.points, 2 }) }, { "indices", as_tensor(indices, { sample.points }) },
            { "labels", as_tensor(labels, { sample.points }) },
            { "neighbours", as_tensor(neighbours, { sample.points, sample.neighbours }) },
            { "similarities", as_tensor(similarities, { sample.points, sample.neighbours }) } },
        { { "split", sample.split }, { "method", "tsne" }, { "step", std::to_string(entry.checkpoint_step) } });
    job.add_embedding(entry);
}

} // namespace

void add_timeline(const std::filesystem::path& run, const SampleTimeline& sample) {
    const CheckpointEntry last = RunReader(run).checkpoints().back();
    JobWriter job(run, "tsne");
    for (int frame = 0; frame < sample.frames; ++frame)
        add_frame(job, run, sample, frame, last);
    job.finish();
}

void add_predictions(const std::filesystem::path& run, const SampleTimeline& sample) {
    std::vector<std::int64_t> indices(static_cast<std::size_t>(sample.points)), labels, predicted;
    std::iota(indices.begin(), indices.end(), 0);
    for (const std::int64_t image : indices) {
        labels.push_back(label_of(sample, image));
        predicted.push_back(image % 7 == 0 ? (labels.back() + 1) % classes : labels.back());
    }
    std::filesystem::create_directories(run / "evaluations");
    Evaluation evaluation;
    evaluation.kind = "knn";
    evaluation.metrics = { { "top1", 6.0 / 7 }, { "top5", 0.99 } };
    evaluation.protocol = "{}";
    evaluation.predictions_file = "evaluations/predictions.safetensors";
    write_safetensors(run / evaluation.predictions_file,
        { { "indices", as_tensor(indices, { sample.points }) }, { "labels", as_tensor(labels, { sample.points }) },
            { "predicted", as_tensor(predicted, { sample.points }) } },
        { { "split", sample.split } });
    JobWriter job(run, "knn");
    job.add_evaluation(evaluation);
    job.finish();
}

} // namespace byol::test
