#include "ui/compare/matrix_view.h"

#include "ui/common/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace byol::ui {
namespace {

constexpr double widestCell = 76;

QColor between(const QColor& first, const QColor& second, double share) {
    const auto mix = [share](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * share)); };
    return { mix(first.red(), second.red()), mix(first.green(), second.green()), mix(first.blue(), second.blue()) };
}

} // namespace

MatrixView::MatrixView(QWidget* parent)
    : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(200, 160);
    setAccessibleName(tr("How alike the representations are (CKA)"));
}

void MatrixView::setMatrix(const QStringList& names, std::vector<std::vector<double>> values) {
    m_names = names;
    m_values = std::move(values);
    m_row = m_column = -1;
    update();
}

void MatrixView::choose(int row, int column) {
    const bool outside = row < 0 || column < 0 || row >= size() || column >= size();
    if (outside || row == column || (row == m_row && column == m_column))
        return;
    m_row = row;
    m_column = column;
    setAccessibleDescription(
        tr("%1 and %2: %3")
            .arg(m_names[row], m_names[column],
                QLocale().toString(m_values[static_cast<size_t>(row)][static_cast<size_t>(column)], 'f', 2)));
    update();
    Q_EMIT chosen(row, column);
}

int MatrixView::labelWidth() const {
    int widest = 0;
    for (const QString& name : m_names)
        widest = std::max(widest, fontMetrics().horizontalAdvance(name));
    return std::min(widest, width() * 2 / 5) + 30;
}

double MatrixView::side() const {
    const double room = std::min<double>(width() - labelWidth(), height() - fontMetrics().height() - 10);
    return std::min(widestCell, room / std::max(size(), 1));
}

QRectF MatrixView::cell(int row, int column) const {
    const double top = fontMetrics().height() + 8;
    return { labelWidth() + column * side(), top + row * side(), side() - 2, side() - 2 };
}

void MatrixView::paintCell(QPainter& painter, int row, int column) const {
    const Theme theme = Theme::from(palette());
    const double value = m_values[static_cast<size_t>(row)][static_cast<size_t>(column)];
    const QColor fill = between(theme.panel, theme.accent, std::clamp(value, 0.0, 1.0) * 0.85);
    const QRectF box = cell(row, column);
    painter.setPen(QPen(theme.grid, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(box, 4, 4);
    const QColor dark = theme.dark ? theme.background : theme.text;
    const QColor light = theme.dark ? theme.text : theme.panel;
    painter.setPen(contrast(fill, dark) > contrast(fill, light) ? dark : light);
    painter.drawText(box, Qt::AlignCenter, QLocale().toString(value, 'f', 2));
    const bool current = (row == m_row && column == m_column) || (row == m_column && column == m_row);
    if (!current)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.text, row == m_row ? 2.4 : 1.2));
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4);
}

void MatrixView::paintEvent(QPaintEvent*) {
    const Theme theme = Theme::from(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.panel);
    for (int row = 0; row < size(); ++row) {
        const QRectF first = cell(row, 0);
        painter.setPen(theme.text);
        painter.drawText(QRectF(4, first.top(), labelWidth() - 12, first.height()), Qt::AlignVCenter | Qt::AlignLeft,
            tr("%1  %2", "number of a run, its name")
                .arg(QLocale().toString(row + 1),
                    fontMetrics().elidedText(m_names[row], Qt::ElideMiddle, labelWidth() - 36)));
        painter.setPen(theme.mutedText);
        painter.drawText(QRectF(cell(0, row).left(), 2, side() - 2, fontMetrics().height()), Qt::AlignCenter,
            QLocale().toString(row + 1));
        for (int column = 0; column < size(); ++column)
            paintCell(painter, row, column);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

QPoint MatrixView::cellAt(QPointF position) const {
    for (int row = 0; row < size(); ++row)
        for (int column = 0; column < size(); ++column)
            if (cell(row, column).contains(position))
                return { column, row };
    return { -1, -1 };
}

void MatrixView::mousePressEvent(QMouseEvent* event) {
    const QPoint place = cellAt(event->position());
    choose(place.y(), place.x());
}

void MatrixView::keyPressEvent(QKeyEvent* event) {
    const auto go = [this](int rows, int columns) {
        int row = std::clamp(m_row + rows, 0, size() - 1);
        int column = std::clamp(m_column + columns, 0, size() - 1);
        if (row == column) { // over the diagonal
            row = std::clamp(row + rows, 0, size() - 1);
            column = std::clamp(column + columns, 0, size() - 1);
        }
        choose(row, column);
    };
    switch (event->key()) {
    case Qt::Key_Up:
        return go(-1, 0);
    case Qt::Key_Down:
        return go(1, 0);
    case Qt::Key_Left:
        return go(0, -1);
    case Qt::Key_Right:
        return go(0, 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

bool MatrixView::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const QPoint place = cellAt(help->pos());
        if (place.x() >= 0)
            QToolTip::showText(help->globalPos(), tr("%1 and %2").arg(m_names[place.y()], m_names[place.x()]), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace byol::ui
