#pragma once

#include "ui/runs/result_plot.h"

#include <map>
#include <utility>

namespace byol::ui {

/// One line a run across axes. Dragging along an axis chooses the runs that pass through that stretch; the keys do the
/// same: Left and Right go to an axis, Shift+Up and Shift+Down move the lower end of its stretch, with Ctrl the upper.
class ParallelPlot : public ResultPlot {
    Q_OBJECT

public:
    explicit ParallelPlot(QWidget* parent = nullptr);
    void draw(QPainter& painter, const QSize& size) const override;

    /// Stretches that were chosen, as values, by the axis' column.
    using Stretch = std::pair<double, double>;
    const std::map<QString, Stretch>& stretches() const { return m_stretches; }
    void setStretch(std::size_t axis, const Stretch& stretch);
    void clearStretches();
    /// Whether a run passes through every stretch.
    bool passes(std::size_t row) const;
    QPointF pointAt(std::size_t axis, double position) const { return pointAt(axis, position, size()); }

protected:
    std::optional<std::size_t> rowAt(const QPointF& place) const override;
    void dataChanged() override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QPointF pointAt(std::size_t axis, double position, const QSize& size) const;
    QString keyOf(std::size_t axis) const { return data().axes[axis].column.id(); }
    std::optional<std::size_t> axisAt(const QPointF& place) const;
    double positionAt(const QPointF& place) const;
    void drawAxes(QPainter& painter, const QSize& size) const;
    void drawStretches(QPainter& painter, const QSize& size) const;
    void drawRow(QPainter& painter, std::size_t row, const QSize& size, double width) const;
    void moveEnd(bool upper, double by);
    void tellChosen();

    std::map<QString, Stretch> m_stretches;
    std::optional<std::size_t> m_dragged;
    double m_dragStart = 0;
    std::size_t m_axis = 0; ///< that the keys act on
};

} // namespace byol::ui
