#pragma once

#include "core/base/run/run_types.h"
#include "ui/window/problems_panel.h"

#include <filesystem>
#include <functional>
#include <optional>

namespace byol::ui {

class Workspace;

/// Why a run failed, as far as its error tells.
enum class FailureKind { memory, notFinite, collapse, disk, other };
FailureKind failureKind(const std::string& error);

/// What the verbs of a notice do.
struct NoticeVerbs {
    std::function<void(const std::filesystem::path& run)> resume;
    std::function<void(const std::filesystem::path& run)> openLog;
    /// Brings the run's settings into Configure, this one into view.
    std::function<void(const std::filesystem::path& run, const QString& field)> changeSettings;
    std::function<void(const std::filesystem::path& run)> evaluate;
};

/// What there is to say of a run that was in one state and is now in another; nothing for what the user did.
std::optional<Notice> noticeOf(const RunSummary& run, RunState before, const NoticeVerbs& verbs);

} // namespace byol::ui
