#pragma once

#include "core/base/run/run_types.h"
#include "ui/evaluate/evaluation_facts.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <set>
#include <vector>

namespace byol::ui {

/// The evaluations of a run, newest first, each beside chance and the baselines that were scored alike.
class EvaluationsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Kind,
        Features,
        Epoch,
        Seeds,
        Top1,
        Low,
        High,
        Top5,
        MeanPerClass,
        Chance,
        Pixels,
        Untrained,
        Seconds,
        When,
        ColumnCount
    };
    static constexpr int SortRole = Qt::UserRole;

    explicit EvaluationsModel(QObject* parent = nullptr);

    /// Takes over the list; rows that are already shown stay (their order does not change).
    void setEvaluations(std::vector<Evaluation> evaluations);
    const Evaluation& at(int row) const { return m_rows[static_cast<size_t>(row)]; }
    /// Whether a mean over seeds stands for it.
    bool isPartOfMean(int row) const { return m_parts.contains(at(row).id); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant raw(int row, int column) const;
    QVariant baseline(int row, const char* features) const;
    QString text(int row, int column, const QVariant& value) const;

    std::vector<Evaluation> m_rows;
    std::vector<EvaluationFacts> m_facts;
    std::set<std::int64_t> m_parts;
};

/// Sorts the evaluations, and leaves the single seeds of a mean out unless asked for.
class EvaluationFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit EvaluationFilter(EvaluationsModel& model, QObject* parent = nullptr);
    void setSeedsShown(bool shown);
    bool seedsShown() const { return m_seedsShown; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    EvaluationsModel& m_evaluations;
    bool m_seedsShown = false;
};

} // namespace byol::ui
