#include "app/byol/commands.h"
#include "core/base/error/error.h"
#include "core/base/queue/queue_runner.h"
#include "core/base/queue/run_queue.h"
#include "core/base/run/run_folder.h"
#include "core/base/run/run_reader.h"

#include <functional>
#include <memory>

namespace byol::cli {
namespace fs = std::filesystem;
namespace {

struct Arguments {
    std::vector<std::string> runs;
    std::string run;
    std::size_t position = 1;
    std::string device;
};

std::string state_of(const fs::path& run) {
    try {
        return to_string(RunReader(run).status().state);
    } catch (const Error&) {
        return "unreadable";
    }
}

void list(const Context& context) {
    const RunQueue queue = read_queue(context.runs);
    const bool worked_on = queue_is_worked_on(context.runs);
    nlohmann::json items = nlohmann::json::array();
    for (std::size_t i = 0; i < queue.items.size(); ++i) {
        const QueueItem& item = queue.items[i];
        const std::string state = state_of(item.run);
        context.say(std::to_string(i + 1) + "  " + item.run.filename().string() + "  " + state
            + (item.device.empty() ? "" : "  " + item.device));
        items.push_back({ { "run", item.run.string() }, { "device", item.device }, { "state", state } });
    }
    context.say(queue.items.empty() ? "The queue is empty."
            : queue.paused          ? "The queue is paused. Go on with: byol queue resume"
            : worked_on             ? "The queue is being worked on."
                                    : "Nobody works on the queue. Begin with: byol queue run");
    context.answer({ { "paused", queue.paused }, { "running", worked_on }, { "items", items } });
}

// What is in the queue may have lost its folder.
fs::path queued_run(const std::string& name, const Context& context) {
    for (const QueueItem& item : read_queue(context.runs).items)
        if (item.run == fs::path(name) || item.run.filename() == fs::path(name))
            return item.run;
    throw UsageError("looking in the queue for", name, "it is not in the queue", "See what is: byol queue list");
}

void add(const Arguments& arguments, const Context& context) {
    std::vector<fs::path> runs;
    for (const std::string& name : arguments.runs) {
        runs.push_back(find_run(name, context.runs));
        if (RunReader(runs.back()).status().state == RunState::finished)
            throw UsageError("adding to the queue", runs.back().string(), "the run is finished",
                "Nothing is left to train. Make a new run, or give it more epochs: byol pretrain --resume RUN --set "
                "training.epochs=N");
    }
    for (const fs::path& run : runs)
        add_to_queue(context.runs, run, arguments.device);
    list(context);
}

void run(const Context& context) {
    QueueRunnerOptions options;
    options.program = fs::read_symlink("/proc/self/exe");
    options.say = [&context](const std::string& line) { context.say(line); };
    switch (work_on_queue(context.runs, options, context.stop())) {
    case QueueEnd::empty:
        context.say("The queue is empty.");
        break;
    case QueueEnd::paused:
        context.say("The queue is paused. Go on with: byol queue resume, then byol queue run");
        break;
    case QueueEnd::taken:
        context.say("Another process works on the queue already.");
        break;
    case QueueEnd::stopped:
        throw Cancelled();
    }
}

CLI::App* add_action(CLI::App& queue, Context& context, const std::string& name, const std::string& what,
    const std::string& example, std::function<void()> act) {
    CLI::App* command = add_command(queue, context, name, what, example);
    add_runs_option(*command, context);
    command->callback(std::move(act));
    return command;
}

void add_order_actions(CLI::App& queue, Context& context, const std::shared_ptr<Arguments>& arguments) {
    CLI::App* remove =
        add_action(queue, context, "remove", "Take a run out; it does not stop one that is being trained",
            "byol queue remove tau-0.99", [arguments, &context] {
                remove_from_queue(context.runs, queued_run(arguments->run, context));
                list(context);
            });
    remove->add_option("RUN", arguments->run, "A run's name or path")->required();
    CLI::App* move = add_action(queue, context, "move", "Give a run another place; 1 is the front",
        "byol queue move tau-0.99 1", [arguments, &context] {
            move_in_queue(context.runs, queued_run(arguments->run, context), arguments->position - 1);
            list(context);
        });
    move->add_option("RUN", arguments->run, "A run's name or path")->required();
    move->add_option("POSITION", arguments->position, "From 1 on")->required()->check(CLI::PositiveNumber);
}

} // namespace

void add_queue(CLI::App& app, Context& context) {
    CLI::App* queue = app.add_subcommand("queue", "Train runs one after the other on each device");
    queue->require_subcommand(1);
    queue->footer("Example:\n  byol queue add tau-0.98 tau-0.99 && byol queue run");
    const auto arguments = std::make_shared<Arguments>();
    add_action(*queue, context, "list", "What waits and what is being trained", "byol queue list",
        [&context] { list(context); });
    CLI::App* add_runs = add_action(*queue, context, "add", "Add runs that are not finished at the end",
        "byol queue add tau-0.98 tau-0.99 --device cuda:0", [arguments, &context] { add(*arguments, context); });
    add_runs->add_option("RUN", arguments->runs, "Names or paths of runs")->required();
    add_runs->add_option("--device", arguments->device, "auto, cpu or cuda:N (default: as the run's settings say)");
    add_order_actions(*queue, context, arguments);
    add_action(*queue, context, "pause", "Begin no further run; what is being trained goes on", "byol queue pause",
        [&context] {
            pause_queue(context.runs, true);
            list(context);
        });
    add_action(*queue, context, "resume", "Take back a pause", "byol queue resume", [&context] {
        pause_queue(context.runs, false);
        list(context);
    });
    add_action(
        *queue, context, "run", "Work on the queue until it is empty", "byol queue run", [&context] { run(context); });
}

} // namespace byol::cli
