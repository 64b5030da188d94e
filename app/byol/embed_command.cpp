#include "app/byol/commands.h"
#include "app/byol/run_job.h"
#include "core/base/error/error.h"
#include "core/base/run/run_folder.h"
#include "core/engine/embed/map.h"
#include "core/engine/nn/device.h"

#include <cstdio>
#include <memory>

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
};

void apply(const Arguments& arguments, EmbeddingSettings& settings) {
    if (!arguments.method.empty())
        settings.method = arguments.method;
    if (arguments.points > 0)
        settings.points = arguments.points;
    if (arguments.perplexity > 0)
        settings.perplexity = arguments.perplexity;
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
        { "parameters", nlohmann::json::parse(entry.parameters) }, { "quality", entry.quality } };
}

void embed_command(const Arguments& arguments, Context& context) {
    const std::filesystem::path run = find_run(arguments.run, context.runs);
    EmbeddingSettings settings = run_config(run).embedding;
    apply(arguments, settings);
    const torch::Device device = choose_device(arguments.device);
    EmbeddingEntry entry;
    run_job(run, settings.method, context, map_phases(settings.method), [&](RunJob& job) {
        Subject subject = load_subject(run, arguments.checkpoint, device);
        subject.config.embedding = settings;
        set_threads(subject.config.training.threads);
        const auto dataset = open_dataset(subject.config.data, Residency::within_budget, job.progress(), job.stop());
        const EmbeddingMap map =
            make_map(subject, *dataset, split_of(arguments, *dataset), device, job.progress(), job.stop());
        entry = map.row;
        entry.file = write_map(run, map);
        entry.created = now();
        entry.id = job.writer().add_embedding(entry);
    });
    context.say(summary(run, entry));
    context.answer(as_json(run, entry));
}

} // namespace

void add_embed(CLI::App& app, Context& context) {
    auto arguments = std::make_shared<Arguments>();
    CLI::App* command =
        add_command(app, context, "embed", "Map images by what a checkpoint makes of them, in two dimensions",
            "byol embed --run fashion-mnist-quick --method tsne --points 5000");
    command->add_option("--run", arguments->run, "The run, by name or path")->required();
    command->add_option(
        "--checkpoint", arguments->checkpoint, "last (default), best, a step, or init for the untrained encoder");
    command->add_option("--method", arguments->method, "tsne or pca (default: the run's embedding.method)")
        ->check(CLI::IsMember({ "tsne", "pca" }));
    command->add_option("--points", arguments->points, "Number of images (default: the run's embedding.points)")
        ->check(CLI::Range(5, 200'000));
    command
        ->add_option("--perplexity", arguments->perplexity,
            "Neighbours that each point minds, for t-SNE (default: the run's embedding.perplexity)")
        ->check(CLI::Range(1.0, 1000.0));
    command->add_option("--split", arguments->split, "test or train (default: test where there is one)")
        ->check(CLI::IsMember({ "test", "train" }));
    command->add_option("--device", arguments->device, "auto (default), cpu or cuda:N, for the encoder");
    add_runs_option(*command, context);
    command->callback([arguments, &context] { embed_command(*arguments, context); });
}

} // namespace byol::cli
