#pragma once

#include "ui/common/table_source.h"
#include "ui/runs/run_column.h"

#include <QSet>
#include <QTableView>

#include <filesystem>
#include <vector>

class QMenu;

namespace byol::ui {

class RunsFilter;
class RunsModel;

/// The table of runs: which columns it shows, in which order and how wide, is the user's and is remembered.
class RunsTable : public QTableView {
    Q_OBJECT

public:
    RunsTable(RunsModel& model, RunsFilter& filter, QWidget* parent = nullptr);

    /// The chosen runs from top to bottom.
    std::vector<std::filesystem::path> selectedRuns() const;
    void selectRuns(const std::vector<std::filesystem::path>& runs);
    /// The row that the keyboard stands on; empty when it is not among the chosen ones.
    std::filesystem::path currentRun() const;
    void makeCurrent(const std::filesystem::path& run);

    /// Fills a menu with everything that can be a column.
    void fillColumnsMenu(QMenu* menu);
    void addRunColumn(const RunColumn& column);
    void setColumnWanted(int column, bool wanted);
    /// What is shown, every row of it, numbers as numbers.
    TableSource shownTable() const;
    void copySelection() const;

    void saveColumns() const;
    void restoreColumns();

Q_SIGNALS:
    void valueAtEpochRequested(); ///< the user wants a column whose curve and epoch are to be asked for

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void setUpHeader();
    void setUpDelegates();
    void fitColumns();
    void addSettingsMenu(QMenu* menu);
    void addSeriesMenu(QMenu* menu, const QString& title, RunColumn::Kind kind);
    QStringList knownSeries() const;
    std::vector<int> shownColumns() const;
    int defaultWidth(int column) const;

    RunsModel& m_model;
    RunsFilter& m_filter;
    QSet<int> m_unwanted; ///< hidden by the user
    QSet<int> m_pinned; ///< shown by the user, however narrow the window
};

} // namespace byol::ui
