#include "ui/evaluate/class_table.h"

#include "ui/common/table_source.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace byol::ui {
namespace {

QString percent(double fraction) {
    return fraction < 0 ? QStringLiteral("–") : ClassModel::tr("%1 %").arg(QLocale().toString(fraction * 100, 'f', 1));
}

} // namespace

void ClassModel::setClasses(const QStringList& names, std::vector<ClassFigures> figures) {
    beginResetModel();
    m_names = names;
    m_figures = std::move(figures);
    endResetModel();
}

int ClassModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_figures.size());
}

int ClassModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ClassModel::raw(int row, int column) const {
    const ClassFigures& figures = m_figures[static_cast<std::size_t>(row)];
    switch (column) {
    case Name:
        return m_names.value(row);
    case Precision:
        return figures.precision;
    case Recall:
        return figures.recall;
    case F1:
        return figures.f1;
    case Support:
        return static_cast<qlonglong>(figures.support);
    default:
        return static_cast<qlonglong>(figures.predicted);
    }
}

QVariant ClassModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const QVariant value = raw(index.row(), index.column());
    if (role == Qt::UserRole)
        return value;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == Name ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == Name)
        return value;
    return index.column() <= F1 ? percent(value.toDouble()) : QLocale().toString(value.toLongLong());
}

QVariant ClassModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Name ? Qt::AlignLeft : Qt::AlignRight));
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const bool tip = role == Qt::ToolTipRole;
    switch (section) {
    case Name:
        return tr("Class");
    case Precision:
        return tip ? tr("Right among the images taken for this class") : tr("Precision");
    case Recall:
        return tip ? tr("Right among the images of this class") : tr("Recall");
    case F1:
        return tip ? tr("Harmonic mean of precision and recall") : tr("F1");
    case Support:
        return tip ? tr("Images of this class") : tr("Images");
    case Predicted:
        return tip ? tr("Images taken for this class") : tr("Predicted");
    default:
        return {};
    }
}

ClassTable::ClassTable(QWidget* parent)
    : QWidget(parent)
    , m_summary(new QLabel(this))
    , m_model(new ClassModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_view(new QTableView(this)) {
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(Qt::UserRole);
    m_view->setModel(m_sorted);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(ClassModel::F1, Qt::AscendingOrder);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setAlternatingRowColors(true);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultSectionSize(110);
    m_view->horizontalHeader()->setSectionResizeMode(ClassModel::Name, QHeaderView::Stretch);
    m_view->setAccessibleName(tr("Figures of each class"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_view, 1);
    auto* copy = new QAction(tr("&Copy as Tab-Separated Text"), m_view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(copy);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copy, &QAction::triggered, this, [this] {
        QModelIndexList cells;
        for (int row = 0; row < m_sorted->rowCount(); ++row)
            for (int column = 0; column < m_sorted->columnCount(); ++column)
                cells << m_sorted->index(row, column);
        QGuiApplication::clipboard()->setText(asTsv(*m_sorted, cells));
    });
}

void ClassTable::setMatrix(const QStringList& classes, const std::vector<std::int64_t>& confusion) {
    const std::vector<ClassFigures> figures = classFigures(static_cast<int>(classes.size()), confusion);
    const ClassFigures average = macroAverage(figures);
    m_model->setClasses(classes, figures);
    m_summary->setText(tr("Mean over the classes: precision %1, recall %2, F1 %3; %4 images.")
                           .arg(percent(average.precision), percent(average.recall), percent(average.f1),
                               QLocale().toString(static_cast<qlonglong>(average.support))));
}

} // namespace byol::ui
