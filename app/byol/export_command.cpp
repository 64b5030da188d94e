#include "app/byol/commands.h"
#include "core/base/run/run_folder.h"
#include "core/base/run/run_reader.h"
#include "core/base/tensorboard/export_run.h"
#include "core/engine/interop/export.h"
#include "core/engine/interop/model_card.h"

#include <memory>

namespace byol::cli {
namespace {

struct ExportOptions {
    std::string run;
    std::string checkpoint = "last";
    std::string to;
    std::string format = "safetensors";
    std::string card;
    std::string licence;
};

ModelCard model_card(const std::filesystem::path& run, const CheckpointEntry& checkpoint,
    const ExportedEncoder& written, const ExportOptions& options) {
    const RunReader reader(run);
    ModelCard card;
    card.config = written.config;
    card.encoder = written;
    card.format = export_format_from(options.format);
    card.file = std::filesystem::path(options.to).filename().string();
    card.licence = options.licence;
    card.epoch = checkpoint.epoch;
    card.evaluations = reader.evaluations();
    card.provenance = reader.provenance();
    return card;
}

void write_events(const Context& context, const ExportOptions& options) {
    const std::filesystem::path run = find_run(options.run, context.runs);
    const TensorboardExport written = export_to_tensorboard(run, options.to, context.progress(), context.stop());
    context.end_progress();
    context.say("Wrote " + std::to_string(written.values) + " values to " + written.file.string()
        + "\nLook at them with: tensorboard --logdir " + options.to);
    context.answer({ { "file", written.file.string() }, { "format", "tensorboard" }, { "values", written.values } });
}

void write(const Context& context, const ExportOptions& options) {
    if (options.format == "tensorboard")
        return write_events(context, options);
    const std::filesystem::path run = find_run(options.run, context.runs);
    const CheckpointEntry checkpoint = find_checkpoint(RunReader(run), options.checkpoint);
    const ExportedEncoder written =
        export_encoder(run / checkpoint.file, options.to, export_format_from(options.format));
    if (!options.card.empty())
        write_model_card(options.card, model_card(run, checkpoint, written, options));
    context.say("Wrote the " + written.architecture + " encoder of step " + std::to_string(written.step) + " ("
        + std::to_string(written.parameters) + " parameters, features of " + std::to_string(written.feature_size)
        + ") to " + options.to + (options.card.empty() ? "" : ", and its card to " + options.card));
    context.answer({ { "file", options.to }, { "format", options.format }, { "architecture", written.architecture },
        { "step", written.step }, { "tensors", written.tensors }, { "parameters", written.parameters },
        { "feature_size", written.feature_size } });
}

} // namespace

void add_export(CLI::App& app, Context& context) {
    const auto options = std::make_shared<ExportOptions>();
    CLI::App* command = add_command(app, context, "export", "Write a run's encoder, or its curves, for use elsewhere",
        "byol export --run my-run --to encoder.safetensors\n"
        "  byol export --run my-run --to encoder.pt --format torchvision --card README.md --licence \"CC BY 4.0\"\n"
        "  byol export --run my-run --to encoder-script.pt --format torchscript\n"
        "  byol export --run my-run --to events --format tensorboard");
    command->add_option("--run", options->run, "Run, by name or path")->required();
    command->add_option("--checkpoint", options->checkpoint, "\"last\", \"best\" or a step")->capture_default_str();
    command->add_option("--to", options->to, "File to write; .pt and .pth are PyTorch files; a folder for tensorboard")
        ->required();
    command
        ->add_option("--format", options->format,
            "safetensors: our names and a card of settings in the metadata; "
            "torchvision: a state_dict for torchvision's resnet, without fc; "
            "torchscript: a program that torch.jit.load runs; "
            "tensorboard: curves, evaluations and settings as an event file")
        ->check(CLI::IsMember({ "safetensors", "torchvision", "torchscript", "tensorboard" }))
        ->capture_default_str();
    command->add_option("--card", options->card,
        "Also write a model card there (Markdown): data, settings, figures, licence, how to load");
    command->add_option("--licence", options->licence, "Licence of the weights, as the card states it");
    add_runs_option(*command, context);
    command->callback([&context, options] { write(context, *options); });
}

} // namespace byol::cli
