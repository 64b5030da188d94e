#pragma once

#include "ui/common/dataset_images.h"
#include "ui/compare/compare_query.h"
#include "ui/compare/run_data.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace byol::ui {

class DataTwin;
class EmptyState;
class MatrixView;
class ThumbnailModel;

/// How alike the runs' representations are, pair by pair, and the images that they see most differently.
class RepresentationsView : public QWidget {
    Q_OBJECT

public:
    explicit RepresentationsView(QWidget* parent = nullptr);
    void setRuns(const std::vector<RunData>& runs);
    void compute();
    const CompareQuery& query() const { return m_query; }

Q_SIGNALS:
    void problemOccurred(const QString& sentence, const QString& details);

private:
    QWidget* buildResult();
    std::vector<ComparedRun> compared() const;
    void showKnown();
    void showPair(int first, int second);
    void showEmpty();

    std::vector<RunData> m_runs;
    DatasetImages m_images;
    CompareQuery m_query;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QWidget* m_busy = nullptr;
    MatrixView* m_matrix = nullptr;
    DataTwin* m_matrixTwin = nullptr;
    QLabel* m_note = nullptr;
    QPushButton* m_again = nullptr;
    QLabel* m_pairText = nullptr;
    ThumbnailModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    DataTwin* m_tableTwin = nullptr;
    std::vector<ComparedRun> m_shown; ///< what the result on the screen is of
};

} // namespace byol::ui
