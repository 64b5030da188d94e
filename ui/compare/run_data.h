#pragma once

#include "core/base/config/run_config.h"
#include "core/base/run/run_types.h"
#include "ui/common/table_source.h"

#include <QString>

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace byol::ui {

/// What Compare shows of one run, read in one go.
struct RunData {
    std::filesystem::path path;
    QString name;
    RunConfig config;
    RunStatus status;
    std::map<std::string, Curve> curves; ///< by series, a bounded number of buckets each
    std::vector<StepMark> marks; ///< where on the other axes the steps lie
    std::vector<CheckpointEntry> checkpoints;
    std::vector<Evaluation> evaluations;
    std::vector<EmbeddingEntry> embeddings;
    QString problem; ///< why it cannot be read; empty when it can

    double epochOf(double step) const;
    std::int64_t lastStep() const { return checkpoints.empty() ? -1 : checkpoints.back().step; }
};

/// Never throws: a run that cannot be read says so in `problem`.
RunData readRun(const std::filesystem::path& run);

/// Every series that one of the runs has, the well-known ones first.
std::vector<std::string> seriesOf(const std::vector<RunData>& runs);
/// A series in the user's words: "Loss", "kNN accuracy".
QString curveTitle(const std::string& series);

/// The settings in which the runs differ: one row a setting, one column a run.
struct SettingRow {
    QString group;
    QString label;
    QString path; ///< "optimizer.base_lr"
    std::vector<QString> values;
};
std::vector<SettingRow> differingSettings(const std::vector<RunData>& runs);

/// The results of the runs: one row a figure, one column a run; NaN where a run has none.
struct ResultRow {
    QString label;
    std::vector<double> values;
    bool higherIsBetter = true;
    bool percent = true;
    bool ranked = true; ///< more, or less, of it is better
    int best() const; ///< column of the best value; -1 when fewer than two runs have one, or two the same
};
std::vector<ResultRow> resultsOf(const std::vector<RunData>& runs);

} // namespace byol::ui
