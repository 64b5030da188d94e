#include "ui/runs/device_delegate.h"

#include "ui/runs/queue_model.h"

#include <QComboBox>

namespace byol::ui {

DeviceDelegate::DeviceDelegate(const QStringList& devices, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_devices(devices) { }

QWidget* DeviceDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const {
    auto* box = new QComboBox(parent);
    box->setAccessibleName(tr("Device"));
    QStringList devices = m_devices;
    if (const QString now = index.data(Qt::EditRole).toString(); !devices.contains(now))
        devices << now;
    for (const QString& device : devices)
        box->addItem(deviceTitle(device), device);
    connect(box, &QComboBox::activated, this, [this, box] {
        auto* self = const_cast<DeviceDelegate*>(this);
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    return box;
}

void DeviceDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    auto* box = static_cast<QComboBox*>(editor);
    box->setCurrentIndex(std::max(0, box->findData(index.data(Qt::EditRole))));
}

void DeviceDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    model->setData(index, static_cast<QComboBox*>(editor)->currentData(), Qt::EditRole);
}

} // namespace byol::ui
