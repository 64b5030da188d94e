#include "core/base/error/error.h"
#include "core/base/run/json_columns.h"
#include "core/base/run/process.h"
#include "core/base/run/run_writer.h"
#include "core/base/run/store.h"

#include <chrono>
#include <utility>

namespace byol {
namespace {

using Clock = std::chrono::steady_clock;
constexpr auto report_interval = std::chrono::milliseconds(200);

} // namespace

struct JobWriter::Impl {
    Impl(const std::filesystem::path& run, const std::string& kind)
        : database(store::open_for_writing(run)) {
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

    bool store_report(double progress, double seconds_left, const std::string& message) {
        sqlite::Statement row(database,
            "UPDATE job SET progress = ?, seconds_left = ?, message = ?, heartbeat = ? WHERE id = ?"
            " RETURNING cancel_requested");
        row.bind(progress, seconds_left, message, now(), id);
        const bool cancel = row.step() && row.integer(0) != 0;
        row.run();
        return cancel;
    }

    sqlite::Database database;
    std::int64_t id = 0;
    Clock::time_point reported {};
    bool cancel = false;
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
    const auto time = Clock::now();
    if (time - impl_->reported < report_interval)
        return !impl_->cancel;
    impl_->reported = time;
    try {
        impl_->cancel = impl_->store_report(progress, seconds_left, message);
    } catch (const sqlite::StoreError&) {
        // Progress that could not be shown is no reason to lose hours of work; a store that stays unwritable stops
        // the job when it hands in its result.
    }
    return !impl_->cancel;
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
