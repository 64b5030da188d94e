#pragma once

#include "ui/common/background.h"
#include "ui/common/engine_process.h"
#include "ui/common/page.h"
#include "ui/compare/run_data.h"

#include <QTimer>

class QListWidget;
class QListWidgetItem;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace byol::ui {

class CurvesView;
class EmptyState;
class MapsView;
class RepresentationsView;
class RunChips;
class RunTable;

/// Up to eight runs beside each other: their curves, the settings in which they differ, their results, two of their
/// maps, and how alike their representations are.
class ComparePage : public Page {
    Q_OBJECT

public:
    explicit ComparePage(Workspace& workspace, QWidget* parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("compare"); }
    void setActive(bool active) override;
    const std::vector<RunData>& runs() const { return m_runs; }
    /// Writes `byol report` of the runs; what the button does once a file is chosen.
    void exportReport(const QString& file);

private:
    QWidget* buildLeft();
    QWidget* buildTabs();
    void fillPicker();
    void pick(QListWidgetItem* item);
    void read();
    void takeRuns(std::vector<RunData> runs);
    void showSettings();
    void showResults();
    void askForReport();
    void offer();

    LatestOnly m_reader;
    EngineQuery m_report;
    QTimer m_timer;
    bool m_reading = false;
    std::vector<RunData> m_runs;
    QStringList m_shown; ///< the runs that the tables were filled for
    QString m_shownResults; ///< everything in the table of results

    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    RunChips* m_chips = nullptr;
    QListWidget* m_picker = nullptr;
    QPushButton* m_choose = nullptr;
    QPushButton* m_export = nullptr;
    QTabWidget* m_tabs = nullptr;
    CurvesView* m_curves = nullptr;
    RunTable* m_settings = nullptr;
    RunTable* m_results = nullptr;
    MapsView* m_maps = nullptr;
    RepresentationsView* m_representations = nullptr;
};

} // namespace byol::ui
