#pragma once

#include <QStringList>
#include <QStyledItemDelegate>

namespace byol::ui {

/// Chooses an item's device from a list.
class DeviceDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit DeviceDelegate(const QStringList& devices, QObject* parent = nullptr);
    void setDevices(const QStringList& devices) { m_devices = devices; }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

private:
    QStringList m_devices;
};

} // namespace byol::ui
