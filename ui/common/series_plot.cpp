#include "ui/common/series_plot.h"

#include "ui/common/plot_curve.h"
#include "ui/common/plot_header.h"
#include "ui/common/qcustomplot_shim.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>

namespace byol::ui {
namespace {

// Measured (QCustomPlot 2.1, a million noisy points): a pen of width 1 takes 7 ms, of width 2 without fast polylines
// 435.
constexpr double rawWidth = 1.0;
constexpr double smoothWidth = 2.0;
constexpr int fewPoints = 60; // so few are drawn with a dot each
constexpr int wideLinePoints = 2'000; // up to so many a plain curve may have a wide pen
constexpr int refreshMs = 16;
constexpr double margin = 0.06; // of the height, above and below the data

QString numberText(double value) {
    if (std::isnan(value))
        return QStringLiteral("–");
    const double size = std::abs(value);
    const QLocale locale;
    if (value == std::floor(value) && size < 1e7)
        return locale.toString(value, 'f', 0);
    if (size >= 1e7 || (size != 0 && size < 1e-3))
        return locale.toString(value, 'g', 3);
    return locale.toString(value, 'f', size >= 100 ? 1 : size >= 10 ? 2 : 4);
}

} // namespace

struct SeriesPlot::Impl {
    SeriesPlot& owner;
    QString title;
    PlotHeader* header;
    QCustomPlot* plot;
    QTimer refresh;
    std::vector<PlotCurve> curves;
    QCPItemStraightLine* reference = nullptr;
    QCPItemText* referenceText = nullptr;
    QCPItemStraightLine* cursor = nullptr;
    QCPItemText* cursorText = nullptr;
    QString xName;
    std::optional<double> referenceY, low, high, crosshair;
    double smoothing = 0.9;
    bool follow = true;
    bool logY = false;
    bool setting = false; ///< a range changes by program, not by the user

    Impl(SeriesPlot& plotOwner, const QString& plotTitle);
    void buildCursor();
    void restyle();
    void styleAxis(QCPAxis* axis, const Theme& theme) const;
    void styleCurve(const PlotCurve& curve, const Theme& theme) const;
    std::optional<QCPRange> dataKeys() const;
    void fitX();
    void fitY();
    void draw();
    void schedule();
    void userRange(const QCPRange& range);
    void setFollow(bool on);
    void showCrosshair();
    void showValues();
    void zoom(double factor);
    void pan(double share);
};

SeriesPlot::Impl::Impl(SeriesPlot& plotOwner, const QString& plotTitle)
    : owner(plotOwner)
    , title(plotTitle)
    , header(new PlotHeader(plotTitle, &plotOwner))
    , plot(new QCustomPlot(&plotOwner)) {
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
    buildCursor();
    refresh.setSingleShot(true);
    refresh.setInterval(refreshMs);
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
    cursorText->position->setTypeX(QCPItemPosition::ptPlotCoords);
    cursorText->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
    cursorText->setPadding(QMargins(4, 1, 4, 1));
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
    const QColor color = theme.series(curve.colorIndex);
    const int points = curve.raw->dataCount();
    const bool few = points <= fewPoints;
    QColor faint = color;
    if (curve.smooth)
        faint.setAlpha(theme.dark ? 110 : 90);
    const double width = !curve.smooth && points <= wideLinePoints ? smoothWidth : rawWidth;
    curve.raw->setPen(QPen(curve.smooth ? faint : color, width));
    // A dot a point keeps adaptive sampling from working, so only where there are few.
    curve.raw->setScatterStyle(few && !curve.smooth ? QCPScatterStyle(QCPScatterStyle::ssDisc, color, color, 4)
                                                    : QCPScatterStyle(QCPScatterStyle::ssNone));
    if (curve.smooth)
        curve.smooth->setPen(QPen(color, smoothWidth));
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
    for (std::size_t i = 0; i < curves.size(); ++i) {
        styleCurve(curves[i], theme);
        header->setColor(static_cast<int>(i), theme.series(curves[i].colorIndex));
    }
    if (reference) {
        reference->setPen(QPen(theme.mutedText, 1, Qt::DashLine));
        referenceText->setColor(theme.mutedText);
        referenceText->setFont(plot->xAxis->tickLabelFont());
    }
    header->setIcon(themedIcon(QStringLiteral("zoom-reset"), owner.palette()));
    schedule();
}

std::optional<QCPRange> SeriesPlot::Impl::dataKeys() const {
    std::optional<QCPRange> all;
    for (const PlotCurve& curve : curves) {
        bool found = false;
        const QCPRange keys = curve.raw->data()->keyRange(found);
        if (found)
            all = all ? all->expanded(keys) : keys;
    }
    return all;
}

void SeriesPlot::Impl::fitX() {
    const auto keys = dataKeys();
    setting = true;
    if (!keys)
        plot->xAxis->setRange(0, 1);
    else if (keys->size() <= 0)
        plot->xAxis->setRange(keys->lower - 0.5, keys->upper + 0.5);
    else
        plot->xAxis->setRange(*keys);
    setting = false;
}

void SeriesPlot::Impl::fitY() {
    std::optional<QCPRange> fitted;
    const QCP::SignDomain domain = logY ? QCP::sdPositive : QCP::sdBoth;
    for (const PlotCurve& curve : curves) {
        bool found = false;
        const QCPRange values = curve.raw->data()->valueRange(found, domain, plot->xAxis->range());
        if (found)
            fitted = fitted ? fitted->expanded(values) : values;
    }
    if (referenceY && (!logY || *referenceY > 0)) {
        const QCPRange line(*referenceY, *referenceY);
        fitted = fitted ? fitted->expanded(line) : line;
    }
    QCPRange range = fitted.value_or(logY ? QCPRange(0.1, 1) : QCPRange(0, 1));
    if (logY) {
        const double factor = std::pow(std::max(range.upper / range.lower, 1.5), margin);
        range = QCPRange(range.lower / factor, range.upper * factor);
    } else {
        const double height = range.size() > 0 ? range.size() : std::max(std::abs(range.upper) * 0.2, 1e-12);
        range = QCPRange(range.lower - height * margin, range.upper + height * margin);
    }
    plot->yAxis->setRange(low.value_or(range.lower), high.value_or(range.upper));
    if (reference) { // the label stands where the plot has room: below a line near the upper edge
        const bool high = plot->yAxis->coordToPixel(*referenceY) < plot->axisRect()->top() + 20;
        referenceText->setPositionAlignment(Qt::AlignRight | (high ? Qt::AlignTop : Qt::AlignBottom));
    }
}

void SeriesPlot::Impl::schedule() {
    if (!refresh.isActive())
        refresh.start();
}

void SeriesPlot::Impl::draw() {
    if (follow)
        fitX();
    fitY();
    showValues();
    owner.setAccessibleDescription(owner.summary());
    if (!owner.isVisible())
        return; // drawn when it is shown
    if (!qFuzzyCompare(plot->bufferDevicePixelRatio(), owner.devicePixelRatioF()))
        plot->setBufferDevicePixelRatio(owner.devicePixelRatioF());
    const Theme theme = Theme::from(owner.palette());
    for (const PlotCurve& curve : curves)
        styleCurve(curve, theme);
    plot->replot(QCustomPlot::rpQueuedReplot);
}

// Any change of the range that the program did not make is the user's wheel or drag.
void SeriesPlot::Impl::userRange(const QCPRange& wanted) {
    if (setting)
        return;
    QCPRange range = wanted;
    const auto keys = dataKeys();
    const bool all = keys && wanted.lower <= keys->lower && wanted.upper >= keys->upper;
    if (all)
        range = *keys;
    setting = true;
    if (all && keys->size() > 0)
        plot->xAxis->setRange(range);
    setting = false;
    setFollow(all);
    Q_EMIT owner.xRangeChanged(plot->xAxis->range().lower, plot->xAxis->range().upper);
    schedule();
}

void SeriesPlot::Impl::setFollow(bool on) {
    header->setFollowOffered(!on);
    if (on == follow)
        return;
    follow = on;
    schedule();
    Q_EMIT owner.followChanged(on);
}

void SeriesPlot::Impl::showValues() {
    for (std::size_t i = 0; i < curves.size(); ++i) {
        const auto point = curves[i].at(crosshair);
        header->setValue(static_cast<int>(i), point ? numberText(point->y) : QString());
    }
}

void SeriesPlot::Impl::showCrosshair() {
    const bool shown = crosshair && plot->xAxis->range().contains(*crosshair);
    cursor->setVisible(shown);
    cursorText->setVisible(shown);
    if (shown) {
        cursor->point1->setCoords(*crosshair, 0);
        cursor->point1->setType(QCPItemPosition::ptPlotCoords);
        cursor->point2->setTypeX(QCPItemPosition::ptPlotCoords);
        cursor->point2->setTypeY(QCPItemPosition::ptAxisRectRatio);
        cursor->point1->setTypeY(QCPItemPosition::ptAxisRectRatio);
        cursor->point1->setCoords(*crosshair, 0);
        cursor->point2->setCoords(*crosshair, 1);
        const auto range = plot->xAxis->range();
        const bool right = *crosshair > range.center();
        cursorText->setPositionAlignment((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignBottom);
        cursorText->position->setCoords(*crosshair, 1);
        const auto nearest = curves.empty() ? std::nullopt : curves.front().at(crosshair);
        cursorText->setText(numberText(nearest ? nearest->x : *crosshair));
    }
    showValues();
    plot->layer(QStringLiteral("cursor"))->replot();
}

void SeriesPlot::Impl::zoom(double factor) {
    plot->xAxis->scaleRange(factor);
}

void SeriesPlot::Impl::pan(double share) {
    plot->xAxis->moveRange(share * plot->xAxis->range().size());
}

SeriesPlot::SeriesPlot(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m(std::make_unique<Impl>(*this, title)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m->header);
    layout->addWidget(m->plot, 1);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(title);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m->plot->installEventFilter(this);
    connect(&m->refresh, &QTimer::timeout, this, [this] { m->draw(); });
    connect(m->header, &PlotHeader::followRequested, this, [this] { setFollow(true); });
    connect(m->plot->xAxis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this,
        [this](const QCPRange& range) { m->userRange(range); });
    connect(m->plot, &QCustomPlot::mouseDoubleClick, this, [this] { setFollow(true); });
    connect(m->plot, &QCustomPlot::mousePress, this, [this] { setFocus(Qt::MouseFocusReason); });
    m->restyle();
}

SeriesPlot::~SeriesPlot() = default;

int SeriesPlot::addCurve(const QString& name, int colorIndex, bool smoothed) {
    PlotCurve curve { name, colorIndex };
    curve.raw = m->plot->addGraph();
    curve.raw->setAdaptiveSampling(true);
    if (smoothed)
        curve.smooth = m->plot->addGraph();
    m->curves.push_back(curve);
    m->header->addEntry(name);
    m->restyle();
    return static_cast<int>(m->curves.size()) - 1;
}

void SeriesPlot::append(int curve, std::span<const Point> points) {
    if (points.empty())
        return;
    std::vector<Span> spans;
    spans.reserve(points.size());
    for (const Point& point : points)
        spans.push_back({ point.x, point.y, point.y, point.y, point.y, 1 });
    m->curves[static_cast<std::size_t>(curve)].append(spans, m->smoothing);
    m->schedule();
}

void SeriesPlot::setSpans(int curve, std::span<const Span> spans) {
    PlotCurve& changed = m->curves[static_cast<std::size_t>(curve)];
    changed.clear();
    changed.append(spans, m->smoothing);
    m->schedule();
}

void SeriesPlot::clearCurves() {
    for (PlotCurve& curve : m->curves)
        curve.clear();
    m->schedule();
}

void SeriesPlot::setReference(double y, const QString& name) {
    m->referenceY = y;
    if (!m->reference) {
        m->reference = new QCPItemStraightLine(m->plot);
        m->referenceText = new QCPItemText(m->plot);
        m->referenceText->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
        m->referenceText->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
        m->referenceText->position->setTypeY(QCPItemPosition::ptPlotCoords);
        m->reference->setSelectable(false);
        m->referenceText->setSelectable(false);
    }
    m->reference->point1->setTypeX(QCPItemPosition::ptAxisRectRatio);
    m->reference->point2->setTypeX(QCPItemPosition::ptAxisRectRatio);
    m->reference->point1->setCoords(0, y);
    m->reference->point2->setCoords(1, y);
    m->referenceText->position->setCoords(0.99, y);
    m->referenceText->setText(name);
    m->restyle();
}

void SeriesPlot::setAxisNames(const QString& x, const QString& y) {
    m->xName = x;
    m->plot->xAxis->setLabel(x);
    m->plot->yAxis->setLabel(y);
    m->schedule();
}

void SeriesPlot::setLogY(bool on) {
    m->logY = on;
    m->plot->yAxis->setScaleType(on ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    if (on)
        m->plot->yAxis->setTicker(QSharedPointer<QCPAxisTickerLog>::create());
    else
        m->plot->yAxis->setTicker(QSharedPointer<QCPAxisTicker>::create());
    m->plot->yAxis->ticker()->setTickCount(4);
    m->schedule();
}

void SeriesPlot::setSmoothing(double weight) {
    m->smoothing = std::clamp(weight, 0.0, 0.9999);
    for (PlotCurve& curve : m->curves)
        curve.smoothAgain(m->smoothing);
    m->schedule();
}

void SeriesPlot::setYRange(std::optional<double> low, std::optional<double> high) {
    m->low = low;
    m->high = high;
    m->schedule();
}

void SeriesPlot::setFollow(bool on) {
    m->setFollow(on);
    if (!on)
        return;
    m->fitX();
    m->schedule();
    Q_EMIT xRangeChanged(xRange().first, xRange().second);
}

bool SeriesPlot::follows() const {
    return m->follow;
}

void SeriesPlot::setXRange(double low, double high) {
    m->setting = true;
    m->plot->xAxis->setRange(low, high);
    m->setting = false;
    m->follow = false;
    m->header->setFollowOffered(true);
    m->schedule();
}

void SeriesPlot::setCrosshair(std::optional<double> x) {
    if (m->crosshair == x)
        return;
    m->crosshair = x;
    m->showCrosshair();
}

QString SeriesPlot::readout(int curve) const {
    return m->header->value(curve);
}

std::size_t SeriesPlot::pointCount(int curve) const {
    return static_cast<std::size_t>(m->curves[static_cast<std::size_t>(curve)].raw->dataCount());
}

std::pair<double, double> SeriesPlot::xRange() const {
    const QCPRange range = m->plot->xAxis->range();
    return { range.lower, range.upper };
}

std::pair<double, double> SeriesPlot::yRange() const {
    const QCPRange range = m->plot->yAxis->range();
    return { range.lower, range.upper };
}

QString SeriesPlot::summary() const {
    QStringList parts;
    for (const PlotCurve& curve : m->curves) {
        if (const auto point = curve.at(m->crosshair))
            parts << (m->xName.isEmpty() ? tr("%1 %2 at %3").arg(curve.name, numberText(point->y), numberText(point->x))
                                         : tr("%1 %2 at %3 %4", "Loss 0.41 at step 370")
                                               .arg(curve.name, numberText(point->y), m->xName, numberText(point->x)));
    }
    return parts.isEmpty() ? tr("No data yet") : parts.join(QStringLiteral("; "));
}

void SeriesPlot::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (m && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        m->restyle();
}

void SeriesPlot::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m->draw();
}

void SeriesPlot::keyPressEvent(QKeyEvent* event) {
    constexpr double step = 0.1;
    switch (event->key()) {
    case Qt::Key_Home:
        return setFollow(true);
    case Qt::Key_Plus:
        return m->zoom(0.8);
    case Qt::Key_Minus:
        return m->zoom(1.25);
    case Qt::Key_Left:
        return m->pan(-step);
    case Qt::Key_Right:
        return m->pan(step);
    default:
        QWidget::keyPressEvent(event);
    }
}

bool SeriesPlot::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m->plot && event->type() == QEvent::MouseMove) {
        const auto* move = static_cast<QMouseEvent*>(event);
        if (move->buttons() == Qt::NoButton) {
            const double x = m->plot->xAxis->pixelToCoord(move->position().x());
            setCrosshair(x);
            Q_EMIT crosshairMoved(x);
        }
    } else if (watched == m->plot && event->type() == QEvent::Leave) {
        setCrosshair(std::nullopt);
        Q_EMIT crosshairLeft();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace byol::ui
