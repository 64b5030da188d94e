#pragma once

#include "ui/common/background.h"
#include "ui/embedding/point_grid.h"
#include "ui/embedding/scatter_renderer.h"

#include <QImage>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <vector>

namespace byol::ui {

/// The map: many points, zoomed with the wheel, moved by dragging, with hover and click. While anything moves a quick
/// frame is drawn; a smooth one follows from another thread once it rests. Hover and selection are painted over the
/// cached frame.
class ScatterView : public QWidget {
    Q_OBJECT

public:
    explicit ScatterView(QWidget* parent = nullptr);

    void setPoints(ScatterPoints points, std::vector<MarkStyle> styles);
    /// The same points at other places, all in view; styles and selection stay.
    void movePoints(std::vector<QPointF> positions);
    void setStyles(std::vector<MarkStyle> styles, std::vector<int> styleOfPoint);
    int pointCount() const { return static_cast<int>(m_points->positions.size()); }

    /// The chosen point and its neighbours, marked over the map; -1 chooses none.
    void setSelection(int point, const std::vector<int>& neighbours);
    int selection() const { return m_selected; }
    int hovered() const { return m_hovered; }

    void showAll();
    void zoom(double factor, QPointF around);
    QPointF pixelOf(int point) const; ///< in the widget's coordinates
    QSize sizeHint() const override { return { 640, 520 }; }

Q_SIGNALS:
    void hoverChanged(int point); ///< -1: none
    void clicked(int point); ///< -1: beside every point

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void moved();
    void drawStillFrame();
    void stepSelection(int by);
    double markRadius() const;
    MapTransform deviceTransform() const;
    void setHovered(int point);
    void paintMark(QPainter& painter, int point, double radius, const QColor& color) const;

    std::shared_ptr<const ScatterPoints> m_points = std::make_shared<ScatterPoints>();
    std::vector<MarkStyle> m_styles;
    PointGrid m_grid;
    MapTransform m_transform; ///< map to widget coordinates
    bool m_showsAll = true; ///< nobody has zoomed or moved the map since it was fitted into the view
    QImage m_frame;
    bool m_frameStale = true;
    QTimer m_rest;
    LatestOnly m_renderer;
    int m_hovered = -1;
    int m_selected = -1;
    std::vector<int> m_neighbours;
    QPointF m_pressed;
    QPointF m_last;
    bool m_dragging = false;
};

} // namespace byol::ui
