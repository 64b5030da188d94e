#include "core/base/error/error.h"
#include "core/base/run/job_columns.h"
#include "core/base/run/json_columns.h"
#include "core/base/run/process.h"
#include "core/base/run/run_writer.h"
#include "core/base/run/store.h"

#include <chrono>
#include <thread>
#include <utility>

namespace byol {
namespace {

using Clock = std::chrono::steady_clock;
constexpr auto report_interval = std::chrono::milliseconds(200);
constexpr auto look_interval = std::chrono::milliseconds(20);

} // namespace

struct JobWriter::Impl {
    Impl(const std::filesystem::path& run, const std::string& kind)
        : database(store::open_for_writing(run)) {
        job_columns::add_pause(database);
        sqlite::Statement(
            database, "INSERT INTO job(kind, state, pid, host, started, heartbeat) VALUES (?, 'running', ?, ?, ?, ?)")
            .bind(kind, process::id(), process::host_name(), now(), now())
            .run();
        id = database.last_insert_id();
    }

    void end(const char* state, const std::string& message) {
        sqlite::Statement(database,
            "UPDATE job SET state = ?1, message = ?2, finished = ?3, heartbeat = ?3, seconds_left = 0,"
            " progress = CASE WHEN ?1 = 'finished' THEN 1 ELSE progress END WHERE id = ?4")
            .bind(state, message, now(), id)
            .run();
        ended = true;
    }

    void store_report(double progress, double seconds_left, const std::string& message) {
        sqlite::Statement(
            database, "UPDATE job SET progress = ?, seconds_left = ?, message = ?, heartbeat = ? WHERE id = ?")
            .bind(progress, seconds_left, message, now(), id)
            .run();
    }

    void store_waiting() {
        sqlite::Statement(database, "UPDATE job SET seconds_left = -1, message = 'Paused', heartbeat = ? WHERE id = ?")
            .bind(now(), id)
            .run();
    }

    void look_for_orders() {
        sqlite::Statement row(database, "SELECT cancel_requested, pause_requested FROM job WHERE id = ?");
        if (!row.bind(id).step())
            return;
        cancel = row.integer(0) != 0;
        pause = row.integer(1) != 0;
    }

    // A store that cannot be reached for a moment is no reason to lose hours of work; one that stays so stops the job
    // when it hands in its result.
    template <class Work> void when_due(Clock::time_point& last, Clock::duration interval, Work work) {
        const Clock::time_point time = Clock::now();
        if (time - last < interval)
            return;
        last = time;
        try {
            work();
        } catch (const sqlite::StoreError&) { }
    }

    sqlite::Database database;
    std::int64_t id = 0;
    Clock::time_point reported {};
    Clock::time_point looked {};
    bool cancel = false;
    bool pause = false;
    bool ended = false;
};

JobWriter::JobWriter(const std::filesystem::path& run, const std::string& kind)
    : impl_(std::make_unique<Impl>(run, kind)) { }

JobWriter::~JobWriter() {
    try {
        if (!impl_->ended)
            impl_->end("failed", "The job ended without saying why.");
    } catch (const Error&) {
        // The row stays "running", and readers derive "interrupted" from the process being gone.
    }
}

bool JobWriter::report(double progress, double seconds_left, const std::string& message) {
    impl_->when_due(impl_->reported, report_interval, [&] { impl_->store_report(progress, seconds_left, message); });
    impl_->when_due(impl_->looked, look_interval, [&] { impl_->look_for_orders(); });
    return !impl_->cancel;
}

double JobWriter::wait_while_paused(const std::stop_token& stop) {
    const Clock::time_point start = Clock::now();
    while (impl_->pause && !impl_->cancel && !stop.stop_requested()) {
        impl_->when_due(impl_->reported, report_interval, [&] { impl_->store_waiting(); });
        std::this_thread::sleep_for(look_interval);
        impl_->when_due(impl_->looked, look_interval, [&] { impl_->look_for_orders(); });
    }
    return std::chrono::duration<double>(Clock::now() - start).count();
}

void JobWriter::finish(const std::string& message) {
    impl_->end("finished", message);
}

void JobWriter::fail(const std::string& error, bool cancelled) {
    impl_->end(cancelled ? "cancelled" : "failed", error);
}

std::int64_t JobWriter::id() const {
    return impl_->id;
}

std::int64_t JobWriter::add_evaluation(const Evaluation& evaluation) {
    sqlite::Statement(impl_->database,
        "INSERT INTO evaluation(kind, checkpoint_step, checkpoint_epoch, created, seconds, metrics, protocol, classes,"
        " confusion, predictions_file) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(evaluation.kind, evaluation.checkpoint_step, evaluation.checkpoint_epoch,
            evaluation.created > 0 ? evaluation.created : now(), evaluation.seconds,
            json_columns::to_text(evaluation.metrics), evaluation.protocol, json_columns::to_text(evaluation.classes),
            json_columns::to_text(evaluation.confusion), evaluation.predictions_file)
        .run();
    return impl_->database.last_insert_id();
}

std::int64_t JobWriter::add_embedding(const EmbeddingEntry& entry) {
    sqlite::Statement(impl_->database,
        "INSERT INTO embedding(method, checkpoint_step, checkpoint_epoch, points, created, seconds, file, parameters,"
        " quality) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(entry.method, entry.checkpoint_step, entry.checkpoint_epoch, entry.points,
            entry.created > 0 ? entry.created : now(), entry.seconds, entry.file, entry.parameters,
            json_columns::to_text(entry.quality))
        .run();
    return impl_->database.last_insert_id();
}

} // namespace byol
