#include "app/byol/commands.h"
#include "core/base/run/run_folder.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <memory>
#include <mutex>
#include <string_view>
#include <unistd.h>

namespace byol::cli {
namespace {

using Clock = std::chrono::steady_clock;

std::string duration(double seconds) {
    const auto whole = static_cast<std::int64_t>(std::llround(seconds));
    if (whole >= 3600)
        return std::to_string(whole / 3600) + " h " + std::to_string(whole % 3600 / 60) + " min";
    if (whole >= 60)
        return std::to_string(whole / 60) + " min " + std::to_string(whole % 60) + " s";
    return std::to_string(whole) + " s";
}

std::string bar(double fraction) {
    constexpr int width = 24;
    const int filled = std::clamp(static_cast<int>(fraction * width), 0, width);
    return "[" + std::string(static_cast<std::size_t>(filled), '#')
        + std::string(static_cast<std::size_t>(width - filled), '-') + "]";
}

enum class Style {
    rewritten, ///< one line, rewritten in place
    lines, ///< a new line every few seconds, for logs
};

// Estimates the time left of a phase when the job itself does not know it.
class ProgressLine {
public:
    explicit ProgressLine(Style style)
        : style_(style)
        , interval_(style == Style::lines ? std::chrono::milliseconds(10'000) : std::chrono::milliseconds(200)) { }

    void show(const Progress& progress) {
        const std::lock_guard lock(mutex_);
        const auto time = Clock::now();
        if (progress.phase != phase_) {
            phase_ = progress.phase;
            started_ = time;
            shown_ = style_ == Style::lines ? time : Clock::time_point {};
        }
        const bool last = style_ == Style::rewritten && progress.total > 0 && progress.done >= progress.total;
        if (!last && time - shown_ < interval_)
            return;
        shown_ = time;
        std::fprintf(stderr, style_ == Style::lines ? "%s\n" : "\r\033[K%s", text(progress, time).c_str());
        std::fflush(stderr);
    }

private:
    std::string text(const Progress& progress, Clock::time_point time) const {
        if (progress.total <= 0)
            return progress.phase + "  " + std::to_string(progress.done);
        const double fraction = static_cast<double>(progress.done) / static_cast<double>(progress.total);
        std::string line = progress.phase + "  " + bar(fraction) + " " + std::to_string(progress.done) + "/"
            + std::to_string(progress.total);
        const double left = seconds_left(progress, fraction, time);
        return left >= 0 ? line + "  about " + duration(left) + " left" : line;
    }

    double seconds_left(const Progress& progress, double fraction, Clock::time_point time) const {
        if (progress.seconds_left >= 0)
            return progress.seconds_left;
        const double elapsed = std::chrono::duration<double>(time - started_).count();
        return fraction > 0 && elapsed > 1 ? elapsed * (1 - fraction) / fraction : -1;
    }

    Style style_;
    Clock::duration interval_;
    std::mutex mutex_;
    std::string phase_;
    Clock::time_point started_ = Clock::now();
    Clock::time_point shown_ {};
};

bool on_terminal() {
    return isatty(STDERR_FILENO) == 1;
}

// BYOL_PROGRESS=lines asks for progress where standard error is a file or a pipe: a line every ten seconds.
bool lines_wanted() {
    const char* wanted = std::getenv("BYOL_PROGRESS");
    return wanted != nullptr && std::string_view(wanted) == "lines";
}

} // namespace

void Context::say(const std::string& line) const {
    if (!json)
        std::cout << line << std::endl;
}

void Context::answer(const nlohmann::json& value) const {
    if (json)
        std::cout << value.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) << std::endl;
}

ProgressSink Context::progress() const {
    if (json || (!on_terminal() && !lines_wanted()))
        return {};
    const Style style = on_terminal() ? Style::rewritten : Style::lines;
    return [line = std::make_shared<ProgressLine>(style)](const Progress& progress) { line->show(progress); };
}

void Context::end_progress() const {
    if (!json && on_terminal())
        std::fputs("\r\033[K", stderr);
}

CLI::App* add_command(
    CLI::App& parent, Context& context, const std::string& name, const std::string& what, const std::string& example) {
    CLI::App* command = parent.add_subcommand(name, what);
    command->add_flag("--json", context.json, "Answer in JSON, for machines");
    command->footer("Example:\n  " + example);
    return command;
}

void add_runs_option(CLI::App& command, Context& context) {
    context.runs = default_runs_folder();
    command.add_option("--runs", context.runs, "Folder of runs (default: $BYOL_RUNS, else ~/byol-runs)");
}

} // namespace byol::cli
