#include "app/byol/commands.h"
#include "app/byol/run_job.h"
#include "core/base/error/error.h"
#include "core/base/run/run_folder.h"
#include "core/engine/evaluate/evaluation.h"
#include "core/engine/nn/device.h"

#include <cstdio>
#include <memory>

namespace byol::cli {
namespace {

struct Arguments {
    std::string kind;
    std::string run;
    std::string checkpoint = "last";
    std::string features = "encoder";
    std::string device = "auto";
};

FeatureSource source_of(const Arguments& arguments) {
    if (arguments.features == "pixels")
        return FeatureSource::pixels;
    return arguments.checkpoint == "init" ? FeatureSource::untrained : FeatureSource::encoder;
}

Subject subject_of(const std::filesystem::path& run, const Arguments& arguments, const EvaluationTask& task) {
    if (task.features != FeatureSource::pixels)
        return load_subject(run, arguments.checkpoint, task.device);
    Subject subject;
    subject.config = run_config(run);
    return subject;
}

std::string percent(double fraction) {
    char text[32];
    std::snprintf(text, sizeof text, "%.2f %%", fraction * 100);
    return text;
}

std::string name_of(FeatureSource source) {
    switch (source) {
    case FeatureSource::untrained:
        return "the untrained encoder";
    case FeatureSource::pixels:
        return "raw pixels";
    default:
        return "the encoder";
    }
}

std::string summary(const EvaluationResult& result, FeatureSource source) {
    const auto& metrics = result.row.metrics;
    std::string line = (result.row.kind == "knn" ? "kNN" : "Linear") + std::string(" accuracy of ") + name_of(source);
    if (source == FeatureSource::encoder)
        line += " at step " + std::to_string(result.row.checkpoint_step);
    line += ": top-1 " + percent(metrics.at("top1"));
    if (const auto top5 = metrics.find("top5"); top5 != metrics.end())
        line += ", top-5 " + percent(top5->second);
    line += ", chance " + percent(metrics.at("chance"));
    line += " (" + std::to_string(result.labels.size(0)) + " images, ";
    line += std::to_string(static_cast<std::int64_t>(result.row.seconds + 0.5)) + " s)";
    return line;
}

nlohmann::json as_json(const std::filesystem::path& run, const EvaluationResult& result) {
    return { { "run", run.string() }, { "id", result.row.id }, { "kind", result.row.kind },
        { "checkpoint_step", result.row.checkpoint_step }, { "checkpoint_epoch", result.row.checkpoint_epoch },
        { "metrics", result.row.metrics }, { "seconds", result.row.seconds },
        { "predictions_file", result.row.predictions_file },
        { "protocol", nlohmann::json::parse(result.row.protocol) } };
}

void evaluate_command(const Arguments& arguments, Context& context) {
    const std::filesystem::path run = find_run(arguments.run, context.runs);
    EvaluationTask task;
    task.kind = arguments.kind == "knn" ? EvaluationKind::knn : EvaluationKind::linear;
    task.features = source_of(arguments);
    task.device = choose_device(arguments.device);
    EvaluationResult result;
    run_job(run, arguments.kind, context, evaluation_phases(task.kind), [&](RunJob& job) {
        const Subject subject = subject_of(run, arguments, task);
        set_threads(subject.config.training.threads);
        const auto dataset = open_dataset(subject.config.data, Residency::within_budget, job.progress(), job.stop());
        result = evaluate(task, subject, *dataset, job.progress(), job.stop());
        auto protocol = nlohmann::ordered_json::parse(result.row.protocol);
        protocol["version"] = BYOL_VERSION;
        result.row.protocol = protocol.dump();
        result.row.predictions_file = write_predictions(run, result, job.writer().id());
        result.row.created = now();
        result.row.id = job.writer().add_evaluation(result.row);
    });
    context.say(summary(result, task.features));
    context.answer(as_json(run, result));
}

} // namespace

void add_evaluate(CLI::App& app, Context& context) {
    auto arguments = std::make_shared<Arguments>();
    CLI::App* command = add_command(app, context, "evaluate",
        "Score a checkpoint's representation by its nearest neighbours or a linear classifier",
        "byol evaluate knn --run fashion-mnist-quick\n"
        "  byol evaluate linear --run fashion-mnist-quick --checkpoint best\n"
        "  byol evaluate knn --run fashion-mnist-quick --checkpoint init     the untrained encoder, to compare with\n"
        "  byol evaluate knn --run fashion-mnist-quick --features pixels     raw pixels, to compare with");
    command->add_option("kind", arguments->kind, "knn or linear")
        ->required()
        ->check(CLI::IsMember({ "knn", "linear" }));
    command->add_option("--run", arguments->run, "The run, by name or path")->required();
    command->add_option("--checkpoint", arguments->checkpoint,
        "last (default), best, a step, or init for the encoder before its first step");
    command->add_option("--features", arguments->features, "encoder (default) or pixels")
        ->check(CLI::IsMember({ "encoder", "pixels" }));
    command->add_option("--device", arguments->device, "auto (default), cpu or cuda:N");
    add_runs_option(*command, context);
    command->callback([arguments, &context] { evaluate_command(*arguments, context); });
}

} // namespace byol::cli
