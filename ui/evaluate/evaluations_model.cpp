#include "ui/evaluate/evaluations_model.h"

#include "ui/common/run_text.h"
#include "ui/common/theme.h"

#include <QDateTime>
#include <QFont>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

namespace byol::ui {
namespace {

// Nothing rather than a number that was not measured.
QVariant measured(double value) {
    return value < 0 ? QVariant() : QVariant(value);
}

bool isFraction(int column) {
    return column >= EvaluationsModel::Top1 && column <= EvaluationsModel::Untrained;
}

} // namespace

EvaluationsModel::EvaluationsModel(QObject* parent)
    : QAbstractTableModel(parent) { }

void EvaluationsModel::setEvaluations(std::vector<Evaluation> evaluations) {
    std::reverse(evaluations.begin(), evaluations.end());
    const bool grown = evaluations.size() > m_rows.size()
        && std::equal(m_rows.rbegin(), m_rows.rend(), evaluations.rbegin(),
            [](const Evaluation& a, const Evaluation& b) { return a.id == b.id; });
    if (evaluations.size() == m_rows.size() && (m_rows.empty() || evaluations.front().id == m_rows.front().id))
        return;
    if (grown)
        beginInsertRows({}, 0, static_cast<int>(evaluations.size() - m_rows.size()) - 1);
    else
        beginResetModel();
    m_rows = std::move(evaluations);
    m_facts.clear();
    m_parts.clear();
    for (const Evaluation& evaluation : m_rows) {
        m_facts.push_back(factsOf(evaluation));
        m_parts.insert(m_facts.back().rows.begin(), m_facts.back().rows.end());
    }
    if (grown)
        endInsertRows();
    else
        endResetModel();
}

int EvaluationsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EvaluationsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

// The newest of the same protocol on the same images.
QVariant EvaluationsModel::baseline(int row, const char* features) const {
    const EvaluationFacts& own = m_facts[static_cast<size_t>(row)];
    for (size_t i = 0; i < m_facts.size(); ++i)
        if (m_facts[i].features == QLatin1String(features) && m_facts[i].sameProtocolAs(own))
            return measured(metricOf(m_rows[i], "top1"));
    return {};
}

QVariant EvaluationsModel::raw(int row, int column) const {
    const Evaluation& evaluation = at(row);
    const EvaluationFacts& facts = m_facts[static_cast<size_t>(row)];
    switch (column) {
    case Kind:
        return titleOf(evaluation);
    case Features:
        return featuresName(facts);
    case Epoch:
        return facts.isBaseline() ? QVariant() : QVariant(evaluation.checkpoint_epoch);
    case Seeds:
        return static_cast<int>(std::max<size_t>(1, facts.seeds.size()));
    case Top1:
        return measured(metricOf(evaluation, "top1"));
    case Low:
        return measured(metricOf(evaluation, "top1_low"));
    case High:
        return measured(metricOf(evaluation, "top1_high"));
    case Top5:
        return measured(metricOf(evaluation, "top5"));
    case MeanPerClass:
        return measured(metricOf(evaluation, "mean_per_class"));
    case Chance:
        return measured(metricOf(evaluation, "chance"));
    case Pixels:
        return baseline(row, "pixels");
    case Untrained:
        return baseline(row, "untrained");
    case Seconds:
        return evaluation.seconds;
    case When:
        return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(evaluation.created * 1000));
    default:
        return {};
    }
}

QString EvaluationsModel::text(int row, int column, const QVariant& value) const {
    const QLocale locale;
    if (!value.isValid())
        return QStringLiteral("–");
    if (isFraction(column))
        return tr("%1 %").arg(locale.toString(value.toDouble() * 100, 'f', 2));
    switch (column) {
    case Epoch:
        return locale.toString(value.toDouble(), 'f', 1);
    case Seconds:
        return durationText(value.toDouble());
    case When:
        return timeText(at(row).created);
    default:
        return value.toString();
    }
}

QVariant EvaluationsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    switch (role) {
    case SortRole:
        return raw(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() <= Features ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::ForegroundRole:
        if (m_facts[static_cast<size_t>(index.row())].isBaseline())
            return Theme::from(QGuiApplication::palette()).mutedText;
        return {};
    case Qt::FontRole:
        if (index.column() == Top1) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    case Qt::DisplayRole:
        return text(index.row(), index.column(), raw(index.row(), index.column()));
    default:
        return {};
    }
}

QVariant EvaluationsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section <= Features ? Qt::AlignLeft : Qt::AlignRight));
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const bool tip = role == Qt::ToolTipRole;
    switch (section) {
    case Kind:
        return tr("Method");
    case Features:
        return tr("Scored");
    case Epoch:
        return tip ? tr("Epoch of the checkpoint") : tr("Epoch");
    case Seeds:
        return tip ? tr("How many seeds the figure is the mean of") : tr("Seeds");
    case Top1:
        return tr("Top-1");
    case Low:
        return tip ? tr("Lower end of the 95 % interval over the seeds") : tr("95 % Low");
    case High:
        return tip ? tr("Upper end of the 95 % interval over the seeds") : tr("95 % High");
    case Top5:
        return tr("Top-5");
    case MeanPerClass:
        return tip ? tr("Mean of each class's own accuracy") : tr("Per Class");
    case Chance:
        return tip ? tr("One over the number of classes") : tr("Chance");
    case Pixels:
        return tip ? tr("The same protocol on raw pixels") : tr("Pixels");
    case Untrained:
        return tip ? tr("The same protocol on the encoder before its first step") : tr("Untrained");
    case Seconds:
        return tr("Time");
    case When:
        return tr("When");
    default:
        return {};
    }
}

EvaluationFilter::EvaluationFilter(EvaluationsModel& model, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_evaluations(model) {
    setSourceModel(&model);
    setSortRole(EvaluationsModel::SortRole);
}

void EvaluationFilter::setSeedsShown(bool shown) {
    m_seedsShown = shown;
    invalidateFilter();
}

bool EvaluationFilter::filterAcceptsRow(int row, const QModelIndex&) const {
    return m_seedsShown || !m_evaluations.isPartOfMean(row);
}

} // namespace byol::ui
