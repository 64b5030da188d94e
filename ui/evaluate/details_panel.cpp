#include "ui/evaluate/details_panel.h"

#include "core/base/references/comparison.h"
#include "ui/evaluate/evaluation_facts.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <memory>

namespace byol::ui {
namespace {

constexpr int headerSlack = 16;

struct Published {
    const Reference* reference;
    double top1;
    QString obstacle;
};

// The sentences of core/base/references.
QString obstacleText(const std::string& obstacle) {
    if (obstacle == "another dataset")
        return DetailsPanel::tr("another dataset");
    if (obstacle == "pretrained on another dataset")
        return DetailsPanel::tr("pretrained on another dataset");
    if (obstacle == "not all images took part")
        return DetailsPanel::tr("not all images took part");
    if (obstacle == "another image size")
        return DetailsPanel::tr("another image size");
    if (obstacle == "it is a baseline")
        return DetailsPanel::tr("it is a baseline");
    if (obstacle == "another architecture")
        return DetailsPanel::tr("another architecture");
    if (obstacle == "another stem")
        return DetailsPanel::tr("another stem");
    if (obstacle == "another protocol")
        return DetailsPanel::tr("another protocol");
    if (obstacle == "another number of neighbours or temperature")
        return DetailsPanel::tr("another number of neighbours or temperature");
    if (obstacle == "another fraction of the labels")
        return DetailsPanel::tr("another fraction of the labels");
    if (obstacle == "the classifier learnt from other views")
        return DetailsPanel::tr("the classifier learnt from other views");
    return QString::fromStdString(obstacle);
}

std::vector<Published> publishedFor(const Evaluation& evaluation) {
    std::vector<Published> all;
    const ScoredUnder ours = scored_under(evaluation);
    for (const Reference& reference : references())
        if (const auto top1 = reference.metrics.find("top1"); reference.read && top1 != reference.metrics.end())
            all.push_back({ &reference, top1->second, obstacleText(obstacle(reference, ours)) });
    std::stable_sort(all.begin(), all.end(),
        [](const Published& a, const Published& b) { return a.obstacle.isEmpty() > b.obstacle.isEmpty(); });
    return all;
}

double points(double fraction) {
    return std::round(fraction * 10'000) / 100;
}

} // namespace

TableSource protocolTable(const Evaluation* evaluation) {
    TableSource source;
    source.headers = { DetailsPanel::tr("Property"), DetailsPanel::tr("Value") };
    if (!evaluation)
        return source;
    auto lines = std::make_shared<std::vector<std::pair<QString, QString>>>(protocolInWords(*evaluation));
    source.rows = static_cast<int>(lines->size());
    source.cell = [lines](int row, int column) {
        const auto& [name, value] = (*lines)[static_cast<std::size_t>(row)];
        return QVariant(column == 0 ? name : value);
    };
    return source;
}

TableSource referenceTable(const Evaluation* evaluation) {
    TableSource source;
    source.headers = { DetailsPanel::tr("Source"), DetailsPanel::tr("Protocol"), DetailsPanel::tr("Dataset"),
        DetailsPanel::tr("Network"), DetailsPanel::tr("Epochs"), DetailsPanel::tr("Top-1, %"),
        DetailsPanel::tr("Difference"), DetailsPanel::tr("Comparable") };
    if (!evaluation)
        return source;
    auto lines = std::make_shared<std::vector<Published>>(publishedFor(*evaluation));
    source.rows = static_cast<int>(lines->size());
    source.cell = [lines, ours = metricOf(*evaluation, "top1")](int row, int column) -> QVariant {
        const Published& line = (*lines)[static_cast<std::size_t>(row)];
        const Reference& reference = *line.reference;
        switch (column) {
        case 0:
            return QString::fromStdString(
                reference.where.empty() ? reference.source : reference.source + ", " + reference.where);
        case 1:
            return reference.fraction
                ? DetailsPanel::tr("%1, %2").arg(kindName(reference.protocol), shareText(*reference.fraction))
                : kindName(reference.protocol);
        case 2:
            return QString::fromStdString(reference.dataset);
        case 3:
            return QString::fromStdString(reference.architecture)
                + (reference.width > 1 ? QStringLiteral(" × %1").arg(reference.width) : QString());
        case 4:
            return static_cast<qlonglong>(reference.epochs);
        case 5:
            return points(line.top1);
        case 6:
            return line.obstacle.isEmpty() ? QVariant(points(ours - line.top1)) : QVariant();
        default:
            return line.obstacle.isEmpty() ? DetailsPanel::tr("Yes") : DetailsPanel::tr("No: %1").arg(line.obstacle);
        }
    };
    return source;
}

DetailsPanel::DetailsPanel(const QString& name, int stretched, QWidget* parent)
    : QWidget(parent)
    , m_model(new TableModel(this))
    , m_view(new QTableView(this))
    , m_stretched(stretched) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_view);
    m_view->setModel(m_model);
    m_view->setAccessibleName(name);
    m_view->setAlternatingRowColors(true);
    m_view->setTabKeyNavigation(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto* copy = new QAction(tr("&Copy as Tab-Separated Text"), m_view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(copy);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copy, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(asTsv(*m_model, m_view->selectionModel()->selectedIndexes()));
    });
}

void DetailsPanel::setSource(TableSource source) {
    m_model->setSource(std::move(source));
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_view->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column) // the style's headers are wider than they say
        m_view->setColumnWidth(column, m_view->columnWidth(column) + headerSlack);
    if (m_model->columnCount() > m_stretched)
        m_view->horizontalHeader()->setSectionResizeMode(m_stretched, QHeaderView::Stretch);
}

} // namespace byol::ui
