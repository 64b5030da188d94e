#pragma once

#include "core/base/run/run_types.h"
#include "ui/common/theme.h"

#include <QAbstractTableModel>

#include <filesystem>
#include <vector>

namespace byol::ui {

/// The workspace's runs as a table. update() says exactly which rows came, went or changed, so that selection, sort
/// order and an open editor survive.
class RunsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        State,
        Name,
        Dataset,
        Progress,
        Epoch,
        Loss,
        Knn,
        Linear,
        ImagesPerSecond,
        Started,
        Duration,
        ColumnCount,
    };
    enum Role {
        SortRole = Qt::UserRole, ///< the raw value
        ProgressRole, ///< 0 to 1
    };

    explicit RunsModel(QObject* parent = nullptr);

    void update(const std::vector<RunSummary>& runs);
    void setTheme(const Theme& theme);
    const RunSummary& run(int row) const { return m_runs[static_cast<std::size_t>(row)]; }
    /// -1 when there is none.
    int rowOf(const std::filesystem::path& path) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Editing a name asks for the rename; the name changes when the folder has.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void renameRequested(const std::filesystem::path& run, const QString& name);

private:
    void removeGone(const std::vector<RunSummary>& runs);
    void take(int row, const RunSummary& run);
    QString text(const RunSummary& run, int column) const;
    QVariant sortValue(const RunSummary& run, int column) const;
    QString toolTip(const RunSummary& run) const;

    std::vector<RunSummary> m_runs;
    Theme m_theme;
};

} // namespace byol::ui
