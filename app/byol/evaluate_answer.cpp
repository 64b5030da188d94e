#include "app/byol/evaluate_answer.h"

#include "core/base/report/evaluation_tables.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>

namespace byol::cli {
namespace {

using Json = nlohmann::json;

std::string percent(double fraction) {
    char text[32];
    std::snprintf(text, sizeof text, "%.2f %%", fraction * 100);
    return text;
}

std::string interval(const MeanInterval& value, bool several) {
    if (!several)
        return percent(value.mean);
    char text[64];
    std::snprintf(text, sizeof text, "%.2f %% [%.2f, %.2f]", value.mean * 100, value.low * 100, value.high * 100);
    return text;
}

Json protocol_of(const Evaluation& row) {
    return Json::parse(row.protocol, nullptr, false);
}

std::string asked(const Evaluation& row) {
    const Json protocol = protocol_of(row);
    const std::string wanted = protocol.is_object() ? protocol.value("metric_reported", "top1") : "top1";
    std::string text;
    if (wanted == "mean_per_class")
        text.append("mean per class ").append(percent(row.metrics.at("mean_per_class"))).append(", ");
    return text.append("top-1 ").append(percent(row.metrics.at("top1")));
}

std::string line_of(const Evaluation& row) {
    std::string line = report::title_of(row);
    if (report::features_of(row) == "encoder" && row.checkpoint_step > 0)
        line.append(" at step ").append(std::to_string(row.checkpoint_step));
    line.append(": ").append(asked(row));
    if (const auto top5 = row.metrics.find("top5"); top5 != row.metrics.end())
        line.append(", top-5 ").append(percent(top5->second));
    line.append(", chance ").append(percent(row.metrics.at("chance")));
    const Json protocol = protocol_of(row);
    const auto images = protocol.is_object() ? protocol.value("held_out_images", std::int64_t { 0 }) : 0;
    line.append(" (").append(std::to_string(images)).append(" images, ");
    return line.append(std::to_string(static_cast<std::int64_t>(row.seconds + 0.5))).append(" s)");
}

std::string mean_line(const PointResult& result) {
    return report::title_of(*result.summary) + ": top-1 " + interval(result.top1, true);
}

// Each published figure that is comparable, on a line of its own.
void say_references(const Context& context, const Evaluation& row) {
    const Json protocol = protocol_of(row);
    if (protocol.is_object() && protocol.contains("references"))
        for (const Json& reference : protocol["references"])
            context.say("  " + reference.value("text", std::string()));
}

// The best of what was tried may lie beyond it.
void say_edge(const Context& context, const Evaluation& row) {
    const Json protocol = protocol_of(row);
    if (!protocol.is_object() || !protocol.contains("tried") || !protocol.contains("lr"))
        return;
    double largest = 0;
    double smallest = INFINITY;
    for (const Json& trial : protocol["tried"]) {
        largest = std::max(largest, trial.value("lr", 0.0));
        smallest = std::min(smallest, trial.value("lr", 0.0));
    }
    const std::string group = row.kind == "transfer" ? "finetune" : row.kind;
    if (protocol["lr"] == largest && smallest < largest)
        context.say("  Of the learning rates tried the largest was best; larger ones may do better (--set " + group
            + ".lr=...).");
}

// Column of the label-efficiency table.
const char* column_of(FeatureSource source) {
    switch (source) {
    case FeatureSource::supervised:
        return "supervised";
    case FeatureSource::untrained:
        return "random";
    default:
        return "pretrained";
    }
}

using Table = std::map<double, std::map<std::string, const PointResult*>>;

Table table_of(const std::vector<PointResult>& results) {
    Table table;
    for (const PointResult& result : results)
        if (result.point.fraction > 0)
            table[result.point.fraction][column_of(result.point.features)] = &result;
    return table;
}

std::string padded(std::string text, std::size_t width) {
    text.resize(std::max(text.size(), width), ' ');
    return text;
}

void say_table(const Context& context, const Table& table) {
    constexpr std::size_t width = 26;
    std::string head = padded("LABELS", 10);
    for (const char* name : { "PRETRAINED", "SUPERVISED", "RANDOM ENCODER" })
        head += padded(name, width);
    context.say("");
    context.say(head);
    for (const auto& [fraction, columns] : table) {
        std::string line = padded(percent_text(fraction), 10);
        for (const char* name : { "pretrained", "supervised", "random" }) {
            const auto found = columns.find(name);
            line += padded(
                found == columns.end() ? "-" : interval(found->second->top1, found->second->rows.size() > 1), width);
        }
        context.say(line);
    }
}

Json as_json(const MeanInterval& value) {
    return { { "mean", value.mean }, { "low", value.low }, { "high", value.high } };
}

Json as_json(const Evaluation& row) {
    return { { "id", row.id }, { "kind", row.kind }, { "checkpoint_step", row.checkpoint_step },
        { "checkpoint_epoch", row.checkpoint_epoch }, { "metrics", row.metrics }, { "seconds", row.seconds },
        { "predictions_file", row.predictions_file }, { "protocol", protocol_of(row) } };
}

Json as_json(const Table& table) {
    Json rows = Json::array();
    for (const auto& [fraction, columns] : table) {
        Json row { { "fraction", fraction } };
        for (const auto& [name, result] : columns)
            row[name] = as_json(result->top1);
        rows.push_back(row);
    }
    return rows;
}

} // namespace

void say_results(const Context& context, const std::vector<PointResult>& results) {
    for (const PointResult& result : results) {
        for (const Evaluation& row : result.rows) {
            context.say(line_of(row));
            say_edge(context, row);
        }
        if (result.summary)
            context.say(mean_line(result));
        say_references(context, result.summary ? *result.summary : result.rows.front());
    }
    if (const Table table = table_of(results); !table.empty())
        say_table(context, table);
}

Json results_json(const std::filesystem::path& run, const std::vector<PointResult>& results) {
    if (results.size() == 1 && results.front().rows.size() == 1) {
        Json one = as_json(results.front().rows.front());
        one["run"] = run.string();
        return one;
    }
    Json answer { { "run", run.string() }, { "results", Json::array() }, { "summaries", Json::array() } };
    for (const PointResult& result : results) {
        for (const Evaluation& row : result.rows)
            answer["results"].push_back(as_json(row));
        if (result.summary)
            answer["summaries"].push_back(as_json(*result.summary));
    }
    if (const Table table = table_of(results); !table.empty())
        answer["table"] = as_json(table);
    return answer;
}

} // namespace byol::cli
