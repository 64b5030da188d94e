#include "ui/runs/queue_panel.h"

#include "ui/common/run_starter.h"
#include "ui/common/theme.h"
#include "ui/common/workspace.h"
#include "ui/runs/device_delegate.h"
#include "ui/runs/queue_model.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QSettings>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace byol::ui {
namespace {

constexpr int rowHeight = 30;
constexpr int mostRows = 5;
const QString openKey = QStringLiteral("runs/queueOpen");

} // namespace

QueuePanel::QueuePanel(Workspace& workspace, RunStarter& starter, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_starter(starter)
    , m_model(new QueueModel([&workspace](const std::filesystem::path& run) { return workspace.find(run); }, this))
    , m_table(new QTableView(this))
    , m_devices { QString(), QStringLiteral("auto"), QStringLiteral("cpu") } {
    buildTable();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(buildHeader());
    layout->addWidget(m_table);
    connect(&workspace, &Workspace::queueChanged, this, &QueuePanel::takeQueue);
    connect(&workspace, &Workspace::runsChanged, m_model, &QueueModel::refreshStates);
    connect(m_model, &QueueModel::moveRequested, this, &QueuePanel::moveTo);
    connect(
        m_model, &QueueModel::deviceRequested, this, [this](const std::filesystem::path& run, const QString& device) {
            m_workspace.changeQueue([run, name = device.toStdString()](
                                        const std::filesystem::path& runs) { set_device_in_queue(runs, run, name); });
        });
    setIcons();
    setOpen(QSettings().value(openKey, true).toBool());
    takeQueue();
}

QAction* QueuePanel::addAction(
    const QString& icon, const QString& text, const QKeySequence& key, void (QueuePanel::*act)()) {
    auto* action = new QAction(text, this);
    action->setData(icon);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(key.isEmpty() ? text : tr("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, act);
    m_table->addAction(action);
    m_actions << action;
    return action;
}

QWidget* QueuePanel::buildHeader() {
    m_up = addAction(QStringLiteral("up"), tr("Move Up"), QKeySequence(Qt::ALT | Qt::Key_Up), &QueuePanel::moveUp);
    m_down =
        addAction(QStringLiteral("down"), tr("Move Down"), QKeySequence(Qt::ALT | Qt::Key_Down), &QueuePanel::moveDown);
    m_remove = addAction(
        QStringLiteral("close"), tr("Remove from Queue"), QKeySequence(QKeySequence::Delete), &QueuePanel::remove);
    m_pause = addAction(QStringLiteral("pause"), tr("Pause Queue"), {}, &QueuePanel::pauseOrContinue);
    auto* header = new QWidget(this);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_disclosure = new QToolButton(header);
    m_disclosure->setText(tr("Queue"));
    m_disclosure->setCheckable(true);
    m_disclosure->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_disclosure->setToolTip(tr("Show or hide the queue"));
    setRole(m_disclosure, Role::section);
    m_line = new QLabel(header);
    setRole(m_line, Role::muted);
    row->addWidget(m_disclosure);
    row->addWidget(m_line, 1);
    for (QAction* action : m_actions) {
        auto* button = new QToolButton(header);
        button->setDefaultAction(action);
        button->setIconSize(QSize(18, 18));
        button->setAccessibleName(action->text());
        row->addWidget(button);
    }
    connect(m_disclosure, &QToolButton::toggled, this, [this](bool open) {
        setOpen(open);
        QSettings().setValue(openKey, open);
    });
    return header;
}

void QueuePanel::buildTable() {
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Queue"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setDragDropMode(QAbstractItemView::InternalMove);
    m_table->setDragDropOverwriteMode(false);
    m_table->setEditTriggers(
        QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->setItemDelegateForColumn(QueueModel::Device, new DeviceDelegate(m_devices, m_table));
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QueueModel::Run, QHeaderView::Stretch);
    m_table->setColumnWidth(QueueModel::Position, 76);
    m_table->setColumnWidth(QueueModel::State, 120);
    m_table->setColumnWidth(QueueModel::Device, 180);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &QueuePanel::enable);
}

void QueuePanel::takeQueue() {
    const RunQueue& queue = m_workspace.queue();
    const int row = chosenRow();
    if (m_follow.empty() && row >= 0)
        m_follow = m_model->item(row).run;
    m_model->setQueue(queue);
    choose(std::exchange(m_follow, {}));
    const int rows = std::clamp(m_model->rowCount(), 1, mostRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * rowHeight + 4);
    setVisible(!queue.items.empty());
    showLine();
    enable();
    if (!queue.items.empty())
        askDevices();
}

void QueuePanel::showLine() {
    const RunQueue& queue = m_workspace.queue();
    const bool atWork = m_workspace.queueIsWorkedOn();
    const QString count = tr("%n runs", nullptr, static_cast<int>(queue.items.size()));
    if (queue.paused)
        m_line->setText(atWork ? tr("%1, paused: what trains goes on, nothing new begins").arg(count)
                               : tr("%1, paused").arg(count));
    else
        m_line->setText(atWork ? count : tr("%1, not being worked on").arg(count));
    const bool halted = queue.paused || !atWork;
    m_pause->setText(halted ? tr("Continue Queue") : tr("Pause Queue"));
    m_pause->setToolTip(halted ? tr("Train the runs of the queue one after the other on each device")
                               : tr("Begin no further run; what trains goes on"));
    m_pause->setData(halted ? QStringLiteral("play") : QStringLiteral("pause"));
    m_pause->setIcon(themedIcon(m_pause->data().toString(), palette()));
}

void QueuePanel::enable() {
    const int row = chosenRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_model->rowCount());
    m_remove->setEnabled(row >= 0);
}

int QueuePanel::chosenRow() const {
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.first().row();
}

void QueuePanel::choose(const std::filesystem::path& run) {
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->item(row).run == run)
            return m_table->selectRow(row);
}

void QueuePanel::moveTo(const std::filesystem::path& run, int position) {
    m_follow = run;
    m_workspace.changeQueue([run, position](const std::filesystem::path& runs) {
        move_in_queue(runs, run, static_cast<std::size_t>(std::max(0, position)));
    });
}

void QueuePanel::moveUp() {
    if (const int row = chosenRow(); row > 0)
        moveTo(m_model->item(row).run, row - 1);
}

void QueuePanel::moveDown() {
    if (const int row = chosenRow(); row >= 0)
        moveTo(m_model->item(row).run, row + 1);
}

void QueuePanel::remove() {
    if (const int row = chosenRow(); row >= 0)
        m_workspace.changeQueue(
            [run = m_model->item(row).run](const std::filesystem::path& runs) { remove_from_queue(runs, run); });
}

void QueuePanel::pauseOrContinue() {
    const bool pause = !m_workspace.queue().paused && m_workspace.queueIsWorkedOn();
    m_workspace.changeQueue([this, pause](const std::filesystem::path& runs) {
        pause_queue(runs, pause);
        if (!pause)
            QMetaObject::invokeMethod(&m_starter, &RunStarter::workOnQueue);
    });
}

void QueuePanel::askDevices() {
    if (m_devices.size() > 3 || m_query.isRunning() || property("asked").toBool())
        return;
    setProperty("asked", true);
    m_query.start({ QStringLiteral("devices"), QStringLiteral("--json") },
        [this](int code, const QByteArray& output, const QString&) {
            if (code != 0)
                return;
            const QJsonDocument answer = QJsonDocument::fromJson(output);
            for (const QJsonValue& device : answer.object().value(QStringLiteral("devices")).toArray())
                if (const QString name = device.toObject().value(QStringLiteral("id")).toString();
                    !name.isEmpty() && !m_devices.contains(name))
                    m_devices << name;
            if (auto* delegate = qobject_cast<DeviceDelegate*>(m_table->itemDelegateForColumn(QueueModel::Device)))
                delegate->setDevices(m_devices);
        });
}

void QueuePanel::setOpen(bool open) {
    m_disclosure->setChecked(open);
    m_table->setVisible(open);
    m_disclosure->setIcon(
        themedIcon(open ? QStringLiteral("collapse-down") : QStringLiteral("expand-right"), palette()));
    for (QAction* action : { m_up, m_down, m_remove })
        action->setVisible(open);
}

void QueuePanel::setIcons() {
    for (QAction* action : m_actions)
        action->setIcon(themedIcon(action->data().toString(), palette()));
    m_disclosure->setIcon(themedIcon(
        m_disclosure->isChecked() ? QStringLiteral("collapse-down") : QStringLiteral("expand-right"), palette()));
}

void QueuePanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_disclosure)
        setIcons();
}

} // namespace byol::ui
