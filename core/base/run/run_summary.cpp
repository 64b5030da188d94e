#include "core/base/error/error.h"
#include "core/base/run/holder.h"
#include "core/base/run/json_columns.h"
#include "core/base/run/run_folder.h"
#include "core/base/run/store.h"

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

RunSummary read_summary(const fs::path& run) {
    RunSummary summary = store::read_briefly(run, [](sqlite::Database& database) {
        RunSummary read;
        read.status = rows::read_status(database);
        read.dataset = read_dataset(database);
        read_series(database, read);
        read_evaluations(database, read);
        return read;
    });
    summary.status = holder::derived_status(run, [&, first = true]() mutable {
        if (std::exchange(first, false))
            return summary.status;
        return store::read_briefly(run, [](sqlite::Database& database) { return rows::read_status(database); });
    });
    return summary;
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

RunSummary summarise_run(const fs::path& run) {
    RunSummary summary;
    try {
        summary = read_summary(run);
    } catch (const Error& error) {
        summary.problem = error.what();
        summary.status.created = folder_time(run);
    }
    summary.path = run;
    summary.name = run.filename().string();
    return summary;
}

std::vector<RunSummary> list_runs(const fs::path& runs) {
    std::vector<RunSummary> summaries;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(runs, error)) {
        const bool hidden = entry.path().filename().string().starts_with('.');
        if (!hidden && fs::is_regular_file(store::file_in(entry.path()), error))
            summaries.push_back(summarise_run(entry.path()));
    }
    std::sort(summaries.begin(), summaries.end(), [](const RunSummary& a, const RunSummary& b) {
        return a.status.created != b.status.created ? a.status.created > b.status.created : a.name < b.name;
    });
    return summaries;
}

} // namespace byol
