#pragma once

#include "core/base/config/run_config.h"
#include "ui/common/series_plot.h"
#include "ui/monitor/run_feed.h"
#include "ui/monitor/step_scale.h"

#include <QTimer>
#include <QWidget>

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

class QGridLayout;

namespace byol::ui {

class DataTwin;

/// A run drawn behind the watched one.
struct OverlaidRun {
    std::filesystem::path path;
    std::shared_ptr<const RunConfig> config; ///< nullptr: not known, so it has no siblings
};

/// One line of the legend: a run, or several that differ in their seed.
struct LegendEntry {
    QString name;
    int colorIndex = 0;
    Qt::PenStyle line = Qt::SolidLine;
    int runs = 1;
};

/// The curves of one run, and those of others over them: a grid of plots with one x axis, linked zoom and one
/// crosshair. Each plot lies in a DataTwin.
class CurveGrid : public QWidget {
    Q_OBJECT

public:
    explicit CurveGrid(QWidget* parent = nullptr);

    void clear(); ///< the watched run's points
    void setRun(const std::filesystem::path& run);
    void setConfig(const RunConfig& config); ///< of the watched run: for the reference lines and its siblings
    void take(const FeedBatch& batch);
    /// The runs to draw besides the watched one.
    void setOverlays(std::vector<OverlaidRun> runs);
    void takeOverlay(const std::filesystem::path& run, const FeedBatch& batch);
    /// Runs that differ only in their seed become a mean with a band of one standard deviation.
    void setGroupSeeds(bool on);
    /// One for each run or group; empty when the watched run is alone.
    std::vector<LegendEntry> legend() const;
    void setAxis(StepAxis axis);
    void setSmoothing(double weight);
    void setLogLoss(bool on);
    void setClipOutliers(bool on);
    void setFollow(bool on);
    const std::vector<SeriesPlot*>& plots() const { return m_plots; }
    const std::vector<DataTwin*>& twins() const { return m_twins; }
    /// The series that are drawn, in the order of the plots.
    const std::vector<std::string>& series() const { return m_series; }
    /// The step of the watched run at a place of the axis.
    std::int64_t stepAt(double position) const { return m_main.scale.stepAt(position, m_axis); }
    Time timeAt(double position) const;

Q_SIGNALS:
    void followChanged(bool on);
    void legendChanged();
    void viewsWanted(qint64 step);
    void logWanted(double time);
    void problemOccurred(const QString& sentence, const QString& details);
    /// The steps that are in view, when the user has zoomed to a part; nothing when all are. Comes when the zoom rests.
    void detailWanted(const std::optional<byol::StepRange>& steps);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// What is known of one run's curves.
    struct Traces {
        std::filesystem::path path;
        std::shared_ptr<const RunConfig> config;
        StepScale scale;
        std::map<std::string, std::vector<CurveBucket>> buckets;
    };
    /// A curve of the watched run.
    struct Curve {
        SeriesPlot* plot = nullptr;
        int number = 0;
        QString name;
        int color = 0;
        bool smoothed = false;
    };
    /// What is drawn of one run or one group; 0 is the watched run, k the k-th overlay.
    struct Entry {
        LegendEntry look;
        std::vector<std::size_t> members;
    };

    void addPlots();
    SeriesPlot* addPlot(const QString& title, const QString& yName);
    void addCurve(SeriesPlot* plot, const char* series, const QString& name, int color, bool smoothed = false);
    void link(SeriesPlot* plot);
    QList<QAction*> actionsAt(SeriesPlot* plot, const QPoint& position, QObject* owner);

    // curve_grid_overlay.cpp
    void regroup();
    std::vector<Entry> entries() const;
    void buildOverlays();
    void showOwn(bool alone, bool grouped);
    const Traces& traces(std::size_t run) const { return run == 0 ? m_main : m_others[run - 1]; }
    std::vector<SeriesPlot::Span> spansOf(const Traces& run, const std::string& series) const;
    std::vector<SeriesPlot::Span> bandOf(const Entry& entry, const std::string& series) const;
    void draw(const std::string& series);
    void drawAll();
    TableSource tableOf(SeriesPlot* plot) const;

    void showEvents();
    void askForDetail();
    void arrange(int columns);
    void nameAxes();

    QGridLayout* m_layout = nullptr;
    std::vector<SeriesPlot*> m_plots;
    std::vector<DataTwin*> m_twins;
    std::vector<QString> m_yNames;
    std::vector<std::string> m_series;
    std::map<std::string, Curve> m_curves;
    std::map<SeriesPlot*, std::string> m_leading; ///< the series of a plot that other runs are drawn with
    Traces m_main;
    std::vector<Traces> m_others;
    std::vector<Entry> m_entries;
    std::vector<CheckpointEntry> m_checkpoints;
    std::vector<LogLine> m_marked; ///< lines of the log that stand on the time axis
    bool m_grouped = false;
    StepAxis m_axis = StepAxis::step;
    SeriesPlot* m_loss = nullptr;
    SeriesPlot* m_std = nullptr;
    int m_columns = 0;
    bool m_linking = false; ///< all plots are being told to follow, or not to
    QTimer m_rest; ///< since the last zoom
};

} // namespace byol::ui
