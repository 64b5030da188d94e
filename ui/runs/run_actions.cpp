#include "ui/runs/run_actions.h"

#include "core/base/config/config_file.h"
#include "core/base/queue/run_queue.h"
#include "core/base/run/run_folder.h"
#include "ui/common/background.h"
#include "ui/common/engine_process.h"
#include "ui/common/message_bar.h"
#include "ui/common/run_control.h"
#include "ui/common/run_starter.h"
#include "ui/common/theme.h"
#include "ui/common/workspace.h"

#include <QDesktopServices>
#include <QUrl>
#include <QWidget>

#include <algorithm>

namespace byol::ui {
namespace {

using Paths = std::vector<std::filesystem::path>;

bool isHeld(RunState state) {
    return state == RunState::running || state == RunState::paused;
}

bool canTrain(const RunSummary& run) {
    return run.problem.empty() && (run.status.state == RunState::queued || RunControl::canResume(run.status.state));
}

QString nameOf(const std::filesystem::path& run) {
    return QString::fromStdString(run.filename().string());
}

struct Moved {
    Paths runs;
    QString problem; ///< of the first that could not be moved
};

template <class Move> Moved moveAll(const Paths& runs, Move move) {
    Moved moved;
    for (const auto& run : runs) {
        try {
            moved.runs.push_back(move(run));
        } catch (const std::exception& error) {
            if (moved.problem.isEmpty())
                moved.problem = QString::fromUtf8(error.what());
        }
    }
    return moved;
}

} // namespace

RunActions::RunActions(Workspace& workspace, RunStarter& starter, MessageBar& messages, QWidget* page)
    : QObject(page)
    , m_workspace(workspace)
    , m_starter(starter)
    , m_messages(messages)
    , m_page(page) {
    make();
    connect(&workspace, &Workspace::folderChanged, this, [this] {
        m_trashed.clear();
        enable();
    });
}

QAction* RunActions::add(const QString& icon, const QString& text, const QKeySequence& key, Act act) {
    auto* action = new QAction(text, this);
    action->setData(icon);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QString plain = text;
    plain.remove(QLatin1Char('&'));
    action->setIconText(plain);
    //: %1 is a command, %2 its key: "Rename (F2)"
    action->setToolTip(key.isEmpty() ? plain : tr("%1 (%2)").arg(plain, key.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, act);
    m_page->addAction(action);
    m_all << action;
    return action;
}

void RunActions::make() {
    QAction* open = add(QStringLiteral("monitor"), tr("Open in &Monitor"), {}, &RunActions::openInMonitor);
    m_resume = add(QStringLiteral("play"), tr("Resume &Training"), {}, &RunActions::resumeChosen);
    m_enqueue = add(QStringLiteral("queue"), tr("Add to &Queue"), {}, &RunActions::addToQueue);
    m_compare = add(QStringLiteral("compare"), tr("&Compare"), {}, &RunActions::showCompare);
    QAction* clone = add(QStringLiteral("configure"), tr("Clone &Settings"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), &RunActions::cloneSettings);
    QAction* copy =
        add(QStringLiteral("copy"), tr("&Duplicate"), QKeySequence(Qt::CTRL | Qt::Key_D), &RunActions::duplicate);
    m_star = add(QStringLiteral("star"), tr("St&ar"), QKeySequence(Qt::CTRL | Qt::Key_B), &RunActions::toggleStar);
    m_tags = add(QStringLiteral("tag"), tr("Edit Ta&gs..."), QKeySequence(Qt::CTRL | Qt::Key_G), &RunActions::editTags);
    m_rename = add(QStringLiteral("rename"), tr("Re&name"), QKeySequence(Qt::Key_F2), &RunActions::renameChosen);
    QAction* folder = add(QStringLiteral("folder"), tr("Open &Folder"), {}, &RunActions::openFolder);
    m_trash = add(
        QStringLiteral("trash"), tr("&Move to Trash"), QKeySequence(QKeySequence::Delete), &RunActions::moveToTrash);
    m_undo = add(
        QStringLiteral("reset"), tr("&Undo Move to Trash"), QKeySequence(QKeySequence::Undo), &RunActions::undoTrash);
    m_forOne = { open, clone, copy, m_rename, folder };
    enable();
}

void RunActions::setIcons(const QPalette& palette) {
    for (QAction* action : m_all)
        action->setIcon(themedIcon(action->data().toString(), palette));
}

std::vector<RunSummary> RunActions::chosen() const {
    std::vector<RunSummary> runs;
    for (const auto& path : m_runs)
        if (const RunSummary* run = m_workspace.find(path))
            runs.push_back(*run);
    return runs;
}

bool RunActions::any(const std::function<bool(const RunSummary&)>& test) const {
    return std::any_of(m_runs.begin(), m_runs.end(), [&](const auto& path) {
        const RunSummary* run = m_workspace.find(path);
        return run && test(*run);
    });
}

void RunActions::setRuns(std::vector<std::filesystem::path> runs) {
    m_runs = std::move(runs);
    enable();
}

void RunActions::enable() {
    for (QAction* action : m_forOne)
        action->setEnabled(m_runs.size() == 1);
    m_resume->setEnabled(m_runs.size() == 1 && any(canTrain));
    m_enqueue->setEnabled(any(canTrain));
    m_compare->setEnabled(m_runs.size() >= 2 && m_runs.size() <= Workspace::mostSelected);
    m_star->setEnabled(!m_runs.empty());
    m_star->setText(any([](const RunSummary& run) { return !run.about.starred; }) || m_runs.empty()
            ? tr("St&ar")
            : tr("Remove St&ar"));
    m_tags->setEnabled(!m_runs.empty());
    m_trash->setEnabled(any([](const RunSummary& run) { return !isHeld(run.status.state); }));
    if (any([](const RunSummary& run) { return !run.problem.empty() || isHeld(run.status.state); }))
        m_rename->setEnabled(false);
    m_undo->setEnabled(!m_trashed.empty());
}

void RunActions::fail(const QString& sentence, const QString& details) {
    m_messages.showMessage(MessageBar::Kind::error, sentence, details);
}

void RunActions::openInMonitor() {
    m_workspace.setCurrentRun(m_runs.front());
    m_workspace.showPage(QStringLiteral("monitor"));
}

void RunActions::showCompare() {
    m_workspace.setSelection(m_runs);
    m_workspace.showPage(QStringLiteral("compare"));
}

void RunActions::resumeChosen() {
    resumeRun(m_runs.front());
}

void RunActions::resumeRun(const std::filesystem::path& run) {
    QString problem;
    if (startWorker(run, &problem) == 0)
        return fail(tr("The training could not be resumed."), problem);
    m_workspace.setCurrentRun(run);
    m_messages.showMessage(MessageBar::Kind::info, tr("A new worker takes the run on from its last checkpoint."));
    m_workspace.refresh();
}

void RunActions::addToQueue() {
    Paths runs;
    for (const RunSummary& run : chosen())
        if (canTrain(run))
            runs.push_back(run.path);
    m_starter.addToQueue(runs);
}

void RunActions::cloneSettings() {
    inBackground(
        this, [path = m_runs.front()] { return run_config(path); },
        [this, name = nameOf(m_runs.front())](const RunConfig& config) {
            m_workspace.editConfig(config, name);
            m_workspace.showPage(QStringLiteral("configure"));
        },
        [this](const QString& sentence) { fail(tr("The run's settings could not be read."), sentence); });
}

// The file itself, with the user's comments, not what was understood of it.
void RunActions::duplicate() {
    inBackground(
        this,
        [path = m_runs.front()] {
            return create_run(path.parent_path(), path.filename().string(), read_settings_file(path / "config.toml"));
        },
        [this](const std::filesystem::path& copy) {
            m_workspace.refresh();
            m_messages.showMessage(
                MessageBar::Kind::good, tr("“%1” was made with the same settings.").arg(nameOf(copy)));
            m_messages.addVerb(tr("Start"), [this, copy] { resumeRun(copy); });
            m_messages.addVerb(tr("Add to Queue"), [this, copy] { m_starter.addToQueue(Paths { copy }); });
        },
        [this](const QString& sentence) { fail(tr("The run could not be duplicated."), sentence); });
}

void RunActions::toggleStar() {
    const bool starred = any([](const RunSummary& run) { return !run.about.starred; });
    m_workspace.changeAbout(m_runs, [starred](RunAbout& about) { about.starred = starred; });
}

void RunActions::openFolder() {
    QDesktopServices::openUrl(QUrl::fromLocalFile(QString::fromStdString(m_runs.front().string())));
}

void RunActions::renameTo(const std::filesystem::path& run, const QString& name) {
    const bool current = run == m_workspace.currentRun();
    inBackground(
        this,
        [run, name = name.toStdString()] {
            const std::filesystem::path renamed = rename_run(run, name);
            rename_in_queue(run.parent_path(), run, renamed);
            return renamed;
        },
        [this, current](const std::filesystem::path& renamed) {
            m_workspace.refresh();
            if (current)
                m_workspace.setCurrentRun(renamed);
        },
        [this](const QString& sentence) { fail(tr("The run could not be renamed."), sentence); });
}

void RunActions::moveToTrash() {
    Paths runs;
    for (const RunSummary& run : chosen())
        if (!isHeld(run.status.state))
            runs.push_back(run.path);
    inBackground(
        this,
        [runs] {
            return moveAll(runs, [](const std::filesystem::path& run) {
                const std::filesystem::path trashed = trash_run(run);
                remove_from_queue(run.parent_path(), run);
                return trashed;
            });
        },
        [this](const Moved& moved) {
            m_workspace.refresh();
            tellTrashed(moved.runs, moved.problem);
        },
        [](const QString&) {});
}

void RunActions::tellTrashed(const Paths& trashed, const QString& problem) {
    m_trashed = trashed;
    enable();
    const int count = static_cast<int>(trashed.size());
    if (count == 0)
        return fail(tr("The run could not be moved to the trash."), problem);
    const QString sentence = count == 1 ? tr("“%1” was moved to the trash.").arg(nameOf(trashed.front()))
                                        : tr("%n runs were moved to the trash.", nullptr, count);
    m_messages.showMessage(problem.isEmpty() ? MessageBar::Kind::info : MessageBar::Kind::warning, sentence, problem);
    m_messages.addVerb(tr("Undo"), [this] { undoTrash(); });
}

void RunActions::undoTrash() {
    restore(std::exchange(m_trashed, {}));
    m_messages.clear();
    enable();
}

void RunActions::restore(const Paths& trashed) {
    if (trashed.empty())
        return;
    inBackground(
        this, [trashed] { return moveAll(trashed, restore_run); },
        [this](const Moved& moved) {
            m_workspace.refresh();
            if (!moved.runs.empty())
                m_workspace.setCurrentRun(moved.runs.front());
            if (!moved.problem.isEmpty())
                fail(tr("The run could not be brought back."), moved.problem);
        },
        [](const QString&) {});
}

} // namespace byol::ui
