#pragma once

#include "ui/common/qcustomplot_shim.h"
#include "ui/common/series_plot.h"

#include <vector>

namespace byol::ui {

/// The events of a SeriesPlot as small marks that stand on the x axis: a triangle for a checkpoint, a line for the
/// beginning of a session, a cross for a problem. Private to series_plot.
class EventTicks : public QCPAbstractItem {
public:
    explicit EventTicks(QCustomPlot* plot);

    void setEvents(std::vector<PlotEvent> events);
    const std::vector<PlotEvent>& events() const { return m_events; }
    void setColors(const QColor& quiet, const QColor& strong, const QColor& bad);
    /// The event whose mark is nearest to a pixel, nullptr when none is near.
    const PlotEvent* at(const QPointF& pixel) const;

    double selectTest(const QPointF& position, bool onlySelectable, QVariant* details) const override;

protected:
    void draw(QCPPainter* painter) override;

private:
    double pixelOf(const PlotEvent& event) const;
    void drawMark(QCPPainter& painter, const PlotEvent& event, double x, double bottom) const;

    std::vector<PlotEvent> m_events;
    QColor m_quiet, m_strong, m_bad;
};

} // namespace byol::ui
