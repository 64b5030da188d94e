#include "ui/runs/curve_delegate.h"

#include "ui/common/theme.h"
#include "ui/runs/runs_model.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace byol::ui {
namespace {

constexpr int curveWidth = 60;
constexpr int margin = 8;

void drawBackground(QPainter* painter, QStyleOptionViewItem item) {
    item.text.clear();
    const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
}

// Gaps stay gaps; a value that was never finite is no point.
QPainterPath pathOf(const QVector<float>& values, const QRectF& box) {
    float low = std::numeric_limits<float>::infinity();
    float high = -low;
    for (const float value : values)
        if (std::isfinite(value)) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    QPainterPath path;
    bool down = false;
    const double across = box.width() / std::max<double>(1, static_cast<double>(values.size() - 1));
    const double up = high > low ? box.height() / (high - low) : 0;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (!std::isfinite(values[i])) {
            down = false;
            continue;
        }
        const QPointF point(box.left() + static_cast<double>(i) * across, box.bottom() - (values[i] - low) * up);
        down ? path.lineTo(point) : path.moveTo(point);
        down = true;
    }
    return path;
}

} // namespace

void CurveDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    drawBackground(painter, item);
    const auto values = index.data(RunsModel::CurveRole).value<QVector<float>>();
    if (values.size() < 2)
        return;
    const Theme theme = Theme::from(option.palette);
    const QRectF box = QRectF(option.rect).adjusted(margin, 7, -margin, -7);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(index.data(RunsModel::ProblemRole).toBool() ? theme.bad : theme.accent, 1.2));
    painter->drawPath(pathOf(values, box));
    painter->restore();
}

QSize CurveDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return { curveWidth + 2 * margin, QStyledItemDelegate::sizeHint(option, index).height() };
}

void TagsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    drawBackground(painter, item);
    const Theme theme = Theme::from(option.palette);
    const QFontMetrics& metrics = option.fontMetrics;
    const int height = metrics.height() + 4;
    int left = option.rect.left() + margin;
    const int end = option.rect.right() - 4;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    for (const QString& tag : index.data(RunsModel::TagsRole).toStringList()) {
        const int room = end - left;
        if (room < 28)
            break;
        const QString text = metrics.elidedText(tag, Qt::ElideRight, room - 14);
        const QRectF pill(
            left, option.rect.center().y() - height / 2.0 + 0.5, metrics.horizontalAdvance(text) + 14, height);
        painter->setPen(QPen(theme.mutedText, 0.8));
        painter->setBrush(theme.panel);
        painter->drawRoundedRect(pill, height / 2.0, height / 2.0);
        painter->setPen(theme.text);
        painter->drawText(pill, Qt::AlignCenter, text);
        left += static_cast<int>(pill.width()) + 5;
    }
    painter->restore();
}

} // namespace byol::ui
