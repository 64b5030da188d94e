#include "ui/evaluate/evaluate_page.h"

#include "ui/common/empty_state.h"
#include "ui/common/job_bar.h"
#include "ui/common/workspace.h"
#include "ui/evaluate/confusion_view.h"
#include "ui/evaluate/evaluations_model.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace byol::ui {
namespace {

const std::vector<std::string> evaluationJobs { "knn", "linear" };

/// One way to evaluate: what the user reads, and what `byol evaluate` is told.
struct Recipe {
    QString text;
    QStringList arguments;
    bool fixedCheckpoint = false; ///< does not look at the chosen checkpoint
};

std::vector<Recipe> recipes() {
    return {
        { EvaluatePage::tr("kNN of the representation"), { QStringLiteral("knn") }, false },
        { EvaluatePage::tr("Linear classifier on frozen features"), { QStringLiteral("linear") }, false },
        { EvaluatePage::tr("Baseline: kNN of the untrained encoder"),
            { QStringLiteral("knn"), QStringLiteral("--checkpoint"), QStringLiteral("init") }, true },
        { EvaluatePage::tr("Baseline: kNN of raw pixels"),
            { QStringLiteral("knn"), QStringLiteral("--features"), QStringLiteral("pixels") }, true },
    };
}

QLabel* plainLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

EvaluatePage::EvaluatePage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_model(new EvaluationsModel(this))
    , m_sorted(new QSortFilterProxyModel(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(buildControls());
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(buildResults());
    connect(&workspace, &Workspace::currentRunChanged, this, &EvaluatePage::runChanged);
    connect(&m_watch, &RunWatch::changed, this, &EvaluatePage::takeSnapshot);
    connect(m_empty, &EmptyState::triggered, this, [this] {
        if (m_snapshot && !m_snapshot->checkpoints.empty())
            evaluate();
        else
            this->workspace().showPage(m_snapshot ? QStringLiteral("monitor") : QStringLiteral("runs"));
    });
    runChanged();
}

QString EvaluatePage::title() const {
    return tr("Evaluate");
}

QWidget* EvaluatePage::buildControls() {
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& text, QComboBox* box) {
        auto* label = new QLabel(text, bar);
        label->setBuddy(box);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        row->addWidget(label);
        row->addWidget(box);
        row->addSpacing(8);
    };
    m_method = new QComboBox(bar);
    m_method->setObjectName(QStringLiteral("evaluationMethod"));
    for (const Recipe& recipe : recipes())
        m_method->addItem(recipe.text);
    add(tr("&Method:"), m_method);
    m_checkpoint = new QComboBox(bar);
    m_checkpoint->setMinimumContentsLength(16);
    add(tr("&Checkpoint:"), m_checkpoint);
    m_start = new QPushButton(tr("E&valuate"), bar);
    m_start->setObjectName(QStringLiteral("evaluate"));
    m_start->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    m_start->setToolTip(tr("Scores the checkpoint in the background. Training goes on meanwhile. (Ctrl+Shift+E)"));
    row->addWidget(m_start);
    row->addStretch(1);
    m_job = new JobBar(evaluationJobs, tr("Progress of the evaluation"), bar);
    row->addWidget(m_job);
    connect(m_start, &QPushButton::clicked, this, &EvaluatePage::evaluate);
    connect(m_job, &JobBar::busyChanged, this, &EvaluatePage::showState);
    connect(m_job, &JobBar::jobFailed, this, [this](const QString& sentence) {
        workspace().report(Workspace::Severity::error, tr("The evaluation was not finished."), sentence);
    });
    connect(m_method, &QComboBox::currentIndexChanged, this,
        [this](int index) { m_checkpoint->setDisabled(recipes()[static_cast<size_t>(index)].fixedCheckpoint); });
    return bar;
}

QWidget* EvaluatePage::buildResults() {
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(buildTable());
    splitter->addWidget(buildConfusion());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({ 620, 460 });
    splitter->setChildrenCollapsible(false);
    return splitter;
}

QWidget* EvaluatePage::buildTable() {
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(EvaluationsModel::SortRole);
    m_table = new QTableView(this);
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(EvaluationsModel::When, Qt::DescendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setAccessibleName(tr("Results"));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &EvaluatePage::showChosen);
    return m_table;
}

QWidget* EvaluatePage::buildConfusion() {
    auto* pane = new QWidget(this);
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(8, 0, 0, 0);
    m_headline = plainLabel(pane);
    QFont bold = font();
    bold.setBold(true);
    m_headline->setFont(bold);
    m_confusion = new ConfusionView(pane);
    m_sentence = plainLabel(pane);
    m_sentence->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_sentence->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    layout->addWidget(m_headline);
    layout->addWidget(m_confusion, 1);
    layout->addWidget(m_sentence);
    connect(m_confusion, &ConfusionView::sentenceChanged, m_sentence, &QLabel::setText);
    return pane;
}

void EvaluatePage::setActive(bool active) {
    Page::setActive(active);
    m_watch.setActive(active);
}

void EvaluatePage::runChanged() {
    m_snapshot.reset();
    m_shown = 0;
    m_watch.setRun(workspace().currentRun());
    m_model->setEvaluations({});
    m_checkpoint->clear();
    m_job->clear();
    showState();
}

void EvaluatePage::takeSnapshot(const RunSnapshot& snapshot) {
    if (snapshot.run != workspace().currentRun())
        return;
    m_snapshot = snapshot;
    fillCheckpoints();
    m_job->takeSnapshot(snapshot);
    const int before = m_model->rowCount();
    m_model->setEvaluations(snapshot.evaluations);
    // A new result comes to the front; otherwise the user's choice stays.
    if (m_model->rowCount() > before)
        m_table->setCurrentIndex(m_sorted->mapFromSource(m_model->index(0, 0)));
    showState();
}

void EvaluatePage::fillCheckpoints() {
    const auto& checkpoints = m_snapshot->checkpoints;
    const bool same = m_checkpoint->count() == static_cast<int>(checkpoints.size())
        && (checkpoints.empty() || m_checkpoint->itemData(0).toLongLong() == checkpoints.back().step);
    if (same)
        return;
    m_checkpoint->clear();
    for (auto entry = checkpoints.rbegin(); entry != checkpoints.rend(); ++entry) {
        const QString epoch = QLocale().toString(entry->epoch, 'f', 1);
        m_checkpoint->addItem(entry->best ? tr("epoch %1 (best)").arg(epoch) : tr("epoch %1").arg(epoch),
            QVariant::fromValue<qlonglong>(entry->step));
    }
}

void EvaluatePage::evaluate() {
    if (!m_snapshot || m_job->isBusy())
        return;
    const Recipe recipe = recipes()[static_cast<size_t>(m_method->currentIndex())];
    QStringList arguments { QStringLiteral("evaluate") };
    arguments << recipe.arguments << QStringLiteral("--run") << QString::fromStdString(m_snapshot->run.string());
    if (!recipe.fixedCheckpoint)
        arguments << QStringLiteral("--checkpoint") << m_checkpoint->currentData().toString();
    QString problem;
    if (!m_job->startJob(m_snapshot->run, arguments, QStringLiteral("evaluate.log"), &problem))
        workspace().report(Workspace::Severity::error, tr("The evaluation could not be started."), problem);
}

void EvaluatePage::showChosen() {
    const QModelIndex index = m_sorted->mapToSource(m_table->currentIndex());
    if (!index.isValid())
        return;
    const Evaluation& evaluation = m_model->at(index.row());
    if (evaluation.id == m_shown)
        return;
    m_shown = evaluation.id;
    QStringList classes;
    for (const std::string& name : evaluation.classes)
        classes << QString::fromStdString(name);
    const auto top1 = evaluation.metrics.find("top1");
    const double percent = top1 == evaluation.metrics.end() ? 0 : top1->second * 100;
    m_headline->setText(
        tr("%1, %2: %3 % top-1")
            .arg(kindName(evaluation.kind), featuresName(evaluation).toLower(), QLocale().toString(percent, 'f', 2)));
    m_confusion->setMatrix(classes, evaluation.confusion);
}

void EvaluatePage::showState() {
    const bool ready = m_snapshot && !m_snapshot->checkpoints.empty();
    m_start->setEnabled(ready && !m_job->isBusy());
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    const QString icon = iconName();
    if (workspace().currentRun().empty())
        m_empty->setContent(icon, tr("Choose a run to evaluate"),
            tr("Evaluation measures what the encoder learned without labels."), tr("Show Runs"));
    else if (!m_snapshot)
        m_empty->setContent(icon, tr("Reading the run"), tr("This takes a moment."));
    else if (!ready)
        m_empty->setContent(icon, tr("No checkpoint yet"),
            tr("An evaluation needs a checkpoint; the run writes its first one after an epoch."), tr("Show Monitor"));
    else if (m_job->isBusy())
        m_empty->setContent(icon, tr("Evaluating"), tr("The result appears here as soon as it is ready."));
    else
        m_empty->setContent(icon, tr("Not evaluated yet"),
            tr("kNN asks the nearest training images; the linear classifier trains on frozen features."),
            tr("Evaluate"));
}

} // namespace byol::ui
