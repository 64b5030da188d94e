#include "core/base/references/comparison.h"

#include "core/base/references/known_datasets.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace byol {
namespace {

using Json = nlohmann::json;

std::string text_in(const Json& fields, const char* name) {
    const auto found = fields.find(name);
    return found != fields.end() && found->is_string() ? found->get<std::string>() : std::string();
}

double number_in(const Json& fields, const char* name) {
    const auto found = fields.find(name);
    return found != fields.end() && found->is_number() ? found->get<double>() : 0;
}

bool near(double a, double b) {
    return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b));
}

// A fraction of the labels may be learnt from; else it must be all.
bool is_whole(const Json& fields, const std::string& dataset) {
    const DatasetCounts counts = counts_of(dataset);
    const bool all =
        number_in(fields, "fraction") > 0 || number_in(fields, "training_images") == static_cast<double>(counts.train);
    return all && text_in(fields, "held_out") == "the test split"
        && number_in(fields, "held_out_images") == static_cast<double>(counts.test);
}

std::string data_obstacle(const Reference& reference, const ScoredUnder& ours) {
    if (ours.dataset.empty() || ours.dataset != reference.dataset)
        return "another dataset";
    if (ours.pretrained_on != reference.pretrained_on)
        return "pretrained on another dataset";
    if (!ours.whole)
        return "not all images took part";
    return ours.image_size == reference.image_size ? "" : "another image size";
}

std::string network_obstacle(const Reference& reference, const ScoredUnder& ours) {
    if (ours.features != "encoder")
        return "it is a baseline";
    if (ours.architecture != reference.architecture || ours.width != reference.width)
        return "another architecture";
    return std::ranges::count(reference.stems, ours.stem) > 0 ? "" : "another stem";
}

std::string protocol_obstacle(const Reference& reference, const ScoredUnder& ours) {
    if (ours.protocol != reference.protocol)
        return "another protocol";
    if (ours.protocol == "knn"
        && (ours.k != static_cast<double>(reference.k.value_or(0))
            || !near(ours.temperature, reference.temperature.value_or(0))))
        return "another number of neighbours or temperature";
    if (ours.protocol == "semi" && !near(ours.fraction, reference.fraction.value_or(0)))
        return "another fraction of the labels";
    if (ours.protocol == "linear" && ours.augment != reference.augment.value_or(false))
        return "the classifier learnt from other views";
    return {};
}

} // namespace

ScoredUnder scored_under(const Evaluation& evaluation) {
    const Json parsed = Json::parse(evaluation.protocol, nullptr, false);
    const Json fields = parsed.is_object() ? parsed : Json::object();
    ScoredUnder ours;
    ours.protocol = evaluation.kind == "transfer" ? text_in(fields, "protocol") : evaluation.kind;
    ours.features = text_in(fields, "features");
    ours.dataset = text_in(fields, "dataset_name");
    ours.pretrained_on = text_in(fields, "pretrained_on");
    ours.architecture = text_in(fields, "architecture");
    ours.stem = text_in(fields, "stem");
    ours.width = static_cast<std::int64_t>(number_in(fields, "width"));
    ours.image_size = static_cast<std::int64_t>(number_in(fields, "image_size"));
    ours.whole = is_whole(fields, ours.dataset);
    ours.k = number_in(fields, "k");
    ours.temperature = number_in(fields, "temperature");
    ours.fraction = number_in(fields, "fraction");
    ours.augment = fields.contains("augment") && fields["augment"] == true;
    return ours;
}

std::string obstacle(const Reference& reference, const ScoredUnder& ours) {
    for (const auto& look : { data_obstacle, network_obstacle, protocol_obstacle })
        if (std::string found = look(reference, ours); !found.empty())
            return found;
    return {};
}

std::vector<Difference> compare_with(const std::vector<Reference>& references, const Evaluation& evaluation) {
    const ScoredUnder ours = scored_under(evaluation);
    std::vector<Difference> differences;
    for (const Reference& reference : references) {
        if (!reference.read || !obstacle(reference, ours).empty())
            continue;
        for (const auto& [metric, published] : reference.metrics)
            if (const auto found = evaluation.metrics.find(metric); found != evaluation.metrics.end())
                differences.push_back({ &reference, metric, found->second, published });
    }
    return differences;
}

std::vector<Difference> compare_with_references(const Evaluation& evaluation) {
    return compare_with(references(), evaluation);
}

std::string to_text(const Difference& difference) {
    const Reference& reference = *difference.reference;
    const double points = 100 * difference.difference();
    std::array<char, 96> figures {};
    std::snprintf(figures.data(), figures.size(), "%.2f points %s ", std::abs(points), points < 0 ? "below" : "above");
    std::string text = figures.data() + reference.source;
    if (!reference.where.empty())
        text += ", " + reference.where;
    std::snprintf(figures.data(), figures.size(), " (%s %.2f %%, %lld epochs)",
        difference.metric == "top1"       ? "top-1"
            : difference.metric == "top5" ? "top-5"
                                          : "mean per class",
        100 * difference.published, static_cast<long long>(reference.epochs));
    return text + figures.data();
}

} // namespace byol
