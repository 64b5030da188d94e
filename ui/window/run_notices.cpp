#include "ui/window/run_notices.h"

#include <QCoreApplication>
#include <QLocale>

namespace byol::ui {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(byol::ui::RunNotices)
};

bool holds(const std::string& text, std::initializer_list<const char*> words) {
    for (const char* word : words)
        if (text.find(word) != std::string::npos)
            return true;
    return false;
}

QString failureSentence(FailureKind kind, const RunSummary& run) {
    const QString name = QString::fromStdString(run.name);
    const QString step = QLocale().toString(static_cast<qlonglong>(run.status.step));
    switch (kind) {
    case FailureKind::memory:
        return Text::tr("“%1” ran out of memory. Training stopped at step %2.").arg(name, step);
    case FailureKind::notFinite:
        return Text::tr("The loss of “%1” became NaN near step %2.").arg(name, step);
    case FailureKind::collapse:
        return Text::tr("“%1” was stopped at step %2: its representation collapses.").arg(name, step);
    case FailureKind::disk:
        return Text::tr("“%1” stopped at step %2: the disk is full or cannot be written.").arg(name, step);
    case FailureKind::other:
        break;
    }
    return Text::tr("“%1” failed.").arg(name);
}

// The setting that most likely mends it.
QString fieldToChange(FailureKind kind) {
    switch (kind) {
    case FailureKind::memory:
        return QStringLiteral("training.batch_size");
    case FailureKind::notFinite:
        return QStringLiteral("optimizer.base_lr");
    case FailureKind::collapse:
        return QStringLiteral("method.base_tau");
    case FailureKind::disk:
        return QStringLiteral("checkpoint.keep_last");
    case FailureKind::other:
        break;
    }
    return {};
}

Notice failed(const RunSummary& run, const NoticeVerbs& verbs) {
    const FailureKind kind = failureKind(run.status.error);
    Notice notice { MessageBar::Kind::error, failureSentence(kind, run), QString::fromStdString(run.status.error),
        QString::fromStdString(run.name), {} };
    if (kind == FailureKind::disk)
        notice.verbs.push_back({ Text::tr("Resume"), [act = verbs.resume, path = run.path] { act(path); } });
    notice.verbs.push_back({ Text::tr("Change Settings"),
        [act = verbs.changeSettings, path = run.path, field = fieldToChange(kind)] { act(path, field); } });
    notice.verbs.push_back({ Text::tr("Open Log"), [act = verbs.openLog, path = run.path] { act(path); } });
    return notice;
}

Notice died(const RunSummary& run, const NoticeVerbs& verbs) {
    const QString name = QString::fromStdString(run.name);
    Notice notice { MessageBar::Kind::error,
        Text::tr("The training process of “%1” ended unexpectedly. It can go on from its last checkpoint.").arg(name),
        {}, name, {} };
    notice.verbs.push_back({ Text::tr("Resume"), [act = verbs.resume, path = run.path] { act(path); } });
    notice.verbs.push_back({ Text::tr("Open Log"), [act = verbs.openLog, path = run.path] { act(path); } });
    return notice;
}

} // namespace

FailureKind failureKind(const std::string& error) {
    if (holds(error, { "not enough memory", "out of memory" }))
        return FailureKind::memory;
    if (holds(error, { "not a finite number", "NaN" }))
        return FailureKind::notFinite;
    if (holds(error, { "collapse" }))
        return FailureKind::collapse;
    if (holds(error, { "space on the disk", "disk space", "No space left", "disk is full" }))
        return FailureKind::disk;
    return FailureKind::other;
}

std::optional<Notice> noticeOf(const RunSummary& run, RunState before, const NoticeVerbs& verbs) {
    const bool wentOn = before == RunState::running || before == RunState::paused;
    if (run.status.state == RunState::failed)
        return failed(run, verbs);
    if (run.status.state == RunState::interrupted && wentOn)
        return died(run, verbs);
    if (run.status.state != RunState::finished || !wentOn)
        return std::nullopt;
    const QString name = QString::fromStdString(run.name);
    Notice notice { MessageBar::Kind::good, Text::tr("“%1” is finished.").arg(name), {}, name, {} };
    notice.verbs.push_back({ Text::tr("Evaluate"), [act = verbs.evaluate, path = run.path] { act(path); } });
    return notice;
}

} // namespace byol::ui
