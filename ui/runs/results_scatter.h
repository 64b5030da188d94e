#pragma once

#include "ui/runs/result_plot.h"

namespace byol::ui {

/// One point a run over two axes, named where there is room.
class ResultsScatter : public ResultPlot {
    Q_OBJECT

public:
    explicit ResultsScatter(QWidget* parent = nullptr);
    void setAxes(std::size_t x, std::size_t y);
    void draw(QPainter& painter, const QSize& size) const override;
    /// Where a run is drawn; nothing for one that lacks a value.
    std::optional<QPointF> pointOf(std::size_t row) const { return pointOf(row, size()); }

protected:
    std::optional<std::size_t> rowAt(const QPointF& place) const override;
    void dataChanged() override;

private:
    QRectF frame(const QSize& size) const;
    std::optional<QPointF> pointOf(std::size_t row, const QSize& size) const;
    void drawFrame(QPainter& painter, const QSize& size) const;
    void drawPoints(QPainter& painter, const QSize& size) const;
    void drawNames(QPainter& painter, const QSize& size) const;

    std::size_t m_x = 0;
    std::size_t m_y = 1;
};

} // namespace byol::ui
