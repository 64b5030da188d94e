#include "ui/runs/runs_filter.h"

#include "ui/runs/runs_model.h"

namespace byol::ui {

RunsFilter::RunsFilter(RunsModel& model, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model) {
    setSortRole(RunsModel::SortRole);
    setDynamicSortFilter(true);
    setSourceModel(&model);
}

void RunsFilter::setQuery(RunQuery query) {
    m_query = std::move(query);
    invalidateFilter();
}

std::vector<const RunSummary*> RunsFilter::shown() const {
    std::vector<const RunSummary*> runs;
    for (int row = 0; row < rowCount(); ++row)
        runs.push_back(&m_model.run(mapToSource(index(row, 0)).row()));
    return runs;
}

bool RunsFilter::filterAcceptsRow(int row, const QModelIndex&) const {
    return m_query.matches(m_model.run(row));
}

bool RunsFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    if (a.typeId() == QMetaType::Double && b.typeId() == QMetaType::Double)
        return a.toDouble() < b.toDouble();
    const QString one = a.toString();
    const QString other = b.toString();
    const int order = one.compare(other, Qt::CaseInsensitive);
    return order == 0 ? one < other : order < 0;
}

} // namespace byol::ui
