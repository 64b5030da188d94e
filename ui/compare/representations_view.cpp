#include "ui/compare/representations_view.h"

#include "ui/common/data_twin.h"
#include "ui/common/empty_state.h"
#include "ui/common/theme.h"
#include "ui/compare/matrix_view.h"
#include "ui/map/thumbnail_model.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace byol::ui {
namespace {

constexpr int side = 34;
constexpr int neighboursShown = 10;
constexpr int fixedColumns = 3;

} // namespace

RepresentationsView::RepresentationsView(QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this)) {
    m_busy = new QWidget(this);
    auto* busy = new QVBoxLayout(m_busy);
    auto* text = new QLabel(tr("Computing the representations of each run and comparing them"), m_busy);
    text->setAlignment(Qt::AlignCenter);
    auto* progress = new QProgressBar(m_busy);
    progress->setRange(0, 0);
    progress->setFixedWidth(240);
    progress->setAccessibleName(tr("The comparison goes on"));
    auto* cancel = new QPushButton(tr("Cancel"), m_busy);
    cancel->setObjectName(QStringLiteral("cancelCompare"));
    busy->addStretch(1);
    busy->addWidget(text);
    busy->addWidget(progress, 0, Qt::AlignHCenter);
    busy->addWidget(cancel, 0, Qt::AlignHCenter);
    busy->addStretch(1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_busy);
    m_stack->addWidget(buildResult());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->addWidget(m_stack);
    connect(m_empty, &EmptyState::triggered, this, &RepresentationsView::compute);
    connect(cancel, &QPushButton::clicked, &m_query, &CompareQuery::cancel);
    connect(&m_query, &CompareQuery::busyChanged, this, [this](bool busy) {
        if (busy)
            m_stack->setCurrentWidget(m_busy);
        else
            showKnown();
    });
    connect(&m_query, &CompareQuery::answered, this, &RepresentationsView::showKnown);
    connect(&m_query, &CompareQuery::failed, this, [this](const QString& sentence) {
        Q_EMIT problemOccurred(tr("The representations could not be compared."), sentence);
    });
    showEmpty();
}

QWidget* RepresentationsView::buildResult() {
    auto* result = new QSplitter(Qt::Horizontal, this);
    auto* left = new QWidget(result);
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    auto* title = new QLabel(tr("Similarity (CKA)"), left);
    setRole(title, Role::section);
    m_matrix = new MatrixView(left);
    m_matrixTwin = new DataTwin(
        m_matrix, tr("CKA"),
        [this] {
            const RepresentationComparison* known = m_query.known(m_shown);
            QStringList headers { tr("Run") };
            for (const RunData& run : m_runs)
                headers << run.name;
            return TableSource { headers, known ? static_cast<int>(known->cka.size()) : 0,
                [this, known](int row, int column) -> QVariant {
                    const auto i = static_cast<std::size_t>(row);
                    return column == 0 ? QVariant(m_runs[i].name)
                                       : QVariant(known->cka[i][static_cast<std::size_t>(column - 1)]);
                } };
        },
        left);
    m_note = new QLabel(left);
    m_note->setWordWrap(true);
    setRole(m_note, Role::muted);
    leftLayout->addWidget(title);
    leftLayout->addWidget(m_matrixTwin, 1);
    m_again = new QPushButton(tr("Compare Again"), left);
    m_again->setToolTip(tr("There are newer checkpoints than those that were compared."));
    m_again->hide();
    connect(m_again, &QPushButton::clicked, this, &RepresentationsView::compute);
    leftLayout->addWidget(m_note);
    leftLayout->addWidget(m_again, 0, Qt::AlignLeft);
    auto* right = new QWidget(result);
    auto* rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    auto* images = new QLabel(tr("Images Seen Most Differently"), right);
    setRole(images, Role::section);
    m_pairText = new QLabel(right);
    m_pairText->setWordWrap(true);
    m_pairText->setTextFormat(Qt::PlainText);
    m_model = new ThumbnailModel(m_images, side, this);
    m_table = new QTableView(right);
    m_table->setObjectName(QStringLiteral("images"));
    m_table->setModel(m_model);
    m_table->setIconSize({ side, side });
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(side + 6);
    m_table->horizontalHeader()->setDefaultSectionSize(side + 14);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setAccessibleName(tr("Images whose neighbourhoods differ most"));
    m_tableTwin = new DataTwin(
        m_table, tr("Images Seen Most Differently"),
        [this] {
            QStringList headers;
            for (int column = 0; column < m_model->columnCount(); ++column)
                headers << m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            return TableSource { headers, m_model->rowCount(), [this](int row, int column) -> QVariant {
                                    const auto& cell = m_model->at(m_model->index(row, column));
                                    return cell.image >= 0 ? QVariant(static_cast<qlonglong>(cell.image))
                                                           : QVariant(cell.text);
                                } };
        },
        right);
    rightLayout->addWidget(images);
    rightLayout->addWidget(m_pairText);
    rightLayout->addWidget(m_tableTwin, 1);
    result->addWidget(left);
    result->addWidget(right);
    result->setStretchFactor(1, 1);
    result->setSizes({ 300, 480 });
    result->setChildrenCollapsible(false);
    for (DataTwin* twin : { m_matrixTwin, m_tableTwin })
        connect(twin, &DataTwin::problemOccurred, this, &RepresentationsView::problemOccurred);
    connect(m_matrix, &MatrixView::chosen, this, &RepresentationsView::showPair);
    return result;
}

std::vector<ComparedRun> RepresentationsView::compared() const {
    std::vector<ComparedRun> runs;
    for (const RunData& run : m_runs)
        if (run.lastStep() >= 0)
            runs.push_back({ run.path, run.lastStep() });
    return runs;
}

void RepresentationsView::setRuns(const std::vector<RunData>& runs) {
    m_runs = runs;
    if (!runs.empty())
        m_images.setDataset(runs.front().config.data);
    const auto now = compared();
    const auto are = [&](auto same) {
        return std::equal(now.begin(), now.end(), m_shown.begin(), m_shown.end(), same);
    };
    const bool sameRuns = are([](const auto& a, const auto& b) { return a.path == b.path; });
    // A run that goes on has new checkpoints now and then: what was found of the old ones stays.
    m_again->setVisible(!are([](const auto& a, const auto& b) { return a.path == b.path && a.step == b.step; }));
    if (sameRuns && (m_query.isRunning() || m_query.known(m_shown)))
        return;
    if (m_query.isRunning())
        m_query.cancel();
    m_shown = now;
    showKnown();
}

void RepresentationsView::compute() {
    if (compared().size() < 2 || m_query.isRunning())
        return;
    m_shown = compared();
    m_again->hide();
    m_query.start(m_shown);
}

void RepresentationsView::showEmpty() {
    m_stack->setCurrentWidget(m_empty);
    if (compared().size() != m_runs.size() || m_runs.size() < 2)
        m_empty->setContent(QStringLiteral("compare"), tr("Each run needs a checkpoint"),
            tr("Representations are compared as the newest checkpoint of each run makes them."));
    else
        m_empty->setContent(QStringLiteral("compare"), tr("Not compared yet"),
            tr("Computes what each encoder makes of the same images. It takes about a minute and does not stop "
               "training."),
            tr("Compare Representations"));
}

void RepresentationsView::showKnown() {
    const RepresentationComparison* known = m_query.known(m_shown);
    if (!known || known->cka.size() != m_runs.size())
        return showEmpty();
    QStringList names;
    for (const RunData& run : m_runs)
        names << run.name;
    m_matrix->setMatrix(names, known->cka);
    m_matrixTwin->refreshTable();
    m_note->setText(tr("Linear CKA of the newest checkpoints over %Ln image(s). 1: the same up to rotation and scale.",
        "", static_cast<int>(known->points)));
    m_stack->setCurrentIndex(2);
    m_matrix->choose(0, 1);
}

void RepresentationsView::showPair(int first, int second) {
    const RepresentationComparison* known = m_query.known(m_shown);
    const auto* pair = known ? known->pair(first, second) : nullptr;
    if (!pair)
        return;
    const QString firstName = m_runs[static_cast<std::size_t>(pair->first)].name;
    const QString secondName = m_runs[static_cast<std::size_t>(pair->second)].name;
    const QLocale locale;
    m_pairText->setText(tr("%1 and %2 share %3 % of an image's neighbours on average.")
                            .arg(firstName, secondName, locale.toString(100 * pair->overlap, 'f', 0)));
    QStringList headers { tr("Image"), tr("Shared"), tr("Run") };
    for (int rank = 1; rank <= neighboursShown; ++rank)
        headers << locale.toString(rank);
    std::vector<std::vector<ThumbnailModel::Cell>> rows;
    const auto add = [&](const auto& image, const QString& name, const auto& neighbours, bool leads) {
        std::vector<ThumbnailModel::Cell> row {
            { {}, leads ? image.index : -1, tr("Image %L1").arg(image.index) },
            { leads ? tr("%1 %").arg(locale.toString(100 * image.overlap, 'f', 0)) : QString(), -1, {} },
            { name, -1, name },
        };
        for (const std::int64_t neighbour : neighbours)
            row.push_back({ {}, neighbour, tr("Image %L1").arg(neighbour) });
        rows.push_back(std::move(row));
    };
    for (const auto& image : pair->images) {
        add(image, firstName, image.first, true);
        add(image, secondName, image.second, false);
    }
    m_table->clearSpans();
    m_model->setCells(known->split, headers, std::move(rows));
    for (int row = 0; row + 1 < m_model->rowCount(); row += 2)
        for (int column : { 0, 1 })
            m_table->setSpan(row, column, 2, 1);
    m_table->setColumnWidth(0, 68);
    m_table->setColumnWidth(1, 82);
    m_table->setColumnWidth(2, 120);
    m_tableTwin->refreshTable();
}

} // namespace byol::ui
