#include "app/byol/sweep.h"

#include "core/base/error/error.h"
#include "core/base/run/run_folder.h"
#include "core/base/run/run_reader.h"

namespace byol::cli {
namespace fs = std::filesystem;
namespace {

struct QueuedRun {
    fs::path path;
    const SweepRun* plan = nullptr;
};

std::string folder_name(const SweepRequest& request, const Sweep& sweep, const SweepRun& run) {
    const std::string& start = request.name.empty() ? sweep.name : request.name;
    return start + "-" + run.name;
}

bool lacks_only_images(const ConfigProblem& problem) {
    return problem.path == "data.path" && problem.given.empty();
}

// A dry run may still lack its images; nothing else may be wrong.
void require_possible(const Sweep& sweep, bool dry_run) {
    for (const SweepRun& run : sweep.runs) {
        std::vector<ConfigProblem> problems = check_config(run.config);
        if (dry_run)
            std::erase_if(problems, lacks_only_images);
        if (!problems.empty())
            throw ConfigError("run '" + run.name + "' of the sweep " + sweep.name, problems);
    }
}

std::string joined(const std::vector<std::string>& texts) {
    std::string text;
    for (const std::string& part : texts)
        text += (text.empty() ? "" : ", ") + part;
    return text.empty() ? "as all" : text;
}

void tell_plan(const SweepRequest& request, const Sweep& sweep, const Context& context) {
    nlohmann::json runs = nlohmann::json::array();
    for (const SweepRun& run : sweep.runs) {
        const std::string name = folder_name(request, sweep, run);
        context.say(name + ": " + joined(run.changes));
        runs.push_back({ { "name", name }, { "changes", run.changes }, { "epochs", run.config.training.epochs },
            { "toml", to_toml(run.config) } });
    }
    context.say(std::to_string(sweep.runs.size()) + " runs would be queued in " + context.runs.string()
        + "; nothing was done.");
    if (sweep.runs.front().config.data.path.empty())
        context.say("They still lack their images: --set data.path=FOLDER.");
    context.answer({ { "sweep", sweep.name }, { "title", sweep.title }, { "preset", sweep.preset }, { "runs", runs } });
}

fs::path queue(const std::string& name, const RunConfig& config, const Context& context) {
    const fs::path there = context.runs / name;
    std::error_code ignored;
    if (!fs::exists(there, ignored))
        return create_run(context.runs, name, to_toml(config, true));
    if (const auto changes = difference(run_config(there), config); !changes.empty())
        throw UsageError("queueing the sweep", there.string(),
            "there is a run of that name with other settings (" + changes.front().field->path + ")",
            "Give the sweep another --name, or move that run away.");
    return there;
}

nlohmann::json outcome(const fs::path& run, const char* state) {
    return { { "run", run.string() }, { "state", state } };
}

// Trains one run; what goes wrong with it is told and returned, not thrown.
nlohmann::json train_one(
    const QueuedRun& queued, const Context& context, const std::function<TrainingSummary(const fs::path&)>& train) {
    if (RunReader(queued.path).status().state == RunState::finished) {
        context.say("It is finished already.");
        return outcome(queued.path, "finished");
    }
    try {
        const TrainingSummary summary = train(queued.path);
        if (summary.state == RunState::stopped)
            throw Cancelled();
        return as_json(queued.path, summary);
    } catch (const Error& error) {
        context.say(error.what());
        nlohmann::json answer = outcome(queued.path, "failed");
        answer["error"] = error.what();
        return answer;
    }
}

} // namespace

void make_absolute(DataSettings& data) {
    if (!data.path.empty())
        data.path = fs::absolute(data.path).lexically_normal().string();
}

nlohmann::json as_json(const fs::path& run, const TrainingSummary& summary) {
    nlohmann::json value { { "run", run.string() }, { "state", to_string(summary.state) }, { "steps", summary.step },
        { "total_steps", summary.total_steps }, { "epochs", summary.epoch }, { "loss", nullptr },
        { "knn_top1", nullptr }, { "images_per_second", summary.images_per_second },
        { "data_wait_percent", summary.data_wait_percent }, { "training_seconds", summary.seconds } };
    if (summary.seconds > 0)
        value["loss"] = summary.loss;
    if (summary.knn_top1 >= 0)
        value["knn_top1"] = summary.knn_top1;
    return value;
}

void pretrain_sweep(
    const SweepRequest& request, Context& context, const std::function<TrainingSummary(const fs::path& run)>& train) {
    Sweep sweep = load_sweep(request.sweep, request.options);
    for (SweepRun& run : sweep.runs)
        make_absolute(run.config.data);
    require_possible(sweep, request.dry_run);
    if (request.dry_run) {
        tell_plan(request, sweep, context);
        return;
    }
    std::vector<QueuedRun> queued;
    for (const SweepRun& run : sweep.runs)
        queued.push_back({ queue(folder_name(request, sweep, run), run.config, context), &run });
    context.say("Sweep " + sweep.name + ": " + std::to_string(queued.size()) + " runs, one after the other.");
    nlohmann::json answers = nlohmann::json::array();
    int failed = 0;
    for (std::size_t i = 0; i < queued.size(); ++i) {
        context.say("Run " + std::to_string(i + 1) + " of " + std::to_string(queued.size()) + ": "
            + queued[i].path.string() + " (" + joined(queued[i].plan->changes) + ")");
        try {
            answers.push_back(train_one(queued[i], context, train));
        } catch (const Cancelled&) {
            context.say("Stopped; the same command goes on with the sweep.");
            throw;
        }
        failed += answers.back()["state"] == "failed" ? 1 : 0;
    }
    context.answer({ { "sweep", sweep.name }, { "runs", answers } });
    if (failed > 0)
        throw Error("training the sweep", sweep.name, std::to_string(failed) + " of its runs failed",
            "What went wrong is told above, and by 'byol runs show RUN'.");
}

} // namespace byol::cli
