#include "app/byol/commands.h"
#include "core/base/error/error.h"
#include "core/base/run/run_folder.h"
#include "core/base/run/run_reader.h"
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
    std::vector<std::string> images;
    std::string device = "auto";
};

std::vector<CheckpointEntry> wanted(const RunReader& reader, const std::string& which) {
    if (which != "all")
        return { find_checkpoint(reader, which) };
    std::vector<CheckpointEntry> entries = reader.checkpoints();
    if (entries.empty())
        throw UsageError("comparing two pictures", reader.path().string(), "the run has no checkpoint yet",
            "Wait for its first one, or ask for one with the command checkpoint.");
    return entries;
}

void similarity_command(const Arguments& arguments, Context& context) {
    const std::filesystem::path run = find_run(arguments.run, context.runs);
    const torch::Device device = choose_device(arguments.device);
    nlohmann::json answer = { { "checkpoints", nlohmann::json::array() } };
    std::string text = "    step   epoch  representation  projection";
    for (const CheckpointEntry& entry : wanted(RunReader(run), arguments.checkpoint)) {
        if (context.stop().stop_requested())
            throw Cancelled();
        const Likeness likeness = likeness_of(run, entry, arguments.images.at(0), arguments.images.at(1), device);
        answer["checkpoints"].push_back({ { "step", likeness.step }, { "epoch", likeness.epoch },
            { "representation", likeness.representation }, { "projection", likeness.projection } });
        char line[96];
        std::snprintf(line, sizeof line, "\n%8lld %7.2f %15.3f %11.3f", static_cast<long long>(likeness.step),
            likeness.epoch, likeness.representation, likeness.projection);
        text += line;
    }
    context.say(text);
    context.answer(answer);
}

} // namespace

void add_similarity(CLI::App& app, Context& context) {
    auto arguments = std::make_shared<Arguments>();
    CLI::App* command =
        add_command(app, context, "similarity", "How like two pictures are to a run's networks, by cosine",
            "byol similarity --run my-run --checkpoint all --images view1.png view2.png");
    command->add_option("--run", arguments->run, "The run, by name or path")->required();
    command->add_option("--images", arguments->images, "Two picture files")
        ->required()
        ->expected(2)
        ->check(CLI::ExistingFile);
    command->add_option("--checkpoint", arguments->checkpoint, "last (default), best, a step, or all of them");
    command->add_option("--device", arguments->device, "auto (default), cpu or cuda:N");
    add_runs_option(*command, context);
    command->callback([arguments, &context] { similarity_command(*arguments, context); });
}

} // namespace byol::cli
