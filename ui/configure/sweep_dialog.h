#pragma once

#include "core/base/config/sweep_plan.h"
#include "ui/common/background.h"
#include "ui/common/run_starter.h"

#include <QDialog>
#include <QTimer>

#include <optional>
#include <utility>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableView;
class QVBoxLayout;

namespace byol::ui {

class SweepRow;
class TableModel;

/// Plans many runs in which some settings vary, shows every one of them before they are made, and how long they take.
class SweepDialog : public QDialog {
    Q_OBJECT

public:
    /// @param seconds of one run, when it was measured
    SweepDialog(const RunConfig& base, const QString& name, const std::vector<std::pair<QString, QString>>& devices,
        std::optional<double> seconds, QWidget* parent = nullptr);

    SweepRow* addRow(const SweepDimension& dimension);
    SweepPlan plan() const;
    const std::vector<SweepRun>& runs() const { return m_runs; }

Q_SIGNALS:
    void runsAsked(const std::vector<byol::ui::NewRun>& runs);

private:
    struct Expansion {
        std::vector<SweepRun> runs;
        std::vector<std::string> problems; ///< of each run: the first rule it breaks, or ""
    };
    QWidget* buildSettings();
    QWidget* buildCommon(const QString& name, const std::vector<std::pair<QString, QString>>& devices);
    QWidget* buildPreview();
    QWidget* buildButtons();
    void fitSettings();
    void fitColumns();
    void planChanged();
    void expand();
    void take(Expansion expansion);
    void showProblem(const QString& sentence);
    void summarise();
    void exportFile();
    void ask();
    std::string deviceOf(std::size_t run) const;

    RunConfig m_base;
    std::optional<double> m_seconds;
    std::vector<SweepRow*> m_rows;
    std::vector<SweepRun> m_runs;
    std::vector<std::string> m_problems;
    LatestOnly m_expander;
    QTimer m_typing;
    QWidget* m_area = nullptr;
    QVBoxLayout* m_settings = nullptr;
    QLineEdit* m_seeds = nullptr;
    QLineEdit* m_name = nullptr;
    QSpinBox* m_draws = nullptr;
    QSpinBox* m_drawSeed = nullptr;
    QWidget* m_random = nullptr;
    QComboBox* m_device = nullptr;
    TableModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_summary = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_export = nullptr;
};

/// "1, 2, 5-8" -> 1, 2, 5, 6, 7, 8. @returns nothing for another text, or for more than 1,000
std::optional<std::vector<std::int64_t>> seedsFrom(const QString& text);

} // namespace byol::ui
