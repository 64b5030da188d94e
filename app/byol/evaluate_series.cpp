#include "app/byol/evaluate_series.h"

#include "core/base/error/error.h"
#include "core/base/references/comparison.h"
#include "core/base/references/known_datasets.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace byol::cli {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::int64_t resamples = 10'000;

std::string text_of(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string seed_key(const Point& point, std::int64_t seed) {
    return point.name() + ", seed " + std::to_string(seed);
}

// Everything that a finished row says, but for the confusions, which stand in the run.
std::string text_of(const Evaluation& row) {
    return Json {
        { "id", row.id }, { "kind", row.kind }, { "step", row.checkpoint_step }, { "epoch", row.checkpoint_epoch },
        { "created", row.created }, { "seconds", row.seconds }, { "metrics", row.metrics },
        { "protocol", row.protocol }, { "classes", row.classes }, { "predictions_file", row.predictions_file }
    }.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Evaluation row_from(const Json& kept) {
    Evaluation row;
    row.id = kept.at("id");
    row.kind = kept.at("kind");
    row.checkpoint_step = kept.at("step");
    row.checkpoint_epoch = kept.at("epoch");
    row.created = kept.at("created");
    row.seconds = kept.at("seconds");
    row.metrics = kept.at("metrics");
    row.protocol = kept.at("protocol");
    row.classes = kept.at("classes");
    row.predictions_file = kept.at("predictions_file");
    return row;
}

// Fine-tuning takes as long as there are images to learn from, and all else is quick beside it.
double weight_of(const Point& point) {
    const bool tunes = tunes_network(point.kind)
        && (point.features == FeatureSource::encoder || point.features == FeatureSource::supervised);
    return tunes ? 0.1 + (point.fraction > 0 ? point.fraction : 1) : 0.02;
}

std::vector<double> values_of(const std::vector<Evaluation>& rows, const std::string& metric) {
    std::vector<double> values;
    for (const Evaluation& row : rows)
        if (const auto found = row.metrics.find(metric); found != row.metrics.end())
            values.push_back(found->second);
    return values;
}

// What differs from seed to seed says nothing of their mean.
Json common_protocol(const std::vector<Evaluation>& rows) {
    Json common = Json::parse(rows.front().protocol);
    for (const Evaluation& row : rows) {
        const Json other = Json::parse(row.protocol);
        for (auto item = common.begin(); item != common.end();)
            item =
                other.contains(item.key()) && other[item.key()] == item.value() ? std::next(item) : common.erase(item);
    }
    return common;
}

// The published figures that this one can be compared with, beside it.
void add_references(Evaluation& row) {
    Json protocol = Json::parse(row.protocol);
    for (const Difference& found : compare_with_references(row))
        protocol["references"].push_back({ { "source", found.reference->source }, { "where", found.reference->where },
            { "url", found.reference->url }, { "epochs", found.reference->epochs }, { "metric", found.metric },
            { "published", found.published }, { "difference", found.difference() }, { "text", to_text(found) } });
    row.protocol = text_of(protocol);
}

// A subset that is there already says itself what part of the labels it is.
std::vector<Point> points_with(const EvaluateArguments& arguments, const std::optional<LabelSubset>& subset) {
    std::vector<Point> points = points_of(arguments);
    for (Point& point : points)
        if (subset)
            point.fraction = subset->fraction;
    return points;
}

} // namespace

struct EvaluationSeries::Piece {
    Point point;
    std::int64_t seed = 0;
    std::string key;
};

EvaluationSeries::EvaluationSeries(const EvaluateArguments& arguments, Subject subject, const Dataset& dataset,
    torch::Device device, ResultStore store, PartialResults& memory)
    : arguments_(arguments)
    , subset_(arguments.subset.empty() ? std::nullopt : std::optional(load_label_subset(arguments.subset, dataset)))
    , points_(points_with(arguments, subset_))
    , dataset_(dataset)
    , device_(device)
    , store_(std::move(store))
    , memory_(memory)
    , evaluator_(std::move(subject), dataset) { }

std::vector<EvaluationSeries::Piece> EvaluationSeries::pieces() const {
    std::vector<Piece> all;
    const std::int64_t first = evaluator_.subject().config.training.seed;
    for (const Point& point : points_)
        for (std::int64_t seed = first; seed < first + arguments_.seeds; ++seed)
            all.push_back({ point, seed, seed_key(point, seed) });
    return all;
}

std::optional<Evaluation> EvaluationSeries::recall(const std::string& key) const {
    const auto text = memory_.find(key + "/row");
    const Json kept = text ? Json::parse(*text, nullptr, false) : Json();
    try {
        return kept.is_object() ? std::optional(row_from(kept)) : std::nullopt;
    } catch (const Json::exception&) {
        return std::nullopt; // scored again
    }
}

std::vector<PointResult> EvaluationSeries::run(const ProgressSink& progress, std::stop_token stop) {
    const std::vector<Piece> all = pieces();
    std::vector<double> weights;
    for (const Piece& piece : all)
        if (!recall(piece.key))
            weights.push_back(weight_of(piece.point));
    const SeriesProgress series(progress, weights);
    std::vector<PointResult> results;
    std::size_t done = 0;
    for (const Piece& piece : all) {
        auto row = recall(piece.key);
        if (!row) {
            const auto phases = evaluation_phases(piece.point.kind, piece.point.features);
            row = evaluate(piece, single() ? progress : series.part(done, phases, piece.key), stop);
            ++done;
        }
        if (results.empty() || results.back().rows.size() == static_cast<std::size_t>(arguments_.seeds))
            results.push_back({ piece.point, {}, {}, {} });
        results.back().rows.push_back(*std::move(row));
    }
    for (PointResult& result : results)
        summarise(result);
    return results;
}

EvaluationTask EvaluationSeries::task_of(const Piece& piece) const {
    EvaluationTask task { .kind = piece.point.kind, .features = piece.point.features, .device = device_ };
    task.seed = piece.seed;
    task.memory = &memory_;
    task.memory_key = piece.key;
    if (subset_)
        task.subset = subset_;
    else if (piece.point.fraction > 0)
        task.subset = subset_of_run(store_.run, dataset_, piece.point.fraction, static_cast<std::uint64_t>(piece.seed));
    return task;
}

Evaluation EvaluationSeries::evaluate(const Piece& piece, const ProgressSink& progress, std::stop_token stop) {
    EvaluationResult result = evaluator_.evaluate(task_of(piece), progress, std::move(stop));
    complete(result.row);
    if (!store_.run.empty())
        result.row.predictions_file = write_predictions(store_.run, result, store_.job, written_++);
    return store(std::move(result.row), piece.key);
}

// What the engine does not know of the figure. That an encoder learnt from the images it is scored on is only known of
// a run on its own data.
void EvaluationSeries::complete(Evaluation& row) const {
    Json protocol = Json::parse(row.protocol);
    if (arguments_.kind == "transfer") {
        protocol["protocol"] = row.kind;
        protocol["metric_reported"] = arguments_.metric == "top1" ? "top1" : "mean_per_class";
        row.kind = "transfer";
    }
    if (const std::string name = recognised_dataset(dataset_.info()); !name.empty()) {
        protocol["dataset_name"] = name;
        if (arguments_.data.empty())
            protocol["pretrained_on"] = name;
    }
    if (!arguments_.weights.empty())
        protocol["weights"] = evaluator_.subject().checkpoint;
    protocol["version"] = BYOL_VERSION;
    row.protocol = text_of(protocol);
    add_references(row);
}

Evaluation EvaluationSeries::store(Evaluation row, const std::string& key) {
    row.created = now();
    row.id = store_.add ? store_.add(row) : 0;
    memory_.keep(key + "/row", text_of(row));
    return row;
}

void EvaluationSeries::summarise(PointResult& result) {
    const auto seed = static_cast<std::uint64_t>(evaluator_.subject().config.training.seed);
    result.top1 = bootstrap_mean(values_of(result.rows, "top1"), seed, resamples);
    if (result.rows.size() < 2)
        return;
    const std::string key = result.point.name() + ", " + std::to_string(result.rows.size()) + " seeds";
    if (result.summary = recall(key); result.summary)
        return;
    Evaluation row = result.rows.front();
    row.predictions_file.clear();
    row.confusion.clear();
    row.metrics.clear();
    row.seconds = 0;
    Json protocol = common_protocol(result.rows);
    for (const Evaluation& each : result.rows) {
        row.seconds += each.seconds;
        protocol["seeds"].push_back(Json::parse(each.protocol).at("seed"));
        protocol["rows"].push_back(each.id);
    }
    protocol["interval"] = "95 %, percentile bootstrap over the seeds, 10,000 resamples";
    for (const auto& [name, first] : result.rows.front().metrics) {
        const std::vector<double> values = values_of(result.rows, name);
        if (values.size() != result.rows.size())
            continue;
        const MeanInterval mean = bootstrap_mean(values, seed, resamples);
        row.metrics[name] = mean.mean;
        if (name == "top1" || name == "top5" || name == "mean_per_class") {
            row.metrics[name + "_low"] = mean.low;
            row.metrics[name + "_high"] = mean.high;
        }
    }
    protocol.erase("references");
    row.protocol = text_of(protocol);
    add_references(row);
    result.summary = store(std::move(row), key);
}

} // namespace byol::cli
