#include "core/base/run/store.h"

#include "core/base/run/pyramid.h"

#include <cstdlib>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace byol::store {
namespace fs = std::filesystem;
namespace {

constexpr int application_id = 0x42594F4C; // "BYOL", for file(1)

constexpr const char* schema = R"sql(
CREATE TABLE status(
    id INTEGER PRIMARY KEY CHECK (id = 1),
    state TEXT NOT NULL DEFAULT 'queued',
    pid INTEGER NOT NULL DEFAULT 0,
    host TEXT NOT NULL DEFAULT '',
    heartbeat REAL NOT NULL DEFAULT 0,
    created REAL NOT NULL DEFAULT 0,
    started REAL NOT NULL DEFAULT 0,
    finished REAL NOT NULL DEFAULT 0,
    step INTEGER NOT NULL DEFAULT 0,
    total_steps INTEGER NOT NULL DEFAULT 0,
    epoch REAL DEFAULT 0,
    epochs REAL DEFAULT 0,
    images_per_second REAL DEFAULT 0,
    seconds_left REAL DEFAULT -1,
    device TEXT NOT NULL DEFAULT '',
    message TEXT NOT NULL DEFAULT '',
    error TEXT NOT NULL DEFAULT '',
    session INTEGER NOT NULL DEFAULT 0,
    dataset TEXT NOT NULL DEFAULT '');
CREATE TABLE session(
    id INTEGER PRIMARY KEY,
    from_step INTEGER NOT NULL,
    started REAL NOT NULL,
    pid INTEGER NOT NULL,
    host TEXT NOT NULL);
CREATE TABLE series(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    minimum REAL,
    maximum REAL);
CREATE TABLE scalar(
    series INTEGER NOT NULL REFERENCES series(id),
    step INTEGER NOT NULL,
    value REAL,
    PRIMARY KEY (series, step)) WITHOUT ROWID;
CREATE TABLE mark(
    step INTEGER PRIMARY KEY,
    epoch REAL,
    time REAL);
CREATE TABLE log(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    time REAL NOT NULL,
    level TEXT NOT NULL,
    text TEXT NOT NULL);
CREATE TABLE checkpoint(
    step INTEGER PRIMARY KEY,
    epoch REAL,
    file TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    created REAL NOT NULL,
    knn_top1 REAL,
    best INTEGER NOT NULL DEFAULT 0);
CREATE TABLE evaluation(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    checkpoint_step INTEGER NOT NULL,
    checkpoint_epoch REAL,
    created REAL NOT NULL,
    seconds REAL,
    metrics TEXT NOT NULL,
    protocol TEXT NOT NULL,
    classes TEXT NOT NULL,
    confusion TEXT NOT NULL,
    predictions_file TEXT NOT NULL);
CREATE TABLE embedding(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    method TEXT NOT NULL,
    checkpoint_step INTEGER NOT NULL,
    checkpoint_epoch REAL,
    points INTEGER NOT NULL,
    created REAL NOT NULL,
    seconds REAL,
    file TEXT NOT NULL,
    parameters TEXT NOT NULL,
    quality TEXT NOT NULL);
CREATE TABLE job(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    pid INTEGER NOT NULL,
    host TEXT NOT NULL,
    started REAL NOT NULL,
    finished REAL NOT NULL DEFAULT 0,
    heartbeat REAL NOT NULL,
    progress REAL DEFAULT 0,
    seconds_left REAL DEFAULT -1,
    message TEXT NOT NULL DEFAULT '',
    cancel_requested INTEGER NOT NULL DEFAULT 0);
CREATE TABLE command(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    verb TEXT NOT NULL,
    argument TEXT NOT NULL DEFAULT '',
    created REAL NOT NULL,
    taken REAL NOT NULL DEFAULT 0,
    answered REAL NOT NULL DEFAULT 0,
    answer TEXT NOT NULL DEFAULT '');
CREATE TABLE provenance(
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL) WITHOUT ROWID;
CREATE VIEW curve AS
    SELECT series.name AS series, scalar.step AS step, mark.epoch AS epoch, mark.time AS time, scalar.value AS value
    FROM scalar JOIN series ON series.id = scalar.series LEFT JOIN mark ON mark.step = scalar.step;
)sql";

void fill(const fs::path& file, const std::string& dataset) {
    sqlite::Database database(file, sqlite::Mode::create);
    database.execute("PRAGMA journal_mode = WAL");
    sqlite::Transaction transaction(database);
    database.execute(("PRAGMA application_id = " + std::to_string(application_id)).c_str());
    database.execute(schema);
    upgrade(database);
    sqlite::Statement(database, "INSERT INTO status(id, created, dataset) VALUES (1, ?, ?)").bind(now(), dataset).run();
    transaction.commit();
}

fs::path beside(const fs::path& file, const char* suffix) {
    return fs::path(file) += suffix;
}

bool is_there(const fs::path& file) {
    std::error_code ignored;
    return fs::exists(file, ignored);
}

void require_store(const fs::path& file, const char* doing) {
    if (!is_there(file))
        throw Error(doing, file.parent_path().string(), "there is no run.sqlite in it",
            "Check that it is the folder of a run and that you may read it.");
}

// Forces the first read, where SQLite opens the log and its index.
void probe(sqlite::Database& database) {
    sqlite::Statement(database, "SELECT count(*) FROM sqlite_schema").step();
}

} // namespace

fs::path file_in(const fs::path& run) {
    return run / file_name;
}

void create(const fs::path& run, const std::string& dataset) {
    const fs::path unfinished = run / ".run.sqlite.new";
    fill(unfinished, dataset);
    fs::rename(unfinished, file_in(run));
}

sqlite::Database open_for_writing(const fs::path& run) {
    const fs::path file = file_in(run);
    require_store(file, "writing the run");
    sqlite::Database database(file, sqlite::Mode::read_write);
    const int found = database.version();
    if (found > version)
        throw Error("writing the run store", file.string(),
            "a newer version of BYOL Workbench made it (store version " + std::to_string(found)
                + ", this program knows " + std::to_string(version) + ")",
            "Use the newer program; this one can only look at the run.");
    if (found < 1)
        throw Error("writing the run store", file.string(), "it is not a run store", "Check the path.");
    // The log is durable at its checkpoints; a crash of the program loses nothing, a power cut the last seconds. The
    // log is folded back seldom, which keeps a copy of the folder that is made meanwhile consistent.
    database.execute("PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 4000; PRAGMA foreign_keys = OFF");
    return database;
}

void upgrade(sqlite::Database& database) {
    if (!pyramid::is_there(database))
        pyramid::create(database);
    database.execute(("PRAGMA user_version = " + std::to_string(version)).c_str());
}

std::optional<Stamp> closed_stamp(const fs::path& run) {
    const fs::path file = file_in(run);
    std::error_code error;
    if (is_there(beside(file, "-wal")) || is_there(beside(file, "-shm")))
        return std::nullopt;
    const Stamp stamp { fs::file_size(file, error), error ? fs::file_time_type() : fs::last_write_time(file, error) };
    return error ? std::nullopt : std::optional(stamp);
}

Reading::Reading(const fs::path& run)
    : file_(file_in(run)) {
    require_store(file_, "reading the run");
    open();
}

Reading::~Reading() {
    drop_copy();
}

Reading::Reading(Reading&& other) noexcept
    : file_(std::move(other.file_))
    , copy_folder_(std::exchange(other.copy_folder_, {}))
    , live_(other.live_)
    , database_(std::move(other.database_)) { }

Reading& Reading::operator=(Reading&& other) noexcept {
    drop_copy();
    file_ = std::move(other.file_);
    copy_folder_ = std::exchange(other.copy_folder_, {});
    live_ = other.live_;
    database_ = std::move(other.database_);
    return *this;
}

sqlite::Database& Reading::database() {
    if (!live_ && is_there(beside(file_, "-shm"))) {
        drop_copy();
        open();
    }
    return *database_;
}

void Reading::open() {
    try {
        database_.emplace(file_, sqlite::Mode::read_only);
        probe(*database_);
        live_ = true;
        return;
    } catch (const sqlite::StoreError& error) {
        database_.reset();
        if (error.damaged())
            throw;
    }
    live_ = false;
    std::error_code error;
    const auto log_bytes = fs::file_size(beside(file_, "-wal"), error);
    if (!error && log_bytes > 0) {
        open_copy();
    } else {
        database_.emplace(file_, sqlite::Mode::immutable);
        probe(*database_);
    }
}

void Reading::open_copy() {
    std::string folder = (fs::temp_directory_path() / "byol-read-XXXXXX").string();
    if (::mkdtemp(folder.data()) == nullptr)
        throw Error("reading the run store", file_.string(), "no temporary folder can be made to read it from",
            "Check the space left in " + fs::temp_directory_path().string() + ".");
    copy_folder_ = folder;
    try {
        for (const char* suffix : { "", "-wal" }) {
            const fs::path copy = copy_folder_ / (file_name + std::string(suffix));
            fs::copy_file(beside(file_, suffix), copy);
            fs::permissions(copy, fs::perms::owner_read | fs::perms::owner_write);
        }
        database_.emplace(copy_folder_ / file_name, sqlite::Mode::read_only);
        probe(*database_);
    } catch (const fs::filesystem_error& error) {
        drop_copy();
        throw Error("reading the run store", file_.string(), error.code().message());
    } catch (...) {
        drop_copy();
        throw;
    }
}

void Reading::drop_copy() noexcept {
    database_.reset();
    std::error_code ignored;
    if (!copy_folder_.empty())
        fs::remove_all(std::exchange(copy_folder_, {}), ignored);
}

} // namespace byol::store
