#pragma once

#include "ui/common/page.h"
#include "ui/common/run_watch.h"

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace byol::ui {

class ConfusionView;
class EmptyState;
class EvaluationsModel;
class JobBar;

/// Scores checkpoints by kNN and by a linear classifier, each in a `byol evaluate` process, and shows what came out:
/// the table of results and the confusion matrix of the chosen one.
class EvaluatePage : public Page {
    Q_OBJECT

public:
    explicit EvaluatePage(Workspace& workspace, QWidget* parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("evaluate"); }
    void setActive(bool active) override;

private:
    QWidget* buildControls();
    QWidget* buildResults();
    QWidget* buildTable();
    QWidget* buildConfusion();
    void runChanged();
    void takeSnapshot(const RunSnapshot& snapshot);
    void fillCheckpoints();
    void evaluate();
    void showChosen();
    void showState();

    RunWatch m_watch;
    std::optional<RunSnapshot> m_snapshot;
    std::int64_t m_shown = 0; ///< id of the evaluation in the matrix

    QComboBox* m_checkpoint = nullptr;
    QComboBox* m_method = nullptr;
    QPushButton* m_start = nullptr;
    JobBar* m_job = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QTableView* m_table = nullptr;
    EvaluationsModel* m_model = nullptr;
    QSortFilterProxyModel* m_sorted = nullptr;
    QLabel* m_headline = nullptr;
    ConfusionView* m_confusion = nullptr;
    QLabel* m_sentence = nullptr;
};

} // namespace byol::ui
