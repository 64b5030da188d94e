#pragma once

#include "ui/runs/run_column.h"

#include <QWidget>

#include <filesystem>
#include <vector>

class QComboBox;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace byol::ui {

class DataTwin;
class ParallelPlot;
class ResultsScatter;
class RunsModel;

/// The filtered runs as parallel coordinates or as a scatter plot, over settings and results that can be chosen; at
/// first those that differ.
class ResultsView : public QWidget {
    Q_OBJECT

public:
    enum class Kind { parallel, scatter };

    ResultsView(const RunsModel& model, QWidget* parent = nullptr);

    void setKind(Kind kind);
    void setRuns(const std::vector<const RunSummary*>& runs);
    void setCurrent(const std::filesystem::path& run);
    void setSelection(const std::vector<std::filesystem::path>& runs);
    ParallelPlot* parallel() const { return m_parallel; }
    ResultsScatter* scatter() const { return m_scatter; }

Q_SIGNALS:
    void runChosen(const std::filesystem::path& run);
    void runsChosen(const std::vector<std::filesystem::path>& runs);

private:
    QWidget* buildChoices();
    void fillAxesMenu();
    void addAxisAction(QMenu* menu, const RunColumn& column);
    void fillBoxes();
    void draw();
    void boxesChanged();
    std::vector<RunColumn> choice() const;

    const RunsModel& m_model;
    std::vector<const RunSummary*> m_runs; ///< valid until the next setRuns() or the model's next change
    std::vector<RunColumn> m_all; ///< that can be chosen
    std::vector<RunColumn> m_chosen; ///< by the user; empty: those that differ
    QStackedWidget* m_pictures;
    ParallelPlot* m_parallel;
    ResultsScatter* m_scatter;
    DataTwin* m_parallelTwin;
    DataTwin* m_scatterTwin;
    QPushButton* m_axes = nullptr;
    QWidget* m_scatterChoices = nullptr;
    QComboBox* m_x = nullptr;
    QComboBox* m_y = nullptr;
    QComboBox* m_color = nullptr;
    bool m_filling = false;
};

} // namespace byol::ui
