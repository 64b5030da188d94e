#pragma once

#include "core/base/run/run_types.h"
#include "ui/common/table_source.h"

#include <QWidget>

class QTableView;

namespace byol::ui {

/// Everything that fixes a figure, in words.
TableSource protocolTable(const Evaluation* evaluation);
/// The published figures, those that are comparable first, each other with what differs.
TableSource referenceTable(const Evaluation* evaluation);

/// A plain table of a tab of the page.
class DetailsPanel : public QWidget {
    Q_OBJECT

public:
    explicit DetailsPanel(const QString& name, int stretched, QWidget* parent = nullptr);
    void setSource(TableSource source);
    QTableView* view() const { return m_view; }

private:
    TableModel* m_model;
    QTableView* m_view;
    int m_stretched; ///< the column that takes what room is left
};

} // namespace byol::ui
