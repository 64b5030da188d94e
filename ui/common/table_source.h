#pragma once

#include <QAbstractTableModel>
#include <QModelIndexList>
#include <QStringList>
#include <QVariant>

#include <functional>

namespace byol::ui {

/// Numbers as rows and columns, read cell by cell when they are looked at: what a picture is drawn from.
struct TableSource {
    QStringList headers;
    int rows = 0;
    /// A number, a text or a time; invalid for an empty cell. Called on the GUI thread.
    std::function<QVariant(int row, int column)> cell;
};

/// A TableSource as a model. Numbers are shown by locale and sorted as numbers (Qt::UserRole holds the raw value).
class TableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit TableModel(QObject* parent = nullptr);
    void setSource(TableSource source);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    TableSource m_source;
};

/// The chosen cells as tab-separated text with a line of headers; numbers with a decimal point and every digit.
QString asTsv(const QAbstractItemModel& model, const QModelIndexList& cells);
/// Every row of a model as CSV (RFC 4180, UTF-8, decimal point). @returns false with `problem` set
bool writeCsv(const QString& path, const QAbstractItemModel& model, QString* problem);

} // namespace byol::ui
