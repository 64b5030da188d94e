#pragma once

#include "core/base/error/error.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

/// The one place that calls SQLite's C interface. Private to core/base/run.
namespace byol::sqlite {

/// An Error that names the database's file and keeps SQLite's result code.
class StoreError : public Error {
public:
    StoreError(bool writing, const std::filesystem::path& file, int code, const std::string& reason);
    int code() const noexcept { return code_; }
    /// The file is not, or no longer, a database.
    bool damaged() const noexcept;

private:
    int code_;
};

enum class Mode {
    create, ///< made when it is not there
    read_write, ///< must be there
    read_only, ///< follows a living writer; needs to write or find its -shm file
    immutable, ///< takes no locks and ignores the -wal file: only for a file that nobody writes
};

/// A connection; belongs to one thread at a time. Waits up to 5 s for another writer.
class Database {
public:
    Database(const std::filesystem::path& file, Mode mode);

    /// Runs statements that take no arguments. @throws StoreError
    void execute(const char* sql);
    std::int64_t last_insert_id() const;
    /// PRAGMA user_version.
    int version();

    const std::filesystem::path& file() const { return file_; }
    [[noreturn]] void fail(int code) const;
    sqlite3* handle() const { return handle_.get(); }

private:
    struct Close {
        void operator()(sqlite3* handle) const;
    };

    std::filesystem::path file_;
    bool writing_;
    std::unique_ptr<sqlite3, Close> handle_;
};

/// A prepared statement. Columns count from 0; `bind` fills the parameters from the first on.
class Statement {
public:
    Statement(Database& database, std::string_view sql);

    template <class... Values> Statement& bind(const Values&... values) {
        int index = 0;
        (bind_at(++index, values), ...);
        return *this;
    }
    /// Advances. @returns whether there is a row
    bool step();
    /// Runs a statement that gives no rows and makes it ready for the next values.
    void run();

    std::int64_t integer(int column) const;
    /// Makes the statement ready for the next values.
    void reset();
    /// NULL reads as NaN.
    double real(int column) const;
    std::string text(int column) const;
    bool is_null(int column) const;

private:
    void bind_at(int index, std::int64_t value);
    void bind_at(int index, bool value) { bind_at(index, static_cast<std::int64_t>(value)); }
    void bind_at(int index, double value); ///< NaN and infinities become NULL
    void bind_at(int index, const std::string& value);
    void bind_at(int index, const char* value) { bind_at(index, std::string(value)); }
    void check(int code) const;

    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };

    Database* database_;
    std::unique_ptr<sqlite3_stmt, Finalize> statement_;
};

/// While it lives, a connection reads one state of the store, whatever is written meanwhile.
class Snapshot {
public:
    explicit Snapshot(Database& database);
    ~Snapshot();
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

private:
    Database& database_;
};

/// A write transaction, rolled back unless committed.
class Transaction {
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();

private:
    Database& database_;
    bool open_ = true;
};

} // namespace byol::sqlite
