#pragma once

#include <QStyledItemDelegate>

namespace byol::ui {

/// Draws RunsModel::ProgressRole as a slim bar with the percentage beside it.
class ProgressDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace byol::ui
