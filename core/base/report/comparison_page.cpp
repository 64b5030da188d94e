#include "core/base/report/comparison_page.h"

#include "core/base/config/schema.h"
#include "core/base/error/error.h"
#include "core/base/report/chart.h"
#include "core/base/report/epochs.h"
#include "core/base/report/evaluation_tables.h"
#include "core/base/report/html.h"
#include "core/base/report/map_picture.h"
#include "core/base/report/page.h"
#include "core/base/run/run_folder.h"
#include "core/base/run/run_reader.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace byol {
namespace fs = std::filesystem;
namespace {

using html::element;
using html::escape;

struct Compared {
    explicit Compared(const fs::path& folder)
        : path(folder)
        , name(folder.filename().string())
        , reader(folder)
        , status(reader.status())
        , config(run_config(folder))
        , evaluations(report::newest_of_each(reader.evaluations())) { }

    fs::path path;
    std::string name;
    RunReader reader;
    RunStatus status;
    RunConfig config;
    std::vector<Evaluation> evaluations;
};

using Runs = std::vector<Compared>;

/// A row of the table of figures, with a value for each run that has one.
struct Row {
    std::string name;
    std::vector<std::optional<double>> values;
    bool percent = true;
    bool highest_is_best = true;
};

std::string section(const std::string& title, const std::string& content) {
    return content.empty() ? std::string() : element("section", "", element("h2", "", title) + content);
}

std::string header_row(const Runs& runs, const std::string& first) {
    std::string cells = element("th", "scope=\"col\"", first);
    for (const Compared& run : runs)
        cells += element("th", "scope=\"col\"", escape(run.name));
    return element("thead", "", element("tr", "", cells));
}

std::string table(const std::string& head, const std::string& rows) {
    return element(
        "div", "class=\"card scroll\"", element("table", "class=\"compared\"", head + element("tbody", "", rows)));
}

std::optional<double> best_of(const Row& row) {
    std::optional<double> best;
    for (const auto& value : row.values)
        if (value && (!best || (row.highest_is_best ? *value > *best : *value < *best)))
            best = value;
    return best;
}

std::string html_of(const Row& row) {
    const std::optional<double> best = best_of(row);
    std::string cells = element("th", "scope=\"row\"", escape(row.name));
    for (const auto& value : row.values)
        cells += element("td", value && value == best ? "class=\"number strong\"" : "class=\"number\"",
            !value            ? std::string("–")
                : row.percent ? html::percent(*value, 2)
                              : html::fixed(*value, 4));
    return element("tr", "", cells);
}

std::optional<double> extreme(const Compared& run, const char* series, bool highest) {
    std::optional<double> found;
    for (const CurveBucket& bucket : run.reader.curve(series, {}, 1000).buckets)
        if (bucket.count > 0)
            found = highest ? std::max(found.value_or(bucket.high), bucket.high)
                            : std::min(found.value_or(bucket.low), bucket.low);
    return found;
}

Row training_row(const Runs& runs, const std::string& name, const char* series, bool highest) {
    Row row { name, {}, highest, highest };
    for (const Compared& run : runs)
        row.values.push_back(extreme(run, series, highest));
    return row;
}

// In the order in which the first run that has them ranks them.
std::vector<Row> evaluation_rows(const Runs& runs) {
    std::vector<Row> rows;
    for (std::size_t i = 0; i < runs.size(); ++i)
        for (const Evaluation& evaluation : runs[i].evaluations) {
            const auto top1 = evaluation.metrics.find("top1");
            if (top1 == evaluation.metrics.end())
                continue;
            const std::string name = report::title_of(evaluation);
            auto row = std::ranges::find(rows, name, &Row::name);
            if (row == rows.end())
                row = rows.insert(rows.end(), { name, std::vector<std::optional<double>>(runs.size()) });
            if (auto& value = row->values[i]; !value || *value < top1->second)
                value = top1->second;
        }
    return rows;
}

std::string results(const Runs& runs) {
    std::vector<Row> rows = evaluation_rows(runs);
    rows.push_back(training_row(runs, "kNN while training, best", series::knn_top1, true));
    rows.push_back(training_row(runs, "Loss, lowest", series::loss, false));
    std::string body;
    for (const Row& row : rows)
        if (best_of(row))
            body += html_of(row);
    if (body.empty())
        return element("p", "class=\"quiet\"", "Nothing was scored yet.");
    return table(header_row(runs, "Figure"), body)
        + element("p", "class=\"quiet\"",
            "Accuracies are top-1. Bold: the best of a row. Of several checkpoints with the same protocol, the best "
            "one's figure.");
}

std::string overlay(const Runs& runs, const char* title, const char* unit, const char* series, bool percent) {
    report::Chart chart;
    chart.title = title;
    chart.y_label = unit;
    chart.percent = percent;
    chart.names_single_line = true;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        auto line = report::Epochs(runs[i].reader).of(runs[i].reader.curve(series, {}, report::most_points)).mean;
        if (line.empty())
            continue;
        const double weight = std::clamp(1 - 40.0 / static_cast<double>(line.size() + 1), 0.0, 0.98);
        line = report::smoothed(line, weight);
        chart.summary +=
            runs[i].name + " ends at " + (percent ? html::percent(line.back().y) : html::compact(line.back().y)) + ". ";
        chart.lines.push_back({ runs[i].name, std::move(line), report::ChartLine::Style::plain, static_cast<int>(i) });
    }
    return draw(chart);
}

std::string curves(const Runs& runs) {
    const std::string figures = overlay(runs, "Loss", "smoothed", series::loss, false)
        + overlay(runs, "kNN while training", "top-1", series::knn_top1, true)
        + overlay(runs, "Online classifier", "top-1, smoothed", series::classifier_top1, true)
        + overlay(runs, "Standard deviation of the projections", "unit length", series::projection_std, false)
        + overlay(runs, "Effective rank of the projections", "", series::effective_rank, false)
        + overlay(runs, "Learning rate", "", series::learning_rate, false)
        + overlay(runs, "Speed", "images/s, smoothed", series::images_per_second, false);
    return figures.empty() ? element("p", "class=\"quiet\"", "Nothing was logged yet.")
                           : element("div", "class=\"charts overlaid\"", figures);
}

bool differs(const Runs& runs, const Field& field) {
    return std::ranges::any_of(
        runs, [&](const Compared& run) { return field.get(run.config) != field.get(runs.front().config); });
}

std::string settings(const Runs& runs) {
    std::string rows;
    for (const Field& field : schema()) {
        if (!differs(runs, field))
            continue;
        std::string cells =
            element("th", "scope=\"row\"", escape(field.label) + "<br/>" + element("code", "", escape(field.path)));
        for (const Compared& run : runs)
            cells += element("td", "", escape(to_text(field.get(run.config))));
        rows += element("tr", "", cells);
    }
    return rows.empty() ? element("p", "class=\"quiet\"", "The settings are the same in every run.")
                        : table(header_row(runs, "Setting"), rows);
}

std::string map_of(const Compared& run) {
    const auto entries = run.reader.embeddings();
    const EmbeddingEntry* found = nullptr;
    for (const EmbeddingEntry& entry : entries)
        if (found == nullptr || entry.method == "tsne" || found->method != "tsne")
            found = &entry;
    if (found == nullptr)
        return {};
    std::vector<std::string> classes;
    for (const Evaluation& evaluation : run.evaluations)
        if (classes.empty() && evaluation.kind != "transfer")
            classes = evaluation.classes;
    const std::string caption = element("b", "", escape(run.name))
        + element("p", "class=\"quiet\"",
            std::string(found->method == "pca" ? "PCA" : "t-SNE") + " at epoch "
                + html::compact(found->checkpoint_epoch) + ", " + html::grouped(found->points) + " images");
    try {
        return report::map_figure(report::read_map(run.path / found->file), classes, caption);
    } catch (const Error& error) {
        return element("div", "class=\"problem\"", escape(error.what()));
    }
}

std::string maps(const Runs& runs) {
    std::string figures;
    for (const Compared& run : runs)
        figures += map_of(run);
    return figures.empty() ? figures : element("div", "class=\"maps\"", figures);
}

std::string head(const Runs& runs) {
    std::string items;
    for (const Compared& run : runs) {
        const std::string state = to_string(run.status.state);
        items += element("p", "class=\"quiet\"",
            element("span", "class=\"state " + state + "\"", state) + element("b", "", escape(run.name)) + " · epoch "
                + html::compact(std::round(run.status.epoch * 10) / 10) + " of " + html::compact(run.status.epochs));
    }
    return element("header", "", element("h1", "", "Comparison of " + std::to_string(runs.size()) + " runs") + items);
}

void require_sensible(std::size_t count) {
    if (count < 2 || count > most_compared_runs)
        throw UsageError("comparing runs", std::to_string(count) + " of them", "a comparison takes 2 to 10 runs",
            "Give that many, each once.");
}

} // namespace

std::string comparison_page(const std::vector<fs::path>& folders, const std::string& version) {
    require_sensible(folders.size());
    Runs runs;
    for (const fs::path& folder : folders)
        runs.emplace_back(folder);
    return report::page("Comparison of " + std::to_string(runs.size()) + " runs – BYOL report",
        head(runs) + section("Results", results(runs)) + section("Curves", curves(runs))
            + section("Settings that differ", settings(runs)) + section("Maps of the representations", maps(runs))
            + report::foot(version));
}

void write_comparison(const std::vector<fs::path>& runs, const fs::path& file, const std::string& version) {
    report::write_page(file, comparison_page(runs, version));
}

} // namespace byol
