#include "core/base/run/run_writer.h"

#include "core/base/error/error.h"
#include "core/base/run/json_columns.h"
#include "core/base/run/process.h"
#include "core/base/run/rows.h"
#include "core/base/run/session.h"
#include "core/base/run/store.h"
#include "core/base/run/write_queue.h"

#include <chrono>
#include <cmath>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <unordered_set>

namespace byol {
namespace {

using Clock = std::chrono::steady_clock;
constexpr auto write_interval = std::chrono::milliseconds(250);
constexpr auto heartbeat_interval = std::chrono::milliseconds(450); // so that every second tick brings one

} // namespace

/// Two locks: `queue_mutex` guards what is waiting and is held for moments only; `database_mutex` guards the connection
/// and is held while the disk works. Who takes both takes database_mutex first.
struct RunWriter::Impl {
    explicit Impl(const std::filesystem::path& run_folder)
        : run(run_folder)
        , database(store::open_for_writing(run_folder))
        , thread([this](const std::stop_token& stop) { work(stop); }) { }

    void work(const std::stop_token& stop) {
        while (!stop.stop_requested()) {
            {
                std::unique_lock lock(queue_mutex);
                woken.wait_for(lock, stop, write_interval, [this] { return urgent; });
                urgent = false;
            }
            const std::lock_guard lock(database_mutex);
            try {
                write_waiting();
                poll_commands();
            } catch (const std::exception& error) {
                remember(error);
            }
        }
    }

    template <class Change> void change(Change make_change, bool at_once = false) {
        const std::lock_guard lock(queue_mutex);
        make_change(waiting);
        urgent = urgent || at_once;
        if (at_once)
            woken.notify_one();
    }

    // Needs database_mutex.
    void write_waiting() {
        WriteBatch batch = take();
        const bool heartbeat = heartbeat_due();
        if (batch.empty() && !heartbeat)
            return;
        try {
            sqlite::Transaction transaction(database);
            series.store(database, batch);
            if (heartbeat)
                sqlite::Statement(database, "UPDATE status SET heartbeat = ? WHERE id = 1").bind(now()).run();
            transaction.commit();
        } catch (...) {
            series.forget();
            put_back(std::move(batch));
            throw;
        }
        if (heartbeat || batch.status)
            last_heartbeat = Clock::now();
        const std::lock_guard lock(queue_mutex);
        failure.clear();
    }

    WriteBatch take() {
        const std::lock_guard lock(queue_mutex);
        WriteBatch batch = std::exchange(waiting, {});
        if (batch.status)
            state = batch.status->state;
        return batch;
    }

    // What could not be written waits for the next attempt, so that a full disk that is freed in time loses nothing.
    void put_back(WriteBatch batch) {
        const std::lock_guard lock(queue_mutex);
        batch.append(std::exchange(waiting, {}));
        waiting = std::move(batch);
        lost = waiting.bound() || lost;
    }

    bool heartbeat_due() const {
        return session != 0 && rows::is_live(state) && Clock::now() - last_heartbeat >= heartbeat_interval;
    }

    void poll_commands() {
        if (session == 0)
            return;
        std::vector<Command> found = session::untaken_commands(database);
        if (found.empty())
            return;
        session::mark_taken(database, found);
        const std::lock_guard lock(queue_mutex);
        commands.insert(commands.end(), found.begin(), found.end());
    }

    void remember(const std::exception& error) {
        const std::lock_guard lock(queue_mutex);
        failure = error.what();
    }

    std::filesystem::path run;

    std::mutex database_mutex;
    sqlite::Database database;
    SeriesTable series;
    std::int64_t session = 0;
    RunState state = RunState::queued;
    Clock::time_point last_heartbeat {};

    mutable std::mutex queue_mutex;
    std::condition_variable_any woken;
    bool urgent = false;
    WriteBatch waiting;
    std::unordered_set<std::string> names; // of series; a queued scalar points into it
    std::vector<Command> commands;
    std::string failure;
    bool lost = false;

    std::jthread thread; // last: it uses all of the above
};

RunWriter::RunWriter(const std::filesystem::path& run)
    : impl_(std::make_unique<Impl>(run)) { }

RunWriter::~RunWriter() {
    impl_->thread.request_stop();
    impl_->thread.join();
    try {
        const std::lock_guard lock(impl_->database_mutex);
        impl_->write_waiting();
    } catch (const std::exception&) {
        // Who needs to know calls flush() before.
    }
}

void RunWriter::begin_session(std::int64_t from_step) {
    flush();
    const std::lock_guard lock(impl_->database_mutex);
    impl_->session = session::begin(impl_->database, impl_->run, from_step);
    impl_->series.forget();
    impl_->state = RunState::running;
    impl_->last_heartbeat = Clock::now();
}

void RunWriter::set_status(const RunStatus& status) {
    RunStatus filled = status;
    filled.pid = process::id();
    filled.host = process::host_name();
    filled.heartbeat = now();
    if (rows::is_live(filled.state) || filled.state == RunState::queued)
        filled.finished = 0;
    else if (filled.finished <= 0)
        filled.finished = now();
    impl_->change([&](WriteBatch& waiting) { waiting.status = std::move(filled); });
}

void RunWriter::add_scalars(const StepMark& mark, const std::vector<NamedValue>& values) {
    impl_->change([&](WriteBatch& waiting) {
        waiting.marks.push_back(mark);
        for (const auto& [name, value] : values)
            waiting.scalars.push_back({ &*impl_->names.insert(name).first, mark.step, value });
    });
}

void RunWriter::add_spectrum(const Spectrum& spectrum) {
    impl_->change([&](WriteBatch& waiting) {
        waiting.changes.emplace_back([spectrum](sqlite::Database& database) {
            database.execute(rows::spectrum_table);
            sqlite::Statement(database, "INSERT OR REPLACE INTO spectrum(step, eigenvalues) VALUES (?, ?)")
                .bind(spectrum.step, json_columns::to_text(spectrum.eigenvalues))
                .run();
        });
    });
}

void RunWriter::add_log(LogLevel level, const std::string& text) {
    impl_->change([&](WriteBatch& waiting) {
        waiting.changes.emplace_back([level, text, time = now()](sqlite::Database& database) {
            sqlite::Statement(database, "INSERT INTO log(time, level, text) VALUES (?, ?, ?)")
                .bind(time, rows::to_word(level), text)
                .run();
        });
    });
}

void RunWriter::add_checkpoint(const CheckpointEntry& entry) {
    impl_->change([&](WriteBatch& waiting) {
        waiting.changes.emplace_back([entry](sqlite::Database& database) {
            if (entry.best)
                database.execute("UPDATE checkpoint SET best = 0");
            sqlite::Statement(database,
                "INSERT OR REPLACE INTO checkpoint(step, epoch, file, bytes, created, knn_top1, best)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .bind(entry.step, entry.epoch, entry.file, entry.bytes, entry.created > 0 ? entry.created : now(),
                    entry.knn_top1 >= 0 ? entry.knn_top1 : std::nan(""), entry.best)
                .run();
        });
    });
}

void RunWriter::remove_checkpoint(std::int64_t step) {
    impl_->change([&](WriteBatch& waiting) {
        waiting.changes.emplace_back([step](sqlite::Database& database) {
            sqlite::Statement(database, "DELETE FROM checkpoint WHERE step = ?").bind(step).run();
        });
    });
}

void RunWriter::set_provenance(const Provenance& provenance) {
    impl_->change([&](WriteBatch& waiting) {
        waiting.changes.emplace_back([provenance](sqlite::Database& database) {
            database.execute("DELETE FROM provenance");
            sqlite::Statement insert(database, "INSERT INTO provenance(name, value) VALUES (?, ?)");
            for (const auto& [name, value] : provenance)
                insert.bind(name, value).run();
        });
    });
}

std::vector<Command> RunWriter::take_commands() {
    const std::lock_guard lock(impl_->queue_mutex);
    return std::exchange(impl_->commands, {});
}

void RunWriter::answer(const Command& command, const std::string& text) {
    impl_->change(
        [&](WriteBatch& waiting) {
            waiting.changes.emplace_back([id = command.id, text, time = now()](sqlite::Database& database) {
                sqlite::Statement(database, "UPDATE command SET answered = ?, answer = ? WHERE id = ?")
                    .bind(time, text, id)
                    .run();
            });
        },
        true);
}

void RunWriter::flush() {
    const std::lock_guard lock(impl_->database_mutex);
    try {
        impl_->write_waiting();
    } catch (const std::exception& error) {
        impl_->remember(error);
        throw;
    }
    const std::lock_guard queue_lock(impl_->queue_mutex);
    if (std::exchange(impl_->lost, false))
        throw Error("writing the run store", store::file_in(impl_->run).string(),
            "it could not be written for so long that curves had to be dropped", "Check the disk.");
}

std::string RunWriter::failure() const {
    const std::lock_guard lock(impl_->queue_mutex);
    return impl_->failure;
}

} // namespace byol
