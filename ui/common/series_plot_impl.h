#pragma once

#include "ui/common/plot_curve.h"
#include "ui/common/plot_numbers.h"
#include "ui/common/qcustomplot_shim.h"
#include "ui/common/series_plot.h"

#include <QTimer>

namespace byol::ui {

class EventTicks;
class PlotHeader;

/// What a SeriesPlot is made of. Private to series_plot.
struct SeriesPlot::Impl {
    SeriesPlot& owner;
    QString title;
    PlotHeader* header;
    QCustomPlot* plot;
    QTimer refresh;
    std::vector<PlotCurve> curves;
    EventTicks* events = nullptr;
    QCPItemStraightLine* reference = nullptr;
    QCPItemText* referenceText = nullptr;
    QCPItemStraightLine* cursor = nullptr;
    QCPItemText* cursorText = nullptr;
    QString xName, phrase;
    XKind xKind = XKind::number;
    std::optional<double> referenceY, low, high, crosshair;
    double smoothing = 0.9;
    bool follow = true;
    bool logY = false;
    bool clip = false;
    bool dirty = true; ///< not drawn since it has changed
    bool setting = false; ///< a range changes by program, not by the user

    Impl(SeriesPlot& plotOwner, const QString& plotTitle);

    // series_plot_style.cpp
    void buildPlot();
    void buildCursor();
    void buildReference();
    void restyle();
    void styleAxis(QCPAxis* axis, const Theme& theme) const;
    void styleCurve(const PlotCurve& curve, const Theme& theme) const;
    void makeTicker();

    // series_plot_view.cpp
    std::optional<QCPRange> dataKeys() const;
    std::optional<QCPRange> valuesOf(const PlotCurve& curve) const;
    void fitX();
    void fitY();
    void prepare();
    void draw(QCustomPlot::RefreshPriority priority = QCustomPlot::rpQueuedReplot);
    void schedule();
    void userRange(const QCPRange& range);
    void setFollow(bool on);
    void showCrosshair();
    void showValues();
    void zoom(double factor);
    void pan(double share);
    Trend trend(const PlotCurve& curve) const;
    QString place(double x) const;
    QString sentence(const PlotCurve& curve) const;
};

} // namespace byol::ui
