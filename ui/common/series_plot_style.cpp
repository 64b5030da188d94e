#include "ui/common/plot_events.h"
#include "ui/common/plot_header.h"
#include "ui/common/series_plot_impl.h"
#include "ui/common/theme.h"

#include <QLocale>

namespace byol::ui {
namespace {

// Measured (QCustomPlot 2.1, a million noisy points): a pen of width 1 takes 7 ms, of width 2 without fast polylines
// 435.
constexpr double rawWidth = 1.0;
constexpr double smoothWidth = 2.0;
constexpr int fewPoints = 60; // so few are drawn with a dot each
constexpr int wideLinePoints = 2'000; // up to so many a plain curve may have a wide pen
constexpr int refreshMs = 16;

} // namespace

SeriesPlot::Impl::Impl(SeriesPlot& plotOwner, const QString& plotTitle)
    : owner(plotOwner)
    , title(plotTitle)
    , header(new PlotHeader(plotTitle, &plotOwner))
    , plot(new QCustomPlot(&plotOwner)) {
    buildPlot();
    buildCursor();
    events = new EventTicks(plot);
    refresh.setSingleShot(true);
    refresh.setInterval(refreshMs);
}

void SeriesPlot::Impl::buildPlot() {
    plot->setPlottingHint(QCP::phFastPolylines);
    plot->setNoAntialiasingOnDrag(true);
    plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    plot->axisRect()->setRangeDrag(Qt::Horizontal);
    plot->axisRect()->setRangeZoom(Qt::Horizontal);
    plot->axisRect()->setAutoMargins(QCP::msLeft | QCP::msBottom);
    plot->axisRect()->setMargins(QMargins(0, 6, 12, 0));
    plot->setLocale(QLocale());
    plot->setFocusPolicy(Qt::NoFocus); // the SeriesPlot itself has the focus
    plot->setMouseTracking(true);
    plot->setMinimumSize(60, 40);
    plot->xAxis->setNumberFormat(QStringLiteral("gb"));
    plot->yAxis->setNumberFormat(QStringLiteral("gb"));
    plot->xAxis->setNumberPrecision(6);
    plot->yAxis->setNumberPrecision(4);
    plot->xAxis->ticker()->setTickCount(5);
    plot->yAxis->ticker()->setTickCount(4);
}

// The cursor has a layer of its own, so that moving it does not draw the curves again.
void SeriesPlot::Impl::buildCursor() {
    plot->addLayer(QStringLiteral("cursor"), plot->layer(QStringLiteral("overlay")), QCustomPlot::limAbove);
    plot->layer(QStringLiteral("cursor"))->setMode(QCPLayer::lmBuffered);
    cursor = new QCPItemStraightLine(plot);
    cursorText = new QCPItemText(plot);
    for (QCPAbstractItem* item : { static_cast<QCPAbstractItem*>(cursor), static_cast<QCPAbstractItem*>(cursorText) }) {
        item->setLayer(QStringLiteral("cursor"));
        item->setSelectable(false);
        item->setVisible(false);
    }
    for (QCPItemPosition* end : { cursor->point1, cursor->point2, cursorText->position }) {
        end->setTypeX(QCPItemPosition::ptPlotCoords);
        end->setTypeY(QCPItemPosition::ptAxisRectRatio);
    }
    cursorText->setPadding(QMargins(4, 1, 4, 1));
}

void SeriesPlot::Impl::buildReference() {
    reference = new QCPItemStraightLine(plot);
    referenceText = new QCPItemText(plot);
    referenceText->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
    for (QCPItemPosition* end : { reference->point1, reference->point2, referenceText->position }) {
        end->setTypeX(QCPItemPosition::ptAxisRectRatio);
        end->setTypeY(QCPItemPosition::ptPlotCoords);
    }
    reference->setSelectable(false);
    referenceText->setSelectable(false);
}

void SeriesPlot::Impl::styleAxis(QCPAxis* axis, const Theme& theme) const {
    QFont font = owner.font();
    font.setPointSizeF(font.pointSizeF() * 0.9);
    axis->setBasePen(QPen(theme.grid));
    axis->setTickPen(QPen(theme.grid));
    axis->setSubTickPen(Qt::NoPen);
    axis->setTickLabelColor(theme.mutedText);
    axis->setLabelColor(theme.mutedText);
    axis->setTickLabelFont(font);
    axis->setLabelFont(font);
    axis->setLabelPadding(3);
    axis->grid()->setPen(QPen(theme.grid, 1));
    axis->grid()->setZeroLinePen(QPen(theme.grid, 1));
    axis->grid()->setAntialiased(false);
}

void SeriesPlot::Impl::styleCurve(const PlotCurve& curve, const Theme& theme) const {
    const QColor color = theme.series(curve.style.colorIndex);
    const std::size_t points = curve.line.size();
    QColor faint = color;
    if (curve.smooth)
        faint.setAlpha(theme.dark ? 110 : 90);
    const bool wide = curve.high || (!curve.smooth && points <= wideLinePoints);
    curve.raw->setPen(QPen(curve.smooth ? faint : color, wide ? smoothWidth : rawWidth,
        curve.smooth || !wide ? Qt::SolidLine : curve.style.line));
    // A dot a point keeps adaptive sampling from working, so only where there are few.
    const bool dots = !curve.smooth && !curve.high && points <= fewPoints;
    curve.raw->setScatterStyle(
        dots ? QCPScatterStyle(QCPScatterStyle::ssDisc, color, color, 4) : QCPScatterStyle(QCPScatterStyle::ssNone));
    if (curve.smooth)
        curve.smooth->setPen(QPen(color, smoothWidth, curve.style.line));
    if (curve.high) {
        QColor fill = color;
        fill.setAlpha(theme.dark ? 60 : 45);
        curve.high->setBrush(fill);
        curve.high->setPen(Qt::NoPen);
        curve.low->setPen(Qt::NoPen);
    }
    for (QCPGraph* graph : { curve.raw, curve.smooth, curve.low, curve.high })
        if (graph)
            graph->setVisible(curve.visible);
}

void SeriesPlot::Impl::restyle() {
    const Theme theme = Theme::from(owner.palette());
    plot->setBackground(QBrush(theme.panel));
    styleAxis(plot->xAxis, theme);
    styleAxis(plot->yAxis, theme);
    cursor->setPen(QPen(theme.mutedText, 1));
    cursorText->setColor(theme.text);
    cursorText->setBrush(theme.background);
    cursorText->setPen(QPen(theme.grid));
    cursorText->setFont(plot->xAxis->tickLabelFont());
    events->setColors(theme.mutedText, theme.accent, theme.bad);
    for (std::size_t i = 0; i < curves.size(); ++i) {
        styleCurve(curves[i], theme);
        header->setColor(static_cast<int>(i), theme.series(curves[i].style.colorIndex), curves[i].style.line);
    }
    if (reference) {
        reference->setPen(QPen(theme.mutedText, 1, Qt::DashLine));
        referenceText->setColor(theme.mutedText);
        referenceText->setFont(plot->xAxis->tickLabelFont());
    }
    header->setIcon(themedIcon(QStringLiteral("zoom-reset"), owner.palette()));
    schedule();
}

void SeriesPlot::Impl::makeTicker() {
    if (xKind == XKind::duration) {
        const auto ticker = QSharedPointer<QCPAxisTickerTime>::create();
        ticker->setTimeFormat(QStringLiteral("%h:%m"));
        plot->xAxis->setTicker(ticker);
    } else if (xKind == XKind::clock) {
        const auto ticker = QSharedPointer<QCPAxisTickerDateTime>::create();
        ticker->setDateTimeFormat(QLocale().timeFormat(QLocale::ShortFormat));
        plot->xAxis->setTicker(ticker);
    } else {
        plot->xAxis->setTicker(QSharedPointer<QCPAxisTicker>::create());
    }
    plot->xAxis->ticker()->setTickCount(xKind == XKind::number ? 5 : 4);
}

} // namespace byol::ui
