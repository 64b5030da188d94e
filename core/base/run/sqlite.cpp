#include "core/base/run/sqlite.h"

#include <sqlite3.h>

#include <cctype>
#include <cmath>
#include <limits>

namespace byol::sqlite {
namespace fs = std::filesystem;
namespace {

constexpr int busy_wait_ms = 5000;

int primary(int code) {
    return code & 0xFF;
}

std::string advice_for(int code) {
    switch (primary(code)) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return "Another program is writing to it; try again.";
    case SQLITE_FULL:
        return "Free some space on the disk and try again.";
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return "Check that the folder exists and that you may read and write in it.";
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return "The store is damaged; the run's config.toml and checkpoints are separate files and may still be good.";
    case SQLITE_IOERR:
        return "Check the disk and the space left on it.";
    default:
        return {};
    }
}

// A file name as SQLite's URI syntax wants it.
std::string as_uri(const fs::path& file) {
    constexpr const char* digits = "0123456789ABCDEF";
    std::string uri = "file://";
    for (const char c : fs::absolute(file).string()) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte < 0x80 && std::isalnum(byte) != 0) || c == '/' || c == '.' || c == '-' || c == '_')
            uri += c;
        else
            uri.append({ '%', digits[byte >> 4U], digits[byte & 0xFU] });
    }
    return uri;
}

int flags_of(Mode mode) {
    constexpr int common = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI;
    switch (mode) {
    case Mode::create:
        return common | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case Mode::read_write:
        return common | SQLITE_OPEN_READWRITE;
    case Mode::read_only:
    case Mode::immutable:
        break;
    }
    return common | SQLITE_OPEN_READONLY;
}

} // namespace

StoreError::StoreError(bool writing, const fs::path& file, int code, const std::string& reason)
    : Error(writing ? "writing the run store" : "reading the run store", file.string(), reason, advice_for(code))
    , code_(primary(code)) { }

bool StoreError::damaged() const noexcept {
    return code_ == SQLITE_CORRUPT || code_ == SQLITE_NOTADB;
}

void Database::Close::operator()(sqlite3* handle) const {
    sqlite3_close_v2(handle);
}

Database::Database(const fs::path& file, Mode mode)
    : file_(file)
    , writing_(mode == Mode::create || mode == Mode::read_write) {
    sqlite3* handle = nullptr;
    const std::string uri = as_uri(file) + (mode == Mode::immutable ? "?immutable=1" : "");
    const int code = sqlite3_open_v2(uri.c_str(), &handle, flags_of(mode), nullptr);
    handle_.reset(handle);
    if (code != SQLITE_OK)
        fail(code);
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, busy_wait_ms);
    execute("PRAGMA trusted_schema = OFF"); // a copied run may come from anyone
}

void Database::execute(const char* sql) {
    if (const int code = sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr); code != SQLITE_OK)
        fail(code);
}

std::int64_t Database::last_insert_id() const {
    return sqlite3_last_insert_rowid(handle());
}

int Database::version() {
    Statement statement(*this, "PRAGMA user_version");
    return statement.step() ? static_cast<int>(statement.integer(0)) : 0;
}

void Database::fail(int code) const {
    throw StoreError(writing_, file_, code, handle_ ? sqlite3_errmsg(handle()) : sqlite3_errstr(code));
}

void Statement::Finalize::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

Statement::Statement(Database& database, std::string_view sql)
    : database_(&database) {
    sqlite3_stmt* statement = nullptr;
    const int code =
        sqlite3_prepare_v2(database.handle(), sql.data(), static_cast<int>(sql.size()), &statement, nullptr);
    statement_.reset(statement);
    check(code);
}

void Statement::check(int code) const {
    if (code != SQLITE_OK)
        database_->fail(code);
}

bool Statement::step() {
    const int code = sqlite3_step(statement_.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    database_->fail(code);
}

void Statement::run() {
    while (step()) { }
    reset();
}

void Statement::reset() {
    check(sqlite3_reset(statement_.get()));
}

void Statement::bind_at(int index, std::int64_t value) {
    check(sqlite3_bind_int64(statement_.get(), index, value));
}

void Statement::bind_at(int index, double value) {
    check(std::isfinite(value) ? sqlite3_bind_double(statement_.get(), index, value)
                               : sqlite3_bind_null(statement_.get(), index));
}

void Statement::bind_at(int index, const std::string& value) {
    check(sqlite3_bind_text(
        statement_.get(), index, value.data(), static_cast<int>(value.size()), SQLITE_TRANSIENT)); // NOLINT
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(statement_.get(), column);
}

bool Statement::is_null(int column) const {
    return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL;
}

double Statement::real(int column) const {
    if (is_null(column))
        return std::numeric_limits<double>::quiet_NaN();
    return sqlite3_column_double(statement_.get(), column);
}

std::string Statement::text(int column) const {
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement_.get(), column));
    const int bytes = sqlite3_column_bytes(statement_.get(), column);
    return text == nullptr ? std::string() : std::string(text, static_cast<std::size_t>(bytes));
}

Snapshot::Snapshot(Database& database)
    : database_(database) {
    database_.execute("BEGIN");
}

Snapshot::~Snapshot() {
    sqlite3_exec(database_.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

Transaction::Transaction(Database& database)
    : database_(database) {
    // Taking the write lock at once lets the busy timeout work; a later upgrade could not wait.
    database_.execute("BEGIN IMMEDIATE");
}

Transaction::~Transaction() {
    if (open_)
        sqlite3_exec(database_.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit() {
    database_.execute("COMMIT");
    open_ = false;
}

} // namespace byol::sqlite
