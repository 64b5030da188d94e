#pragma once

#include <QColor>
#include <QString>
#include <QWidget>

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace byol::ui {

struct Theme;

/// The one wrapper of QCustomPlot: a small set of curves over a common axis, with zoom, pan, crosshair readout, log
/// axis, smoothing with the raw trace behind, horizontal reference lines, and follow mode. Replots are queued.
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

    /// Adds a curve; @returns its number. `name` appears in the readout (and in the legend when there are several).
    int addCurve(const QString& name, int colorIndex, bool smoothed = false);
    void append(int curve, std::span<const Point> points); ///< x ascending
    void setSpans(int curve, std::span<const Span> spans); ///< instead of all that the curve had; x ascending
    void clearCurves(); ///< removes the points, keeps the curves
    void setReference(double y, const QString& name); ///< a dashed horizontal line with a label
    void setAxisNames(const QString& x, const QString& y);
    void setLogY(bool on);
    void setSmoothing(double weight); ///< 0 = none, below 1; exponential, bias-corrected
    void setYRange(
        std::optional<double> low, std::optional<double> high); ///< fixed bounds; otherwise fitted to what is in view
    void setFollow(bool on); ///< keep all data in view as it grows; panning or zooming turns it off
    bool follows() const;
    void setXRange(double low, double high); ///< for linked zoom; does not emit
    void setCrosshair(std::optional<double> x);
    /// What the header shows of a curve: its value at the crosshair, else its last.
    QString readout(int curve) const;
    std::size_t pointCount(int curve) const;
    /// The visible part of the axes.
    std::pair<double, double> xRange() const;
    std::pair<double, double> yRange() const;
    /// What a screen reader says: "Loss 0.41 at step 370".
    QString summary() const;

Q_SIGNALS:
    void xRangeChanged(double low, double high); ///< the user zoomed or panned
    void crosshairMoved(double x);
    void crosshairLeft();
    void followChanged(bool on);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Impl;
    std::unique_ptr<Impl> m;
};

} // namespace byol::ui
