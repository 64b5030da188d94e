#pragma once

#include "core/base/config/run_config.h"
#include "ui/monitor/run_feed.h"

#include <QTimer>
#include <QWidget>

#include <map>
#include <optional>
#include <string>
#include <vector>

class QGridLayout;

namespace byol::ui {

class SeriesPlot;

/// The curves of one run: a grid of plots with one x axis, linked zoom and one crosshair.
class CurveGrid : public QWidget {
    Q_OBJECT

public:
    enum class Axis { step, epoch, minutes };

    explicit CurveGrid(QWidget* parent = nullptr);

    void clear();
    void setConfig(const RunConfig& config); ///< for the reference lines
    void take(const FeedBatch& batch);
    void setAxis(Axis axis);
    void setSmoothing(double weight);
    void setLogLoss(bool on);
    void setFollow(bool on);
    const std::vector<SeriesPlot*>& plots() const { return m_plots; }
    /// The series that are drawn, in the order of the plots.
    const std::vector<std::string>& series() const { return m_series; }

Q_SIGNALS:
    void followChanged(bool on);
    /// The steps that are in view, when the user has zoomed to a part; nothing when all are. Comes when the zoom rests.
    void detailWanted(const std::optional<byol::StepRange>& steps);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Curve {
        SeriesPlot* plot = nullptr;
        int number = 0;
        bool fraction = false; ///< shown in percent
        std::vector<CurveBucket> buckets;
    };

    void addPlots();
    SeriesPlot* addPlot(const QString& title, const QString& yName);
    void addCurve(SeriesPlot* plot, const char* series, const QString& name, int color, bool smoothed = false);
    void draw(const Curve& curve);
    double position(const StepMark& mark) const;
    double position(std::int64_t step) const;
    std::int64_t stepAt(double position) const;
    void askForDetail();
    void arrange(int columns);
    void nameAxes();

    QGridLayout* m_layout = nullptr;
    std::vector<SeriesPlot*> m_plots;
    std::vector<QString> m_yNames;
    std::vector<std::string> m_series;
    std::map<std::string, Curve> m_curves;
    std::vector<StepMark> m_marks;
    Axis m_axis = Axis::step;
    SeriesPlot* m_loss = nullptr;
    SeriesPlot* m_std = nullptr;
    int m_columns = 0;
    bool m_linking = false; ///< all plots are being told to follow, or not to
    QTimer m_rest; ///< since the last zoom
};

} // namespace byol::ui
