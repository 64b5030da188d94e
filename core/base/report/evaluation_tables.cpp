#include "core/base/report/evaluation_tables.h"

#include "core/base/report/html.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <map>
#include <numeric>
#include <tuple>

namespace byol::report {
namespace {

using html::element;
using html::escape;

constexpr std::size_t most_classes = 20;

double metric(const Evaluation& evaluation, const char* name) {
    const auto found = evaluation.metrics.find(name);
    return found == evaluation.metrics.end() ? -1 : found->second;
}

std::string percent_or_dash(double fraction) {
    return fraction < 0 ? "–" : html::percent(fraction, 2);
}

std::string protocol_name(const std::string& kind) {
    static const std::map<std::string, std::string> names { { "knn", "kNN" }, { "linear", "Linear" },
        { "logreg", "Logistic regression" }, { "semi", "Semi-supervised" }, { "finetune", "Fine-tuning" } };
    const auto found = names.find(kind);
    return found == names.end() ? kind : found->second;
}

nlohmann::json fields_of(const Evaluation& evaluation) {
    const auto fields = nlohmann::json::parse(evaluation.protocol, nullptr, false);
    return fields.is_object() ? fields : nlohmann::json::object();
}

std::string text_in(const nlohmann::json& fields, const char* name) {
    const auto found = fields.find(name);
    return found != fields.end() && found->is_string() ? found->get<std::string>() : std::string();
}

double number_in(const nlohmann::json& fields, const char* name) {
    const auto found = fields.find(name);
    return found != fields.end() && found->is_number() ? found->get<double>() : 0;
}

// JSON values as people write them.
std::string plain(const nlohmann::ordered_json& value) {
    if (value.is_string())
        return value.get<std::string>();
    if (value.is_number_float())
        return html::compact(value.get<double>());
    if (!value.is_array())
        return value.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
    std::string text;
    for (const auto& item : value)
        text += (text.empty() ? "" : ", ") + plain(item);
    return text;
}

std::string words(std::string name) {
    std::replace(name.begin(), name.end(), '_', ' ');
    return name;
}

std::string protocol(const Evaluation& evaluation) {
    const auto fields = nlohmann::ordered_json::parse(evaluation.protocol, nullptr, false);
    if (!fields.is_object() || fields.empty())
        return {};
    std::string rows;
    for (const auto& [name, value] : fields.items())
        rows += element("dt", "", escape(words(name))) + element("dd", "", escape(plain(value)));
    return element("details", "",
        element("summary", "",
            "Protocol of " + escape(title_of(evaluation)) + ", epoch " + html::compact(evaluation.checkpoint_epoch))
            + element("dl", "", rows));
}

std::string row(const Evaluation& evaluation) {
    const double top1 = metric(evaluation, "top1");
    const bool baseline = features_of(evaluation) != "encoder";
    const auto images = std::accumulate(evaluation.confusion.begin(), evaluation.confusion.end(), std::int64_t { 0 });
    const std::string bar = "<span class=\"bar\" aria-hidden=\"true\"><i style=\"width:"
        + html::fixed(std::clamp(top1, 0.0, 1.0) * 100, 1) + "%\"></i></span>";
    return element("tr", baseline ? "class=\"baseline\"" : "",
        element("th", "scope=\"row\"", escape(title_of(evaluation)))
            + element("td", "class=\"number\"",
                features_of(evaluation) == "encoder" ? html::compact(evaluation.checkpoint_epoch) : "–")
            + element("td", "class=\"number strong\"", percent_or_dash(top1)) + element("td", "class=\"bars\"", bar)
            + element("td", "class=\"number\"", percent_or_dash(metric(evaluation, "top5")))
            + element("td", "class=\"number\"", percent_or_dash(metric(evaluation, "mean_per_class")))
            + element("td", "class=\"number\"", images == 0 ? "–" : html::grouped(images))
            + element("td", "class=\"number\"", html::duration(evaluation.seconds)));
}

std::string cell(std::int64_t count, std::int64_t of_row, bool right) {
    const double share = of_row > 0 ? static_cast<double>(count) / static_cast<double>(of_row) : 0;
    const std::string heat = std::string(right ? "right" : "wrong") + (share > 0.55 ? " deep" : "");
    return element("td", "class=\"" + heat + "\" style=\"--share:" + html::fixed(share, 3) + "\"",
        count == 0 ? "<span class=\"zero\">0</span>" : std::to_string(count));
}

// What evaluations have in common of which only the newest counts.
std::string variant_of(const Evaluation& evaluation) {
    const auto fields = fields_of(evaluation);
    return evaluation.kind + "|" + text_in(fields, "protocol") + "|" + text_in(fields, "dataset_fingerprint") + "|"
        + html::compact(number_in(fields, "fraction"));
}

} // namespace

std::string kind_name(const Evaluation& evaluation) {
    const auto fields = fields_of(evaluation);
    std::string name = protocol_name(evaluation.kind);
    if (evaluation.kind == "transfer")
        name = "Transfer to " + std::filesystem::path(text_in(fields, "dataset")).filename().string() + ", "
            + protocol_name(text_in(fields, "protocol"));
    if (const double fraction = number_in(fields, "fraction"); fraction > 0)
        name += ", " + html::compact(100 * fraction) + " %";
    if (const auto seeds = fields.find("seeds"); seeds != fields.end() && seeds->is_array())
        name += ", mean of " + std::to_string(seeds->size()) + " seeds";
    return name;
}

std::string title_of(const Evaluation& evaluation) {
    const std::string features = features_of(evaluation);
    const std::string of = features == "untrained" ? "untrained encoder"
        : features == "pixels"                     ? "raw pixels"
        : features == "supervised"                 ? "supervised from scratch"
                                                   : "encoder";
    return kind_name(evaluation) + ", " + of;
}

std::string features_of(const Evaluation& evaluation) {
    const std::string features = text_in(fields_of(evaluation), "features");
    return features.empty() ? "encoder" : features;
}

std::vector<Evaluation> newest_of_each(const std::vector<Evaluation>& evaluations) {
    std::map<std::tuple<std::string, std::string, std::int64_t>, Evaluation> newest;
    for (const Evaluation& evaluation : evaluations)
        newest[{ variant_of(evaluation), features_of(evaluation), evaluation.checkpoint_step }] = evaluation;
    std::vector<Evaluation> sorted;
    for (const auto& [key, evaluation] : newest)
        sorted.push_back(evaluation);
    std::stable_sort(sorted.begin(), sorted.end(), [](const Evaluation& a, const Evaluation& b) {
        const bool baseline_a = features_of(a) != "encoder";
        const bool baseline_b = features_of(b) != "encoder";
        return std::tuple(baseline_a, -metric(a, "top1")) < std::tuple(baseline_b, -metric(b, "top1"));
    });
    return sorted;
}

std::string evaluation_table(const std::vector<Evaluation>& evaluations) {
    if (evaluations.empty())
        return {};
    std::string head;
    for (const char* name : { "What", "Epoch", "Top-1", "", "Top-5", "Mean per class", "Images", "Took" })
        head += element("th", "scope=\"col\"", name);
    std::string rows;
    std::string protocols;
    for (const Evaluation& evaluation : evaluations) {
        rows += row(evaluation);
        protocols += protocol(evaluation);
    }
    const double chance = metric(evaluations.front(), "chance");
    const std::string note = chance > 0
        ? element("p", "class=\"quiet\"",
            "Chance is " + html::percent(chance) + ". The untrained encoder and raw pixels show what learning added.")
        : std::string();
    return element("div", "class=\"card scroll\"",
               element("table", "", element("thead", "", element("tr", "", head)) + element("tbody", "", rows)) + note)
        + element("div", "class=\"protocols\"", protocols);
}

std::string confusion_table(const Evaluation& evaluation) {
    const std::size_t count = evaluation.classes.size();
    if (count < 2 || count > most_classes || evaluation.confusion.size() != count * count)
        return {};
    std::string head = element("td", "class=\"corner\"", "true ↓ taken for →");
    for (const std::string& name : evaluation.classes)
        head += element("th", "scope=\"col\"", "<span>" + escape(name) + "</span>");
    std::string rows;
    for (std::size_t i = 0; i < count; ++i) {
        const auto first = evaluation.confusion.begin() + static_cast<std::ptrdiff_t>(i * count);
        const auto all = std::accumulate(first, first + static_cast<std::ptrdiff_t>(count), std::int64_t { 0 });
        std::string cells = element("th", "scope=\"row\"", escape(evaluation.classes[i]));
        for (std::size_t j = 0; j < count; ++j)
            cells += cell(*(first + static_cast<std::ptrdiff_t>(j)), all, i == j);
        rows += element("tr", "", cells);
    }
    return element("div", "class=\"card scroll\"",
        element("table", "class=\"confusion\"",
            element("caption", "",
                "Confusions: " + escape(title_of(evaluation)) + ", epoch " + html::compact(evaluation.checkpoint_epoch))
                + element("thead", "", element("tr", "", head)) + element("tbody", "", rows)));
}

} // namespace byol::report
