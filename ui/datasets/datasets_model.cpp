#include "ui/datasets/datasets_model.h"

#include <QLocale>

#include <algorithm>

namespace byol::ui {

DatasetsModel::DatasetsModel(const std::vector<KnownDataset>& datasets, QObject* parent)
    : QAbstractTableModel(parent) {
    for (const KnownDataset& dataset : datasets)
        m_rows.push_back({ dataset, {}, {} });
}

int DatasetsModel::rowOf(const QString& id) const {
    const auto found = std::ranges::find_if(m_rows, [&id](const Row& row) { return row.dataset.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void DatasetsModel::setInstalled(int row, const QString& folder) {
    Row& changed = m_rows[static_cast<std::size_t>(row)];
    if (changed.folder == folder)
        return;
    changed.folder = folder;
    Q_EMIT dataChanged(index(row, State), index(row, State));
}

int DatasetsModel::installedCount() const {
    return static_cast<int>(std::ranges::count_if(m_rows, [](const Row& row) { return !row.folder.isEmpty(); }));
}

void DatasetsModel::setState(int row, const InstallState& state) {
    m_rows[static_cast<std::size_t>(row)].state = state;
    Q_EMIT dataChanged(index(row, State), index(row, State));
}

void DatasetsModel::setTheme(const Theme& theme) {
    m_going = themedIcon(QStringLiteral("download"), theme.accent);
    m_paused = themedIcon(QStringLiteral("paused"), theme.warn);
    m_failed = themedIcon(QStringLiteral("error"), theme.bad);
    m_ready = themedIcon(QStringLiteral("good"), theme.good);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, State), index(rowCount() - 1, State), { Qt::DecorationRole });
}

int DatasetsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DatasetsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString DatasetsModel::stateText(const Row& row) {
    switch (row.state.phase) {
    case InstallState::Phase::downloading:
        return tr("%1 %").arg(row.state.total > 0 ? row.state.received * 100 / row.state.total : 0);
    case InstallState::Phase::paused:
        return tr("Paused");
    case InstallState::Phase::verifying:
        return tr("Checking");
    case InstallState::Phase::unpacking:
        return tr("Unpacking");
    case InstallState::Phase::failed:
        return tr("Failed");
    default:
        return row.folder.isEmpty() ? tr("Not here") : tr("Ready");
    }
}

QIcon DatasetsModel::stateIcon(const Row& row) const {
    switch (row.state.phase) {
    case InstallState::Phase::downloading:
    case InstallState::Phase::verifying:
    case InstallState::Phase::unpacking:
        return m_going;
    case InstallState::Phase::paused:
        return m_paused;
    case InstallState::Phase::failed:
        return m_failed;
    default:
        return row.folder.isEmpty() ? QIcon() : m_ready;
    }
}

QString DatasetsModel::text(const Row& row, int column) const {
    const KnownDataset& dataset = row.dataset;
    switch (column) {
    case Name:
        return dataset.name;
    case Images:
        return QLocale().toString(dataset.train + dataset.test);
    case Classes:
        return QLocale().toString(dataset.classes);
    case Size:
        return dataset.canDownload() ? QLocale().formattedDataSize(dataset.downloadSize(), 1, QLocale::DataSizeSIFormat)
                                     : QStringLiteral("–");
    case Licence:
        return dataset.licence.isEmpty() ? tr("See its page") : dataset.licence;
    case State:
        return stateText(row);
    default:
        return {};
    }
}

QVariant DatasetsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::TextAlignmentRole: {
        const bool number = column == Images || column == Classes || column == Size;
        return QVariant::fromValue((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case Qt::DecorationRole:
        return column == State ? QVariant(stateIcon(row)) : QVariant();
    case Qt::ToolTipRole:
        return column == State && !row.folder.isEmpty() ? row.folder : row.dataset.about;
    default:
        return {};
    }
}

QVariant DatasetsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool number = section == Images || section == Classes || section == Size;
        return QVariant::fromValue((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Dataset");
    case Images:
        return tr("Images");
    case Classes:
        return tr("Classes");
    case Size:
        return tr("Download");
    case Licence:
        return tr("Licence");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace byol::ui
