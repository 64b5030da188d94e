#pragma once

#include "core/base/run/run_types.h"
#include "ui/common/theme.h"
#include "ui/runs/run_column.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QIcon>

#include <filesystem>
#include <string>
#include <unordered_map>
#include <vector>

namespace byol::ui {

class EpochValues;

/// The workspace's runs as a table. update() says exactly which rows came, went or changed, so that selection, sort
/// order and an open editor survive.
class RunsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// The columns that are always there, as builtInColumns() has them; those that the user added follow.
    enum Column {
        State,
        Star,
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
        Tags,
        LossCurve,
        ColumnCount,
    };
    enum Role {
        SortRole = Qt::UserRole, ///< the raw value
        ProgressRole, ///< 0 to 1
        CurveRole, ///< QVector<float>
        TagsRole, ///< QStringList
        ProblemRole, ///< whether the curve ended in a failure
    };

    explicit RunsModel(QObject* parent = nullptr);

    void update(const std::vector<RunSummary>& runs);
    void setTheme(const Theme& theme);
    const std::vector<RunSummary>& runs() const { return m_runs; }
    const RunSummary& run(int row) const { return m_runs[static_cast<std::size_t>(row)]; }
    /// -1 when there is none.
    int rowOf(const std::filesystem::path& path) const;

    const std::vector<RunColumn>& columns() const { return m_columns; }
    /// Adds a column at the end unless it is there. @returns its number
    int addColumn(const RunColumn& column);
    /// Takes an added column away.
    void removeColumn(int column);
    /// The value of a column, at-epoch ones included; NaN where there is none, or not yet.
    double number(const RunColumn& column, const RunSummary& run) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Editing a name asks for the rename; the name changes when the folder has. The star is a check box.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void renameRequested(const std::filesystem::path& run, const QString& name);
    void starRequested(const std::filesystem::path& run, bool starred);

private:
    void removeGone(const std::vector<RunSummary>& runs);
    void number();
    void take(int row, const RunSummary& run);
    bool looksTheSame(const RunColumn& column, const RunSummary& before, const RunSummary& run) const;
    void epochValuesArrived();
    const RunColumn& columnAt(int column) const { return m_columns[static_cast<std::size_t>(column)]; }
    QString text(const RunSummary& run, const RunColumn& column) const;
    QVariant sortValue(const RunSummary& run, const RunColumn& column) const;
    QVariant decoration(const RunSummary& run, const RunColumn& column) const;
    QString toolTip(const RunSummary& run, const RunColumn& column) const;
    QString accessibleText(const RunSummary& run, const RunColumn& column) const;

    std::vector<RunSummary> m_runs;
    std::unordered_map<std::string, int> m_rows; ///< by path
    std::vector<RunColumn> m_columns;
    EpochValues* m_epochValues;
    Theme m_theme;
    mutable QHash<QString, QIcon> m_icons; ///< by name; made anew with the theme
};

} // namespace byol::ui
