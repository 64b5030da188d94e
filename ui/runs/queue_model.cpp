#include "ui/runs/queue_model.h"

#include "ui/common/run_control.h"

#include <QLocale>
#include <QMimeData>

namespace byol::ui {
namespace {

const QString mimeType = QStringLiteral("application/x-byol-queue-row");

bool isHeld(const RunSummary& run) {
    return run.status.state == RunState::running || run.status.state == RunState::paused;
}

} // namespace

QString deviceTitle(const QString& device) {
    if (device.isEmpty())
        return QueueModel::tr("As in the Settings");
    if (device == QLatin1String("auto"))
        return QueueModel::tr("Automatic");
    if (device == QLatin1String("cpu"))
        return QueueModel::tr("CPU");
    if (device.startsWith(QLatin1String("cuda:")))
        return QueueModel::tr("GPU %1").arg(device.mid(5));
    return device;
}

QueueModel::QueueModel(Find find, QObject* parent)
    : QAbstractTableModel(parent)
    , m_find(std::move(find)) { }

void QueueModel::setQueue(const RunQueue& queue) {
    if (queue.items == m_items)
        return refreshStates();
    if (queue.items.size() == m_items.size()) {
        m_items = queue.items;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_items = queue.items;
    endResetModel();
}

void QueueModel::refreshStates() {
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, State), index(rowCount() - 1, State));
}

int QueueModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int QueueModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString QueueModel::stateText(int row) const {
    const RunSummary* run = m_find(item(row).run);
    if (!run)
        return tr("Not found");
    return isHeld(*run) ? stateName(run->status.state) : tr("Waiting");
}

QVariant QueueModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QueueItem& item = this->item(index.row());
    const QString device = QString::fromStdString(item.device);
    if (role == Qt::EditRole && index.column() == Device)
        return device;
    if (role == Qt::ToolTipRole)
        return QString::fromStdString(item.run.string()).toHtmlEscaped();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Position:
        return QLocale().toString(index.row() + 1);
    case Run:
        return QString::fromStdString(item.run.filename().string());
    case State:
        return stateText(index.row());
    default:
        return deviceTitle(device);
    }
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Position:
        return tr("Position");
    case Run:
        return tr("Run");
    case State:
        return tr("State");
    default:
        return tr("Device");
    }
}

Qt::ItemFlags QueueModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags | Qt::ItemIsDropEnabled;
    return flags | Qt::ItemIsDragEnabled | (index.column() == Device ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool QueueModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !index.isValid() || index.column() != Device)
        return false;
    if (value.toString() != QString::fromStdString(item(index.row()).device))
        Q_EMIT deviceRequested(item(index.row()).run, value.toString());
    return false;
}

QStringList QueueModel::mimeTypes() const {
    return { mimeType };
}

QMimeData* QueueModel::mimeData(const QModelIndexList& indexes) const {
    if (indexes.isEmpty())
        return nullptr;
    auto* data = new QMimeData;
    data->setData(mimeType, QByteArray::fromStdString(item(indexes.first().row()).run.string()));
    return data;
}

// Dropped between two rows: it comes before the lower one, which moves up by one when it came from above.
bool QueueModel::dropMimeData(const QMimeData* data, Qt::DropAction, int row, int, const QModelIndex& parent) {
    if (!data->hasFormat(mimeType))
        return false;
    const std::filesystem::path run = data->data(mimeType).toStdString();
    int target = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    for (int from = 0; from < target; ++from)
        if (item(from).run == run) {
            --target;
            break;
        }
    Q_EMIT moveRequested(run, target);
    return false; // the view must not remove the row: the queue is read again
}

} // namespace byol::ui
