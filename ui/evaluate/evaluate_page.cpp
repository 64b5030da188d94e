#include "ui/evaluate/evaluate_page.h"

#include "ui/common/dataset_images.h"
#include "ui/common/empty_state.h"
#include "ui/common/workspace.h"
#include "ui/evaluate/class_table.h"
#include "ui/evaluate/confusion_panel.h"
#include "ui/evaluate/details_panel.h"
#include "ui/evaluate/efficiency_panel.h"
#include "ui/evaluate/evaluation_queue.h"
#include "ui/evaluate/protocol_form.h"
#include "ui/evaluate/result_table.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace byol::ui {

EvaluatePage::EvaluatePage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_dataset(std::make_unique<DatasetImages>())
    , m_form(new ProtocolForm(this))
    , m_queue(new EvaluationQueue(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_form);
    layout->addWidget(m_queue);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(buildResults());
    connectParts();
    runChanged();
}

EvaluatePage::~EvaluatePage() = default;

QString EvaluatePage::title() const {
    return tr("Evaluate");
}

QWidget* EvaluatePage::buildResults() {
    auto* splitter = new QSplitter(Qt::Vertical, this);
    m_results = new ResultTable(splitter);
    m_tabs = new QTabWidget(splitter);
    m_confusion = new ConfusionPanel(m_tabs);
    m_classes = new ClassTable(m_tabs);
    m_efficiency = new EfficiencyPanel(m_tabs);
    m_published = new DetailsPanel(tr("Published figures"), 7, m_tabs);
    m_protocol = new DetailsPanel(tr("Protocol"), 1, m_tabs);
    m_tabs->addTab(m_confusion, tr("Confusions"));
    m_tabs->addTab(m_classes, tr("Classes"));
    m_tabs->addTab(m_efficiency, tr("Label Efficiency"));
    m_tabs->addTab(m_published, tr("Published Figures"));
    m_tabs->addTab(m_protocol, tr("Protocol"));
    splitter->addWidget(m_results);
    splitter->addWidget(m_tabs);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({ 200, 380 });
    splitter->setChildrenCollapsible(false);
    return splitter;
}

void EvaluatePage::connectParts() {
    connect(&workspace(), &Workspace::currentRunChanged, this, &EvaluatePage::runChanged);
    connect(&m_watch, &RunWatch::changed, this, &EvaluatePage::takeSnapshot);
    connect(m_form, &ProtocolForm::evaluateRequested, this, &EvaluatePage::evaluate);
    connect(m_queue, &EvaluationQueue::busyChanged, this, &EvaluatePage::showState);
    connect(m_queue, &EvaluationQueue::failed, this, [this](const QString& title, const QString& details) {
        problem(title.isEmpty() ? tr("The evaluation was not finished.") : tr("“%1” was not finished.").arg(title),
            details);
    });
    connect(m_results, &ResultTable::currentChanged, this, &EvaluatePage::showChosen);
    connect(m_results, &ResultTable::problemOccurred, this, &EvaluatePage::problem);
    connect(m_confusion, &ConfusionPanel::problemOccurred, this, &EvaluatePage::problem);
    connect(m_confusion, &ConfusionPanel::seedRequested, m_results, &ResultTable::choose);
    connect(m_efficiency, &EfficiencyPanel::problemOccurred, this, &EvaluatePage::problem);
    connect(m_efficiency, &EfficiencyPanel::semiRequested, this, [this] {
        m_form->setKind(QStringLiteral("semi"));
        m_form->setFocus();
    });
    connect(m_dataset.get(), &DatasetImages::opened, this, [this] {
        m_labelled = m_dataset->dataset()->labelled();
        showState();
    });
    connect(m_empty, &EmptyState::triggered, this, [this] {
        if (m_snapshot && m_form->isReady())
            evaluate();
        else
            workspace().showPage(m_snapshot ? QStringLiteral("monitor") : QStringLiteral("runs"));
    });
}

void EvaluatePage::problem(const QString& sentence, const QString& details) {
    workspace().report(Workspace::Severity::error, sentence, details);
}

void EvaluatePage::setActive(bool active) {
    Page::setActive(active);
    m_watch.setActive(active);
}

void EvaluatePage::runChanged() {
    m_snapshot.reset();
    m_labelled.reset();
    m_newest = 0;
    m_watch.setRun(workspace().currentRun());
    m_queue->setShownRun(workspace().currentRun());
    m_results->setEvaluations({});
    m_efficiency->setEvaluations({});
    showState();
}

void EvaluatePage::takeSnapshot(const RunSnapshot& snapshot) {
    if (snapshot.run != workspace().currentRun())
        return;
    const bool first = !m_snapshot;
    m_snapshot = snapshot;
    if (first)
        lookAtLabels();
    m_form->setRun(snapshot.config, snapshot.checkpoints);
    m_queue->takeSnapshot(snapshot);
    m_results->setEvaluations(snapshot.evaluations);
    const std::int64_t newest = snapshot.evaluations.empty() ? 0 : snapshot.evaluations.back().id;
    if (newest != m_newest) {
        m_newest = newest;
        m_efficiency->setEvaluations(snapshot.evaluations);
    }
    showState();
}

// A dataset that cannot be opened is the engine's to complain of, once it is asked.
void EvaluatePage::lookAtLabels() {
    m_dataset->setDataset(m_snapshot->config.data);
    if (m_dataset->dataset())
        m_labelled = m_dataset->dataset()->labelled();
}

void EvaluatePage::evaluate() {
    if (m_snapshot && m_form->isReady())
        m_queue->add(ordersOf(m_form->choice(), m_snapshot->run, m_snapshot->evaluations));
}

void EvaluatePage::showChosen() {
    const Evaluation* evaluation = m_results->current();
    const DataSettings data = m_snapshot ? m_snapshot->config.data : DataSettings();
    m_confusion->setEvaluation(workspace().currentRun(), data, evaluation);
    QStringList classes;
    for (const std::string& name : evaluation ? evaluation->classes : std::vector<std::string>())
        classes << QString::fromStdString(name);
    m_classes->setMatrix(classes, evaluation ? evaluation->confusion : std::vector<std::int64_t>());
    m_tabs->setTabEnabled(m_tabs->indexOf(m_classes), evaluation && !evaluation->confusion.empty());
    m_published->setSource(referenceTable(evaluation));
    m_protocol->setSource(protocolTable(evaluation));
}

void EvaluatePage::showState() {
    const bool checkpoints = m_snapshot && !m_snapshot->checkpoints.empty();
    m_form->setVisible(m_snapshot.has_value());
    m_form->setMeans({ checkpoints, m_labelled });
    m_stack->setCurrentIndex(m_results->isEmpty() ? 0 : 1);
    const QString icon = iconName();
    if (workspace().currentRun().empty())
        m_empty->setContent(icon, tr("Choose a run to evaluate"),
            tr("Evaluation measures what the encoder learned without labels."), tr("Show Runs"));
    else if (!m_snapshot)
        m_empty->setContent(icon, tr("Reading the run"), tr("This takes a moment."));
    else if (m_queue->isBusy())
        m_empty->setContent(icon, tr("Evaluating"), tr("The result appears here as soon as it is ready."));
    else if (m_labelled == false)
        m_empty->setContent(icon, tr("The dataset has no labels"),
            tr("Transfer scores the encoder on a dataset that has: choose it as the method above."));
    else if (!checkpoints)
        m_empty->setContent(icon, tr("No checkpoint yet"),
            tr("An evaluation needs a checkpoint; the run writes its first one after an epoch."), tr("Show Monitor"));
    else
        m_empty->setContent(icon, tr("Not evaluated yet"),
            tr("kNN asks the nearest training images; the linear classifier trains on frozen features."),
            tr("Evaluate"));
}

} // namespace byol::ui
