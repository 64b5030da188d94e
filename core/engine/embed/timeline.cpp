#include "core/engine/embed/timeline.h"

#include "core/base/error/error.h"
#include "core/base/run/run_reader.h"
#include "core/engine/evaluate/subject.h"

#include <algorithm>
#include <cstdio>
#include <map>
#include <utility>

namespace byol {
namespace {

constexpr std::int64_t whole = 1000; ///< what one frame counts in the progress

// Progress of one frame as part of the whole timeline's.
ProgressSink frame_progress(
    const ProgressSink& progress, const std::string& method, std::int64_t frame, std::int64_t frames) {
    if (!progress)
        return {};
    return [progress, phases = map_phases(method), frame, frames, finished = 0.0, phase = std::string()](
               const Progress& now) mutable {
        const auto share = [&](const std::string& name) {
            const auto found = phases.find(name);
            return found == phases.end() ? 0.0 : found->second;
        };
        if (phase != now.phase) {
            finished = std::min(1.0, finished + share(phase));
            phase = now.phase;
        }
        const double part =
            now.total > 0 ? static_cast<double>(now.done) / static_cast<double>(now.total) * share(phase) : 0;
        Progress told;
        told.phase = "map " + std::to_string(frame + 1) + " of " + std::to_string(frames) + ": " + now.phase;
        told.done =
            frame * whole + static_cast<std::int64_t>(static_cast<double>(whole) * std::min(1.0, finished + part));
        told.total = frames * whole;
        progress(told);
    };
}

std::map<std::int64_t, EmbeddingEntry> frames_that_are_there(const RunReader& reader, const std::string& name) {
    std::map<std::int64_t, EmbeddingEntry> frames;
    for (const EmbeddingEntry& entry : reader.embeddings())
        if (entry.timeline == name)
            frames[entry.checkpoint_step] = entry;
    return frames;
}

EmbeddingMap next_frame(const TimelineRequest& request, const Dataset& dataset, const std::string& timeline,
    std::int64_t step, const EmbeddingMap& previous, const ProgressSink& progress, const std::stop_token& stop) {
    Subject subject = load_subject(request.run, std::to_string(step), request.device);
    subject.config.embedding = request.settings;
    MapRequest frame { request.split, request.device, nullptr, timeline, request.show };
    if (previous.points.defined())
        frame.previous = &previous;
    EmbeddingMap map = make_map(subject, dataset, frame, progress, stop);
    map.row.file = write_map(request.run, map);
    map.row.created = now();
    return map;
}

// While a run trains, its older checkpoints are deleted.
bool is_there(const std::filesystem::path& run, std::int64_t step) {
    const auto checkpoints = RunReader(run).checkpoints();
    return std::ranges::any_of(checkpoints, [&](const CheckpointEntry& each) { return each.step == step; });
}

} // namespace

std::string timeline_name(const EmbeddingSettings& settings, Split split, std::int64_t points) {
    char numbers[96];
    std::snprintf(
        numbers, sizeof numbers, "-p%g-i%lld", settings.perplexity, static_cast<long long>(settings.iterations));
    return settings.method + "-" + (split == Split::test ? "test" : "train") + "-"
        + std::to_string(std::min(points, settings.points)) + (settings.method == "tsne" ? numbers : "");
}

std::vector<EmbeddingEntry> map_timeline(const TimelineRequest& request, const Dataset& dataset,
    const std::function<void(EmbeddingEntry&)>& store, const ProgressSink& progress, std::stop_token stop) {
    const RunReader reader(request.run);
    const std::vector<CheckpointEntry> checkpoints = reader.checkpoints();
    if (checkpoints.empty())
        throw Error("mapping the run over time", request.run.string(), "it has no checkpoint",
            "Train it until its first checkpoint, or ask for more with checkpoint.every_epochs.");
    const std::string name = timeline_name(request.settings, request.split, dataset.size(request.split));
    std::map<std::int64_t, EmbeddingEntry> steps = frames_that_are_there(reader, name);
    for (const CheckpointEntry& checkpoint : checkpoints)
        steps.try_emplace(checkpoint.step);
    std::vector<EmbeddingEntry> frames;
    EmbeddingMap previous;
    for (const auto& [step, entry] : steps) {
        if (entry.file.empty() && !is_there(request.run, step))
            continue;
        if (entry.file.empty()) {
            const auto told = frame_progress(progress, request.settings.method,
                static_cast<std::int64_t>(frames.size()), static_cast<std::int64_t>(steps.size()));
            previous = next_frame(request, dataset, name, step, previous, told, stop);
            store(previous.row);
        } else {
            previous = read_map(request.run, entry);
        }
        frames.push_back(previous.row);
    }
    if (frames.empty())
        throw Error("mapping the run over time", request.run.string(), "its checkpoints were deleted meanwhile",
            "Keep more of them with checkpoint.keep_last.");
    return frames;
}

} // namespace byol
