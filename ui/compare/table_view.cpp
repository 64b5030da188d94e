#include "ui/compare/table_view.h"

#include "ui/common/data_twin.h"
#include "ui/common/theme.h"

#include <QFont>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace byol::ui {

class RunTable::Model : public TableModel {
public:
    using TableModel::TableModel;

    void set(const TableSource& source, std::function<QString(int, int)> shown, std::vector<int> best) {
        m_shown = std::move(shown);
        m_best = std::move(best);
        setSource(source);
    }

    QVariant data(const QModelIndex& index, int role) const override {
        if (!index.isValid())
            return {};
        const bool best = m_best.size() > static_cast<std::size_t>(index.row())
            && m_best[static_cast<std::size_t>(index.row())] == index.column();
        switch (role) {
        case Qt::DisplayRole:
            return best ? tr("%1 ★", "the best of a row").arg(m_shown(index.row(), index.column()))
                        : m_shown(index.row(), index.column());
        case Qt::ToolTipRole:
            return best ? tr("Best of these runs") : QVariant();
        case Qt::FontRole: {
            QFont font;
            font.setBold(best);
            return font;
        }
        case Qt::TextAlignmentRole:
            return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
        default:
            return TableModel::data(index, role);
        }
    }

private:
    std::function<QString(int, int)> m_shown;
    std::vector<int> m_best;
};

RunTable::RunTable(const QString& name, const QString& nothing, QWidget* parent)
    : QWidget(parent)
    , m_model(new Model(this))
    , m_view(new QTableView(this))
    , m_nothing(new QLabel(nothing, this)) {
    m_view->setModel(m_model);
    m_view->setObjectName(QStringLiteral("rows"));
    m_view->setAccessibleName(name);
    m_view->setAlternatingRowColors(true);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_twin = new DataTwin(
        m_view, name, [this] { return m_source; }, this);
    connect(m_twin, &DataTwin::problemOccurred, this, &RunTable::problemOccurred);
    m_nothing->setAlignment(Qt::AlignCenter);
    setRole(m_nothing, Role::muted);
    m_nothing->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_twin, 1);
    layout->addWidget(m_nothing, 1);
}

void RunTable::setRows(
    const TableSource& source, std::function<QString(int row, int column)> shown, std::vector<int> best) {
    m_source = source;
    m_model->set(source, std::move(shown), std::move(best));
    m_twin->refreshTable();
    m_twin->setVisible(source.rows > 0);
    m_nothing->setVisible(source.rows == 0);
    m_view->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_view->setColumnWidth(column, std::clamp(m_view->columnWidth(column) + 12, 110, 260));
}

} // namespace byol::ui
