#include "app/byol/commands.h"
#include "app/byol/embed_features.h"
#include "app/byol/run_job.h"
#include "core/base/error/error.h"
#include "core/base/run/run_folder.h"
#include "core/engine/embed/live_map.h"
#include "core/engine/embed/map.h"
#include "core/engine/embed/timeline.h"
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
    std::string method;
    std::string split;
    std::string device = "auto";
    std::int64_t points = 0;
    double perplexity = 0;
    std::int64_t iterations = 0;
    bool timeline = false;
    std::string features;
    std::string output = "map.safetensors";
};

void apply(const Arguments& arguments, EmbeddingSettings& settings) {
    if (!arguments.method.empty())
        settings.method = arguments.method;
    if (arguments.points > 0)
        settings.points = arguments.points;
    if (arguments.perplexity > 0)
        settings.perplexity = arguments.perplexity;
    if (arguments.iterations > 0)
        settings.iterations = arguments.iterations;
}

Split split_of(const Arguments& arguments, const Dataset& dataset) {
    const bool has_test = dataset.size(Split::test) > 0;
    if (arguments.split == "test" && !has_test)
        throw UsageError("laying out the map", dataset.info().path.string(), "the dataset has no test split",
            "Leave --split out, or give --split train.");
    return arguments.split != "train" && has_test ? Split::test : Split::train;
}

std::string summary(const std::filesystem::path& run, const EmbeddingEntry& entry) {
    std::string line = (entry.method == "pca" ? "PCA" : "t-SNE") + std::string(" map of ")
        + std::to_string(entry.points) + " images at step " + std::to_string(entry.checkpoint_step);
    char text[64];
    for (const auto& [name, value] : entry.quality) {
        std::snprintf(text, sizeof text, "%.3f", value);
        std::string words = name;
        for (char& letter : words)
            letter = letter == '_' ? ' ' : letter;
        line += "\n  " + words + ": " + text;
    }
    std::snprintf(text, sizeof text, "%.1f", entry.seconds);
    return line + "\n  took " + text + " s\n  " + (run / entry.file).string();
}

nlohmann::json as_json(const std::filesystem::path& run, const EmbeddingEntry& entry) {
    return { { "run", run.string() }, { "id", entry.id }, { "method", entry.method },
        { "checkpoint_step", entry.checkpoint_step }, { "checkpoint_epoch", entry.checkpoint_epoch },
        { "points", entry.points }, { "seconds", entry.seconds }, { "file", entry.file },
        { "timeline", entry.timeline }, { "parameters", nlohmann::json::parse(entry.parameters) },
        { "quality", entry.quality } };
}

std::string timeline_summary(const std::filesystem::path& run, const std::vector<EmbeddingEntry>& frames) {
    std::string line =
        std::to_string(frames.size()) + " maps over time of " + std::to_string(frames.back().points) + " images";
    for (const EmbeddingEntry& frame : frames) {
        char text[96];
        std::snprintf(text, sizeof text, "\n  step %8lld  %6.1f s  ", static_cast<long long>(frame.checkpoint_step),
            frame.seconds);
        line += text + (run / frame.file).string();
    }
    return line;
}

// The run, its settings as the arguments change them, and where to compute.
struct Plan {
    std::filesystem::path run;
    EmbeddingSettings settings;
    torch::Device device = torch::kCPU;
};

void embed_checkpoint(const Arguments& arguments, const Plan& plan, Context& context) {
    EmbeddingEntry entry;
    run_job(plan.run, plan.settings.method, context, map_phases(plan.settings.method), [&](RunJob& job) {
        Subject subject = load_subject(plan.run, arguments.checkpoint, plan.device);
        subject.config.embedding = plan.settings;
        set_threads(subject.config.training.threads);
        const auto dataset = open_dataset(subject.config.data, Residency::within_budget, job.progress(), job.stop());
        LiveMap live(plan.run, job.writer().id());
        MapRequest request;
        request.split = split_of(arguments, *dataset);
        request.device = plan.device;
        request.show = [&](const EmbeddingMap& map, std::int64_t iteration) { live.show(map, iteration); };
        const EmbeddingMap map = make_map(subject, *dataset, request, job.progress(), job.stop());
        entry = map.row;
        entry.file = write_map(plan.run, map);
        entry.created = now();
        entry.id = job.writer().add_embedding(entry);
    });
    context.say(summary(plan.run, entry));
    context.answer(as_json(plan.run, entry));
}

void embed_timeline(const Arguments& arguments, const Plan& plan, Context& context) {
    std::vector<EmbeddingEntry> frames;
    run_job(plan.run, plan.settings.method, context, {}, [&](RunJob& job) {
        const RunConfig config = run_config(plan.run);
        set_threads(config.training.threads);
        const auto dataset = open_dataset(config.data, Residency::within_budget, job.progress(), job.stop());
        LiveMap live(plan.run, job.writer().id());
        TimelineRequest request { plan.run, plan.settings, split_of(arguments, *dataset), plan.device, {} };
        request.show = [&](const EmbeddingMap& map, std::int64_t iteration) { live.show(map, iteration); };
        const auto store = [&](EmbeddingEntry& entry) { entry.id = job.writer().add_embedding(entry); };
        frames = map_timeline(request, *dataset, store, job.progress_of_whole(), job.stop());
    });
    nlohmann::json answer = { { "run", plan.run.string() }, { "timeline", frames.back().timeline },
        { "frames", nlohmann::json::array() } };
    for (const EmbeddingEntry& frame : frames)
        answer["frames"].push_back(as_json(plan.run, frame));
    context.say(timeline_summary(plan.run, frames));
    context.answer(answer);
}

void embed_command(const Arguments& arguments, Context& context) {
    if (!arguments.features.empty()) {
        FeaturesPlan features;
        features.features = arguments.features;
        features.output = arguments.output;
        features.device = arguments.device;
        apply(arguments, features.settings);
        return embed_features(features, context);
    }
    if (arguments.run.empty())
        throw UsageError("laying out the map", "", "nothing is said of what to map",
            "Give --run RUN, or --features FILE for features of your own.");
    Plan plan;
    plan.run = find_run(arguments.run, context.runs);
    plan.settings = run_config(plan.run).embedding;
    apply(arguments, plan.settings);
    plan.device = choose_device(arguments.device);
    if (arguments.timeline)
        embed_timeline(arguments, plan, context);
    else
        embed_checkpoint(arguments, plan, context);
}

} // namespace

void add_embed(CLI::App& app, Context& context) {
    auto arguments = std::make_shared<Arguments>();
    CLI::App* command =
        add_command(app, context, "embed", "Map images by what a checkpoint makes of them, in two dimensions",
            "byol embed --run fashion-mnist-quick --method tsne --points 5000");
    CLI::Option* run = command->add_option("--run", arguments->run, "The run, by name or path");
    CLI::Option* checkpoint = command->add_option(
        "--checkpoint", arguments->checkpoint, "last (default), best, a step, or init for the untrained encoder");
    command
        ->add_flag("--timeline", arguments->timeline,
            "Map every checkpoint, each from the layout before it and turned to fit it; maps that are there are kept")
        ->excludes(checkpoint);
    command->add_option("--method", arguments->method, "tsne or pca (default: the run's embedding.method)")
        ->check(CLI::IsMember({ "tsne", "pca" }));
    command->add_option("--points", arguments->points, "Number of images (default: the run's embedding.points)")
        ->check(CLI::Range(5, 200'000));
    command
        ->add_option("--perplexity", arguments->perplexity,
            "Neighbours that each point minds, for t-SNE (default: the run's embedding.perplexity)")
        ->check(CLI::Range(1.0, 1000.0));
    command->add_option("--iterations", arguments->iterations, "Of t-SNE (default: the run's embedding.iterations)")
        ->check(CLI::Range(1, 100'000));
    command
        ->add_option("--features", arguments->features,
            "Instead of a run: a safetensors file with \"features\" [N, D], and \"start\" [N, 2] to begin with if "
            "wanted")
        ->check(CLI::ExistingFile)
        ->excludes(run);
    command->add_option("--output", arguments->output, "Where the map of --features goes (default: map.safetensors)");
    command->add_option("--split", arguments->split, "test or train (default: test where there is one)")
        ->check(CLI::IsMember({ "test", "train" }));
    command->add_option("--device", arguments->device, "auto (default), cpu or cuda:N");
    add_runs_option(*command, context);
    command->callback([arguments, &context] { embed_command(*arguments, context); });
}

} // namespace byol::cli
