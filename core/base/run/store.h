#pragma once

#include "core/base/run/run_types.h"
#include "core/base/run/sqlite.h"

#include <filesystem>
#include <optional>
#include <string>

/// The layout of run.sqlite and the ways to open it. Private to core/base/run.
namespace byol::store {

/// PRAGMA user_version of the stores this program writes. Tables and columns: docs/run-folder.md.
inline constexpr int version = 2;
inline constexpr const char* file_name = "run.sqlite";

std::filesystem::path file_in(const std::filesystem::path& run);

/// Makes a whole store with its status row; it appears under its name only when complete.
void create(const std::filesystem::path& run, const std::string& dataset);

/// @throws Error when there is none, when it is of a newer version, or when it cannot be written
sqlite::Database open_for_writing(const std::filesystem::path& run);

/// Brings an older store up to this version. Only for the worker that holds the run: an older one that still writes
/// would not keep the new tables up. Within a transaction of the caller's.
void upgrade(sqlite::Database& database);

/// A store opened for reading: live where possible; where the folder is read-only, as an immutable file, or, when its
/// write-ahead log still holds something, as a private copy.
class Reading {
public:
    explicit Reading(const std::filesystem::path& run);
    ~Reading();
    Reading(Reading&&) noexcept;
    Reading& operator=(Reading&&) noexcept;

    /// Reopens first when a writer has appeared since the store was opened as an immutable file.
    sqlite::Database& database();

private:
    void open();
    void open_copy();
    void drop_copy() noexcept;

    std::filesystem::path file_;
    std::filesystem::path copy_folder_;
    bool live_ = false;
    std::optional<sqlite::Database> database_;
};

/// What tells whether a closed store was touched; nothing when a log or an open store lies beside it.
struct Stamp {
    std::uintmax_t bytes = 0;
    std::filesystem::file_time_type changed;
    bool operator==(const Stamp&) const = default;
};
std::optional<Stamp> closed_stamp(const std::filesystem::path& run);

/// Calls `read` with the store opened in the way that leaves no trace in the folder where that is safe.
template <class Read> auto read_briefly(const std::filesystem::path& run, Read read) {
    if (const auto before = closed_stamp(run)) {
        try {
            sqlite::Database database(file_in(run), sqlite::Mode::immutable);
            auto result = read(database);
            if (closed_stamp(run) == before)
                return result;
        } catch (const Error&) {
            if (closed_stamp(run) == before)
                throw; // else a writer came in between, and what was read made no sense
        }
    }
    Reading reading(run);
    return read(reading.database());
}

} // namespace byol::store
