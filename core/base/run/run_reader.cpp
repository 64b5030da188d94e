#include "core/base/run/run_reader.h"

#include "core/base/error/error.h"
#include "core/base/run/curve.h"
#include "core/base/run/holder.h"
#include "core/base/run/job_columns.h"
#include "core/base/run/json_columns.h"
#include "core/base/run/process.h"
#include "core/base/run/pyramid.h"
#include "core/base/run/rows.h"
#include "core/base/run/store.h"

#include <algorithm>
#include <charconv>
#include <system_error>

namespace byol {
namespace fs = std::filesystem;
namespace {

// A store that came from elsewhere must not lead out of its folder.
bool is_there(const fs::path& run, const std::string& file) {
    const fs::path relative(file);
    if (file.empty() || relative.is_absolute() || std::find(relative.begin(), relative.end(), "..") != relative.end())
        return false;
    std::error_code ignored;
    return fs::is_regular_file(run / relative, ignored);
}

double or_minus_one(double value) {
    return value == value ? value : -1;
}

std::string derived_job_state(const Job& job) {
    if (job.state != "running")
        return job.state;
    const bool alive = job.host == process::host_name() ? process::is_alive(job.pid, job.started)
                                                        : now() - job.heartbeat < 4 * holder::fresh_seconds;
    return alive ? job.state : "interrupted";
}

} // namespace

struct RunReader::Store {
    explicit Store(const fs::path& run)
        : path(run)
        , reading(run) { }

    sqlite::Statement query(std::string_view sql) { return { reading.database(), sql }; }

    fs::path path;
    store::Reading reading;
};

RunReader::RunReader(const fs::path& run)
    : store_(std::make_unique<Store>(run)) { }
RunReader::~RunReader() = default;
RunReader::RunReader(RunReader&&) noexcept = default;
RunReader& RunReader::operator=(RunReader&&) noexcept = default;

const fs::path& RunReader::path() const {
    return store_->path;
}

RunStatus RunReader::status() const {
    return holder::derived_status(store_->path, [this] { return rows::read_status(store_->reading.database()); });
}

std::vector<std::string> RunReader::series_names() const {
    std::vector<std::string> names;
    auto row = store_->query("SELECT name FROM series ORDER BY name");
    while (row.step())
        names.push_back(row.text(0));
    return names;
}

std::vector<ScalarPoint> RunReader::scalars(
    const std::string& series, std::int64_t after_step, std::int64_t limit) const {
    auto row = store_->query("SELECT step, value FROM scalar WHERE series = (SELECT id FROM series WHERE name = ?)"
                             " AND step > ? ORDER BY step LIMIT ?");
    row.bind(series, after_step, limit);
    std::vector<ScalarPoint> points;
    while (row.step())
        points.push_back({ row.integer(0), row.real(1) });
    return points;
}

std::vector<StepMark> RunReader::marks(std::int64_t after_step) const {
    auto row = store_->query("SELECT step, epoch, time FROM mark WHERE step > ? ORDER BY step");
    row.bind(after_step);
    std::vector<StepMark> marks;
    while (row.step())
        marks.push_back({ row.integer(0), row.real(1), row.real(2) });
    return marks;
}

std::vector<Spectrum> RunReader::spectra(std::int64_t after_step) const {
    std::vector<Spectrum> spectra;
    if (!rows::has_spectra(store_->reading.database()))
        return spectra;
    auto row = store_->query("SELECT step, eigenvalues FROM spectrum WHERE step > ? ORDER BY step");
    row.bind(after_step);
    while (row.step())
        spectra.push_back({ row.integer(0), json_columns::numbers(row.text(1)) });
    return spectra;
}

namespace {

// Steps that a training can have: those further out would overflow sums of steps.
StepRange sensible(StepRange range) {
    constexpr std::int64_t most = std::int64_t { 1 } << 60;
    return { std::clamp<std::int64_t>(range.first, 0, most), std::clamp<std::int64_t>(range.last, -1, most) };
}

StepRange common(StepRange a, StepRange b) {
    return { std::max(a.first, b.first), std::min(a.last, b.last) };
}

std::int64_t width_for(StepRange range, std::int64_t most) {
    std::int64_t width = 1;
    while (stretch_of(range.last, width) - stretch_of(range.first, width) >= most)
        width *= 2;
    return width;
}

struct SeriesRow {
    std::int64_t id = -1;
    StepRange steps { 0, -1 };
};

SeriesRow find_series(sqlite::Database& database, const std::string& name) {
    sqlite::Statement row(database,
        "SELECT id, (SELECT min(step) FROM scalar WHERE series = series.id),"
        " (SELECT max(step) FROM scalar WHERE series = series.id) FROM series WHERE name = ?");
    row.bind(name);
    return row.step() ? SeriesRow { row.integer(0), sensible({ row.integer(1), row.integer(2) }) } : SeriesRow {};
}

std::vector<CurveBucket> first_rows(
    sqlite::Database& database, std::int64_t series, StepRange range, std::int64_t limit) {
    sqlite::Statement row(
        database, "SELECT step, value FROM scalar WHERE series = ? AND step BETWEEN ? AND ? ORDER BY step LIMIT ?");
    row.bind(series, range.first, range.last, limit);
    std::vector<CurveBucket> rows;
    while (row.step())
        rows.push_back(as_bucket({ row.integer(0), row.real(1) }));
    return rows;
}

} // namespace

Curve RunReader::curve(const std::string& series, StepRange range, std::int64_t most) const {
    sqlite::Database& database = store_->reading.database();
    const sqlite::Snapshot snapshot(database);
    const SeriesRow found = find_series(database, series);
    range = common(sensible(range), found.steps);
    if (range.first > range.last)
        return {};
    Curve curve { 1, first_rows(database, found.id, range, most + 1) };
    if (static_cast<std::int64_t>(curve.buckets.size()) <= most)
        return curve;
    curve = { width_for(range, most), {} };
    pyramid::read(database, found.id, range.first, range.last, curve.width, pyramid::is_there(database),
        [&](const CurveBucket& part) {
            auto& buckets = curve.buckets;
            const auto same_stretch = [&](const CurveBucket& a, const CurveBucket& b) {
                return stretch_of(a.first, curve.width) == stretch_of(b.first, curve.width);
            };
            if (!buckets.empty() && same_stretch(buckets.back(), part))
                merge_into(buckets.back(), part);
            else
                buckets.push_back(part);
        });
    return curve;
}

double RunReader::value_at(const std::string& series, std::int64_t step) const {
    sqlite::Statement row(store_->reading.database(),
        "SELECT value FROM scalar WHERE series = (SELECT id FROM series WHERE name = ?) AND step <= ?"
        " ORDER BY step DESC LIMIT 1");
    row.bind(series, step);
    return row.step() ? row.real(0) : std::numeric_limits<double>::quiet_NaN();
}

std::vector<StepMark> RunReader::some_marks(StepRange range, std::int64_t most) const {
    sqlite::Database& database = store_->reading.database();
    const sqlite::Snapshot snapshot(database);
    sqlite::Statement ends(database, "SELECT min(step), max(step) FROM mark WHERE step BETWEEN ? AND ?");
    range = sensible(range);
    ends.bind(range.first, range.last);
    if (!ends.step() || ends.is_null(0))
        return {};
    range = { ends.integer(0), ends.integer(1) };
    const std::int64_t width = width_for(range, most);
    sqlite::Statement row(
        database, "SELECT step, epoch, time FROM mark WHERE step BETWEEN ? AND ? ORDER BY step LIMIT 1");
    std::vector<StepMark> marks;
    for (std::int64_t from = range.first; from <= range.last;) {
        row.reset();
        row.bind(from, range.last);
        if (!row.step())
            break;
        marks.push_back({ row.integer(0), row.real(1), row.real(2) });
        const std::int64_t next = (stretch_of(marks.back().step, width) + 1) * width;
        from = next > range.last && marks.back().step < range.last ? range.last : next;
    }
    return marks;
}

std::vector<LogLine> RunReader::log(std::int64_t after_id, std::int64_t limit) const {
    auto row = store_->query("SELECT id, time, level, text FROM log WHERE id > ? ORDER BY id LIMIT ?");
    row.bind(after_id, limit);
    std::vector<LogLine> lines;
    while (row.step())
        lines.push_back({ row.integer(0), row.real(1), rows::level_from(row.text(2)), row.text(3) });
    return lines;
}

std::vector<CheckpointEntry> RunReader::checkpoints() const {
    auto row = store_->query("SELECT step, epoch, file, bytes, created, knn_top1, best FROM checkpoint ORDER BY step");
    std::vector<CheckpointEntry> entries;
    while (row.step())
        if (const std::string file = row.text(2); is_there(store_->path, file))
            entries.push_back({ row.integer(0), row.real(1), file, row.integer(3), row.real(4),
                or_minus_one(row.real(5)), row.integer(6) != 0 });
    return entries;
}

std::vector<Evaluation> RunReader::evaluations() const {
    auto row = store_->query("SELECT id, kind, checkpoint_step, checkpoint_epoch, created, seconds, metrics, protocol,"
                             " classes, confusion, predictions_file FROM evaluation ORDER BY id");
    std::vector<Evaluation> evaluations;
    while (row.step()) {
        Evaluation evaluation;
        evaluation.id = row.integer(0);
        evaluation.kind = row.text(1);
        evaluation.checkpoint_step = row.integer(2);
        evaluation.checkpoint_epoch = row.real(3);
        evaluation.created = row.real(4);
        evaluation.seconds = row.real(5);
        evaluation.metrics = json_columns::number_map(row.text(6));
        evaluation.protocol = row.text(7);
        evaluation.classes = json_columns::words(row.text(8));
        evaluation.confusion = json_columns::integers(row.text(9));
        const std::string file = row.text(10);
        evaluation.predictions_file = is_there(store_->path, file) ? file : std::string();
        evaluations.push_back(std::move(evaluation));
    }
    return evaluations;
}

std::vector<EmbeddingEntry> RunReader::embeddings() const {
    auto row =
        store_->query("SELECT id, method, checkpoint_step, checkpoint_epoch, points, created, seconds, file,"
                      " parameters, quality, iif(json_valid(parameters), json_extract(parameters, '$.timeline'), '')"
                      " FROM embedding ORDER BY id");
    std::vector<EmbeddingEntry> entries;
    while (row.step()) {
        EmbeddingEntry entry;
        entry.id = row.integer(0);
        entry.method = row.text(1);
        entry.checkpoint_step = row.integer(2);
        entry.checkpoint_epoch = row.real(3);
        entry.points = row.integer(4);
        entry.created = row.real(5);
        entry.seconds = row.real(6);
        entry.file = row.text(7);
        entry.parameters = row.text(8);
        entry.quality = json_columns::number_map(row.text(9));
        entry.timeline = row.text(10);
        if (is_there(store_->path, entry.file))
            entries.push_back(std::move(entry));
    }
    return entries;
}

std::vector<Job> RunReader::jobs() const {
    const std::string pause = job_columns::has_pause(store_->reading.database()) ? "pause_requested" : "0";
    auto row = store_->query("SELECT id, kind, state, pid, host, started, finished, heartbeat, progress, seconds_left,"
                             " message, cancel_requested, "
        + pause + " FROM job ORDER BY id");
    std::vector<Job> jobs;
    while (row.step()) {
        Job job;
        job.id = row.integer(0);
        job.kind = row.text(1);
        job.state = row.text(2);
        job.pid = row.integer(3);
        job.host = row.text(4);
        job.started = row.real(5);
        job.finished = row.real(6);
        job.heartbeat = row.real(7);
        job.progress = row.real(8);
        job.seconds_left = row.real(9);
        job.message = row.text(10);
        job.cancel_requested = row.integer(11) != 0;
        job.pause_requested = row.integer(12) != 0;
        job.state = derived_job_state(job);
        jobs.push_back(std::move(job));
    }
    return jobs;
}

std::vector<Command> RunReader::commands() const {
    auto row = store_->query("SELECT id, verb, argument, created, answered, answer FROM command ORDER BY id");
    std::vector<Command> commands;
    while (row.step())
        commands.push_back({ row.integer(0), row.text(1), row.text(2), row.real(3), row.real(4), row.text(5) });
    return commands;
}

Provenance RunReader::provenance() const {
    auto row = store_->query("SELECT name, value FROM provenance");
    Provenance provenance;
    while (row.step())
        provenance[row.text(0)] = row.text(1);
    return provenance;
}

namespace {

std::string listed_steps(const std::vector<CheckpointEntry>& entries) {
    std::string text;
    for (const CheckpointEntry& entry : entries)
        text += (text.empty() ? "" : ", ") + std::to_string(entry.step);
    return text;
}

using Entries = std::vector<CheckpointEntry>;

Entries::const_iterator chosen(const Entries& entries, const std::string& which) {
    if (which.empty() || which == "last")
        return entries.empty() ? entries.end() : std::prev(entries.end());
    if (which == "best")
        return std::find_if(entries.begin(), entries.end(), [](const CheckpointEntry& entry) { return entry.best; });
    std::int64_t step = -1;
    const auto [end, error] = std::from_chars(which.data(), which.data() + which.size(), step);
    if (error != std::errc() || end != which.data() + which.size())
        return entries.end();
    return std::find_if(
        entries.begin(), entries.end(), [&](const CheckpointEntry& entry) { return entry.step == step; });
}

} // namespace

CheckpointEntry find_checkpoint(const RunReader& reader, const std::string& which) {
    const Entries entries = reader.checkpoints();
    const auto found = chosen(entries, which);
    if (found != entries.end())
        return *found;
    if (entries.empty())
        throw UsageError("looking for a checkpoint in", reader.path().string(), "the run has no checkpoint yet",
            "Pretrain it for longer, or ask its worker for a checkpoint.");
    throw UsageError("looking for a checkpoint in", reader.path().string(), "there is no checkpoint '" + which + "'",
        "Give last, best or one of the steps " + listed_steps(entries) + ".");
}

} // namespace byol
