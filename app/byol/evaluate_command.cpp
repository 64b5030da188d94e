#include "app/byol/commands.h"
#include "app/byol/evaluate_answer.h"
#include "app/byol/run_job.h"
#include "core/base/error/error.h"
#include "core/base/run/run_folder.h"
#include "core/engine/nn/device.h"

#include <fstream>
#include <memory>

namespace byol::cli {
namespace fs = std::filesystem;
namespace {

constexpr const char* example =
    "byol evaluate knn --run fashion-mnist-quick\n"
    "  byol evaluate linear --run fashion-mnist-quick --checkpoint best --augment\n"
    "  byol evaluate knn --run my-run --checkpoint init     the untrained encoder, to compare with\n"
    "  byol evaluate knn --run my-run --features pixels     raw pixels, to compare with\n"
    "  byol evaluate semi --run my-run --fractions 0.01,0.1 --seeds 3\n"
    "  byol evaluate transfer --run my-run --data DIR --protocol logreg --metric mean-per-class\n"
    "  byol evaluate knn --weights encoder.safetensors --data DIR\n"
    "An evaluation that was stopped goes on when it is asked for again with the same words.";

using Phases = RunJob::Phases;

std::shared_ptr<const Dataset> opened(
    const Subject& subject, const ProgressSink& progress, const std::stop_token& stop) {
    set_threads(subject.config.training.threads);
    return open_dataset(subject.config.data, Residency::within_budget, progress, stop);
}

// An epoch of one or two steps teaches little.
void advise(
    const EvaluateArguments& arguments, const Subject& subject, const Dataset& dataset, const Context& context) {
    constexpr std::int64_t small_batch = 32;
    constexpr double few_steps = 10;
    const std::int64_t batch = subject.config.semi.batch_size;
    for (const Point& point : points_of(arguments)) {
        const double images = point.fraction * static_cast<double>(dataset.size(Split::train));
        if (arguments.subset.empty() && point.features == FeatureSource::encoder && point.fraction > 0
            && batch > small_batch && images < few_steps * static_cast<double>(batch))
            context.say("Note: with " + percent_text(point.fraction)
                + " of the labels an epoch has fewer than 10 steps of " + std::to_string(batch)
                + " images; a smaller batch may teach more: --set semi.batch_size=32");
    }
}

std::vector<PointResult> evaluate_run(const EvaluateArguments& arguments, const fs::path& run, Context& context) {
    const EvaluationKind kind = protocol_of(arguments);
    std::vector<PointResult> results;
    run_job(run, arguments.kind, context, evaluation_phases(kind), [&](RunJob& job) {
        const Subject subject = subject_of(arguments, run);
        const auto dataset = opened(subject, job.progress(), job.stop());
        advise(arguments, subject, *dataset, context);
        PartialResults memory(run / "evaluations" / ("partial-" + fingerprint_of(arguments, run, subject, *dataset)));
        const auto add = [&job](const Evaluation& row) { return job.writer().add_evaluation(row); };
        EvaluationSeries series(
            arguments, subject, *dataset, choose_device(arguments.device), { run, job.writer().id(), add }, memory);
        results = series.run(series.single() ? job.progress() : job.progress_of_whole(), job.stop());
        memory.clear();
    });
    return results;
}

std::vector<PointResult> evaluate_weights(const EvaluateArguments& arguments, Context& context) {
    const Subject subject = subject_of(arguments, {});
    const auto dataset = opened(subject, context.progress(), context.stop());
    advise(arguments, subject, *dataset, context);
    const std::string key = ".partial-" + fingerprint_of(arguments, {}, subject, *dataset);
    PartialResults memory = arguments.out.empty() ? PartialResults() : PartialResults(arguments.out + key);
    EvaluationSeries series(arguments, subject, *dataset, choose_device(arguments.device), {}, memory);
    auto results = series.run(context.progress(), context.stop());
    memory.clear();
    context.end_progress();
    return results;
}

void write_answer(const std::string& file, const nlohmann::json& answer) {
    std::ofstream out(file, std::ios::binary);
    out << answer.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
    out.close();
    if (!out)
        throw Error("writing the result", file, "the file cannot be written",
            "Check that its folder exists and may be written to.");
}

void evaluate_command(const EvaluateArguments& arguments, Context& context) {
    points_of(arguments); // refuses what does not fit before anything is read
    const fs::path run = arguments.run.empty() ? fs::path() : find_run(arguments.run, context.runs);
    const auto results = run.empty() ? evaluate_weights(arguments, context) : evaluate_run(arguments, run, context);
    say_results(context, results);
    const nlohmann::json answer = results_json(run, results);
    if (!arguments.out.empty())
        write_answer(arguments.out, answer);
    context.answer(answer);
}

// A flag that stands for a setting.
void add_setting(CLI::App& command, const std::shared_ptr<EvaluateArguments>& arguments, const std::string& flag,
    const std::string& setting, const std::string& help) {
    command.add_option_function<std::string>(
        flag,
        [arguments, setting](const std::string& value) { arguments->assignments.push_back(setting + "=" + value); },
        help + " (instead of " + setting + ")");
}

void add_what(CLI::App& command, const std::shared_ptr<EvaluateArguments>& arguments) {
    command
        .add_option("kind", arguments->kind,
            "knn, linear, logreg (logistic regression), semi (fine-tuning on a part of the labels), finetune (on all) "
            "or "
            "transfer (on another dataset)")
        ->required()
        ->check(CLI::IsMember({ "knn", "linear", "logreg", "semi", "finetune", "transfer" }));
    auto* what = command.add_option_group("What to score (one of these)");
    what->add_option("--run", arguments->run, "A run, by name or path");
    what->add_option("--weights", arguments->weights, "A file of weights; needs --data");
    what->require_option(1);
    command.add_option("--checkpoint", arguments->checkpoint,
        "last (default), best, a step, or init for the encoder before its first step");
    command.add_option("--features", arguments->features, "encoder (default) or pixels")
        ->check(CLI::IsMember({ "encoder", "pixels" }));
    command
        .add_option("--stem", arguments->stem, "With --weights: imagenet, cifar or same, instead of the one recognised")
        ->check(CLI::IsMember({ "imagenet", "cifar", "same" }));
    command.add_option("--data", arguments->data, "Another dataset than the run's: a folder or a file");
    command.add_option("--data-format", arguments->data_format, "Its format (default: auto)");
}

void add_how(CLI::App& command, const std::shared_ptr<EvaluateArguments>& arguments) {
    add_setting(command, arguments, "--k", "knn.k", "Neighbours that vote");
    add_setting(command, arguments, "--temperature", "knn.temperature", "Temperature of the votes");
    command.add_flag_callback(
        "--augment", [arguments] { arguments->assignments.emplace_back("linear.augment=true"); },
        "Train the linear classifier on random crops and flips (instead of linear.augment)");
    command.add_option("--fraction,--fractions", arguments->fractions, "Parts of the labels for semi: 0.01,0.1")
        ->delimiter(',');
    command.add_option("--subset", arguments->subset, "A file of a label subset, instead of drawing one");
    command.add_flag("--baselines,!--no-baselines", arguments->baselines,
        "Score the same network trained from scratch, and an untrained one, beside semi and finetune (default: yes)");
    command.add_option("--protocol", arguments->protocol, "Of a transfer: knn, linear (default), logreg or finetune")
        ->check(CLI::IsMember({ "knn", "linear", "logreg", "finetune" }));
    command.add_option("--metric", arguments->metric, "Of a transfer: top1 (default) or mean-per-class")
        ->check(CLI::IsMember({ "top1", "mean-per-class" }));
    command.add_option("--seeds", arguments->seeds, "Repeat with so many seeds; tells the mean and its 95 % interval")
        ->check(CLI::Range(1, 1000));
}

} // namespace

void add_evaluate(CLI::App& app, Context& context) {
    auto arguments = std::make_shared<EvaluateArguments>();
    CLI::App* command = add_command(app, context, "evaluate",
        "Score a representation: by neighbours, linear classifiers, fine-tuning, or on another dataset", example);
    add_what(*command, arguments);
    add_how(*command, arguments);
    command->add_option("--set", arguments->assignments, "Change a setting: path.to.field=value (again and again)")
        ->allow_extra_args(false);
    command->add_option("--device", arguments->device, "auto (default), cpu or cuda:N");
    command->add_option("--out", arguments->out, "Write the answer to this file too, as JSON");
    add_runs_option(*command, context);
    command->callback([arguments, &context] { evaluate_command(*arguments, context); });
}

} // namespace byol::cli
