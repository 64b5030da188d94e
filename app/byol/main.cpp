#include "app/byol/commands.h"
#include "app/byol/manual_page.h"
#include "app/byol/signal_watcher.h"
#include "core/base/config/config_file.h"
#include "core/base/error/error.h"

#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <malloc.h>
#include <stop_token>
#include <unistd.h>
#include <utility>

namespace {

enum ExitCode { success = 0, failed = 1, bad_usage = 2, cancelled = 130 };

nlohmann::json as_json(const byol::Error& error) {
    nlohmann::json value { { "doing", error.doing() }, { "subject", error.subject() }, { "problem", error.problem() },
        { "advice", error.advice() }, { "message", error.what() } };
    if (const auto* config = dynamic_cast<const byol::ConfigError*>(&error)) {
        for (const byol::ConfigProblem& problem : config->problems())
            value["problems"].push_back({ { "path", problem.path }, { "given", problem.given },
                { "allowed", problem.allowed }, { "suggestion", problem.suggestion } });
    }
    return { { "error", value } };
}

int tell(const byol::cli::Context& context, const byol::Error& error, ExitCode code) {
    context.end_progress();
    context.answer(as_json(error));
    std::cerr << error.what() << std::endl;
    return code;
}

int run(CLI::App& app, byol::cli::Context& context, int argc, char** argv) {
    try {
        app.parse(argc, argv);
        return success;
    } catch (const CLI::RuntimeError& error) { // a command that has said itself what went wrong
        return error.get_exit_code();
    } catch (const CLI::ParseError& error) {
        const int code = app.exit(error);
        return code == 0 ? success : bad_usage;
    } catch (const byol::UsageError& error) {
        return tell(context, error, bad_usage);
    } catch (const byol::Error& error) {
        return tell(context, error, failed);
    } catch (const byol::Cancelled&) {
        context.end_progress();
        context.answer({ { "error", { { "message", "cancelled" } } } });
        std::cerr << "Cancelled." << std::endl;
        return cancelled;
    } catch (const std::bad_alloc&) {
        return tell(context,
            byol::Error("running the command", "", "there is not enough memory",
                "Try a smaller batch (training.batch_size) or a smaller data.memory_budget_mb."),
            failed);
    } catch (const std::exception& error) {
        return tell(context, byol::Error("running the command", "", error.what()), failed);
    }
}

// Large blocks come and go at every step. Given back to the system each time, their pages would have to be cleared and
// mapped anew: a tenth to a third of a step of a small network.
void keep_freed_memory() {
    mallopt(M_MMAP_MAX, 0);
    mallopt(M_TRIM_THRESHOLD, -1);
}

// How long the threads of OpenMP and OpenBLAS spin before they sleep. Forever, as by default, starves the loader
// threads when cores are few; not at all costs a wake-up in each of a step's hundreds of parallel loops. What the user
// has set stays. @returns whether anything was set
bool set_spinning() {
    bool changed = false;
    for (const auto& [name, value] : { std::pair("OMP_WAIT_POLICY", "passive"), std::pair("GOMP_SPINCOUNT", "20000"),
             std::pair("OPENBLAS_THREAD_TIMEOUT", "10") })
        if (std::getenv(name) == nullptr)
            changed = setenv(name, value, 1) == 0 || changed;
    return changed;
}

// The libraries read it at load time, so the program starts itself once more (the pid stays). Where that fails it goes
// on as it is, only slower under load.
void start_with_short_spinning(char** argv) {
    std::error_code error;
    if (set_spinning())
        execv(std::filesystem::read_symlink("/proc/self/exe", error).c_str(), argv);
}

} // namespace

int main(int argc, char** argv) {
    start_with_short_spinning(argv);
    keep_freed_memory();
    std::stop_source stop;
    const byol::cli::SignalWatcher watcher(stop);
    byol::cli::Context context(stop.get_token());

    CLI::App app("byol: pretrain, evaluate and map image encoders with BYOL, without labels", "byol");
    app.require_subcommand(1);
    app.set_version_flag("--version", BYOL_VERSION);
    app.footer("Start with:\n  byol pretrain --preset fashion-mnist-quick\nEvery command has --help with an example.");
    byol::cli::add_pretrain(app, context);
    byol::cli::add_evaluate(app, context);
    byol::cli::add_embed(app, context);
    byol::cli::add_search(app, context);
    byol::cli::add_similarity(app, context);
    byol::cli::add_compare(app, context);
    byol::cli::add_export(app, context);
    byol::cli::add_report(app, context);
    byol::cli::add_cite(app, context);
    byol::cli::add_data(app, context);
    byol::cli::add_config(app, context);
    byol::cli::add_runs(app, context);
    byol::cli::add_queue(app, context);
    byol::cli::add_devices(app, context);
    byol::cli::add_bench(app, context);
    byol::cli::add_documentation_options(app, BYOL_VERSION);
    return run(app, context, argc, argv);
}
