#include "ui/evaluate/label_efficiency.h"

#include "core/base/references/comparison.h"
#include "ui/evaluate/efficiency_plot.h"
#include "ui/evaluate/evaluation_facts.h"

#include <QLocale>

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace byol::ui {
namespace {

using Kind = EfficiencySeries::Kind;
constexpr std::size_t mostCheckpoints = 3;

struct Key {
    Kind kind;
    std::int64_t step; ///< 0 for what began at no checkpoint
    auto operator<=>(const Key&) const = default;
};

struct Entry {
    double epoch = 0;
    std::map<double, const Evaluation*> byShare;
};

// Which line an evaluation belongs to, if any.
std::optional<Key> keyOf(const Evaluation& evaluation, const EvaluationFacts& facts) {
    const bool tuned = evaluation.kind == "semi" || evaluation.kind == "finetune";
    const bool linear = evaluation.kind == "linear";
    if (!tuned && !linear)
        return std::nullopt;
    if (facts.features == QStringLiteral("supervised"))
        return Key { Kind::supervised, 0 };
    if (facts.features == QStringLiteral("untrained"))
        return Key { Kind::untrained, 0 };
    if (facts.isBaseline())
        return std::nullopt;
    return Key { tuned ? Kind::finetuned : Kind::frozen, evaluation.checkpoint_step };
}

std::set<std::int64_t> partsOfMeans(const std::vector<Evaluation>& evaluations) {
    std::set<std::int64_t> parts;
    for (const Evaluation& evaluation : evaluations)
        for (const std::int64_t row : factsOf(evaluation).rows)
            parts.insert(row);
    return parts;
}

// Of the dataset that the newest of them was scored on: figures of two datasets make no curve.
QString fingerprintOf(const std::vector<Evaluation>& evaluations) {
    QString fingerprint;
    for (const Evaluation& evaluation : evaluations)
        if (const EvaluationFacts facts = factsOf(evaluation); keyOf(evaluation, facts))
            fingerprint = facts.fingerprint;
    return fingerprint;
}

EfficiencyPoint pointOf(double share, const Evaluation& evaluation) {
    const std::size_t seeds = factsOf(evaluation).seeds.size();
    return { share, metricOf(evaluation, "top1"), metricOf(evaluation, "top1_low"), metricOf(evaluation, "top1_high"),
        static_cast<int>(std::max<std::size_t>(1, seeds)), evaluation.id };
}

void addPublished(LabelEfficiency& all, double share, const Evaluation& evaluation) {
    for (const Difference& found : compare_with_references(evaluation)) {
        if (found.metric != "top1")
            continue;
        QString source = QString::fromStdString(found.reference->source);
        if (!found.reference->where.empty())
            source += QStringLiteral(", ") + QString::fromStdString(found.reference->where);
        const auto same = [&](const EfficiencyMark& mark) { return mark.share == share && mark.source == source; };
        if (std::none_of(all.published.begin(), all.published.end(), same))
            all.published.push_back({ share, found.published, source });
    }
}

// Of each way only the newest checkpoints.
void keepNewest(std::map<Key, Entry>& entries) {
    for (const Kind kind : { Kind::finetuned, Kind::frozen }) {
        std::vector<Key> keys;
        for (const auto& [key, entry] : entries)
            if (key.kind == kind)
                keys.push_back(key);
        for (std::size_t i = 0; i + mostCheckpoints < keys.size(); ++i)
            entries.erase(keys[i]);
    }
}

} // namespace

LabelEfficiency labelEfficiency(const std::vector<Evaluation>& evaluations) {
    const std::set<std::int64_t> parts = partsOfMeans(evaluations);
    const QString fingerprint = fingerprintOf(evaluations);
    std::map<Key, Entry> entries;
    LabelEfficiency all;
    for (const Evaluation& evaluation : evaluations) { // by id: newer ones replace older ones
        const EvaluationFacts facts = factsOf(evaluation);
        const auto key = keyOf(evaluation, facts);
        if (!key || facts.fingerprint != fingerprint || parts.contains(evaluation.id)
            || metricOf(evaluation, "top1") < 0)
            continue;
        Entry& entry = entries[*key];
        entry.epoch = evaluation.checkpoint_epoch;
        entry.byShare[facts.fraction > 0 ? facts.fraction : 1] = &evaluation;
        all.chance = metricOf(evaluation, "chance");
    }
    keepNewest(entries);
    for (const auto& [key, entry] : entries) {
        EfficiencySeries series { key.kind, entry.epoch, {} };
        for (const auto& [share, evaluation] : entry.byShare) {
            series.points.push_back(pointOf(share, *evaluation));
            addPublished(all, share, *evaluation);
        }
        all.series.push_back(std::move(series));
    }
    return all;
}

QString nameOf(const EfficiencySeries& series) {
    const QString epoch = QLocale().toString(series.epoch, 'f', 1);
    switch (series.kind) {
    case Kind::finetuned:
        return EfficiencyPlot::tr("Pretrained to epoch %1, fine-tuned").arg(epoch);
    case Kind::frozen:
        return EfficiencyPlot::tr("Pretrained to epoch %1, frozen").arg(epoch);
    case Kind::supervised:
        return EfficiencyPlot::tr("Supervised from scratch");
    case Kind::untrained:
        return EfficiencyPlot::tr("Untrained encoder, frozen");
    }
    return {};
}

} // namespace byol::ui
