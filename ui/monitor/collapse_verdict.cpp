#include "ui/monitor/collapse_verdict.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace byol::ui {
namespace {

constexpr double redShare = 0.1; // of 1/sqrt(d); the worker's alarm goes by the same figure
constexpr double amberShare = 0.4;
constexpr double redParticipation = 1.5;
constexpr double amberRankShare = 0.03;
constexpr double amberCosine = 0.9;
constexpr double slowestTau = 0.5; // below, the target hardly lags behind

constexpr const char* targetCosineName = "target_cosine";

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CollapseVerdict)
};

QString figure(double value, int digits = 3) {
    return QLocale().toString(value, 'f', digits);
}

double healthyStd(const CollapseFigures& figures) {
    return 1 / std::sqrt(static_cast<double>(std::max<std::int64_t>(1, figures.dimensions)));
}

QString whyRed(const CollapseFigures& figures) {
    const double healthy = healthyStd(figures);
    if (figures.std && *figures.std < redShare * healthy)
        return Words::tr("Different images get the same projection: their std is %1, expected about %2.")
            .arg(figure(*figures.std, 4), figure(healthy));
    if (figures.participation && *figures.participation < redParticipation)
        return Words::tr("Different images differ along one direction only: the participation ratio is %1 of %2.")
            .arg(figure(*figures.participation, 2), QLocale().toString(static_cast<qlonglong>(figures.dimensions)));
    return figures.alarm ? Words::tr("The training process raised its collapse alarm.") : QString();
}

QString whyAmber(const CollapseFigures& figures) {
    const double healthy = healthyStd(figures);
    if (figures.std && *figures.std < amberShare * healthy)
        return Words::tr("The projections lie close together: their std is %1, expected about %2.")
            .arg(figure(*figures.std), figure(healthy));
    const double leastRank = std::max(2.0, amberRankShare * static_cast<double>(figures.dimensions));
    if (figures.effectiveRank && *figures.effectiveRank < leastRank)
        return Words::tr("The projections use few directions: their effective rank is %1 of %2.")
            .arg(figure(*figures.effectiveRank, 1), QLocale().toString(static_cast<qlonglong>(figures.dimensions)));
    if (figures.randomCosine && *figures.randomCosine > amberCosine)
        return Words::tr("Unrelated images look alike: the cosine of random pairs is %1.")
            .arg(figure(*figures.randomCosine, 2));
    return {};
}

// BYOL does not collapse because of its predictor and its slow target; then there is the learning rate.
void advise(CollapseVerdict& verdict, const CollapseFigures& figures) {
    if (figures.predictorDepth == 0) {
        verdict.field = QStringLiteral("predictor.depth");
        verdict.advice = Words::tr("Without a predictor the method collapses. Give it layers.");
    } else if (figures.tau < slowestTau) {
        verdict.field = QStringLiteral("method.base_tau");
        verdict.advice = Words::tr("The target follows the online network too fast. Raise tau.");
    } else {
        verdict.field = QStringLiteral("optimizer.base_lr");
        verdict.advice = Words::tr("Often the learning rate is too high. Lower it.");
    }
}

} // namespace

const std::vector<std::string>& collapseSeries() {
    static const std::vector<std::string> names { series::projection_std, series::effective_rank,
        series::participation_ratio, series::alignment, series::uniformity, series::random_cosine,
        series::collapse_alarm, targetCosineName };
    return names;
}

void takeNewest(CollapseFigures& figures, const std::map<std::string, std::vector<CurveBucket>>& curves) {
    const auto newest = [&](const char* name, std::optional<double>& to) {
        const auto found = curves.find(name);
        if (found == curves.end() || found->second.empty())
            return;
        const CurveBucket& bucket = found->second.back();
        to = std::isfinite(bucket.value) ? std::optional(bucket.value) : std::nullopt;
        figures.step = std::max(figures.step, bucket.last);
    };
    newest(series::projection_std, figures.std);
    newest(series::effective_rank, figures.effectiveRank);
    newest(series::participation_ratio, figures.participation);
    newest(series::alignment, figures.alignment);
    newest(series::uniformity, figures.uniformity);
    newest(series::random_cosine, figures.randomCosine);
    newest(targetCosineName, figures.targetCosine);
    std::optional<double> alarm = figures.alarm ? 1 : 0;
    newest(series::collapse_alarm, alarm);
    figures.alarm = alarm.value_or(0) > 0;
}

CollapseVerdict judge(const CollapseFigures& figures) {
    CollapseVerdict verdict;
    if (figures.dimensions <= 0 || (!figures.std && !figures.effectiveRank && !figures.alarm)) {
        verdict.word = Words::tr("Not Known Yet");
        verdict.sentence = Words::tr("The run has not measured its projections yet.");
        return verdict;
    }
    verdict.sentence = whyRed(figures);
    if (!verdict.sentence.isEmpty()) {
        verdict.level = CollapseVerdict::Level::red;
        verdict.word = Words::tr("Collapsing");
        advise(verdict, figures);
        return verdict;
    }
    verdict.sentence = whyAmber(figures);
    if (!verdict.sentence.isEmpty()) {
        verdict.level = CollapseVerdict::Level::amber;
        verdict.word = Words::tr("Watch");
        advise(verdict, figures);
        return verdict;
    }
    verdict.level = CollapseVerdict::Level::green;
    verdict.word = Words::tr("Healthy");
    verdict.sentence = Words::tr("Different images get different projections, in many directions.");
    return verdict;
}

} // namespace byol::ui
