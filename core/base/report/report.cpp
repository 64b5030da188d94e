#include "core/base/report/report.h"

#include "core/base/config/schema.h"
#include "core/base/error/error.h"
#include "core/base/report/curves.h"
#include "core/base/report/evaluation_tables.h"
#include "core/base/report/html.h"
#include "core/base/report/map_picture.h"
#include "core/base/report/page.h"
#include "core/base/run/run_folder.h"
#include "core/base/run/run_reader.h"

#include <algorithm>
#include <cmath>

namespace byol {
namespace fs = std::filesystem;
namespace {

using html::element;
using html::escape;

constexpr std::size_t most_warnings = 20;

std::string tile(const std::string& name, const std::string& value, const std::string& note) {
    return element("div", "class=\"tile\"",
        element("span", "", name) + element("b", "", value) + (note.empty() ? "" : element("small", "", note)));
}

class Page {
public:
    Page(const fs::path& run, const std::string& version)
        : run_(run)
        , version_(version)
        , reader_(run)
        , status_(reader_.status())
        , evaluations_(report::newest_of_each(reader_.evaluations())) {
        for (const Evaluation& evaluation : evaluations_)
            if (classes_.empty())
                classes_ = evaluation.classes;
        read_config();
    }

    std::string html() const {
        const std::string name = escape(run_.filename().string());
        return report::page(name + " – BYOL report",
            head(name) + curves() + map() + evaluations() + settings() + warnings() + provenance()
                + report::foot(version_));
    }

private:
    void read_config() {
        try {
            config_ = run_config(run_);
        } catch (const Error& error) {
            config_problem_ = error.what();
        }
    }

    std::string section(const std::string& title, const std::string& content) const {
        return content.empty() ? std::string() : element("section", "", element("h2", "", title) + content);
    }

    std::string head(const std::string& name) const {
        const std::string state = to_string(status_.state);
        std::string line = element("span", "class=\"state " + state + "\"", state);
        line += "epoch " + html::compact(std::round(status_.epoch * 10) / 10) + " of " + html::compact(status_.epochs)
            + " · step " + html::grouped(status_.step) + " of " + html::grouped(status_.total_steps);
        if (!status_.device.empty())
            line += " · " + escape(status_.device);
        if (const std::string began = html::time_of(status_.started); !began.empty())
            line += " · begun " + began;
        std::string out = element("h1", "", name) + element("p", "class=\"quiet\"", line);
        if (!status_.error.empty())
            out += element("div", "class=\"problem\"", escape(status_.error));
        return element("header", "", out + element("div", "class=\"tiles\"", tiles()));
    }

    // The last finite value.
    double last(const char* name) const {
        const Curve curve = reader_.curve(name, {}, 1000);
        const auto bucket = std::find_if(
            curve.buckets.rbegin(), curve.buckets.rend(), [](const CurveBucket& each) { return each.count > 0; });
        double value = std::nan("");
        if (bucket == curve.buckets.rend())
            return value;
        for (const ScalarPoint& point : reader_.scalars(name, bucket->first - 1))
            if (std::isfinite(point.value))
                value = point.value;
        return value;
    }

    static std::string tile_name(const Evaluation& evaluation) {
        const std::string name = html::escape(report::kind_name(evaluation));
        return name == "kNN" || name == "Linear" ? name + " evaluation" : name;
    }

    std::string tiles() const {
        std::string out;
        if (const double loss = last(series::loss); std::isfinite(loss))
            out += tile("Loss", html::fixed(loss, 3), "last step; random networks start near 4");
        double best = -1;
        for (const CurveBucket& bucket : reader_.curve(series::knn_top1, {}, 1000).buckets)
            if (bucket.count > 0)
                best = std::max(best, bucket.high);
        if (best >= 0)
            out += tile("kNN while training", html::percent(best), "top-1, best epoch");
        for (const Evaluation& evaluation : evaluations_) {
            const auto top1 = evaluation.metrics.find("top1");
            const std::string name = tile_name(evaluation);
            if (top1 == evaluation.metrics.end() || report::features_of(evaluation) != "encoder"
                || out.find(">" + name + "<") != std::string::npos)
                continue;
            out +=
                tile(name, html::percent(top1->second), "top-1, epoch " + html::compact(evaluation.checkpoint_epoch));
        }
        if (const double speed = last(series::images_per_second); std::isfinite(speed))
            out += tile("Speed", html::grouped(std::llround(speed)), "images/s");
        if (status_.finished > status_.started && status_.started > 0)
            out += tile("Time", html::duration(status_.finished - status_.started), "from start to end");
        return out;
    }

    std::string curves() const {
        const std::string figures = report::curves(reader_, config_, classes_.size());
        return section("Curves",
            figures.empty() ? element("p", "class=\"quiet\"", "Nothing was logged yet.")
                            : element("div", "class=\"charts\"", figures));
    }

    std::string map_caption(const EmbeddingEntry& entry) const {
        std::string rows;
        const auto add = [&](const char* name, const char* words, bool percent) {
            if (const auto found = entry.quality.find(name); found != entry.quality.end())
                rows += element("dt", "", words)
                    + element("dd", "", percent ? html::percent(found->second) : html::fixed(found->second, 3));
        };
        add("kl", "KL divergence", false);
        add("explained_variance", "variance shown", true);
        add("knn_preservation", "10 nearest kept", true);
        add("trustworthiness", "trustworthiness", false);
        add("label_accuracy_map", "10-NN class, map", true);
        add("label_accuracy_representation", "10-NN class, encoder", true);
        return element("b", "",
                   std::string(entry.method == "pca" ? "PCA" : "t-SNE") + " at epoch "
                       + html::compact(entry.checkpoint_epoch))
            + element("p", "class=\"quiet\"",
                html::grouped(entry.points) + " images. Near together: alike to the encoder, which saw no labels.")
            + element("dl", "class=\"quality\"", rows);
    }

    std::string map() const {
        const auto entries = reader_.embeddings();
        const auto newest = [&](const char* method) {
            const EmbeddingEntry* found = nullptr;
            for (const EmbeddingEntry& entry : entries)
                if (entry.method == method)
                    found = &entry;
            return found;
        };
        const EmbeddingEntry* entry = newest("tsne") != nullptr ? newest("tsne") : newest("pca");
        if (entry == nullptr)
            return {};
        try {
            return section("Map of the representation",
                report::map_figure(report::read_map(run_ / entry->file), classes_, map_caption(*entry)));
        } catch (const Error& error) {
            return section("Map of the representation", element("div", "class=\"problem\"", escape(error.what())));
        }
    }

    std::string evaluations() const {
        if (evaluations_.empty())
            return {};
        return section("Evaluation",
            element("div", "class=\"stack\"",
                report::evaluation_table(evaluations_) + report::confusion_table(evaluations_.front())));
    }

    std::string settings() const {
        if (!config_problem_.empty())
            return section("Settings", element("div", "class=\"problem\"", escape(config_problem_)));
        std::string rows;
        for (const FieldDifference& change : difference(RunConfig {}, config_))
            rows += element("tr", "",
                element("th", "scope=\"row\"", escape(change.field->label))
                    + element("td", "", element("code", "", escape(change.field->path)))
                    + element("td", "class=\"strong\"", escape(to_text(change.right) + unit_of(*change.field)))
                    + element("td", "class=\"quiet\"", escape(to_text(change.left) + unit_of(*change.field))));
        if (rows.empty())
            return section("Settings", element("p", "class=\"quiet\"", "Every setting has its default."));
        std::string head;
        for (const char* name : { "Setting", "Name", "Value", "Default" })
            head += element("th", "scope=\"col\"", name);
        return section("Settings that differ from the defaults",
            element("div", "class=\"card scroll\"",
                element("table", "class=\"settings\"",
                    element("thead", "", element("tr", "", head)) + element("tbody", "", rows))));
    }

    static std::string unit_of(const Field& field) { return field.unit.empty() ? "" : " " + field.unit; }

    std::string warnings() const {
        std::string items;
        std::size_t count = 0;
        for (const LogLine& line : reader_.log()) {
            if (line.level != LogLevel::warning && line.level != LogLevel::error)
                continue;
            if (++count <= most_warnings)
                items += element("li", "", escape(line.text));
        }
        if (count > most_warnings)
            items += element("li", "", "and " + html::grouped(static_cast<long long>(count - most_warnings)) + " more");
        return count == 0 ? std::string()
                          : section("Warnings", element("div", "class=\"card\"", element("ul", "", items)));
    }

    std::string provenance() const {
        std::string rows;
        for (const auto& [name, value] : reader_.provenance()) {
            std::string words = name;
            std::replace(words.begin(), words.end(), '_', ' ');
            rows += element("dt", "", escape(words)) + element("dd", "", escape(value));
        }
        return rows.empty()
            ? std::string()
            : section("What made it", element("div", "class=\"card\"", element("dl", "class=\"made\"", rows)));
    }

    fs::path run_;
    std::string version_;
    RunReader reader_;
    RunStatus status_;
    std::vector<Evaluation> evaluations_;
    std::vector<std::string> classes_;
    RunConfig config_;
    std::string config_problem_;
};

} // namespace

std::string report_page(const fs::path& run, const std::string& version) {
    return Page(run, version).html();
}

void write_report(const fs::path& run, const fs::path& file, const std::string& version) {
    report::write_page(file, report_page(run, version));
}

} // namespace byol
