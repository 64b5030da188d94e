#include "app/byol/run_job.h"

#include "core/base/error/error.h"

#include <algorithm>
#include <chrono>
#include <mutex>

namespace byol::cli {
namespace {

using Clock = std::chrono::steady_clock;

// An estimate from less than this share of the work would jump about.
constexpr double least_to_estimate = 0.03;

// What a C++ library says may end in a stack trace; people get its first line.
std::string first_line(const std::string& text) {
    return text.substr(0, text.find('\n'));
}

double share_done(const Progress& progress) {
    if (progress.total <= 0)
        return 0;
    return std::clamp(static_cast<double>(progress.done) / static_cast<double>(progress.total), 0.0, 1.0);
}

} // namespace

struct RunJob::Board {
    Board(std::shared_ptr<JobWriter> job, Context& context, Phases shares)
        : writer(std::move(job))
        , terminal(context.progress())
        , phases(std::move(shares))
        , by_signal(context.stop(), [this] { stop.request_stop(); }) {
        double sum = 0;
        for (const auto& [name, share] : phases)
            sum += share;
        for (auto& [name, share] : phases)
            share /= std::max(sum, 1e-9);
    }

    void show(const Progress& progress) {
        const std::lock_guard lock(mutex);
        show_at(progress, overall(progress));
    }

    void show_whole(const Progress& progress) {
        const std::lock_guard lock(mutex);
        show_at(progress, share_done(progress));
    }

    void show_at(Progress progress, double fraction) {
        const double elapsed = std::chrono::duration<double>(Clock::now() - started).count();
        if (fraction > least_to_estimate)
            progress.seconds_left = elapsed * (1 - fraction) / fraction;
        if (!writer->report(fraction, progress.seconds_left, progress.phase))
            stop.request_stop();
        if (terminal)
            terminal(progress);
        // Whoever tells progress waits here; so does everybody else, at the mutex.
        started += std::chrono::duration_cast<Clock::duration>(
            std::chrono::duration<double>(writer->wait_while_paused(stop.get_token())));
        if (!writer->report(fraction, progress.seconds_left, progress.phase))
            stop.request_stop();
    }

    // Phases come one after the other: what was begun before the present one is done.
    double overall(const Progress& progress) {
        const auto known = phases.find(progress.phase);
        if (known == phases.end())
            return finished;
        if (phase != progress.phase) {
            if (const auto before = phases.find(phase); before != phases.end())
                finished += before->second;
            phase = progress.phase;
        }
        return std::min(1.0, finished + share_done(progress) * known->second);
    }

    std::shared_ptr<JobWriter> writer;
    ProgressSink terminal;
    Phases phases;
    std::stop_source stop;
    std::mutex mutex;
    std::string phase;
    double finished = 0;
    Clock::time_point started = Clock::now();
    std::stop_callback<std::function<void()>> by_signal;
};

RunJob::RunJob(const std::filesystem::path& run, const std::string& kind, Context& context, const Phases& phases)
    : writer_(std::make_shared<JobWriter>(run, kind))
    , board_(std::make_shared<Board>(writer_, context, phases)) { }

ProgressSink RunJob::progress() const {
    return [board = board_](const Progress& progress) { board->show(progress); };
}

ProgressSink RunJob::progress_of_whole() const {
    return [board = board_](const Progress& progress) { board->show_whole(progress); };
}

std::stop_token RunJob::stop() const {
    return board_->stop.get_token();
}

void run_job(const std::filesystem::path& run, const std::string& kind, Context& context, const RunJob::Phases& phases,
    const std::function<void(RunJob&)>& work) {
    RunJob job(run, kind, context, phases);
    try {
        work(job);
        job.writer().finish();
        context.end_progress();
    } catch (const Cancelled&) {
        job.writer().fail("Cancelled.", true);
        throw;
    } catch (const Error& error) {
        job.writer().fail(error.what());
        throw;
    } catch (const std::bad_alloc&) {
        job.writer().fail("There is not enough memory.");
        throw;
    } catch (const std::exception& error) {
        const Error told("working on the run", run.string(), first_line(error.what()));
        job.writer().fail(told.what());
        throw told;
    }
}

} // namespace byol::cli
