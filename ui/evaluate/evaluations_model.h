#pragma once

#include "core/base/run/run_types.h"

#include <QAbstractTableModel>

#include <vector>

namespace byol::ui {

/// The evaluations of a run, newest first.
class EvaluationsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Kind, Features, Epoch, Top1, Top5, Images, Seconds, When, ColumnCount };
    static constexpr int SortRole = Qt::UserRole;

    explicit EvaluationsModel(QObject* parent = nullptr);

    /// Takes over the list; rows that are already shown stay (their order does not change).
    void setEvaluations(std::vector<Evaluation> evaluations);
    const Evaluation& at(int row) const { return m_rows[static_cast<size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant raw(const Evaluation& evaluation, int column) const;

    std::vector<Evaluation> m_rows;
};

/// What was scored: "encoder", "untrained", "pixels"; from the protocol.
QString featuresName(const Evaluation& evaluation);
QString kindName(const std::string& kind);

} // namespace byol::ui
