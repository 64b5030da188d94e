#pragma once

#include "ui/common/theme.h"
#include "ui/datasets/catalogue.h"
#include "ui/datasets/install_job.h"

#include <QAbstractTableModel>
#include <QIcon>

namespace byol::ui {

/// The known datasets as a table, with what is known of each on this computer.
class DatasetsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Images, Classes, Size, Licence, State, ColumnCount };

    explicit DatasetsModel(const std::vector<KnownDataset>& datasets, QObject* parent = nullptr);

    const KnownDataset& dataset(int row) const { return m_rows[static_cast<std::size_t>(row)].dataset; }
    int rowOf(const QString& id) const;
    /// Where a dataset was found, "" for nowhere.
    void setInstalled(int row, const QString& folder);
    const QString& installed(int row) const { return m_rows[static_cast<std::size_t>(row)].folder; }
    int installedCount() const;
    void setState(int row, const InstallState& state);
    void setTheme(const Theme& theme);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        KnownDataset dataset;
        QString folder;
        InstallState state;
    };
    QString text(const Row& row, int column) const;
    static QString stateText(const Row& row);
    QIcon stateIcon(const Row& row) const;

    std::vector<Row> m_rows;
    QIcon m_going, m_paused, m_failed, m_ready; ///< painted often, drawn once a theme
};

} // namespace byol::ui
