#include "app/byol/commands.h"
#include "core/base/error/error.h"
#include "core/base/report/evaluation_tables.h"
#include "core/base/run/run_folder.h"
#include "core/base/run/run_reader.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <memory>

namespace byol::cli {
namespace {

using Json = nlohmann::json;
using Row = std::vector<std::string>;

// Names of folders and texts of a copied run may hold anything; a terminal must not obey it.
std::string plain(std::string text) {
    std::replace_if(
        text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }, '?');
    return text;
}

std::string fixed(double value, int digits) {
    std::array<char, 64> buffer {};
    std::snprintf(buffer.data(), buffer.size(), "%.*f", digits, value);
    return buffer.data();
}

std::string percent(double fraction) {
    return fixed(100 * fraction, 1) + " %";
}

std::string span_of(double seconds) {
    const auto whole = static_cast<std::int64_t>(std::max(0.0, seconds));
    if (whole < 60)
        return std::to_string(whole) + " s";
    if (whole < 3600)
        return std::to_string(whole / 60) + " min";
    if (whole < 2 * 86400)
        return std::to_string(whole / 3600) + " h";
    return std::to_string(whole / 86400) + " d";
}

std::string date_of(Time time) {
    const auto seconds = static_cast<std::time_t>(time);
    std::tm local {};
    localtime_r(&seconds, &local);
    std::array<char, 32> buffer {};
    std::strftime(buffer.data(), buffer.size(), "%Y-%m-%d %H:%M:%S", &local);
    return time > 0 ? buffer.data() : "-";
}

std::size_t characters_in(const std::string& text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

void say_table(const Context& context, const std::vector<Row>& rows) {
    std::vector<std::size_t> widths(rows.front().size());
    for (const Row& row : rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], characters_in(row[i]));
    for (const Row& row : rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            line += row[i];
            if (i + 1 < row.size())
                line.append(widths[i] - characters_in(row[i]) + 2, ' ');
        }
        context.say(line);
    }
}

std::string figure(const std::map<std::string, double>& figures, const char* name, int digits, bool as_percent) {
    const auto found = figures.find(name);
    if (found == figures.end() || !std::isfinite(found->second))
        return "-";
    return as_percent ? percent(found->second) : fixed(found->second, digits);
}

std::string progress_of(const RunStatus& status) {
    if (status.total_steps <= 0)
        return "-";
    return percent(static_cast<double>(status.step) / static_cast<double>(status.total_steps));
}

std::string epoch_of(const RunStatus& status) {
    const int digits = status.epochs < 10 ? 2 : 1;
    return status.epochs > 0 ? fixed(status.epoch, digits) + "/" + fixed(status.epochs, digits) : "-";
}

Row row_of(const RunSummary& run) {
    if (!run.problem.empty())
        return { plain(run.name), "unreadable", "-", "-", "-", "-", span_of(now() - run.status.created) };
    return { plain(run.name), to_string(run.status.state), progress_of(run.status), epoch_of(run.status),
        figure(run.last, series::loss, 3, false), figure(run.last, series::knn_top1, 1, true),
        span_of(now() - run.status.created) };
}

Json json_of(const RunStatus& status) {
    return { { "state", to_string(status.state) }, { "pid", status.pid }, { "host", status.host },
        { "heartbeat", status.heartbeat }, { "created", status.created }, { "started", status.started },
        { "finished", status.finished }, { "step", status.step }, { "total_steps", status.total_steps },
        { "epoch", status.epoch }, { "epochs", status.epochs }, { "images_per_second", status.images_per_second },
        { "seconds_left", status.seconds_left }, { "device", status.device }, { "message", status.message },
        { "error", status.error }, { "session", status.session } };
}

Json json_of(const RunSummary& run) {
    return { { "path", run.path.string() }, { "name", run.name }, { "dataset", run.dataset },
        { "problem", run.problem }, { "status", json_of(run.status) }, { "last", run.last }, { "best", run.best } };
}

Json json_of(const CheckpointEntry& entry) {
    return { { "step", entry.step }, { "epoch", entry.epoch }, { "file", entry.file }, { "bytes", entry.bytes },
        { "created", entry.created }, { "knn_top1", entry.knn_top1 < 0 ? Json() : Json(entry.knn_top1) },
        { "best", entry.best } };
}

// Texts that hold JSON are shown as what they mean where they can be parsed.
Json parsed(const std::string& text) {
    const Json value = Json::parse(text, nullptr, false);
    return value.is_discarded() ? Json(text) : value;
}

Json json_of(const Evaluation& evaluation) {
    return { { "id", evaluation.id }, { "kind", evaluation.kind }, { "checkpoint_step", evaluation.checkpoint_step },
        { "checkpoint_epoch", evaluation.checkpoint_epoch }, { "created", evaluation.created },
        { "seconds", evaluation.seconds }, { "metrics", evaluation.metrics },
        { "protocol", parsed(evaluation.protocol) }, { "classes", evaluation.classes },
        { "confusion", evaluation.confusion }, { "predictions_file", evaluation.predictions_file } };
}

Json json_of(const EmbeddingEntry& entry) {
    return { { "id", entry.id }, { "method", entry.method }, { "checkpoint_step", entry.checkpoint_step },
        { "checkpoint_epoch", entry.checkpoint_epoch }, { "points", entry.points }, { "created", entry.created },
        { "seconds", entry.seconds }, { "file", entry.file }, { "parameters", parsed(entry.parameters) },
        { "quality", entry.quality } };
}

Json json_of(const Job& job) {
    return { { "id", job.id }, { "kind", job.kind }, { "state", job.state }, { "pid", job.pid }, { "host", job.host },
        { "started", job.started }, { "finished", job.finished }, { "heartbeat", job.heartbeat },
        { "progress", job.progress }, { "seconds_left", job.seconds_left }, { "message", job.message },
        { "cancel_requested", job.cancel_requested } };
}

Json json_of(const Command& command) {
    return { { "id", command.id }, { "verb", command.verb }, { "argument", command.argument },
        { "created", command.created }, { "answered", command.answered }, { "answer", command.answer } };
}

const char* word_of(LogLevel level) {
    constexpr std::array words { "debug", "info", "warning", "error" };
    return words.at(static_cast<std::size_t>(level));
}

Json json_of(const LogLine& line) {
    return { { "id", line.id }, { "time", line.time }, { "level", word_of(line.level) }, { "text", line.text } };
}

template <class Value> Json json_list(const std::vector<Value>& values) {
    Json list = Json::array();
    for (const Value& value : values)
        list.push_back(json_of(value));
    return list;
}

void list(const Context& context) {
    const std::vector<RunSummary> runs = list_runs(context.runs);
    context.answer({ { "folder", context.runs.string() }, { "runs", json_list(runs) } });
    if (runs.empty()) {
        context.say("There are no runs in " + plain(context.runs.string()) + ".");
        return;
    }
    std::vector<Row> rows { { "NAME", "STATE", "PROGRESS", "EPOCH", "LOSS", "KNN", "AGE" } };
    for (const RunSummary& run : runs)
        rows.push_back(row_of(run));
    say_table(context, rows);
    for (const RunSummary& run : runs)
        if (!run.problem.empty())
            context.say(plain(run.problem));
}

void say_status(const Context& context, const RunSummary& run) {
    const RunStatus& status = run.status;
    std::vector<Row> rows { { "Run", plain(run.name) }, { "Folder", plain(run.path.string()) },
        { "Dataset", plain(run.dataset) }, { "State", to_string(status.state) } };
    const auto add = [&](const char* what, const std::string& text) {
        if (!text.empty())
            rows.push_back({ what, plain(text) });
    };
    add("Error", status.error);
    add("Doing", status.message);
    add("Device", status.device);
    rows.push_back({ "Created", date_of(status.created) });
    rows.push_back({ "Step", std::to_string(status.step) + " of " + std::to_string(status.total_steps) });
    rows.push_back({ "Epoch", epoch_of(status) });
    if (status.state == RunState::running && status.seconds_left >= 0)
        rows.push_back({ "Time left", "about " + span_of(status.seconds_left) });
    rows.push_back({ "Loss", figure(run.last, series::loss, 4, false) });
    rows.push_back({ "kNN top-1",
        figure(run.last, series::knn_top1, 1, true) + ", best " + figure(run.best, series::knn_top1, 1, true) });
    say_table(context, rows);
}

void say_checkpoints(const Context& context, const std::vector<CheckpointEntry>& entries) {
    std::vector<Row> rows { { "CHECKPOINT", "EPOCH", "KNN", "FILE", "" } };
    for (const CheckpointEntry& entry : entries)
        rows.push_back({ std::to_string(entry.step), fixed(entry.epoch, 1),
            entry.knn_top1 < 0 ? "-" : percent(entry.knn_top1), plain(entry.file), entry.best ? "best" : "" });
    if (rows.size() > 1) {
        context.say("");
        say_table(context, rows);
    }
}

void say_evaluations(const Context& context, const std::vector<Evaluation>& evaluations) {
    std::vector<Row> rows { { "EVALUATION", "FEATURES", "CHECKPOINT", "TOP-1", "TOP-5", "WHEN" } };
    for (const Evaluation& evaluation : evaluations)
        rows.push_back({ plain(report::kind_name(evaluation)), plain(report::features_of(evaluation)),
            std::to_string(evaluation.checkpoint_step), figure(evaluation.metrics, "top1", 1, true),
            figure(evaluation.metrics, "top5", 1, true), date_of(evaluation.created) });
    if (rows.size() > 1) {
        context.say("");
        say_table(context, rows);
    }
}

void say_log(const Context& context, const std::vector<LogLine>& log) {
    constexpr std::size_t shown = 8;
    if (!log.empty())
        context.say("");
    for (std::size_t i = log.size() - std::min(shown, log.size()); i < log.size(); ++i)
        context.say(date_of(log[i].time) + "  " + word_of(log[i].level) + "  " + plain(log[i].text));
}

void show(const Context& context, const std::string& name) {
    const std::filesystem::path run = find_run(name, context.runs);
    const RunReader reader(run);
    const RunSummary summary = summarise_run(run);
    if (!summary.problem.empty())
        throw Error("reading the run", run.string(), summary.problem);
    const auto checkpoints = reader.checkpoints();
    const auto evaluations = reader.evaluations();
    const auto log = reader.log();
    if (context.json) {
        Json answer = json_of(summary);
        answer["checkpoints"] = json_list(checkpoints);
        answer["evaluations"] = json_list(evaluations);
        answer["embeddings"] = json_list(reader.embeddings());
        answer["jobs"] = json_list(reader.jobs());
        answer["commands"] = json_list(reader.commands());
        answer["log"] = json_list(log);
        answer["provenance"] = reader.provenance();
        context.answer(answer);
        return;
    }
    say_status(context, summary);
    say_checkpoints(context, checkpoints);
    say_evaluations(context, evaluations);
    say_log(context, log);
}

} // namespace

void add_runs(CLI::App& app, Context& context) {
    CLI::App* runs = app.add_subcommand("runs", "List the runs, or show one of them");
    runs->require_subcommand(1);
    runs->footer("Example:\n  byol runs list");

    CLI::App* list_command =
        add_command(*runs, context, "list", "One line a run, the newest first", "byol runs list --runs ~/byol-runs");
    add_runs_option(*list_command, context);
    list_command->callback([&context] { list(context); });

    CLI::App* show_command = add_command(
        *runs, context, "show", "Everything that is known of one run", "byol runs show fashion-mnist-quick");
    add_runs_option(*show_command, context);
    const auto name = std::make_shared<std::string>();
    show_command->add_option("RUN", *name, "A run's name, or the path of its folder")->required();
    show_command->callback([&context, name] { show(context, *name); });
}

} // namespace byol::cli
