#pragma once

#include "app/byol/evaluate_plan.h"
#include "app/byol/series_progress.h"
#include "core/base/statistics/bootstrap.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace byol::cli {

/// What came of one point.
struct PointResult {
    Point point;
    std::vector<Evaluation> rows; ///< one a seed
    MeanInterval top1; ///< over the seeds
    std::optional<Evaluation> summary; ///< with more than one seed
};

/// Where results go.
struct ResultStore {
    std::filesystem::path run; ///< empty: there is no run
    std::int64_t job = 0;
    std::function<std::int64_t(const Evaluation&)> add; ///< @returns the row's id; empty: nothing is stored
};

/// Scores every point with every seed. What an earlier, unfinished call with the same arguments has done is not done
/// again.
class EvaluationSeries {
public:
    EvaluationSeries(const EvaluateArguments& arguments, Subject subject, const Dataset& dataset, torch::Device device,
        ResultStore store, PartialResults& memory);

    /// @throws Cancelled on stop; Error
    std::vector<PointResult> run(const ProgressSink& progress, std::stop_token stop);
    /// Whether there is but one evaluation to do, whose own progress is the whole.
    bool single() const { return points_.size() == 1 && arguments_.seeds == 1; }

private:
    struct Piece;
    std::vector<Piece> pieces() const;
    std::optional<Evaluation> recall(const std::string& key) const;
    Evaluation evaluate(const Piece& piece, const ProgressSink& progress, std::stop_token stop);
    EvaluationTask task_of(const Piece& piece) const;
    void complete(Evaluation& row) const;
    Evaluation store(Evaluation row, const std::string& key);
    void summarise(PointResult& result);

    const EvaluateArguments& arguments_;
    const std::optional<LabelSubset> subset_; ///< that was given
    const std::vector<Point> points_;
    const Dataset& dataset_;
    torch::Device device_;
    ResultStore store_;
    PartialResults& memory_;
    Evaluator evaluator_;
    std::int64_t written_ = 0;
};

} // namespace byol::cli
