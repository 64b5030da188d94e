#include "ui/configure/configure_page.h"

#include "core/base/config/config_file.h"
#include "ui/common/message_bar.h"
#include "ui/common/theme.h"
#include "ui/common/workspace.h"
#include "ui/configure/changes_panel.h"
#include "ui/configure/config_form.h"
#include "ui/configure/dataset_line.h"
#include "ui/configure/field_row.h"
#include "ui/configure/preflight_panel.h"
#include "ui/configure/preset_box.h"
#include "ui/configure/schedule_panel.h"
#include "ui/configure/sweep_dialog.h"
#include "ui/configure/toml_view.h"

#include <QAction>
#include <QEvent>
#include <QFrame>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace byol::ui {
namespace {

constexpr int sideWidth = 302;

QFrame* card(QWidget* parent, const QString& title, QVBoxLayout** column) {
    auto* frame = new QFrame(parent);
    frame->setObjectName(QStringLiteral("card"));
    *column = new QVBoxLayout(frame);
    (*column)->setContentsMargins(16, 12, 16, 14);
    (*column)->setSpacing(8);
    auto* label = new QLabel(title, frame);
    setRole(label, Role::section);
    (*column)->addWidget(label);
    return frame;
}

std::vector<std::pair<QString, QString>> devicesFrom(const QByteArray& json) {
    std::vector<std::pair<QString, QString>> devices;
    const QJsonObject answer = QJsonDocument::fromJson(json).object();
    const QString chosen = answer[QStringLiteral("auto")].toString();
    devices.emplace_back(
        chosen.isEmpty() ? QStringLiteral("auto") : ConfigurePage::tr("auto (%1)").arg(chosen), QStringLiteral("auto"));
    for (const QJsonValue& value : answer[QStringLiteral("devices")].toArray()) {
        const QString id = value[QStringLiteral("id")].toString();
        const QString name = value[QStringLiteral("name")].toString();
        devices.emplace_back(name.isEmpty() ? id : ConfigurePage::tr("%1 (%2)").arg(id, name), id);
    }
    return devices;
}

QToolButton* iconButton(QAction* action, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAccessibleName(action->text().remove(QLatin1Char('&')));
    QObject::connect(
        action, &QAction::changed, button, [=] { button->setAccessibleName(action->text().remove(QLatin1Char('&'))); });
    return button;
}

QPushButton* pushButton(QAction* action, const QString& text, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setToolTip(action->toolTip());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, button, [=] { button->setEnabled(action->isEnabled()); });
    return button;
}

} // namespace

ConfigurePage::ConfigurePage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_starter(workspace)
    , m_message(new MessageBar(this)) {
    makeActions();
    auto* columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(buildLeft(), 1);
    columns->addWidget(buildRight());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(buildHeader());
    column->addWidget(m_message);
    column->addLayout(columns, 1);
    showIcons();

    connect(m_form, &ConfigForm::changed, this, &ConfigurePage::settingsChanged);
    connect(m_toml, &TomlView::configEdited, m_form, &ConfigForm::setConfig);
    connect(m_dataset, &DatasetLine::known, this, [this] { m_schedules->draw(m_form->config(), m_dataset->images()); });
    connect(&m_history, &EditHistory::restored, this, &ConfigurePage::showState);
    connect(&m_starter, &RunStarter::startingChanged, this, [this](bool starting) {
        for (QAction* action : { m_start, m_queue })
            action->setEnabled(!starting);
    });
    connect(&m_starter, &RunStarter::started, this, [this] {
        m_name->clear();
        m_draft.forget();
    });
    connect(&m_starter, &RunStarter::queued, this, [this](int count) {
        m_name->clear();
        m_draft.forget();
        m_message->showMessage(MessageBar::Kind::good, tr("%n run(s) were added to the queue.", "", count));
        m_message->addVerb(tr("Show Runs"), [this] { this->workspace().showPage(QStringLiteral("runs")); });
    });
    listenToWorkspace();
    listReferences();
    m_presets->chooseUsable();
    m_history.begin(state());
    restoreDraft();
}

void ConfigurePage::makeActions() {
    const auto add = [this](const QString& text, const QString& toolTip, const QList<QKeySequence>& keys) {
        auto* action = new QAction(text, this);
        action->setToolTip(toolTip);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        return action;
    };
    m_start = add(tr("&Start"), tr("Start the training (Ctrl+Return)"),
        { QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter) });
    m_queue = add(tr("Add to &Queue"), tr("Train it after the runs that wait already (Ctrl+Shift+Return)"),
        { QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Enter) });
    m_sweep = add(tr("S&weep..."), tr("Queue many runs in which some settings vary"), {});
    m_undo = add(tr("Undo"), {}, QKeySequence::keyBindings(QKeySequence::Undo));
    m_redo = add(tr("Redo"), {}, QKeySequence::keyBindings(QKeySequence::Redo));
    connect(m_start, &QAction::triggered, this, &ConfigurePage::start);
    connect(m_queue, &QAction::triggered, this, &ConfigurePage::addToQueue);
    connect(m_sweep, &QAction::triggered, this, &ConfigurePage::openSweep);
    QUndoStack& stack = m_history.stack();
    connect(m_undo, &QAction::triggered, &stack, &QUndoStack::undo);
    connect(m_redo, &QAction::triggered, &stack, &QUndoStack::redo);
    const auto name = [this, &stack] {
        m_undo->setEnabled(stack.canUndo());
        m_redo->setEnabled(stack.canRedo());
        m_undo->setToolTip(stack.canUndo() ? tr("Undo: %1 (Ctrl+Z)").arg(stack.undoText()) : tr("Undo (Ctrl+Z)"));
        m_redo->setToolTip(
            stack.canRedo() ? tr("Redo: %1 (Ctrl+Shift+Z)").arg(stack.redoText()) : tr("Redo (Ctrl+Shift+Z)"));
    };
    connect(&stack, &QUndoStack::indexChanged, this, name);
    name();
}

QString ConfigurePage::title() const {
    return tr("Configure");
}

QAction* ConfigurePage::savePresetAction() const {
    return m_presets->saveAction();
}

const RunConfig& ConfigurePage::config() const {
    return m_form->config();
}

QWidget* ConfigurePage::buildHeader() {
    auto* header = new QWidget(this);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    auto* heading = new QLabel(tr("New Run"), header);
    setRole(heading, Role::heading);
    m_presets = new PresetBox(header);
    addAction(m_presets->saveAction());
    m_resetAll = new QPushButton(tr("&Reset All"), header);
    m_resetAll->setToolTip(tr("Go back to the preset's settings"));
    m_asText = new QPushButton(tr("As &TOML"), header);
    m_asText->setCheckable(true);
    m_asText->setToolTip(tr("Show and edit the settings as the text that the run will keep"));
    row->addWidget(heading);
    row->addSpacing(12);
    row->addWidget(m_presets);
    row->addStretch(1);
    row->addWidget(iconButton(m_undo, header));
    row->addWidget(iconButton(m_redo, header));
    row->addWidget(m_resetAll);
    row->addWidget(m_asText);
    connect(m_presets, &PresetBox::chosen, this,
        [this](const RunConfig& config, const QString& key) { useBase(config, key); });
    connect(m_presets->saveAction(), &QAction::triggered, this, &ConfigurePage::askForPresetName);
    connect(m_presets, &PresetBox::failed, this, [this](const QString& sentence, const QString& details) {
        m_message->showMessage(MessageBar::Kind::error, sentence, details);
    });
    connect(m_presets, &PresetBox::saved, this, &ConfigurePage::presetSaved);
    connect(m_presets, &PresetBox::removed, this, [this](const QString& name, const QString& toml) {
        m_message->showMessage(MessageBar::Kind::info, tr("The preset “%1” was deleted.").arg(name));
        m_message->addVerb(tr("Undo"), [this, name, toml] { m_presets->save(name, toml.toStdString()); });
    });
    connect(m_resetAll, &QPushButton::clicked, this, [this] { useBase(m_base, m_presets->key()); });
    connect(m_asText, &QPushButton::toggled, this, &ConfigurePage::showText);
    return header;
}

QWidget* ConfigurePage::buildLeft() {
    m_views = new QStackedWidget(this);
    m_form = new ConfigForm(m_views);
    m_toml = new TomlView(m_views);
    m_views->addWidget(m_form);
    m_views->addWidget(m_toml);
    return m_views;
}

QWidget* ConfigurePage::buildRunCard() {
    QVBoxLayout* column = nullptr;
    QFrame* frame = card(this, tr("Run"), &column);
    auto* label = new QLabel(tr("&Name"), frame);
    m_name = new QLineEdit(frame);
    m_name->setObjectName(QStringLiteral("runName"));
    m_name->setPlaceholderText(tr("made from data and time"));
    m_name->setToolTip(tr("Name of the run's folder; leave it empty to have one made."));
    label->setBuddy(m_name);
    m_dataset = new DatasetLine(frame);
    auto* start = pushButton(m_start, tr("Start"), frame);
    start->setObjectName(QStringLiteral("start"));
    setRole(start, Role::primary);
    auto* others = new QHBoxLayout;
    others->setSpacing(8);
    auto* queue = pushButton(m_queue, tr("Add to Queue"), frame);
    queue->setObjectName(QStringLiteral("queue"));
    auto* sweep = pushButton(m_sweep, tr("Sweep..."), frame);
    sweep->setObjectName(QStringLiteral("sweep"));
    others->addWidget(queue, 1);
    others->addWidget(sweep, 1);
    column->addWidget(label);
    column->addWidget(m_name);
    column->addWidget(m_dataset);
    column->addWidget(start);
    column->addLayout(others);
    return frame;
}

QWidget* ConfigurePage::buildRight() {
    auto* area = new QScrollArea(this); // in a low window the cards keep their heights
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto* side = new QWidget(area);
    side->setFixedWidth(sideWidth);
    area->setWidget(side);
    area->setFixedWidth(sideWidth + area->verticalScrollBar()->sizeHint().width() + 2);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(buildRunCard());
    QVBoxLayout* inner = nullptr;
    QFrame* changes = card(side, tr("What Differs"), &inner);
    m_changes = new ChangesPanel(changes);
    inner->addWidget(m_changes);
    column->addWidget(changes);
    connect(m_changes, &ChangesPanel::referenceChosen, this, &ConfigurePage::compare);
    connect(m_changes, &ChangesPanel::fieldChosen, this,
        [this](const std::string& path) { goToField(QString::fromStdString(path)); });
    connect(m_changes, &ChangesPanel::resetAsked, this, &ConfigurePage::takeOldValue);
    QFrame* preflight = card(side, tr("On This Machine"), &inner);
    m_preflight = new PreflightPanel(preflight);
    inner->addWidget(m_preflight);
    connect(m_preflight, &PreflightPanel::batchAdvised, this, [this](qint64 batch) {
        EditState now = state();
        now.config.training.batch_size = batch;
        showState(now);
    });
    column->addWidget(preflight);
    QFrame* frame = card(side, tr("Schedules"), &inner);
    m_schedules = new SchedulePanel(frame);
    inner->addWidget(m_schedules, 1);
    column->addWidget(frame, 1);
    return area;
}

void ConfigurePage::showText(bool on) {
    if (on) {
        m_toml->setConfig(m_form->config());
        m_views->setCurrentWidget(m_toml);
    } else if (m_toml->apply()) {
        m_views->setCurrentWidget(m_form);
    } else {
        const QSignalBlocker keep(m_asText); // the wrong text stays as it is, to be mended
        m_asText->setChecked(true);
    }
}

void ConfigurePage::settingsChanged() {
    if (m_showing)
        return;
    m_dataset->setDataset(m_form->config().data);
    m_schedules->draw(m_form->config(), m_dataset->images());
    m_preflight->setConfig(m_form->config());
    m_resetAll->setEnabled(!difference(m_base, m_form->config()).empty());
    showChanges();
    m_history.record(state());
    m_draft.keep(state());
    if (m_toldProblem && m_form->problemCount() == 0)
        m_message->clear();
    m_toldProblem = m_toldProblem && m_form->problemCount() > 0;
}

void ConfigurePage::setActive(bool active) {
    Page::setActive(active);
    if (active && !m_askedForDevices)
        askForDevices();
}

// Loading LibTorch takes a second or two; until the answer comes the field takes any text.
void ConfigurePage::askForDevices() {
    m_askedForDevices = true;
    m_devices.start({ QStringLiteral("devices"), QStringLiteral("--json") },
        [this](int code, const QByteArray& output, const QString&) {
            if (code != 0)
                return;
            m_deviceNames = devicesFrom(output);
            if (FieldRow* row = m_form->row("training.device"))
                row->offer(m_deviceNames);
            m_preflight->setHasGpu(m_deviceNames.size() > 2); // beside "auto" and the CPU
        });
}

void ConfigurePage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_redo)
        showIcons();
}

void ConfigurePage::showIcons() {
    m_start->setIcon(themedIcon(QStringLiteral("play"), palette()));
    m_queue->setIcon(themedIcon(QStringLiteral("queued"), palette()));
    m_undo->setIcon(themedIcon(QStringLiteral("undo"), palette()));
    m_redo->setIcon(themedIcon(QStringLiteral("redo"), palette()));
}

bool ConfigurePage::isReady() {
    if (!isActive()) {
        workspace().showPage(iconName());
        return false;
    }
    if (m_asText->isChecked() && !m_toml->apply()) {
        m_message->showMessage(MessageBar::Kind::error, tr("The text cannot be used yet."), m_toml->problem());
        return false;
    }
    if (m_form->problemCount() > 0) {
        m_asText->setChecked(false);
        const QString first = m_form->showFirstProblem();
        m_toldProblem = true;
        m_message->showMessage(MessageBar::Kind::error,
            tr("%n setting(s) must be changed before the run can start.", "", m_form->problemCount()), first);
        return false;
    }
    m_message->clear();
    return true;
}

void ConfigurePage::start() {
    if (isReady())
        m_starter.start(m_name->text().trimmed(), to_toml(m_form->config()));
}

void ConfigurePage::addToQueue() {
    if (isReady())
        m_starter.addToQueue(
            { NewRun { m_name->text().trimmed(), to_toml(m_form->config()), config().training.device } });
}

void ConfigurePage::openSweep() {
    if (!isReady())
        return;
    auto* dialog =
        new SweepDialog(m_form->config(), m_name->text().trimmed(), m_deviceNames, m_preflight->seconds(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &SweepDialog::runsAsked, this, [this](const std::vector<NewRun>& runs) { m_starter.addToQueue(runs); });
    dialog->open();
}

} // namespace byol::ui
