#pragma once

#include "ui/evaluate/class_figures.h"

#include <QAbstractTableModel>
#include <QWidget>

class QLabel;
class QSortFilterProxyModel;
class QTableView;

namespace byol::ui {

/// Precision, recall, F1 and support of each class.
class ClassModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Precision, Recall, F1, Support, Predicted, ColumnCount };

    explicit ClassModel(QObject* parent = nullptr)
        : QAbstractTableModel(parent) { }
    void setClasses(const QStringList& names, std::vector<ClassFigures> figures);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant raw(int row, int column) const;

    QStringList m_names;
    std::vector<ClassFigures> m_figures;
};

/// The table of the classes, sortable, under a sentence on all of them.
class ClassTable : public QWidget {
    Q_OBJECT

public:
    explicit ClassTable(QWidget* parent = nullptr);
    void setMatrix(const QStringList& classes, const std::vector<std::int64_t>& confusion);

private:
    QLabel* m_summary;
    ClassModel* m_model;
    QSortFilterProxyModel* m_sorted;
    QTableView* m_view;
};

} // namespace byol::ui
