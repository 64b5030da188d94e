#pragma once

#include "ui/common/background.h"
#include "ui/map/point_grid.h"
#include "ui/map/scatter_renderer.h"

#include <QImage>
#include <QPolygonF>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace byol::ui {

/// What dragging over a map does.
enum class MapTool { pan, lasso, box };

/// What becomes of the points that were selected before.
enum class SelectionChange { replace, add, remove };

/// What stands beside the pointer while it is over a point.
struct HoverCard {
    QImage image; ///< may be null: not decoded yet
    QString text;
};

/// The map: many points, zoomed with the wheel, moved by dragging, with hover, click, lasso and box. While anything
/// moves a quick frame is drawn; a smooth one follows from another thread once it rests. Hover, selection and the
/// lasso are painted over the cached frame.
class ScatterView : public QWidget {
    Q_OBJECT

public:
    explicit ScatterView(QWidget* parent = nullptr);

    void setPoints(ScatterPoints points, std::vector<MarkStyle> styles);
    /// The same points at other places; styles and selection stay.
    void movePoints(std::vector<QPointF> positions);
    void setStyles(std::vector<MarkStyle> styles, std::vector<int> styleOfPoint);
    int pointCount() const { return static_cast<int>(m_points->positions.size()); }
    const std::vector<QPointF>& positions() const { return m_points->positions; }
    /// The part of the map that showAll() shows instead of the box around the points: for points that move.
    void setArea(std::optional<QRectF> area);

    /// The point that is looked at and its neighbours, marked over the map; -1 marks none.
    void setMarked(int point, const std::vector<int>& neighbours);
    int marked() const { return m_marked; }
    int hovered() const { return m_hovered; }
    /// Shows a point as if the pointer were over it: the same image in the map beside. Emits nothing.
    void setHoverShown(int point);

    /// The selected points stand out, the others are faded; an empty vector selects none.
    void setSelected(std::vector<bool> selected);
    void setTool(MapTool tool);
    MapTool tool() const { return m_tool; }
    /// Ways that points have come, painted over the map; in its coordinates.
    void setTrails(std::vector<QPolygonF> trails);
    void setHoverCards(std::function<HoverCard(int point)> cards) { m_cards = std::move(cards); }

    void showAll();
    void zoom(double factor, QPointF around);
    QPointF pixelOf(int point) const; ///< in the widget's coordinates
    /// Draws the map as vectors, as long as it has no more points than a drawing program can bear.
    void paintPicture(QPainter& painter, const QSize& size) const;
    QSize sizeHint() const override { return { 640, 520 }; }

Q_SIGNALS:
    void hoverChanged(int point); ///< -1: none
    void clicked(int point); ///< -1: beside every point
    void regionChosen(const std::vector<int>& points, byol::ui::SelectionChange how);
    void clearRequested(); ///< Esc
    void toolChanged(byol::ui::MapTool tool);

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
    void restyle();
    QImage quickFrame() const;
    void drawStillFrame();
    void stepMarked(int by);
    double markRadius() const;
    MapTransform deviceTransform(double ratio) const;
    void setHovered(int point);
    std::optional<int> pointAt(QPointF position);
    void extendRegion(QPointF to);
    void finishRegion(Qt::KeyboardModifiers modifiers);
    bool takeToolKey(int key);
    void updateCursor();
    void paintOverlay(QPainter& painter) const;
    void paintMark(QPainter& painter, int point, double radius, const QColor& color) const;
    void paintTrails(QPainter& painter) const;
    void paintCard(QPainter& painter) const;

    std::shared_ptr<const ScatterPoints> m_points = std::make_shared<ScatterPoints>();
    std::vector<int> m_styleOfPoint; ///< as given; m_points holds what is drawn
    std::vector<MarkStyle> m_baseStyles;
    std::vector<MarkStyle> m_styles; ///< m_baseStyles, and their faded copies while there is a selection
    std::vector<bool> m_selected;
    PointGrid m_grid;
    bool m_gridStale = false;
    std::optional<QRectF> m_area;
    MapTransform m_transform; ///< map to widget coordinates
    bool m_showsAll = true; ///< nobody has zoomed or moved the map since it was fitted into the view
    QImage m_frame;
    bool m_frameStale = true;
    QTimer m_rest;
    LatestOnly m_renderer;
    int m_hovered = -1;
    int m_marked = -1;
    std::vector<int> m_neighbours;
    std::vector<QPolygonF> m_trails;
    std::function<HoverCard(int)> m_cards;
    MapTool m_tool = MapTool::pan;
    QPolygonF m_region; ///< being drawn, in the widget's coordinates
    QPointF m_pressed;
    QPointF m_last;
    bool m_dragging = false;
};

} // namespace byol::ui
