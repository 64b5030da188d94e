#pragma once

#include "ui/compare/run_data.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QMenu;
class QPushButton;

namespace byol::ui {

class DataTwin;
class SeriesPlot;

/// The chosen curves of all runs over each other, one plot a series, zoomed and read together.
class CurvesView : public QWidget {
    Q_OBJECT

public:
    explicit CurvesView(QWidget* parent = nullptr);
    void setRuns(std::vector<RunData> runs);
    const std::vector<std::string>& shownSeries() const { return m_shown; }
    void setShownSeries(const std::vector<std::string>& names);

Q_SIGNALS:
    void problemOccurred(const QString& sentence, const QString& details);

private:
    struct Plot {
        std::string series;
        SeriesPlot* plot;
        DataTwin* twin;
    };
    void fillMenu();
    void rebuild();
    void link(SeriesPlot* plot);
    void draw(const Plot& plot);
    QString nameOf(std::size_t place) const;
    double placeOf(const RunData& run, double step) const;
    TableSource tableOf(const std::string& name) const;

    std::vector<RunData> m_runs;
    std::vector<std::string> m_shown;
    std::vector<Plot> m_plots;
    QStringList m_names; ///< of the runs that the plots were built for
    QPushButton* m_choose;
    QMenu* m_menu;
    QComboBox* m_axis;
    QGridLayout* m_grid;
};

} // namespace byol::ui
