#include "ui/runs/result_plot.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace byol::ui {
namespace {

QColor between(const QColor& low, const QColor& high, double share) {
    const auto channel = [share](float a, float b) { return static_cast<float>(a + (b - a) * share); };
    return QColor::fromRgbF(
        channel(low.redF(), high.redF()), channel(low.greenF(), high.greenF()), channel(low.blueF(), high.blueF()));
}

} // namespace

ResultPlot::ResultPlot(QWidget* parent)
    : QWidget(parent)
    , m_theme(Theme::from(palette())) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
}

void ResultPlot::setData(ResultData data) {
    const auto kept = m_hovered ? std::optional(m_data.rows[*m_hovered].run) : std::nullopt;
    m_data = std::move(data);
    m_hovered.reset();
    for (std::size_t row = 0; kept && row < m_data.rows.size(); ++row)
        if (m_data.rows[row].run == *kept)
            m_hovered = row;
    if (m_colorAxis && *m_colorAxis >= m_data.axes.size())
        m_colorAxis.reset();
    dataChanged();
    update();
}

void ResultPlot::setColorAxis(std::optional<std::size_t> axis) {
    m_colorAxis = axis && *axis < m_data.axes.size() ? axis : std::nullopt;
    update();
}

void ResultPlot::setCurrent(const std::filesystem::path& run) {
    m_current = run;
    update();
}

void ResultPlot::setSelection(const std::vector<std::filesystem::path>& runs) {
    m_selection = { runs.begin(), runs.end() };
    update();
}

QColor ResultPlot::colorOf(std::size_t row) const {
    if (!m_colorAxis)
        return m_theme.accent;
    const double value = m_data.rows[row].values[*m_colorAxis];
    if (!std::isfinite(value))
        return m_theme.mutedText;
    return between(m_theme.series(0), m_theme.series(4), m_data.axes[*m_colorAxis].position(value));
}

bool ResultPlot::isEmphasised(std::size_t row) const {
    const std::filesystem::path& run = m_data.rows[row].run;
    return run == m_current || m_selection.count(run) > 0;
}

void ResultPlot::setHovered(std::optional<std::size_t> row) {
    if (row == m_hovered)
        return;
    m_hovered = row;
    setAccessibleDescription(row ? m_data.sentence(*row) : QString());
    update();
}

void ResultPlot::drawColorKey(QPainter& painter, const QRectF& box) const {
    if (!m_colorAxis)
        return;
    const ResultAxis& axis = m_data.axes[*m_colorAxis];
    constexpr double barWidth = 90;
    const QString low = axis.text(axis.low);
    const QString high = axis.text(axis.high);
    const QFontMetrics metrics(painter.font());
    double right = box.right();
    painter.setPen(m_theme.mutedText);
    const auto write = [&](const QString& text) {
        const double width = metrics.horizontalAdvance(text);
        painter.drawText(QRectF(right - width, box.top(), width + 1, box.height()), Qt::AlignVCenter, text);
        right -= width + 8;
    };
    write(high);
    const QRectF bar(right - barWidth, box.center().y() - 4, barWidth, 8);
    QLinearGradient gradient(bar.topLeft(), bar.topRight());
    gradient.setColorAt(0, m_theme.series(0));
    gradient.setColorAt(1, m_theme.series(4));
    painter.fillRect(bar, gradient);
    right -= barWidth + 8;
    write(low);
    write(axis.column.title());
}

void ResultPlot::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.panel);
    draw(painter, size());
    painter.setPen(QPen(hasFocus() ? m_theme.accent : m_theme.grid, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

void ResultPlot::mouseMoveEvent(QMouseEvent* event) {
    const auto row = rowAt(event->position());
    setHovered(row);
    if (row)
        QToolTip::showText(event->globalPosition().toPoint(), m_data.sentence(*row), this);
    else
        QToolTip::hideText();
}

void ResultPlot::mousePressEvent(QMouseEvent* event) {
    const auto row = rowAt(event->position());
    if (event->button() != Qt::LeftButton || !row)
        return;
    const std::filesystem::path run = m_data.rows[*row].run;
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        std::set<std::filesystem::path> runs = m_selection;
        if (runs.erase(run) == 0)
            runs.insert(run);
        Q_EMIT runsChosen({ runs.begin(), runs.end() });
        return;
    }
    Q_EMIT runChosen(run);
}

void ResultPlot::leaveEvent(QEvent*) {
    setHovered(std::nullopt);
}

void ResultPlot::keyPressEvent(QKeyEvent* event) {
    const std::size_t rows = m_data.rows.size();
    const bool step = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (step && rows > 0) {
        const std::size_t next = event->key() == Qt::Key_Down ? 1 : rows - 1;
        setHovered(m_hovered ? (*m_hovered + next) % rows : 0);
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_hovered) {
        Q_EMIT runChosen(m_data.rows[*m_hovered].run);
        return;
    }
    QWidget::keyPressEvent(event);
}

void ResultPlot::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_theme = Theme::from(palette());
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        update();
}

} // namespace byol::ui
