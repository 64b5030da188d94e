#include "ui/runs/progress_delegate.h"

#include "ui/common/theme.h"
#include "ui/runs/runs_model.h"

#include <QApplication>
#include <QPainter>

namespace byol::ui {
namespace {

constexpr int barHeight = 6;
constexpr int margin = 8;

} // namespace

void ProgressDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = std::exchange(item.text, QString());
    const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const Theme theme = Theme::from(option.palette);
    const double share = index.data(RunsModel::ProgressRole).toDouble();
    const int textWidth = option.fontMetrics.horizontalAdvance(QStringLiteral("100 %")) + margin;
    const QRectF bar(option.rect.left() + margin, option.rect.center().y() - barHeight / 2.0 + 0.5,
        option.rect.width() - 2 * margin - textWidth, barHeight);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.grid);
    painter->drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    QRectF done = bar;
    done.setWidth(bar.width() * share);
    painter->setBrush(share >= 1 ? theme.good : theme.accent);
    painter->drawRoundedRect(done, barHeight / 2.0, barHeight / 2.0);
    painter->setPen(theme.mutedText);
    painter->drawText(option.rect.adjusted(0, 0, -margin, 0), Qt::AlignRight | Qt::AlignVCenter, text);
    painter->restore();
}

QSize ProgressDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return { 70 + 2 * margin + option.fontMetrics.horizontalAdvance(QStringLiteral("100 %")), size.height() };
}

} // namespace byol::ui
