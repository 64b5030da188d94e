#include "ui/common/series_plot.h"

#include "ui/common/plot_events.h"
#include "ui/common/plot_header.h"
#include "ui/common/series_plot_impl.h"
#include "ui/common/theme.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPicture>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace byol::ui {
namespace {

constexpr int titleHeight = 26; // of a painted plot

/// A plot's value is what it shows, in words.
class AccessiblePlot : public QAccessibleWidget {
public:
    explicit AccessiblePlot(SeriesPlot* plot)
        : QAccessibleWidget(plot, QAccessible::Chart) { }
    QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Value ? static_cast<SeriesPlot*>(widget())->summary()
                                          : QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface* makeAccessible(const QString& /*className*/, QObject* object) {
    auto* plot = qobject_cast<SeriesPlot*>(object);
    return plot ? new AccessiblePlot(plot) : nullptr;
}

void registerAccessible() {
    [[maybe_unused]] static const bool once = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
}

} // namespace

SeriesPlot::SeriesPlot(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m(std::make_unique<Impl>(*this, title)) {
    registerAccessible();
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
    return addCurve({ name, colorIndex, Qt::SolidLine, smoothed });
}

int SeriesPlot::addCurve(const CurveStyle& style) {
    PlotCurve curve;
    curve.style = style;
    if (style.band) {
        curve.low = m->plot->addGraph();
        curve.high = m->plot->addGraph();
        curve.high->setChannelFillGraph(curve.low);
    }
    curve.raw = m->plot->addGraph();
    curve.raw->setAdaptiveSampling(true);
    if (style.smoothed && !style.band)
        curve.smooth = m->plot->addGraph();
    m->curves.push_back(std::move(curve));
    m->header->addEntry(style.name);
    m->restyle();
    return curveCount() - 1;
}

void SeriesPlot::setCurveStyle(int curve, const QString& name, int colorIndex, Qt::PenStyle line) {
    CurveStyle& style = m->curves[static_cast<std::size_t>(curve)].style;
    if (style.name == name && style.colorIndex == colorIndex && style.line == line)
        return;
    style.name = name;
    style.colorIndex = colorIndex;
    style.line = line;
    m->header->setName(curve, name);
    m->restyle();
}

void SeriesPlot::setCurveVisible(int curve, bool visible) {
    m->curves[static_cast<std::size_t>(curve)].visible = visible;
    m->header->setEntryShown(curve, visible);
    m->schedule();
}

void SeriesPlot::removeCurvesFrom(int first) {
    while (curveCount() > first) {
        const PlotCurve& curve = m->curves.back();
        for (QCPGraph* graph : { curve.high, curve.low, curve.smooth, curve.raw })
            if (graph)
                m->plot->removeGraph(graph);
        m->curves.pop_back();
    }
    m->header->removeEntriesFrom(first);
    m->schedule();
}

int SeriesPlot::curveCount() const {
    return static_cast<int>(m->curves.size());
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
    if (!m->reference)
        m->buildReference();
    m->reference->point1->setCoords(0, y);
    m->reference->point2->setCoords(1, y);
    m->referenceText->position->setCoords(0.99, y);
    m->referenceText->setText(name);
    m->restyle();
}

void SeriesPlot::setEvents(std::vector<PlotEvent> events) {
    m->events->setEvents(std::move(events));
    m->schedule();
}

void SeriesPlot::setAxisNames(const QString& x, const QString& y) {
    m->xName = x;
    m->plot->xAxis->setLabel(x);
    m->plot->yAxis->setLabel(y);
    m->schedule();
}

void SeriesPlot::setXKind(XKind kind, const QString& phrase) {
    m->phrase = phrase;
    if (kind != m->xKind) {
        m->xKind = kind;
        m->makeTicker();
    }
    m->schedule();
}

void SeriesPlot::setClipOutliers(bool on) {
    m->clip = on;
    m->schedule();
}

void SeriesPlot::setNamesShown(bool shown) {
    m->header->setNamesShown(shown);
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
    const double wanted = std::clamp(weight, 0.0, 0.9999);
    if (wanted == m->smoothing)
        return;
    m->smoothing = wanted;
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
    return m->curves[static_cast<std::size_t>(curve)].line.size();
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
    for (const PlotCurve& curve : m->curves)
        if (const QString sentence = m->sentence(curve); !sentence.isEmpty())
            parts << sentence;
    return parts.isEmpty() ? tr("No data yet") : parts.join(QStringLiteral("; "));
}

QString SeriesPlot::title() const {
    return m->title;
}

void SeriesPlot::replotNow() {
    m->draw(QCustomPlot::rpImmediateRefresh);
}

// QCustomPlot draws with a painter of its own, which cannot share the device: it is recorded, and played.
void SeriesPlot::paint(QPainter& painter, const QSize& size) const {
    m->prepare();
    m->header->paint(painter, QRect(0, 0, size.width(), titleHeight));
    const QSize rest(size.width(), size.height() - titleHeight);
    QPicture picture;
    QCPPainter recorder(&picture);
    m->plot->toPainter(&recorder, rest.width(), rest.height());
    recorder.end();
    painter.drawPicture(0, titleHeight, picture);
    m->dirty = true; // its layout was that of the picture
    m->schedule();
}

std::optional<double> SeriesPlot::xAt(const QPoint& position) const {
    const QPoint inPlot = m->plot->mapFrom(this, position);
    if (!m->plot->axisRect()->rect().contains(inPlot))
        return std::nullopt;
    return m->plot->xAxis->pixelToCoord(inPlot.x());
}

QString SeriesPlot::eventAt(const QPoint& position) const {
    const PlotEvent* event = m->events->at(m->plot->mapFrom(this, position));
    return event ? event->text : QString();
}

TableSource SeriesPlot::table() const {
    std::vector<double> xs;
    std::vector<PlotLine> lines;
    TableSource source { { m->xName.isEmpty() ? tr("Position") : m->xName }, 0, {} };
    for (const PlotCurve& curve : m->curves) {
        if (!curve.visible)
            continue;
        lines.push_back(curve.line);
        source.headers << curve.style.name;
        for (std::size_t i = 0; i < curve.line.size(); ++i)
            xs.push_back(curve.line.x(i));
    }
    std::sort(xs.begin(), xs.end());
    xs.erase(std::unique(xs.begin(), xs.end()), xs.end());
    source.rows = static_cast<int>(xs.size());
    source.cell = [xs = std::move(xs), lines = std::move(lines)](int row, int column) -> QVariant {
        const double x = xs[static_cast<std::size_t>(row)];
        if (column == 0)
            return x;
        const PlotLine& line = lines[static_cast<std::size_t>(column - 1)];
        const auto found = line.nearest(x);
        return found && line.x(*found) == x ? QVariant(line.y(*found)) : QVariant();
    };
    return source;
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

// Comes before that of the plot within.
void SeriesPlot::paintEvent(QPaintEvent* event) {
    QWidget::paintEvent(event);
    if (m->dirty && !m->refresh.isActive())
        m->draw(QCustomPlot::rpRefreshHint);
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
    } else if (watched == m->plot && event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), eventAt(m->plot->mapTo(this, help->pos())), this);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace byol::ui
