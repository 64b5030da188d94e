#pragma once

#include "ui/common/table_source.h"

#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QTableView;

namespace byol::ui {

class DataTwin;

/// A table of runs against something else, with what the plots' twins can do: copy, CSV, picture.
class RunTable : public QWidget {
    Q_OBJECT

public:
    RunTable(const QString& name, const QString& nothing, QWidget* parent = nullptr);

    /// @param shown what the cells say; the source holds their raw values for copying and export
    /// @param best  the column that is best in each row, -1 for none
    void setRows(const TableSource& source, std::function<QString(int row, int column)> shown, std::vector<int> best);

Q_SIGNALS:
    void problemOccurred(const QString& sentence, const QString& details);

private:
    class Model;
    TableSource m_source;
    Model* m_model;
    QTableView* m_view;
    DataTwin* m_twin;
    QLabel* m_nothing;
};

} // namespace byol::ui
