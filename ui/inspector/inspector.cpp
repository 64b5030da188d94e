#include "ui/inspector/inspector.h"

#include "ui/common/empty_state.h"
#include "ui/common/run_control.h"
#include "ui/common/run_text.h"
#include "ui/common/theme.h"
#include "ui/common/workspace.h"
#include "ui/inspector/about_editor.h"

#include <QEvent>
#include <QFormLayout>
#include <QFrame>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace byol::ui {
namespace {

QLabel* plainLabel(const QString& text, Role role = Role::plain) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setRole(label, role);
    return label;
}

void clear(QFormLayout* form) {
    while (form->rowCount() > 0)
        form->removeRow(0);
}

void addRow(QFormLayout* form, const QString& name, const QString& value, const QString& tip = {}) {
    if (value.isEmpty())
        return;
    QLabel* label = plainLabel(name, Role::muted);
    QLabel* text = plainLabel(value);
    // Without places to break, a long word (a hash, a path) would widen the dock.
    text->setMinimumWidth(60);
    text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    label->setToolTip(tip);
    text->setToolTip(tip);
    form->addRow(label, text);
}

double figure(const std::map<std::string, double>& figures, const char* name) {
    const auto found = figures.find(name);
    return found == figures.end() ? std::nan("") : found->second;
}

QString lossText(const RunSummary& run) {
    const double loss = figure(run.last, series::loss);
    return std::isnan(loss) ? QString() : QLocale().toString(loss, 'f', 3);
}

QString epochText(const RunStatus& status) {
    if (status.epochs <= 0)
        return {};
    const QLocale locale;
    return Inspector::tr("%1 of %2")
        .arg(locale.toString(std::floor(status.epoch * 10) / 10), locale.toString(std::round(status.epochs * 10) / 10));
}

} // namespace

Inspector::Inspector(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_stack(new QStackedWidget(this))
    , m_none(new EmptyState(m_stack)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_none->setContent(
        QStringLiteral("info"), tr("No run chosen"), tr("Choose a run to see what is known of it."), tr("Show Runs"));
    connect(m_none, &EmptyState::triggered, this, [this] { m_workspace.showPage(QStringLiteral("runs")); });
    m_stack->addWidget(m_none);
    m_stack->addWidget(buildRun());
    connect(&workspace, &Workspace::runsChanged, this, &Inspector::showRun);
    connect(&workspace, &Workspace::currentRunChanged, this, &Inspector::showRun);
    showRun();
}

QFormLayout* Inspector::addSection(QVBoxLayout* layout, const QString& title) {
    QLabel* heading = plainLabel(title, Role::section);
    auto* form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(4);
    form->setHorizontalSpacing(12);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addSpacing(6);
    layout->addWidget(heading);
    layout->addLayout(form);
    return form;
}

QWidget* Inspector::buildRun() {
    auto* scroll = new QScrollArea(m_stack);
    scroll->setAccessibleName(tr("Run at a glance"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* page = new QWidget(scroll);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(6);
    m_name = plainLabel({}, Role::heading);
    m_stateIcon = new QLabel;
    m_state = plainLabel({});
    m_message = plainLabel({}, Role::muted);
    auto* state = new QHBoxLayout;
    state->setSpacing(6);
    state->addWidget(m_stateIcon, 0, Qt::AlignTop);
    state->addWidget(m_state, 1);
    m_about = new AboutEditor(m_workspace, page);
    layout->addWidget(m_name);
    layout->addLayout(state);
    layout->addWidget(m_message);
    layout->addWidget(m_about);
    m_figures = addSection(layout, tr("Figures"));
    m_differences = addSection(layout, tr("Settings"));
    m_preset = plainLabel({}, Role::muted);
    layout->addWidget(m_preset);
    m_checkpoints = addSection(layout, tr("Checkpoints"));
    m_provenance = addSection(layout, tr("Provenance"));
    layout->addStretch(1);
    scroll->setWidget(page);
    return scroll;
}

void Inspector::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    showRun();
}

void Inspector::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_stateIcon)
        showStateIcon();
}

// No more than that on a change of palette: the application walks over all widgets then, and none may be deleted.
void Inspector::showStateIcon() {
    const RunSummary* run = m_workspace.current();
    if (!run)
        return;
    const QColor color = stateColor(run->status.state, Theme::from(palette()));
    m_stateIcon->setPixmap(
        themedIcon(stateIconName(run->status.state), color).pixmap(QSize(18, 18), devicePixelRatioF()));
}

void Inspector::showRun() {
    const RunSummary* run = m_workspace.current();
    m_stack->setCurrentIndex(run ? 1 : 0);
    if (!run) {
        m_about->keep();
        return;
    }
    showState(*run);
    m_about->showRun(*run);
    if (isVisible() && (run->path != m_read || run->revision != m_readRevision))
        readFactsOf(*run);
}

void Inspector::showState(const RunSummary& run) {
    const RunStatus& status = run.status;
    m_name->setText(QString::fromStdString(run.name));
    showStateIcon();
    const QString left = status.state == RunState::running ? timeLeftText(status.seconds_left) : QString();
    m_state->setText(left.isEmpty() ? stateName(status.state)
                                    //: A state and the time left: "Running, about 41 min left"
                                    : tr("%1, %2").arg(stateName(status.state), left));
    const std::string message = !run.problem.empty() ? run.problem
        : !status.error.empty()                      ? status.error
                                                     : status.message;
    setRole(m_message, run.problem.empty() && status.error.empty() ? Role::muted : Role::problem);
    m_message->setText(QString::fromStdString(message));
    m_message->setVisible(!message.empty());
    clear(m_figures);
    addRow(m_figures, tr("Epoch"), epochText(status));
    addRow(m_figures, tr("Loss"), lossText(run));
    addRow(m_figures, tr("Best kNN"), percentText(figure(run.best, series::knn_top1)));
    addRow(m_figures, tr("Linear"), percentText(figure(run.best, "linear_top1")));
    addRow(m_figures, tr("Started"), timeText(status.started));
    addRow(m_figures, tr("Duration"), durationText(durationOf(status)));
    addRow(m_figures, tr("Device"), QString::fromStdString(status.device));
    addRow(m_figures, tr("Dataset"), QString::fromStdString(run.dataset));
}

// While it is written, a run changes each second: one reading at a time, and the next when it is done.
void Inspector::readFactsOf(const RunSummary& run) {
    if (m_reading && run.path == m_read)
        return;
    if (run.path != m_read)
        showFacts({});
    m_reading = true;
    m_read = run.path;
    m_readRevision = run.revision;
    m_reader.start([path = run.path](const LatestOnly::Stale&) { return readFacts(path); },
        [this](const RunFacts& facts) {
            m_reading = false;
            showFacts(facts);
        },
        [this](const QString& sentence) {
            m_reading = false;
            showFacts({});
            m_preset->setText(sentence);
        });
}

void Inspector::showFacts(const RunFacts& facts) {
    setUpdatesEnabled(false);
    clear(m_differences);
    for (const RunFacts::Difference& each : facts.differences)
        addRow(m_differences, each.label, each.here, tr("%1; the preset has %2").arg(each.path, each.there));
    const auto count = static_cast<int>(facts.differences.size());
    m_preset->setText(facts.preset.isEmpty() ? QString()
            : count == 0                     ? tr("As in the preset %1.").arg(facts.preset)
                         : tr("%n settings differ from the preset %1.", nullptr, count).arg(facts.preset));
    clear(m_checkpoints);
    for (auto entry = facts.checkpoints.rbegin(); entry != facts.checkpoints.rend(); ++entry) {
        const QString size = QLocale().formattedDataSize(entry->bytes);
        const QString knn = percentText(entry->knn_top1);
        QString text = knn.isEmpty() ? size : tr("kNN %1, %2").arg(knn, size);
        if (entry->best)
            text = tr("%1, best").arg(text);
        addRow(m_checkpoints, tr("Epoch %1").arg(QLocale().toString(std::round(entry->epoch * 10) / 10)), text,
            QString::fromStdString(entry->file));
    }
    if (facts.checkpoints.empty())
        m_checkpoints->addRow(plainLabel(tr("None yet"), Role::muted));
    clear(m_provenance);
    for (const auto& [name, value] : facts.provenance)
        addRow(
            m_provenance, QString::fromStdString(name), QString::fromStdString(value), QString::fromStdString(value));
    setUpdatesEnabled(true);
}

} // namespace byol::ui
