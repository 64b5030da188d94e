#include "app/byol/commands.h"
#include "core/base/run/run_folder.h"
#include "core/engine/likeness/picture_likeness.h"
#include "core/engine/nn/device.h"

#include <cstdio>
#include <memory>
#include <string>
#include <vector>

namespace byol::cli {
namespace {

struct Arguments {
    std::string run;
    std::string checkpoint = "last";
    std::string image;
    std::string device = "auto";
    std::int64_t neighbours = 24;
    std::int64_t points = 5000;
};

nlohmann::json as_json(const Subject& subject, const FeatureBank& bank, const std::vector<Match>& matches) {
    nlohmann::json answer = { { "split", bank.split == Split::test ? "test" : "train" }, { "step", subject.step },
        { "searched", bank.values.size(0) }, { "neighbours", nlohmann::json::array() } };
    for (const Match& match : matches)
        answer["neighbours"].push_back(
            { { "index", match.index }, { "similarity", match.similarity }, { "label", match.label } });
    return answer;
}

std::string as_text(const Dataset& dataset, const FeatureBank& bank, const std::vector<Match>& matches) {
    std::string text =
        "The most alike of " + std::to_string(bank.values.size(0)) + " images, by the cosine of the representations:";
    for (const Match& match : matches) {
        char cosine[32];
        std::snprintf(cosine, sizeof cosine, "\n  %6.3f  ", match.similarity);
        text += cosine + dataset.source(bank.split, match.index);
        if (match.label >= 0)
            text += "  (" + dataset.info().classes.at(static_cast<std::size_t>(match.label)) + ")";
    }
    return text;
}

void search_command(const Arguments& arguments, Context& context) {
    const std::filesystem::path run = find_run(arguments.run, context.runs);
    const torch::Device device = choose_device(arguments.device);
    const Subject subject = load_subject(run, arguments.checkpoint, device);
    set_threads(subject.config.training.threads);
    const auto dataset = open_dataset(subject.config.data, Residency::on_demand, context.progress(), context.stop());
    const FeatureBank bank =
        feature_bank(run, subject, *dataset, arguments.points, device, context.progress(), context.stop());
    context.end_progress();
    const std::vector<Match> matches = most_alike(subject, bank, arguments.image, arguments.neighbours, device);
    context.say(as_text(*dataset, bank, matches));
    context.answer(as_json(subject, bank, matches));
}

} // namespace

void add_search(CLI::App& app, Context& context) {
    auto arguments = std::make_shared<Arguments>();
    CLI::App* command =
        add_command(app, context, "search", "Find the images of a run's dataset that are most like a picture",
            "byol search --run my-run --image cat.jpg --neighbours 24");
    command->add_option("--run", arguments->run, "The run, by name or path")->required();
    command->add_option("--image", arguments->image, "A picture file")->required()->check(CLI::ExistingFile);
    command->add_option("--checkpoint", arguments->checkpoint, "last (default), best, a step, or init");
    command->add_option("--neighbours", arguments->neighbours, "How many are told (default: 24)")
        ->check(CLI::Range(1, 10'000));
    command->add_option("--points", arguments->points, "How many of the dataset's images are searched (default: 5000)")
        ->check(CLI::Range(2, 1'000'000));
    command->add_option("--device", arguments->device, "auto (default), cpu or cuda:N");
    add_runs_option(*command, context);
    command->callback([arguments, &context] { search_command(*arguments, context); });
}

} // namespace byol::cli
