#pragma once

#include <cstdint>
#include <filesystem>
#include <limits>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace byol {

struct RunConfig;

enum class RunState {
    queued, ///< created, no worker yet
    running, ///< a worker holds the lock
    paused, ///< a worker holds the lock and waits
    stopped, ///< stopped by the user; can be resumed
    finished, ///< all steps done
    failed, ///< ended with an error, see RunStatus::error
    interrupted, ///< the status says running or paused, but the lock is free: the worker died. Never stored, derived.
};
std::string to_string(RunState state);
/// @throws Error for an unknown word
RunState run_state_from(const std::string& word);

/// Seconds since the Unix epoch, UTC.
using Time = double;
Time now();

struct RunStatus {
    RunState state = RunState::queued;
    std::int64_t pid = 0;
    std::string host;
    Time heartbeat = 0; ///< last sign of life of the worker, at least once a second while it lives
    Time created = 0;
    Time started = 0;
    Time finished = 0;
    std::int64_t step = 0; ///< steps done
    std::int64_t total_steps = 0;
    double epoch = 0; ///< epochs done, fractional
    double epochs = 0;
    double images_per_second = 0;
    double seconds_left = -1; ///< negative: unknown ("measuring...")
    std::string device; ///< "CPU, 2 threads", "CUDA 0: NVIDIA H200"
    std::string message; ///< what the worker is doing now: "decoding images", "kNN evaluation"
    std::string error; ///< when failed: the sentence
    std::int64_t session = 0; ///< grows by one each time a worker takes the run; scalars may have been cut back then
};

/// Where on the axes a step lies.
struct StepMark {
    std::int64_t step = 0;
    double epoch = 0;
    Time time = 0; ///< wall clock
};

struct ScalarPoint {
    std::int64_t step = 0;
    double value = 0;
};

/// Neighbouring rows of a series taken together.
struct CurveBucket {
    std::int64_t first = 0; ///< step of its first row
    std::int64_t last = 0; ///< step of its last row; the same as `first` when it is one row, exactly as written
    std::int64_t count = 0; ///< finite values among its rows
    double low = 0; ///< of the finite values; NaN when there is none, and so are the next two
    double high = 0;
    double mean = 0;
    double value = 0; ///< of its last row; NaN when that was not finite
};

/// Steps from `first` to `last`, both included.
struct StepRange {
    std::int64_t first = std::numeric_limits<std::int64_t>::min();
    std::int64_t last = std::numeric_limits<std::int64_t>::max();
    bool operator==(const StepRange&) const = default;
};

/// A stretch of a series, in order of step.
struct Curve {
    /// Each bucket holds the rows of steps k * width to (k + 1) * width - 1 for some k; a power of two; 1: all rows.
    std::int64_t width = 1;
    std::vector<CurveBucket> buckets;
};

/// How the variance of the projections is spread over directions at one step: the eigenvalues of the covariance of the
/// l2-normalised projections, largest first, divided by the sum of all; at most 64.
struct Spectrum {
    std::int64_t step = 0;
    std::vector<double> eigenvalues;
};

/// Names of the series that a pretraining writes. A series is written at some steps only.
namespace series {
inline constexpr const char* loss = "loss"; // every step
inline constexpr const char* learning_rate = "learning_rate"; // every step
inline constexpr const char* tau = "tau"; // every step
inline constexpr const char* gradient_norm = "gradient_norm"; // every step
inline constexpr const char* images_per_second = "images_per_second"; // every step
inline constexpr const char* data_wait = "data_wait_percent"; // every step
inline constexpr const char* memory = "memory_mb"; // every step
inline constexpr const char* projection_std = "projection_std"; // every n steps; 1/sqrt(d) is healthy
inline constexpr const char* representation_std = "representation_std";
inline constexpr const char* effective_rank = "effective_rank"; // of the projections
inline constexpr const char* centred_rank = "centred_rank"; // of the projections less their mean
inline constexpr const char* participation_ratio = "participation_ratio"; // of the projections
inline constexpr const char* representation_rank = "representation_rank"; // effective rank of the representations
inline constexpr const char* alignment = "alignment"; // of the two views' projections, 0 to 4
inline constexpr const char* uniformity = "uniformity"; // of the projections, 0 collapsed, near -4 spread
inline constexpr const char* random_cosine = "random_cosine"; // of random pairs of projections
inline constexpr const char* collapse_alarm = "collapse_alarm"; // 1 while the alarm is raised
inline constexpr const char* classifier_loss = "classifier_loss"; // every step, when labelled
inline constexpr const char* classifier_top1 = "classifier_top1"; // every n steps, fraction of the batch
inline constexpr const char* knn_top1 = "knn_top1"; // every epoch, fraction
} // namespace series

enum class LogLevel { debug, info, warning, error };

struct LogLine {
    std::int64_t id = 0; ///< grows
    Time time = 0;
    LogLevel level = LogLevel::info;
    std::string text; ///< plain text
};

struct CheckpointEntry {
    std::int64_t step = 0;
    double epoch = 0;
    std::string file; ///< relative to the run folder: "checkpoints/step-00001200.safetensors"
    std::int64_t bytes = 0;
    Time created = 0;
    double knn_top1 = -1; ///< the figure it had, -1 when none
    bool best = false;
};

/// One finished evaluation.
struct Evaluation {
    std::int64_t id = 0;
    std::string kind; ///< "knn" | "linear"
    std::int64_t checkpoint_step = 0;
    double checkpoint_epoch = 0;
    Time created = 0;
    double seconds = 0;
    std::map<std::string, double> metrics; ///< "top1", "top5" as fractions, "train_top1", "chance", ...
    std::string protocol; ///< JSON object: everything that fixes the figure (k, temperature, seed, counts, ...)
    std::vector<std::string> classes;
    std::vector<std::int64_t> confusion; ///< classes x classes, row = true class, column = predicted
    std::string predictions_file; ///< safetensors relative to the run folder: "indices", "labels", "predicted"; or ""
};

/// One map: coordinates of a sample of images under one checkpoint.
/// Its file holds: "points" f32 [N, 2]; "indices" i64 [N] into `split`; "labels" i64 [N] (-1 none);
/// "neighbours" i64 [N, k]: for each point the positions (0..N-1) of its nearest by cosine in the representation;
/// "similarities" f32 [N, k]. Metadata: split ("train"|"test"), method, step, kl, trustworthiness.
struct EmbeddingEntry {
    std::int64_t id = 0;
    std::string method; ///< "tsne" | "pca"
    std::int64_t checkpoint_step = 0;
    double checkpoint_epoch = 0;
    std::int64_t points = 0;
    Time created = 0;
    double seconds = 0;
    std::string file; ///< relative to the run folder: "embeddings/tsne-step-00001200.safetensors"
    std::string parameters; ///< JSON object
    std::map<std::string, double> quality; ///< "kl", "knn_preservation", ...
    /// Maps of the same timeline show the same images at successive checkpoints, each laid out from the one before and
    /// turned to fit it. "" for a map of its own. Kept as `timeline` among the parameters.
    std::string timeline;
};

/// A job on a run beside the training itself (evaluation, embedding), as its process reports it.
struct Job {
    std::int64_t id = 0;
    std::string kind; ///< "knn" | "linear" | "tsne" | "pca" | "export"
    std::string
        state; ///< "running" | "finished" | "failed" | "cancelled"; "interrupted" is derived when its pid is gone
    std::int64_t pid = 0;
    std::string host;
    Time started = 0;
    Time finished = 0;
    Time heartbeat = 0;
    double progress = 0; ///< 0..1
    double seconds_left = -1;
    std::string message; ///< phase, or the error
    bool cancel_requested = false;
    bool pause_requested = false; ///< it waits, or is about to
};

/// What the window asks of a worker.
struct Command {
    std::int64_t id = 0;
    std::string verb; ///< "pause" | "resume" | "stop" | "checkpoint" | "evaluate"
    std::string argument;
    Time created = 0;
    Time answered = 0; ///< 0 while waiting
    std::string answer;
};

/// What made a run, for anyone who wants to repeat it.
using Provenance = std::map<std::string, std::string>;

/// What a person has said of a run.
struct RunAbout {
    bool starred = false;
    std::vector<std::string> tags;
    std::string notes;
    bool operator==(const RunAbout&) const = default;
};

/// One line of a list of runs.
struct RunSummary {
    std::filesystem::path path;
    std::string name; ///< the folder's name
    RunStatus status;
    std::string dataset; ///< last part of data.path, or the preset's data
    std::map<std::string, double> last; ///< last value of each series
    std::map<std::string, double> best; ///< highest of knn_top1, classifier_top1, "linear_top1"; lowest of loss
    std::string problem; ///< why it cannot be read; empty when it can
    RunAbout about {};
    /// Lowest and highest finite value of each series.
    std::map<std::string, std::pair<double, double>> extremes {};
    /// The loss from first to last step, in at most `sparkline_points` means; NaN where there is none.
    std::vector<float> sparkline {};
    std::shared_ptr<const RunConfig> config {}; ///< its settings; nullptr when they cannot be read
    std::uint64_t revision = 0; ///< from RunLister: another one when anything of it may have changed; 0: not known
};
inline constexpr int sparkline_points = 60;

} // namespace byol
