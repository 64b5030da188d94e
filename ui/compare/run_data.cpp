#include "ui/compare/run_data.h"

#include "core/base/config/schema.h"
#include "core/base/run/run_folder.h"
#include "core/base/run/run_reader.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <exception>
#include <limits>
#include <set>

namespace byol::ui {
namespace {

constexpr std::int64_t mostBuckets = 1200; // about one a pixel
constexpr std::int64_t mostMarks = 1200;
constexpr double none = std::numeric_limits<double>::quiet_NaN();

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunData)
};

QString schemaText(const std::string& text) {
    return QCoreApplication::translate("Schema", text.c_str());
}

void readInto(RunData& data) {
    const RunReader reader(data.path);
    data.config = run_config(data.path);
    data.status = reader.status();
    for (const std::string& series : reader.series_names())
        data.curves.emplace(series, reader.curve(series, {}, mostBuckets));
    data.marks = reader.some_marks({}, mostMarks);
    data.checkpoints = reader.checkpoints();
    data.evaluations = reader.evaluations();
    data.embeddings = reader.embeddings();
}

double lastValue(const RunData& run, const char* series) {
    const auto found = run.curves.find(series);
    return found == run.curves.end() || found->second.buckets.empty() ? none : found->second.buckets.back().value;
}

double highestValue(const RunData& run, const char* series) {
    const auto found = run.curves.find(series);
    double best = none;
    if (found != run.curves.end())
        for (const CurveBucket& bucket : found->second.buckets)
            if (std::isfinite(bucket.high) && !(bucket.high <= best))
                best = bucket.high;
    return best;
}

double newestMetric(const RunData& run, const std::string& kind, const std::string& metric) {
    for (auto entry = run.evaluations.rbegin(); entry != run.evaluations.rend(); ++entry)
        if (const auto value = entry->metrics.find(metric); entry->kind == kind && value != entry->metrics.end())
            return value->second;
    return none;
}

//: %1 is a kind of evaluation, such as kNN.
QString evaluationName(const std::string& kind) {
    if (kind == "knn")
        return Words::tr("kNN Evaluation");
    if (kind == "linear")
        return Words::tr("Linear Probe");
    if (kind == "logreg")
        return Words::tr("Logistic Regression");
    if (kind == "finetune")
        return Words::tr("Fine-Tuning");
    return QString::fromStdString(kind);
}

} // namespace

RunData readRun(const std::filesystem::path& run) {
    RunData data;
    data.path = run;
    data.name = QString::fromStdString(run.filename().string());
    try {
        readInto(data);
    } catch (const std::exception& error) {
        data.problem = QString::fromUtf8(error.what());
    }
    return data;
}

double RunData::epochOf(double step) const {
    if (marks.empty())
        return step;
    const auto after = std::lower_bound(marks.begin(), marks.end(), step,
        [](const StepMark& mark, double wanted) { return static_cast<double>(mark.step) < wanted; });
    if (after == marks.begin())
        return after->epoch;
    if (after == marks.end())
        return marks.back().epoch;
    const StepMark& before = *std::prev(after);
    const double share = (step - static_cast<double>(before.step)) / static_cast<double>(after->step - before.step);
    return before.epoch + share * (after->epoch - before.epoch);
}

QString curveTitle(const std::string& name) {
    using namespace series;
    if (name == loss)
        return Words::tr("Loss");
    if (name == knn_top1)
        return Words::tr("kNN Accuracy");
    if (name == classifier_top1)
        return Words::tr("Online Classifier Accuracy");
    if (name == projection_std)
        return Words::tr("Projection Spread");
    if (name == effective_rank)
        return Words::tr("Effective Rank");
    if (name == learning_rate)
        return Words::tr("Learning Rate");
    if (name == tau)
        return Words::tr("Target Decay (τ)");
    if (name == gradient_norm)
        return Words::tr("Gradient Norm");
    if (name == images_per_second)
        return Words::tr("Images per Second");
    if (name == alignment)
        return Words::tr("Alignment");
    if (name == uniformity)
        return Words::tr("Uniformity");
    if (name == representation_std)
        return Words::tr("Representation Spread");
    if (name == representation_rank)
        return Words::tr("Representation Rank");
    if (name == random_cosine)
        return Words::tr("Cosine of Random Pairs");
    if (name == memory)
        return Words::tr("Memory (MB)");
    return QString::fromStdString(name).replace(QLatin1Char('_'), QLatin1Char(' '));
}

std::vector<std::string> seriesOf(const std::vector<RunData>& runs) {
    using namespace series;
    std::set<std::string> all;
    for (const RunData& run : runs)
        for (const auto& [name, curve] : run.curves)
            all.insert(name);
    std::vector<std::string> ordered;
    for (const char* known : { loss, knn_top1, projection_std, effective_rank, classifier_top1, alignment, uniformity,
             representation_rank, learning_rate, tau, gradient_norm, images_per_second })
        if (all.erase(known) > 0)
            ordered.emplace_back(known);
    ordered.insert(ordered.end(), all.begin(), all.end());
    return ordered;
}

std::vector<SettingRow> differingSettings(const std::vector<RunData>& runs) {
    std::map<std::string, QString> groups;
    for (const FieldGroup& group : schema_groups())
        groups[group.name] = schemaText(group.label);
    std::vector<SettingRow> rows;
    for (const Field& field : schema()) {
        SettingRow row { groups[field.group()], schemaText(field.label), QString::fromStdString(field.path), {} };
        for (const RunData& run : runs)
            row.values.push_back(
                run.problem.isEmpty() ? QString::fromStdString(to_text(field.get(run.config))) : QString());
        bool differs = false;
        const QString* first = nullptr;
        for (std::size_t i = 0; i < runs.size(); ++i) {
            if (!runs[i].problem.isEmpty())
                continue;
            differs = differs || (first && *first != row.values[i]);
            first = &row.values[i];
        }
        if (differs)
            rows.push_back(std::move(row));
    }
    return rows;
}

int ResultRow::best() const {
    int best = -1;
    int known = 0;
    bool tie = false;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!std::isfinite(values[i]))
            continue;
        ++known;
        const double current = best < 0 ? none : values[static_cast<std::size_t>(best)];
        const bool better = best < 0 || (higherIsBetter ? values[i] > current : values[i] < current);
        tie = !better && (tie || values[i] == current);
        best = better ? static_cast<int>(i) : best;
    }
    return ranked && known > 1 && !tie ? best : -1;
}

std::vector<ResultRow> resultsOf(const std::vector<RunData>& runs) {
    std::vector<ResultRow> rows;
    const auto add = [&](const QString& label, bool higher, bool percent, const auto& valueOf, bool ranked = true) {
        ResultRow row { label, {}, higher, percent, ranked };
        for (const RunData& run : runs)
            row.values.push_back(valueOf(run));
        if (std::any_of(row.values.begin(), row.values.end(), [](double value) { return std::isfinite(value); }))
            rows.push_back(std::move(row));
    };
    add(
        Words::tr("Epochs Done"), true, false, [](const RunData& run) { return run.status.epoch; }, false);
    add(Words::tr("Last Loss"), false, false, [](const RunData& run) { return lastValue(run, series::loss); });
    add(Words::tr("Best kNN Accuracy"), true, true,
        [](const RunData& run) { return highestValue(run, series::knn_top1); });
    add(Words::tr("Last kNN Accuracy"), true, true,
        [](const RunData& run) { return lastValue(run, series::knn_top1); });
    add(
        Words::tr("Last Effective Rank"), true, false,
        [](const RunData& run) { return lastValue(run, series::effective_rank); }, false);
    std::set<std::string> kinds;
    for (const RunData& run : runs)
        for (const Evaluation& evaluation : run.evaluations)
            kinds.insert(evaluation.kind);
    for (const std::string& kind : kinds) {
        add(Words::tr("%1, Top-1").arg(evaluationName(kind)), true, true,
            [&](const RunData& run) { return newestMetric(run, kind, "top1"); });
        add(Words::tr("%1, Top-5").arg(evaluationName(kind)), true, true,
            [&](const RunData& run) { return newestMetric(run, kind, "top5"); });
    }
    return rows;
}

} // namespace byol::ui
