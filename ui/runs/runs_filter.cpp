#include "ui/runs/runs_filter.h"

#include "ui/runs/runs_model.h"

#include <QRegularExpression>

#include <algorithm>

namespace byol::ui {
namespace {

int columnOf(const QString& word) {
    static const QHash<QString, int> columns { { QStringLiteral("state"), RunsModel::State },
        { QStringLiteral("name"), RunsModel::Name }, { QStringLiteral("dataset"), RunsModel::Dataset },
        { QStringLiteral("loss"), RunsModel::Loss }, { QStringLiteral("knn"), RunsModel::Knn },
        { QStringLiteral("linear"), RunsModel::Linear }, { QStringLiteral("epoch"), RunsModel::Epoch } };
    return columns.value(word.toLower(), -1);
}

bool compare(double value, const QString& sign, double bound) {
    if (sign == QLatin1String("<"))
        return value < bound;
    if (sign == QLatin1String("<="))
        return value <= bound;
    if (sign == QLatin1String(">"))
        return value > bound;
    return value >= bound;
}

} // namespace

RunsFilter::RunsFilter(QObject* parent)
    : QSortFilterProxyModel(parent) {
    setSortRole(RunsModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
    setDynamicSortFilter(true);
}

void RunsFilter::setFilterText(const QString& text) {
    m_words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool RunsFilter::filterAcceptsRow(int row, const QModelIndex&) const {
    return std::all_of(m_words.begin(), m_words.end(), [this, row](const QString& word) { return matches(row, word); });
}

QString RunsFilter::cell(int row, int column) const {
    return sourceModel()->index(row, column).data().toString();
}

bool RunsFilter::matches(int row, const QString& word) const {
    static const QRegularExpression comparison(QStringLiteral("^(\\w+)(<=|>=|<|>)([0-9.]+)$"));
    if (const auto parts = comparison.match(word); parts.hasMatch() && columnOf(parts.captured(1)) >= 0) {
        const int column = columnOf(parts.captured(1));
        const double value = sourceModel()->index(row, column).data(RunsModel::SortRole).toDouble();
        const double scale = column == RunsModel::Knn || column == RunsModel::Linear ? 100 : 1;
        return value >= 0 && compare(value * scale, parts.captured(2), parts.captured(3).toDouble());
    }
    const qsizetype colon = word.indexOf(QLatin1Char(':'));
    if (const int column = columnOf(word.left(colon)); colon > 0 && column >= 0)
        return cell(row, column).contains(word.mid(colon + 1), Qt::CaseInsensitive);
    const auto in = [&](int column) { return cell(row, column).contains(word, Qt::CaseInsensitive); };
    return in(RunsModel::Name) || in(RunsModel::Dataset) || in(RunsModel::State);
}

} // namespace byol::ui
