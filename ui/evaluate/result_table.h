#pragma once

#include "core/base/run/run_types.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QTableView;

namespace byol::ui {

class EvaluationFilter;
class EvaluationsModel;

/// Every evaluation of a run: sort, choose, copy, export.
class ResultTable : public QWidget {
    Q_OBJECT

public:
    explicit ResultTable(QWidget* parent = nullptr);

    void setEvaluations(const std::vector<Evaluation>& evaluations);
    bool isEmpty() const;
    const Evaluation* current() const;
    void choose(std::int64_t id); ///< also a single seed that was not shown
    QTableView* view() const { return m_view; }

public Q_SLOTS:
    void copy(); ///< the chosen rows, or all
    void exportCsv(); ///< asks for a file

Q_SIGNALS:
    void currentChanged();
    void problemOccurred(const QString& sentence, const QString& details);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    EvaluationsModel* m_model;
    EvaluationFilter* m_filter;
    QCheckBox* m_seeds;
    QTableView* m_view;
};

} // namespace byol::ui
