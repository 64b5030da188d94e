#pragma once

#include "ui/common/table_source.h"

#include <QColor>
#include <QString>
#include <QWidget>

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

class QPainter;

namespace byol::ui {

struct Theme;

/// How a curve of a SeriesPlot looks.
struct CurveStyle {
    QString name; ///< appears in the readout, and in the legend when there are several
    int colorIndex = 0;
    Qt::PenStyle line = Qt::SolidLine;
    bool smoothed = false; ///< a thick smoothed line over the thin raw one
    bool band = false; ///< lows and highs are the edges of a band around `last`
};

/// Something that happened at a place of the x axis.
struct PlotEvent {
    enum class Kind { checkpoint, session, problem };
    double x = 0;
    Kind kind = Kind::checkpoint;
    QString text; ///< of its tooltip
};

/// The one wrapper of QCustomPlot: curves over a common axis, with zoom, pan, crosshair readout, log axis, smoothing
/// with the raw trace behind, bands, events, horizontal reference lines, and follow mode. Replots are queued; what is
/// drawn of a curve is bounded by the columns of the plot, however long the curve is.
class SeriesPlot : public QWidget {
    Q_OBJECT

public:
    explicit SeriesPlot(const QString& title, QWidget* parent = nullptr);
    ~SeriesPlot() override;

    struct Point {
        double x;
        double y;
    };

    /// Neighbouring points taken together: a stroke from `low` to `high`. Smoothing counts it as `count` points of
    /// `mean`; the readout shows `last`. A single point has all four the same.
    struct Span {
        double x;
        double low;
        double high;
        double mean;
        double last;
        std::int64_t count;
    };

    /// What x counts: a plain number, seconds shown as h:min:s, or seconds since the epoch shown as date and time.
    enum class XKind { number, duration, clock };

    /// Adds a curve; @returns its number.
    int addCurve(const CurveStyle& style);
    int addCurve(const QString& name, int colorIndex, bool smoothed = false);
    void setCurveStyle(int curve, const QString& name, int colorIndex, Qt::PenStyle line);
    void setCurveVisible(int curve, bool visible);
    void removeCurvesFrom(int first); ///< takes away this curve and all after it
    int curveCount() const;
    void append(int curve, std::span<const Point> points); ///< x ascending
    void setSpans(int curve, std::span<const Span> spans); ///< instead of all that the curve had; x ascending
    void clearCurves(); ///< removes the points, keeps the curves
    void setReference(double y, const QString& name); ///< a dashed horizontal line with a label
    void setEvents(std::vector<PlotEvent> events); ///< ticks along the x axis, with tooltips
    void setAxisNames(const QString& x, const QString& y);
    /// @param phrase a place in a sentence: "epoch %1"; empty: the axis' name and the value
    void setXKind(XKind kind, const QString& phrase);
    void setLogY(bool on);
    void setClipOutliers(bool on); ///< the y range leaves out single values far from all others
    void setNamesShown(bool shown); ///< false: the header shows values only, where a legend stands elsewhere
    void setSmoothing(double weight); ///< 0 = none, below 1; exponential, bias-corrected
    void setYRange(
        std::optional<double> low, std::optional<double> high); ///< fixed bounds; otherwise fitted to what is in view
    void setFollow(bool on); ///< keep all data in view as it grows; panning or zooming turns it off
    bool follows() const;
    void setXRange(double low, double high); ///< for linked zoom; does not emit
    void setCrosshair(std::optional<double> x);
    /// Draws now rather than soon: for timing.
    void replotNow();
    /// The plot as vectors, with its title and legend.
    void paint(QPainter& painter, const QSize& size) const;
    /// Every point of the visible curves by x.
    TableSource table() const;
    QString title() const;
    /// The place under a point of this widget, when it lies within the axes.
    std::optional<double> xAt(const QPoint& position) const;
    /// What the header shows of a curve: its value at the crosshair, else its last.
    QString readout(int curve) const;
    std::size_t pointCount(int curve) const;
    /// The visible part of the axes.
    std::pair<double, double> xRange() const;
    std::pair<double, double> yRange() const;
    /// The tooltip of the event at a point of this widget, "" when there is none.
    QString eventAt(const QPoint& position) const;
    /// What a screen reader says: "Loss 0.41 at step 370, falling".
    QString summary() const;

Q_SIGNALS:
    void xRangeChanged(double low, double high); ///< the user zoomed or panned
    void crosshairMoved(double x);
    void crosshairLeft();
    void followChanged(bool on);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Impl;
    std::unique_ptr<Impl> m;
};

} // namespace byol::ui
