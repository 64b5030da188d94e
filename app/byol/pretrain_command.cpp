#include "app/byol/commands.h"
#include "app/byol/sweep.h"
#include "core/base/config/config_file.h"
#include "core/base/error/error.h"
#include "core/base/run/run_folder.h"
#include "core/engine/train/pretrain.h"

#include <cstdio>
#include <fstream>
#include <memory>

namespace byol::cli {
namespace fs = std::filesystem;
namespace {

struct Arguments {
    std::string preset;
    std::string config;
    std::string resume;
    std::string run;
    std::string sweep;
    bool dry_run = false;
    std::vector<std::string> assignments;
    std::string name;
    std::string device;
};

std::string command_line() {
    std::ifstream file("/proc/self/cmdline", std::ios::binary);
    std::string text { std::istreambuf_iterator<char>(file), {} };
    if (!text.empty() && text.back() == '\0')
        text.pop_back();
    for (char& letter : text)
        letter = letter == '\0' ? ' ' : letter;
    return text;
}

RunConfig asked_for(const Arguments& arguments) {
    RunConfig config = arguments.preset.empty() ? load_config(arguments.config) : preset_config(arguments.preset);
    apply_assignments(config, arguments.assignments);
    if (!arguments.device.empty())
        config.training.device = arguments.device;
    make_absolute(config.data);
    require_valid(config, arguments.preset.empty() ? arguments.config : "preset " + arguments.preset);
    return config;
}

// A resumed run may be given more epochs, say. The new settings are written first, so that its folder tells the truth.
void change_settings(const fs::path& run, const std::vector<std::string>& assignments) {
    if (assignments.empty())
        return;
    const RunLock lock(run);
    RunConfig config = run_config(run);
    apply_assignments(config, assignments);
    require_valid(config, (run / "config.toml").string());
    const fs::path file = run / "config.toml";
    const fs::path fresh = run / "config.toml.new";
    std::ofstream out(fresh, std::ios::binary);
    out << to_toml(config, true);
    out.close();
    std::error_code error;
    if (out)
        fs::rename(fresh, file, error);
    if (!out || error)
        throw Error("changing the settings", file.string(), "the file cannot be written",
            "Free some disk space or check the folder's permissions.");
}

fs::path run_to_train(const Arguments& arguments, const Context& context) {
    const std::string& existing = arguments.resume.empty() ? arguments.run : arguments.resume;
    if (existing.empty())
        return create_run(context.runs, arguments.name, to_toml(asked_for(arguments), true));
    if (!arguments.name.empty())
        throw UsageError("reading the command line", "--name", "a run that exists has its name already",
            "Leave --name out, or start a new run with --preset or --config.");
    const fs::path run = find_run(existing, context.runs);
    change_settings(run, arguments.assignments);
    return run;
}

TrainingSummary train(const fs::path& run, const Arguments& arguments, Context& context) {
    PretrainOptions options;
    options.device = arguments.device;
    options.progress = context.progress();
    options.say = [&context](const std::string& line) {
        context.end_progress();
        context.say(line);
    };
    options.provenance = { { "version", BYOL_VERSION }, { "command_line", command_line() } };
    if (!arguments.sweep.empty())
        options.provenance["sweep"] = arguments.sweep;
    const TrainingSummary summary = pretrain(run, options, context.stop());
    context.end_progress();
    return summary;
}

// With --preset or --config its runs start from there.
void sweep_command(const Arguments& arguments, Context& context) {
    if (!arguments.resume.empty() || !arguments.run.empty())
        throw UsageError("reading the command line", "--sweep", "a sweep makes its own runs",
            "Leave --resume and --run out: the same --sweep command goes on with what was begun.");
    SweepRequest request { arguments.sweep, arguments.name, { {}, arguments.assignments }, arguments.dry_run };
    if (!arguments.preset.empty())
        request.options.base = preset_config(arguments.preset);
    else if (!arguments.config.empty())
        request.options.base = load_config(arguments.config);
    pretrain_sweep(request, context, [&](const fs::path& run) { return train(run, arguments, context); });
}

void require_one_source(const Arguments& arguments) {
    int given = 0;
    for (const std::string* source : { &arguments.preset, &arguments.config, &arguments.resume, &arguments.run })
        given += source->empty() ? 0 : 1;
    if (given > 1)
        throw UsageError("reading the command line", "byol pretrain",
            "only one of --preset, --config, --resume and "
            "--run can be followed",
            "Leave the others out.");
}

void pretrain_command(const Arguments& arguments, Context& context) {
    require_one_source(arguments);
    if (!arguments.sweep.empty())
        return sweep_command(arguments, context);
    if (arguments.dry_run)
        throw UsageError("reading the command line", "--dry-run", "it is for sweeps",
            "'byol config show' tells the settings of a single run.");
    const fs::path run = run_to_train(arguments, context);
    context.say("Run: " + run.string());
    const TrainingSummary summary = train(run, arguments, context);
    if (summary.state == RunState::stopped)
        throw Cancelled();
    context.answer(as_json(run, summary));
}

} // namespace

void add_pretrain(CLI::App& app, Context& context) {
    auto arguments = std::make_shared<Arguments>();
    CLI::App* command = add_command(app, context, "pretrain", "Pretrain an encoder with BYOL, or go on with a run",
        "byol pretrain --preset fashion-mnist-quick --set training.epochs=5\n"
        "  byol pretrain --resume fashion-mnist-quick\n"
        "  byol pretrain --sweep ablation-tau --preset fashion-mnist-quick --dry-run\n"
        "Ctrl+C leaves a checkpoint and exits with 130; --resume goes on from there, bit for bit on the CPU.");
    auto* what = command->add_option_group("What to train (one of these; --preset or --config also beside --sweep)");
    what->add_option("--preset", arguments->preset, "A preset's name: fashion-mnist-quick, say");
    what->add_option("--config", arguments->config, "A TOML file of settings");
    what->add_option("--resume", arguments->resume,
        "A run, by name or path, that was stopped, interrupted, failed or never begun; with --set its settings change");
    what->add_option("--run", arguments->run, "The same as --resume: a run that is queued");
    what->add_option("--sweep", arguments->sweep,
        "A TOML file that expands to several runs, or one that ships with the program; they are trained one after the "
        "other, from --preset or --config where it is given");
    what->require_option(1, 2);
    command->add_flag("--dry-run", arguments->dry_run, "With --sweep: only tell which runs it makes");
    command->add_option("--set", arguments->assignments, "Change a setting: path.to.field=value (again and again)")
        ->allow_extra_args(false);
    command->add_option("--name", arguments->name, "The new run's name (default: the data's name and the time)");
    command->add_option("--device", arguments->device, "auto, cpu or cuda:N, instead of training.device");
    add_runs_option(*command, context);
    command->callback([arguments, &context] { pretrain_command(*arguments, context); });
}

} // namespace byol::cli
