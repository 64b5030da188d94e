#include "ui/evaluate/result_table.h"

#include "ui/common/table_source.h"
#include "ui/common/theme.h"
#include "ui/evaluate/evaluations_model.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace byol::ui {

ResultTable::ResultTable(QWidget* parent)
    : QWidget(parent)
    , m_model(new EvaluationsModel(this))
    , m_filter(new EvaluationFilter(*m_model, this))
    , m_seeds(new QCheckBox(tr("Sin&gle seeds"), this))
    , m_view(new QTableView(this)) {
    auto* title = new QLabel(tr("Results"), this);
    setRole(title, Role::section);
    auto* exportButton = new QPushButton(tr("E&xport Table..."), this);
    exportButton->setToolTip(tr("Write every row as comma-separated values"));
    m_seeds->setToolTip(tr("Show each seed beside the mean over seeds"));
    auto* row = new QHBoxLayout;
    row->addWidget(title);
    row->addStretch(1);
    row->addWidget(m_seeds);
    row->addSpacing(8);
    row->addWidget(exportButton);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_view, 1);
    m_view->setModel(m_filter);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(EvaluationsModel::When, Qt::DescendingOrder);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->setAccessibleName(tr("Results"));
    m_view->setMinimumHeight(96);
    auto* copyAction = new QAction(m_view);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(copyAction);
    connect(copyAction, &QAction::triggered, this, &ResultTable::copy);
    connect(exportButton, &QPushButton::clicked, this, &ResultTable::exportCsv);
    connect(m_seeds, &QCheckBox::toggled, m_filter, &EvaluationFilter::setSeedsShown);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ResultTable::currentChanged);
}

void ResultTable::setEvaluations(const std::vector<Evaluation>& evaluations) {
    const int before = m_model->rowCount();
    const std::int64_t newest = before > 0 ? m_model->at(0).id : 0;
    m_model->setEvaluations(evaluations);
    // A new result comes to the front, rather of an encoder than of a baseline; otherwise the user's choice stays.
    if (m_model->rowCount() > 0 && m_model->at(0).id != newest) {
        int row = 0;
        for (int i = m_model->rowCount() - 1; i >= 0; --i)
            if (m_model->at(i).id > newest && !factsOf(m_model->at(i)).isBaseline() && !m_model->isPartOfMean(i))
                row = i;
        m_view->setCurrentIndex(m_filter->mapFromSource(m_model->index(row, 0)));
    }
    if (m_model->rowCount() == 0)
        Q_EMIT currentChanged();
}

bool ResultTable::isEmpty() const {
    return m_model->rowCount() == 0;
}

const Evaluation* ResultTable::current() const {
    const QModelIndex index = m_filter->mapToSource(m_view->currentIndex());
    return index.isValid() ? &m_model->at(index.row()) : nullptr;
}

void ResultTable::choose(std::int64_t id) {
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->at(row).id != id)
            continue;
        if (m_model->isPartOfMean(row))
            m_seeds->setChecked(true);
        m_view->setCurrentIndex(m_filter->mapFromSource(m_model->index(row, 0)));
        return;
    }
}

void ResultTable::copy() {
    QModelIndexList cells = m_view->selectionModel()->selectedIndexes();
    if (m_view->selectionModel()->selectedRows().size() < 2) {
        cells.clear();
        for (int row = 0; row < m_filter->rowCount(); ++row)
            for (int column = 0; column < m_filter->columnCount(); ++column)
                cells << m_filter->index(row, column);
    }
    QGuiApplication::clipboard()->setText(asTsv(*m_filter, cells));
}

void ResultTable::exportCsv() {
    auto* dialog = new QFileDialog(this, tr("Export Table"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Comma-separated values (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(tr("Results") + QStringLiteral(".csv"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        QString problem;
        if (!writeCsv(path, *m_model, &problem))
            Q_EMIT problemOccurred(tr("“%1” could not be written.").arg(path), problem);
    });
    dialog->open();
}

void ResultTable::contextMenuEvent(QContextMenuEvent* event) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Copy as Tab-Separated Text"), this, &ResultTable::copy);
    menu->addAction(tr("&Export Table..."), this, &ResultTable::exportCsv);
    menu->popup(event->globalPos());
}

} // namespace byol::ui
