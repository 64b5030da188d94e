#include "ui/window/page_list.h"

#include "ui/common/theme.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace byol::ui {
namespace {

enum Role { IconName = Qt::UserRole, Badge };

constexpr int rowHeight = 38;
constexpr int iconSide = 20;
constexpr int padding = 12;
constexpr int openWidth = 176;
constexpr int foldedWidth = 2 * padding + iconSide + 14;

class PageDelegate : public QStyledItemDelegate {
public:
    explicit PageDelegate(PageList* list)
        : QStyledItemDelegate(list)
        , m_list(list) { }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return { 10, rowHeight }; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        // The list's own palette holds the style sheet's transparent ground.
        const Theme theme = Theme::from(QApplication::palette());
        const bool chosen = option.state & QStyle::State_Selected;
        const QRect row = option.rect.adjusted(0, 1, 0, -1);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintBack(painter, option, theme, row, chosen);
        const QRect icon(row.left() + padding, row.center().y() - iconSide / 2 + 1, iconSide, iconSide);
        themedIcon(index.data(IconName).toString(), chosen ? theme.accent : theme.mutedText).paint(painter, icon);
        if (index.data(Badge).toBool())
            paintBadge(painter, theme, row, icon);
        if (!m_list->isCollapsed())
            paintText(painter, option, theme, row, icon, index.data().toString());
        painter->restore();
    }

private:
    static void paintBack(
        QPainter* painter, const QStyleOptionViewItem& option, const Theme& theme, const QRect& row, bool chosen) {
        const bool focused =
            chosen && option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange;
        QColor back = chosen ? theme.selection : theme.text;
        if (!chosen)
            back.setAlpha(option.state & QStyle::State_MouseOver ? 16 : 0);
        painter->setPen(focused ? QPen(theme.accent, 1) : QPen(Qt::NoPen));
        painter->setBrush(back);
        painter->drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }

    void paintBadge(QPainter* painter, const Theme& theme, const QRect& row, const QRect& icon) const {
        const QPointF centre =
            m_list->isCollapsed() ? QPointF(icon.topRight()) : QPointF(row.right() - padding, row.center().y());
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.good);
        painter->drawEllipse(centre, 4, 4);
    }

    static void paintText(QPainter* painter, const QStyleOptionViewItem& option, const Theme& theme, const QRect& row,
        const QRect& icon, const QString& text) {
        QFont font = option.font;
        if (option.state & QStyle::State_Selected)
            font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(theme.text);
        painter->drawText(row.adjusted(icon.right() - row.left() + 10, 0, -padding, 0), Qt::AlignVCenter, text);
    }

    PageList* m_list;
};

} // namespace

PageList::PageList(QWidget* parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this)) {
    setObjectName(QStringLiteral("pageList"));
    setAccessibleName(tr("Pages"));
    setModel(m_model);
    setItemDelegate(new PageDelegate(this));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setFixedWidth(openWidth);
}

void PageList::addPage(const QString& title, const QString& iconName, const QString& shortcut) {
    auto* item = new QStandardItem(title);
    item->setData(iconName, IconName);
    item->setToolTip(shortcut.isEmpty() ? title : tr("%1 (%2)").arg(title, shortcut));
    m_model->appendRow(item);
}

void PageList::setCurrentPage(int page) {
    setCurrentIndex(m_model->index(page, 0));
}

void PageList::setBadge(int page, bool on) {
    QStandardItem* item = m_model->item(page);
    if (!item || item->data(Badge).toBool() == on)
        return;
    item->setData(on, Badge);
    item->setAccessibleDescription(on ? tr("A run is active.") : QString());
}

void PageList::setCollapsed(bool collapsed) {
    m_collapsed = collapsed;
    setFixedWidth(collapsed ? foldedWidth : openWidth);
    viewport()->update();
}

void PageList::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT pageChosen(current.row());
}

void PageList::changeEvent(QEvent* event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

} // namespace byol::ui
