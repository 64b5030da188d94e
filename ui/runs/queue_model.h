#pragma once

#include "core/base/queue/run_queue.h"
#include "core/base/run/run_types.h"

#include <QAbstractTableModel>

#include <functional>

namespace byol::ui {

/// The queue in its order. Rows are moved by dragging; what is moved or changed is asked for, not done: the files
/// decide.
class QueueModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Position, Run, State, Device, ColumnCount };

    using Find = std::function<const RunSummary*(const std::filesystem::path&)>;
    explicit QueueModel(Find find, QObject* parent = nullptr);

    void setQueue(const RunQueue& queue);
    /// The runs' states changed.
    void refreshStates();
    const QueueItem& item(int row) const { return m_items[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool dropMimeData(
        const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    QStringList mimeTypes() const override;

Q_SIGNALS:
    void moveRequested(const std::filesystem::path& run, int position);
    void deviceRequested(const std::filesystem::path& run, const QString& device);

private:
    QString stateText(int row) const;

    Find m_find;
    std::vector<QueueItem> m_items;
};

/// "As in the settings", "CPU", "GPU 1" for "", "cpu", "cuda:1".
QString deviceTitle(const QString& device);

} // namespace byol::ui
