#include "core/base/error/error.h"
#include "core/base/run/holder.h"
#include "core/base/run/json_columns.h"
#include "core/base/run/pyramid.h"
#include "core/base/run/run_about.h"
#include "core/base/run/run_folder.h"
#include "core/base/run/run_lister.h"
#include "core/base/run/store.h"
#include "core/base/run/summary_parts.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <system_error>
#include <utility>

namespace byol {
namespace fs = std::filesystem;
namespace {

// Both the last value and the extremes come by an index, whatever the length of the curves.
void read_series(sqlite::Database& database, RunSummary& summary) {
    sqlite::Statement row(database,
        "SELECT name, minimum, maximum,"
        " (SELECT value FROM scalar WHERE scalar.series = series.id ORDER BY step DESC LIMIT 1) FROM series");
    while (row.step()) {
        const std::string name = row.text(0);
        summary.last[name] = row.real(3);
        const double best = name == series::loss ? row.real(1) : row.real(2);
        if (std::isfinite(row.real(1)))
            summary.extremes[name] = { row.real(1), row.real(2) };
        const bool ranked = name == series::loss || name == series::knn_top1 || name == series::classifier_top1;
        if (ranked && std::isfinite(best))
            summary.best[name] = best;
    }
}

void read_evaluations(sqlite::Database& database, RunSummary& summary) {
    const bool knn_while_training = summary.best.contains(series::knn_top1);
    // Baselines (raw pixels, the untrained encoder) say nothing of the run.
    sqlite::Statement row(database,
        "SELECT kind, metrics FROM evaluation"
        " WHERE coalesce(json_extract(nullif(protocol, ''), '$.features'), 'encoder') = 'encoder'");
    while (row.step()) {
        const std::string kind = row.text(0);
        const auto metrics = json_columns::number_map(row.text(1));
        const auto top1 = metrics.find("top1");
        if (top1 == metrics.end() || (kind == "knn" && knn_while_training))
            continue;
        auto& best = summary.best.try_emplace(kind + "_top1", top1->second).first->second;
        best = std::max(best, top1->second);
    }
}

std::string read_dataset(sqlite::Database& database) {
    sqlite::Statement row(database, "SELECT dataset FROM status WHERE id = 1");
    return row.step() ? row.text(0) : std::string();
}

// The mean of the loss in each of 60 equal stretches of its steps.
void read_sparkline(sqlite::Database& database, RunSummary& summary) {
    sqlite::Statement row(database,
        "SELECT id, (SELECT min(step) FROM scalar WHERE series = id), (SELECT max(step) FROM scalar WHERE series = id)"
        " FROM series WHERE name = 'loss'");
    if (!row.step() || row.is_null(1))
        return;
    const std::int64_t first = row.integer(1);
    const std::int64_t last = row.integer(2);
    const std::int64_t width = (last - first) / sparkline_points + 1;
    std::vector<double> sums(static_cast<std::size_t>((last - first) / width + 1));
    std::vector<std::int64_t> counts(sums.size());
    pyramid::read(
        database, row.integer(0), first, last, width, pyramid::is_there(database), [&](const CurveBucket& bucket) {
            if (bucket.count == 0)
                return;
            const auto bin = static_cast<std::size_t>((bucket.first - first) / width);
            sums[bin] += bucket.mean * static_cast<double>(bucket.count);
            counts[bin] += bucket.count;
        });
    for (std::size_t i = 0; i < sums.size(); ++i)
        summary.sparkline.push_back(static_cast<float>(sums[i] / static_cast<double>(counts[i])));
}

RunSummary read_all(sqlite::Database& database) {
    RunSummary read;
    read.status = rows::read_status(database);
    read.dataset = read_dataset(database);
    read_series(database, read);
    read_evaluations(database, read);
    read_sparkline(database, read);
    return read;
}

// When even the creation time cannot be read, the folder's own time gives the run a place in the list.
Time folder_time(const fs::path& run) {
    std::error_code error;
    const auto changed = fs::last_write_time(run, error);
    if (error)
        return 0;
    const auto age = fs::file_time_type::clock::now() - changed;
    return now() - std::chrono::duration<Time>(age).count();
}

} // namespace

RunSummary summary_parts::read_store(const fs::path& run) {
    RunSummary summary;
    try {
        summary = store::read_briefly(run, read_all);
    } catch (const Error& error) {
        summary.problem = error.what();
        summary.status.created = folder_time(run);
    }
    summary.path = run;
    summary.name = run.filename().string();
    return summary;
}

void summary_parts::derive_state(RunSummary& summary) {
    if (!summary.problem.empty())
        return;
    try {
        summary.status = holder::derived_status(summary.path, [&, first = true]() mutable {
            if (std::exchange(first, false))
                return summary.status;
            return store::read_briefly(summary.path, rows::read_status);
        });
    } catch (const Error& error) {
        summary.problem = error.what();
    }
}

std::shared_ptr<const RunConfig> summary_parts::read_config(const fs::path& run) {
    try {
        return std::make_shared<const RunConfig>(run_config(run));
    } catch (const Error&) {
        return nullptr; // the run is shown all the same; who starts it is told
    }
}

RunAbout summary_parts::read_about_or_none(const fs::path& run) {
    try {
        return read_about(run);
    } catch (const Error&) {
        return {};
    }
}

RunSummary summarise_run(const fs::path& run) {
    RunSummary summary = summary_parts::read_store(run);
    summary_parts::derive_state(summary);
    summary.about = summary_parts::read_about_or_none(run);
    summary.config = summary_parts::read_config(run);
    return summary;
}

std::vector<RunSummary> list_runs(const fs::path& runs) {
    RunLister lister(runs);
    lister.look();
    return lister.runs();
}

} // namespace byol
