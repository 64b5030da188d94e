#include "ui/evaluate/evaluations_model.h"

#include "ui/common/run_text.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace byol::ui {
namespace {

double metric(const Evaluation& evaluation, const char* name) {
    const auto found = evaluation.metrics.find(name);
    return found == evaluation.metrics.end() ? -1 : found->second;
}

QString percent(double fraction) {
    return fraction < 0 ? QStringLiteral("–") : QLocale().toString(fraction * 100, 'f', 2) + QStringLiteral(" %");
}

qint64 imageCount(const Evaluation& evaluation) {
    return std::accumulate(evaluation.confusion.begin(), evaluation.confusion.end(), std::int64_t { 0 });
}

} // namespace

QString featuresName(const Evaluation& evaluation) {
    const auto protocol = QJsonDocument::fromJson(QByteArray::fromStdString(evaluation.protocol)).object();
    const QString features = protocol[QStringLiteral("features")].toString();
    if (features == QStringLiteral("untrained"))
        return EvaluationsModel::tr("Untrained encoder");
    if (features == QStringLiteral("pixels"))
        return EvaluationsModel::tr("Raw pixels");
    if (features == QStringLiteral("supervised"))
        return EvaluationsModel::tr("Supervised from scratch");
    return EvaluationsModel::tr("Encoder");
}

QString kindName(const std::string& kind) {
    if (kind == "knn")
        return EvaluationsModel::tr("kNN");
    if (kind == "linear")
        return EvaluationsModel::tr("Linear");
    if (kind == "logreg")
        return EvaluationsModel::tr("Logistic regression");
    if (kind == "semi")
        return EvaluationsModel::tr("Semi-supervised");
    if (kind == "finetune")
        return EvaluationsModel::tr("Fine-tuning");
    if (kind == "transfer")
        return EvaluationsModel::tr("Transfer");
    return QString::fromStdString(kind);
}

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

QVariant EvaluationsModel::raw(const Evaluation& evaluation, int column) const {
    switch (column) {
    case Kind:
        return kindName(evaluation.kind);
    case Features:
        return featuresName(evaluation);
    case Epoch:
        return evaluation.checkpoint_epoch;
    case Top1:
        return metric(evaluation, "top1");
    case Top5:
        return metric(evaluation, "top5");
    case Images:
        return imageCount(evaluation);
    case Seconds:
        return evaluation.seconds;
    case When:
        return evaluation.created;
    default:
        return {};
    }
}

QVariant EvaluationsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Evaluation& evaluation = at(index.row());
    const QVariant value = raw(evaluation, index.column());
    if (role == SortRole)
        return value;
    if (role == Qt::TextAlignmentRole)
        return index.column() <= Features ? QVariant(Qt::AlignVCenter | Qt::AlignLeft)
                                          : QVariant(Qt::AlignVCenter | Qt::AlignRight);
    if (role == Qt::ToolTipRole)
        return tr("Protocol: %1").arg(QString::fromStdString(evaluation.protocol)).toHtmlEscaped();
    if (role != Qt::DisplayRole)
        return {};
    const QLocale locale;
    switch (index.column()) {
    case Epoch:
        return locale.toString(value.toDouble(), 'f', 1);
    case Top1:
    case Top5:
        return percent(value.toDouble());
    case Images:
        return locale.toString(value.toLongLong());
    case Seconds:
        return tr("%1 s").arg(locale.toString(value.toDouble(), 'f', 1));
    case When:
        return timeText(evaluation.created);
    default:
        return value;
    }
}

QVariant EvaluationsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind:
        return tr("Method");
    case Features:
        return tr("Features");
    case Epoch:
        return tr("Epoch");
    case Top1:
        return tr("Top-1");
    case Top5:
        return tr("Top-5");
    case Images:
        return tr("Images");
    case Seconds:
        return tr("Time");
    case When:
        return tr("When");
    default:
        return {};
    }
}

} // namespace byol::ui
