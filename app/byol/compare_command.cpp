#include "app/byol/commands.h"
#include "core/base/error/error.h"
#include "core/base/run/run_folder.h"
#include "core/engine/likeness/comparison.h"
#include "core/engine/likeness/feature_bank.h"
#include "core/engine/nn/device.h"

#include <cstdio>
#include <memory>
#include <string>
#include <vector>

namespace byol::cli {
namespace {

constexpr std::int64_t nearest = 10;
constexpr std::size_t told_images = 24;

struct Arguments {
    std::vector<std::string> runs;
    std::string checkpoint = "last";
    std::string device = "auto";
    std::int64_t points = 2000;
};

// One run of the comparison: what its checkpoint makes of the images.
struct Side {
    std::filesystem::path run;
    std::int64_t step = 0;
    FeatureBank bank;
    std::string dataset; ///< fingerprint
};

Side side_of(const std::string& name, const Arguments& arguments, Context& context) {
    const std::filesystem::path run = find_run(name, context.runs);
    const torch::Device device = choose_device(arguments.device);
    const Subject subject = load_subject(run, arguments.checkpoint, device);
    set_threads(subject.config.training.threads);
    const auto dataset = open_dataset(subject.config.data, Residency::on_demand, context.progress(), context.stop());
    Side side { run, subject.step,
        feature_bank(run, subject, *dataset, arguments.points, device, context.progress(), context.stop()),
        dataset->info().fingerprint };
    context.end_progress();
    return side;
}

void require_same_images(const Side& first, const Side& second) {
    if (first.dataset != second.dataset || !first.bank.indices.equal(second.bank.indices))
        throw UsageError("comparing runs", second.run.filename().string(),
            "its dataset is another than that of \"" + first.run.filename().string() + "\"",
            "Compare runs that were trained on the same images.");
}

nlohmann::json told(const Neighbourhood& image, const std::vector<std::int64_t>& indices) {
    const auto as_images = [&](const std::vector<std::int64_t>& rows) {
        nlohmann::json images = nlohmann::json::array();
        for (const std::int64_t row : rows)
            images.push_back(indices[static_cast<std::size_t>(row)]);
        return images;
    };
    return { { "index", indices[static_cast<std::size_t>(image.row)] }, { "overlap", image.overlap },
        { "first_neighbours", as_images(image.first) }, { "second_neighbours", as_images(image.second) } };
}

nlohmann::json pair_of(const std::vector<Side>& sides, std::size_t first, std::size_t second) {
    const torch::Tensor& own = sides[first].bank.indices;
    const std::vector<std::int64_t> indices(own.data_ptr<std::int64_t>(), own.data_ptr<std::int64_t>() + own.numel());
    const NeighbourhoodComparison comparison =
        compare_neighbourhoods(sides[first].bank.values, sides[second].bank.values, nearest, told_images);
    nlohmann::json pair = { { "first", first }, { "second", second }, { "overlap", comparison.overlap },
        { "images", nlohmann::json::array() } };
    for (const Neighbourhood& image : comparison.differing)
        pair["images"].push_back(told(image, indices));
    return pair;
}

nlohmann::json compared(const std::vector<Side>& sides, const std::stop_token& stop) {
    const FeatureBank& bank = sides.front().bank;
    nlohmann::json answer = { { "runs", nlohmann::json::array() },
        { "split", bank.split == Split::test ? "test" : "train" }, { "points", bank.values.size(0) },
        { "neighbours", nearest }, { "cka", nlohmann::json::array() }, { "pairs", nlohmann::json::array() } };
    for (std::size_t first = 0; first < sides.size(); ++first) {
        answer["runs"].push_back({ { "run", sides[first].run.string() }, { "step", sides[first].step } });
        nlohmann::json row = nlohmann::json::array();
        for (std::size_t second = 0; second < sides.size(); ++second) {
            if (stop.stop_requested())
                throw Cancelled();
            row.push_back(first == second ? 1.0
                    : second < first      ? answer["cka"][second][first].get<double>()
                                          : linear_cka(sides[first].bank.values, sides[second].bank.values));
            if (second > first)
                answer["pairs"].push_back(pair_of(sides, first, second));
        }
        answer["cka"].push_back(std::move(row));
    }
    return answer;
}

std::string as_text(const nlohmann::json& answer) {
    std::string text =
        "Linear CKA of the representations of " + std::to_string(answer["points"].get<int>()) + " images";
    for (std::size_t row = 0; row < answer["cka"].size(); ++row) {
        text += "\n ";
        for (const nlohmann::json& value : answer["cka"][row]) {
            char cell[16];
            std::snprintf(cell, sizeof cell, " %6.3f", value.get<double>());
            text += cell;
        }
        text += "  " + std::filesystem::path(answer["runs"][row]["run"].get<std::string>()).filename().string();
    }
    for (const nlohmann::json& pair : answer["pairs"]) {
        char line[96];
        std::snprintf(line, sizeof line, "\n%d and %d share %.1f %% of the 10 nearest neighbours",
            pair["first"].get<int>() + 1, pair["second"].get<int>() + 1, pair["overlap"].get<double>() * 100);
        text += line;
    }
    return text;
}

void compare_command(const Arguments& arguments, Context& context) {
    if (arguments.runs.size() < 2)
        throw UsageError("comparing runs", "", "there is only one", "Name two or more runs.");
    std::vector<Side> sides;
    for (const std::string& run : arguments.runs) {
        sides.push_back(side_of(run, arguments, context));
        require_same_images(sides.front(), sides.back());
    }
    const nlohmann::json answer = compared(sides, context.stop());
    context.say(as_text(answer));
    context.answer(answer);
}

} // namespace

void add_compare(CLI::App& app, Context& context) {
    auto arguments = std::make_shared<Arguments>();
    CLI::App* command = add_command(app, context, "compare",
        "How alike the representations of several runs are, and which images they see most differently",
        "byol compare tau-0.98 tau-0.99 tau-0.996");
    command->add_option("RUN,--runs-list", arguments->runs, "The runs, by name or path")->required();
    command->add_option("--checkpoint", arguments->checkpoint, "Of each: last (default), best, a step, or init");
    command->add_option("--points", arguments->points, "How many images are looked at (default: 2000)")
        ->check(CLI::Range(2, 100'000));
    command->add_option("--device", arguments->device, "auto (default), cpu or cuda:N");
    add_runs_option(*command, context);
    command->callback([arguments, &context] { compare_command(*arguments, context); });
}

} // namespace byol::cli
