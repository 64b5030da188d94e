#pragma once

#include "ui/runs/run_query.h"

#include <QSortFilterProxyModel>
#include <QString>

#include <vector>

namespace byol::ui {

class RunsModel;

/// Sorts the runs by raw values and lets those through that a RunQuery asks for.
class RunsFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit RunsFilter(RunsModel& model, QObject* parent = nullptr);

    void setQuery(RunQuery query);
    const RunQuery& query() const { return m_query; }

    /// The runs that are let through, in the order they are shown in.
    std::vector<const RunSummary*> shown() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    RunsModel& m_model;
    RunQuery m_query;
};

} // namespace byol::ui
