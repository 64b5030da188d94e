#include "ui/evaluate/confusion_view.h"

#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace byol::ui {
namespace {

constexpr int leastDigits = 9; // pixels; smaller ones cannot be read

QColor mixed(const QColor& a, const QColor& b, double share) {
    const auto channel = [share](int from, int to) { return static_cast<int>(from + (to - from) * share); };
    return { channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue()) };
}

} // namespace

ConfusionView::ConfusionView(QWidget* parent)
    : QWidget(parent) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Confusion matrix"));
}

void ConfusionView::setMatrix(const QStringList& classes, const std::vector<std::int64_t>& counts) {
    const bool fits = counts.size() == static_cast<size_t>(classes.size()) * static_cast<size_t>(classes.size());
    m_classes = fits ? classes : QStringList();
    m_counts = fits ? counts : std::vector<std::int64_t>();
    m_opened = { -1, -1 };
    choose(-1, -1);
}

void ConfusionView::setNormalised(bool on) {
    m_normalised = on;
    update();
}

void ConfusionView::open(int row, int column) {
    m_opened = { column, row };
    choose(row, column);
    Q_EMIT cellOpened(row, column);
}

std::int64_t ConfusionView::count(int row, int column) const {
    return m_counts[static_cast<size_t>(row) * static_cast<size_t>(classCount()) + static_cast<size_t>(column)];
}

std::int64_t ConfusionView::rowTotal(int row) const {
    const auto first = m_counts.begin() + static_cast<std::ptrdiff_t>(row) * classCount();
    return std::accumulate(first, first + classCount(), std::int64_t { 0 });
}

QString ConfusionView::sentence() const {
    if (m_classes.isEmpty())
        return tr("No confusion matrix.");
    const QLocale locale;
    if (m_row >= 0) {
        const double share = rowTotal(m_row) > 0 ? 100.0 * count(m_row, m_column) / rowTotal(m_row) : 0;
        return m_row == m_column
            ? tr("%1: %2 of %3 recognised (%4 %)")
                  .arg(m_classes[m_row], locale.toString(count(m_row, m_column)), locale.toString(rowTotal(m_row)),
                      locale.toString(share, 'f', 1))
            : tr("%1 taken for %2: %3 of %4 (%5 %)")
                  .arg(m_classes[m_row], m_classes[m_column], locale.toString(count(m_row, m_column)),
                      locale.toString(rowTotal(m_row)), locale.toString(share, 'f', 1));
    }
    int worstRow = 0;
    int worstColumn = 0;
    std::int64_t worst = -1;
    for (int row = 0; row < classCount(); ++row)
        for (int column = 0; column < classCount(); ++column)
            if (row != column && count(row, column) > worst) {
                worst = count(row, column);
                worstRow = row;
                worstColumn = column;
            }
    return worst <= 0 ? tr("No image was taken for another class.")
                      : tr("Most often confused: %1 taken for %2, %n time(s)", "", static_cast<int>(worst))
                            .arg(m_classes[worstRow], m_classes[worstColumn]);
}

QRectF ConfusionView::gridRect() const {
    int labels = 0;
    for (const QString& name : m_classes)
        labels = std::max(labels, fontMetrics().horizontalAdvance(name));
    const double left = std::min(labels, width() / 3) + fontMetrics().height() * 1.8;
    const double top = fontMetrics().height() * 1.6;
    const double bottom = std::min(labels, height() / 3) + 10.0;
    const double side = std::max(10.0, std::min(width() - left - 8, height() - top - bottom));
    return { left, top, side, side };
}

QRectF ConfusionView::cellRect(int row, int column) const {
    const QRectF grid = gridRect();
    const double cell = grid.width() / classCount();
    return { grid.left() + column * cell, grid.top() + row * cell, cell, cell };
}

void ConfusionView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    if (m_classes.isEmpty())
        return;
    paintCells(painter);
    paintLabels(painter);
}

void ConfusionView::paintCells(QPainter& painter) const {
    const Theme theme = Theme::from(palette());
    const double cellSide = gridRect().width() / classCount();
    QFont small = font();
    small.setPixelSize(std::clamp(static_cast<int>(cellSide * 0.45), leastDigits, fontMetrics().ascent() + 2));
    const bool numbers =
        cellSide >= QFontMetricsF(small).horizontalAdvance(QStringLiteral("0000")) * (m_normalised ? 0.6 : 1);
    painter.setFont(small);
    for (int row = 0; row < classCount(); ++row) {
        const double total = std::max<double>(1, static_cast<double>(rowTotal(row)));
        for (int column = 0; column < classCount(); ++column) {
            const double share = count(row, column) / total;
            const QRectF cell = cellRect(row, column).adjusted(0.5, 0.5, -0.5, -0.5);
            // The square root lifts rare confusions out of the background.
            const QColor fill = mixed(theme.panel, row == column ? theme.accent : theme.bad, std::sqrt(share) * 0.92);
            painter.fillRect(cell, fill);
            if (!numbers || count(row, column) == 0)
                continue;
            painter.setPen(qGray(fill.rgb()) > 140 ? QColor(20, 20, 20) : QColor(245, 245, 245));
            painter.drawText(cell, Qt::AlignCenter, cellText(row, column, total));
        }
    }
    painter.setFont(font());
    painter.setBrush(Qt::NoBrush);
    if (m_opened.x() >= 0) {
        painter.setPen(QPen(theme.accent, 3));
        painter.drawRect(cellRect(m_opened.y(), m_opened.x()));
    }
    if (m_row >= 0) {
        painter.setPen(QPen(theme.text, 2));
        painter.drawRect(cellRect(m_row, m_column));
    }
}

QString ConfusionView::cellText(int row, int column, double total) const {
    return m_normalised ? QLocale().toString(100 * count(row, column) / total, 'f', 0)
                        : QLocale().toString(static_cast<qlonglong>(count(row, column)));
}

QPoint ConfusionView::cellAt(const QPointF& position) const {
    const QRectF grid = gridRect();
    if (m_classes.isEmpty() || !grid.contains(position))
        return { -1, -1 };
    const double cell = grid.width() / classCount();
    return { std::min(static_cast<int>((position.x() - grid.left()) / cell), classCount() - 1),
        std::min(static_cast<int>((position.y() - grid.top()) / cell), classCount() - 1) };
}

void ConfusionView::paintLabels(QPainter& painter) const {
    const Theme theme = Theme::from(palette());
    const QRectF grid = gridRect();
    const double cell = grid.width() / classCount();
    const double line = fontMetrics().height();
    painter.setPen(theme.mutedText);
    painter.drawText(QRectF(grid.left(), 0, grid.width(), grid.top()), Qt::AlignCenter, tr("Predicted class"));
    painter.save();
    painter.translate(line * 0.6, grid.center().y());
    painter.rotate(-90);
    painter.drawText(QRectF(-grid.height() / 2, -line / 2, grid.height(), line), Qt::AlignCenter, tr("True class"));
    painter.restore();
    if (cell < line * 0.7)
        return;
    painter.setPen(theme.text);
    for (int i = 0; i < classCount(); ++i) {
        const double labelWidth = grid.left() - line * 1.6;
        const QString left = fontMetrics().elidedText(m_classes[i], Qt::ElideRight, static_cast<int>(labelWidth));
        painter.drawText(
            QRectF(line * 1.2, grid.top() + i * cell, labelWidth, cell), Qt::AlignRight | Qt::AlignVCenter, left);
        const double room = height() - grid.bottom() - 6;
        painter.save();
        painter.translate(grid.left() + (i + 0.5) * cell, grid.bottom() + 6);
        painter.rotate(-90);
        const QString below = fontMetrics().elidedText(m_classes[i], Qt::ElideRight, static_cast<int>(room));
        painter.drawText(QRectF(-room, -cell / 2, room, cell), Qt::AlignRight | Qt::AlignVCenter, below);
        painter.restore();
    }
}

void ConfusionView::choose(int row, int column) {
    m_row = row;
    m_column = column;
    setAccessibleDescription(sentence());
    update();
    Q_EMIT sentenceChanged(sentence());
}

void ConfusionView::mouseMoveEvent(QMouseEvent* event) {
    const QPoint cell = cellAt(event->position());
    choose(cell.y(), cell.x());
}

void ConfusionView::mousePressEvent(QMouseEvent* event) {
    const QPoint cell = cellAt(event->position());
    if (event->button() == Qt::LeftButton && cell.x() >= 0)
        open(cell.y(), cell.x());
    else
        QWidget::mousePressEvent(event);
}

void ConfusionView::leaveEvent(QEvent*) {
    choose(-1, -1);
}

void ConfusionView::keyPressEvent(QKeyEvent* event) {
    const int last = classCount() - 1;
    const int row = std::max(m_row, 0);
    const int column = std::max(m_column, 0);
    switch (m_classes.isEmpty() ? 0 : event->key()) {
    case Qt::Key_Up:
        return choose(std::max(row - 1, 0), column);
    case Qt::Key_Down:
        return choose(std::min(row + 1, last), column);
    case Qt::Key_Left:
        return choose(row, std::max(column - 1, 0));
    case Qt::Key_Right:
        return choose(row, std::min(column + 1, last));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return open(row, column);
    case Qt::Key_Escape:
        return choose(-1, -1);
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace byol::ui
