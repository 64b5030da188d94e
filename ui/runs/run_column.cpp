#include "ui/runs/run_column.h"

#include "core/base/config/schema.h"
#include "ui/common/run_control.h"
#include "ui/common/run_text.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QStringList>

#include <cmath>
#include <limits>

namespace byol::ui {
namespace {

using Kind = RunColumn::Kind;

constexpr double none = std::numeric_limits<double>::quiet_NaN();

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RunColumn)
};

const std::vector<std::pair<Kind, QString>>& builtInIds() {
    static const std::vector<std::pair<Kind, QString>> ids { { Kind::state, QStringLiteral("state") },
        { Kind::star, QStringLiteral("star") }, { Kind::name, QStringLiteral("name") },
        { Kind::dataset, QStringLiteral("dataset") }, { Kind::progress, QStringLiteral("progress") },
        { Kind::epoch, QStringLiteral("epoch") }, { Kind::loss, QStringLiteral("loss") },
        { Kind::knn, QStringLiteral("knn") }, { Kind::linear, QStringLiteral("linear") },
        { Kind::speed, QStringLiteral("speed") }, { Kind::started, QStringLiteral("started") },
        { Kind::duration, QStringLiteral("duration") }, { Kind::tags, QStringLiteral("tags") },
        { Kind::curve, QStringLiteral("curve") } };
    return ids;
}

QString builtInTitle(Kind kind) {
    switch (kind) {
    case Kind::state:
        return Texts::tr("State");
    case Kind::star:
        return Texts::tr("Star");
    case Kind::name:
        return Texts::tr("Name");
    case Kind::dataset:
        return Texts::tr("Dataset");
    case Kind::progress:
        return Texts::tr("Progress");
    case Kind::epoch:
        return Texts::tr("Epoch");
    case Kind::loss:
        return Texts::tr("Loss");
    case Kind::knn:
        return Texts::tr("kNN");
    case Kind::linear:
        return Texts::tr("Linear");
    case Kind::speed:
        return Texts::tr("Images/s");
    case Kind::started:
        return Texts::tr("Started");
    case Kind::duration:
        return Texts::tr("Duration");
    case Kind::tags:
        return Texts::tr("Tags");
    default:
        return Texts::tr("Loss Curve");
    }
}

double figure(const std::map<std::string, double>& figures, const std::string& name) {
    const auto found = figures.find(name);
    return found == figures.end() ? none : found->second;
}

double bestOf(const RunSummary& run, const std::string& series) {
    if (const double best = figure(run.best, series); !std::isnan(best))
        return best;
    const auto found = run.extremes.find(series);
    if (found == run.extremes.end())
        return none;
    return lowIsGood(series) ? found->second.first : found->second.second;
}

std::optional<Value> settingOf(const RunSummary& run, const std::string& path) {
    const Field* field = find_field(path);
    return field && run.config ? std::optional(field->get(*run.config)) : std::nullopt;
}

double settingNumber(const RunSummary& run, const std::string& path) {
    const auto value = settingOf(run, path);
    if (!value)
        return none;
    if (const auto* number = std::get_if<double>(&*value))
        return *number;
    if (const auto* number = std::get_if<std::int64_t>(&*value))
        return static_cast<double>(*number);
    if (const auto* flag = std::get_if<bool>(&*value))
        return *flag ? 1 : 0;
    return none;
}

QString settingText(const RunSummary& run, const std::string& path) {
    const auto value = settingOf(run, path);
    if (!value)
        return {};
    if (const auto* flag = std::get_if<bool>(&*value))
        return *flag ? Texts::tr("yes") : Texts::tr("no");
    if (std::holds_alternative<std::string>(*value))
        return QString::fromStdString(std::get<std::string>(*value));
    return numberText({ Kind::setting, path }, settingNumber(run, path));
}

QString epochText(const RunStatus& status) {
    if (status.epochs <= 0)
        return {};
    const QLocale locale;
    const auto tenths = [&locale](
                            double value) { return locale.toString(value, 'f', value == std::floor(value) ? 0 : 1); };
    //: Epochs done of all, "3.5 / 20"
    return Texts::tr("%1 / %2").arg(
        tenths(std::floor(status.epoch * 10) / 10), tenths(std::round(status.epochs * 10) / 10));
}

QString tagsText(const RunSummary& run) {
    QStringList tags;
    for (const std::string& tag : run.about.tags)
        tags << QString::fromStdString(tag);
    //: Between the tags of a run: "paper, baseline"
    return tags.join(Texts::tr(", "));
}

bool isFraction(const std::string& series) {
    return series.ends_with("_top1") || series.ends_with("_top5");
}

} // namespace

QString RunColumn::id() const {
    const QString name = QString::fromStdString(key);
    switch (kind) {
    case Kind::setting:
        return QStringLiteral("setting:") + name;
    case Kind::last:
        return QStringLiteral("last:") + name;
    case Kind::best:
        return QStringLiteral("best:") + name;
    case Kind::atEpoch:
        return QStringLiteral("at:%1:%2").arg(atEpoch).arg(name);
    default:
        break;
    }
    for (const auto& [each, text] : builtInIds())
        if (each == kind)
            return text;
    return {};
}

std::optional<RunColumn> RunColumn::fromId(const QString& id) {
    for (const auto& [kind, text] : builtInIds())
        if (text == id)
            return RunColumn { kind };
    const QString start = id.section(QLatin1Char(':'), 0, 0);
    const std::string rest = id.section(QLatin1Char(':'), 1).toStdString();
    if (rest.empty())
        return std::nullopt;
    if (start == QLatin1String("setting") && find_field(rest))
        return RunColumn { Kind::setting, rest };
    if (start == QLatin1String("last"))
        return RunColumn { Kind::last, rest };
    if (start == QLatin1String("best"))
        return RunColumn { Kind::best, rest };
    bool good = false;
    const double epoch = id.section(QLatin1Char(':'), 1, 1).toDouble(&good);
    if (start == QLatin1String("at") && good)
        return RunColumn { Kind::atEpoch, id.section(QLatin1Char(':'), 2).toStdString(), epoch };
    return std::nullopt;
}

QString RunColumn::title() const {
    switch (kind) {
    case Kind::setting:
        if (const Field* field = find_field(key))
            return QCoreApplication::translate("Schema", field->label.c_str());
        return QString::fromStdString(key);
    case Kind::last:
        return seriesTitle(key);
    case Kind::best:
        //: %1 is a curve: "Best kNN"
        return Texts::tr("Best %1").arg(seriesTitle(key));
    case Kind::atEpoch:
        //: %1 is a curve, %2 a number: "kNN at Epoch 50"
        return Texts::tr("%1 at Epoch %2").arg(seriesTitle(key), QLocale().toString(atEpoch));
    default:
        return builtInTitle(kind);
    }
}

bool RunColumn::isNumber() const {
    switch (kind) {
    case Kind::state:
    case Kind::star:
    case Kind::name:
    case Kind::dataset:
    case Kind::tags:
    case Kind::curve:
        return false;
    case Kind::setting: {
        const Field* field = find_field(key);
        return field && (field->type == FieldType::integer || field->type == FieldType::real);
    }
    default:
        return true;
    }
}

bool RunColumn::isPercent() const {
    switch (kind) {
    case Kind::progress:
    case Kind::knn:
    case Kind::linear:
        return true;
    case Kind::last:
    case Kind::best:
    case Kind::atEpoch:
        return isFraction(key);
    default:
        return false;
    }
}

bool RunColumn::isResult() const {
    switch (kind) {
    case Kind::loss:
    case Kind::knn:
    case Kind::linear:
    case Kind::last:
    case Kind::best:
    case Kind::atEpoch:
        return true;
    default:
        return false;
    }
}

double numberOf(const RunColumn& column, const RunSummary& run) {
    switch (column.kind) {
    case Kind::star:
        return run.about.starred ? 1 : 0;
    case Kind::progress:
        return progressOf(run.status);
    case Kind::epoch:
        return run.status.epoch;
    case Kind::loss:
        return figure(run.last, series::loss);
    case Kind::knn:
        return figure(run.best, series::knn_top1);
    case Kind::linear:
        return figure(run.best, "linear_top1");
    case Kind::speed:
        return run.status.state == RunState::running ? run.status.images_per_second : none;
    case Kind::started:
        return run.status.started;
    case Kind::duration:
        return durationOf(run.status);
    case Kind::setting:
        return settingNumber(run, column.key);
    case Kind::last:
        return figure(run.last, column.key);
    case Kind::best:
        return bestOf(run, column.key);
    default:
        return none;
    }
}

QString numberText(const RunColumn& column, double value) {
    if (std::isnan(value))
        return {};
    if (column.kind == Kind::progress) {
        //: A share of a hundred, as in "84 %".
        return Texts::tr("%1 %").arg(static_cast<int>(value * 100));
    }
    if (column.isPercent())
        return percentText(value);
    const QLocale locale;
    switch (column.kind) {
    case Kind::loss:
        return locale.toString(value, 'f', 3);
    case Kind::speed:
        return value > 0 ? locale.toString(value, 'f', 0) : QString();
    case Kind::started:
        return timeText(value);
    case Kind::duration:
        return durationText(value);
    default:
        return locale.toString(value, 'g', column.kind == Kind::setting ? 6 : 4);
    }
}

QString textOf(const RunColumn& column, const RunSummary& run) {
    switch (column.kind) {
    case Kind::state:
        return run.problem.empty() ? stateName(run.status.state) : Texts::tr("Unreadable");
    case Kind::star:
    case Kind::curve:
        return {};
    case Kind::name:
        return QString::fromStdString(run.name);
    case Kind::dataset:
        return QString::fromStdString(run.dataset);
    case Kind::tags:
        return tagsText(run);
    case Kind::epoch:
        return epochText(run.status);
    case Kind::setting:
        return settingText(run, column.key);
    default:
        return numberText(column, numberOf(column, run));
    }
}

const std::vector<RunColumn>& builtInColumns() {
    static const std::vector<RunColumn> columns = [] {
        std::vector<RunColumn> made;
        for (const auto& [kind, text] : builtInIds())
            made.push_back({ kind });
        return made;
    }();
    return columns;
}

QString seriesTitle(const std::string& series) {
    const QHash<QString, QString> titles { { QStringLiteral("loss"), Texts::tr("Loss") },
        { QStringLiteral("learning_rate"), Texts::tr("Learning Rate") }, { QStringLiteral("tau"), Texts::tr("Tau") },
        { QStringLiteral("gradient_norm"), Texts::tr("Gradient Norm") },
        { QStringLiteral("images_per_second"), Texts::tr("Images/s") },
        { QStringLiteral("data_wait_percent"), Texts::tr("Waiting for Data") },
        { QStringLiteral("memory_mb"), Texts::tr("Memory") },
        { QStringLiteral("projection_std"), Texts::tr("Projection Std") },
        { QStringLiteral("representation_std"), Texts::tr("Representation Std") },
        { QStringLiteral("effective_rank"), Texts::tr("Effective Rank") },
        { QStringLiteral("centred_rank"), Texts::tr("Centred Rank") },
        { QStringLiteral("participation_ratio"), Texts::tr("Participation Ratio") },
        { QStringLiteral("representation_rank"), Texts::tr("Representation Rank") },
        { QStringLiteral("alignment"), Texts::tr("Alignment") },
        { QStringLiteral("uniformity"), Texts::tr("Uniformity") },
        { QStringLiteral("random_cosine"), Texts::tr("Cosine of Random Pairs") },
        { QStringLiteral("collapse_alarm"), Texts::tr("Collapse Alarm") },
        { QStringLiteral("classifier_loss"), Texts::tr("Classifier Loss") },
        { QStringLiteral("classifier_top1"), Texts::tr("Online Classifier") },
        { QStringLiteral("knn_top1"), Texts::tr("kNN") }, { QStringLiteral("linear_top1"), Texts::tr("Linear") } };
    const QString name = QString::fromStdString(series);
    return titles.value(name, name);
}

bool lowIsGood(const std::string& name) {
    return name.ends_with("loss") || name == series::alignment || name == series::uniformity
        || name == series::random_cosine || name == series::data_wait || name == series::memory
        || name == series::collapse_alarm;
}

} // namespace byol::ui
