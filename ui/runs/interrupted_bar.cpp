#include "ui/runs/interrupted_bar.h"

#include "ui/common/workspace.h"

namespace byol::ui {

InterruptedBar::InterruptedBar(Workspace& workspace, QWidget* parent)
    : MessageBar(parent)
    , m_workspace(workspace) {
    connect(&workspace, &Workspace::runsChanged, this, &InterruptedBar::look);
    look();
}

void InterruptedBar::look() {
    std::set<std::filesystem::path> waiting;
    for (const RunSummary& run : m_workspace.runs())
        if (run.status.state == RunState::interrupted && m_left.count(run.path) == 0)
            waiting.insert(run.path);
    if (waiting == m_shown)
        return;
    m_shown = waiting;
    if (waiting.empty())
        clear();
    else
        tell(waiting);
}

void InterruptedBar::tell(const std::set<std::filesystem::path>& runs) {
    const auto count = static_cast<int>(runs.size());
    const QString name = QString::fromStdString(runs.begin()->filename().string());
    showMessage(Kind::warning,
        count == 1 ? tr("“%1” was interrupted. It can go on from its last checkpoint.").arg(name)
                   : tr("%n runs were interrupted. They can go on from their last checkpoints.", nullptr, count));
    addVerb(
        count == 1 ? tr("Resume") : tr("Resume One After the Other"), [this, runs] { Q_EMIT resumeRequested(runs); });
    addVerb(tr("Leave"), [this, runs] {
        m_left.insert(runs.begin(), runs.end());
        look();
    });
}

} // namespace byol::ui
