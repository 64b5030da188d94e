#pragma once

#include <QSortFilterProxyModel>
#include <QString>

namespace byol::ui {

/// Sorts by raw values and filters by words that must all match: plain words are looked for in name, dataset and state;
/// "state:", "name:" and "dataset:" look in one column; "loss<0.5", "knn>60", "linear>=70", "epoch>10" compare (per
/// cent for kNN and linear).
class RunsFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit RunsFilter(QObject* parent = nullptr);
    void setFilterText(const QString& text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    bool matches(int row, const QString& word) const;
    QString cell(int row, int column) const;

    QStringList m_words;
};

} // namespace byol::ui
