#pragma once

#include "core/base/progress/progress.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <stop_token>
#include <string>

namespace byol::cli {

/// What every command shares: how to talk and when to stop.
class Context {
public:
    explicit Context(std::stop_token stop)
        : stop_(std::move(stop)) { }

    bool json = false;          ///< --json was given
    std::filesystem::path runs; ///< --runs, or default_runs_folder()

    /// Requested by Ctrl+C, SIGTERM and SIGHUP.
    const std::stop_token& stop() const { return stop_; }
    /// One line for people; silent under --json.
    void say(const std::string& line) const;
    /// The answer for machines, on standard output; silent without --json.
    void answer(const nlohmann::json& value) const;
    /// Progress on a terminal (a single rewritten line with time left); nothing when piped or under --json.
    ProgressSink progress() const;
    /// Ends the progress line.
    void end_progress() const;

private:
    std::stop_token stop_;
};

/// Adds --json to a command and an example to its help.
CLI::App* add_command(CLI::App& parent, Context& context, const std::string& name, const std::string& what,
    const std::string& example);
/// Adds --runs to a command.
void add_runs_option(CLI::App& command, Context& context);

// One file a command; each sets the command's callback, which throws byol::Error, UsageError or Cancelled.
void add_pretrain(CLI::App& app, Context& context);
void add_evaluate(CLI::App& app, Context& context);
void add_embed(CLI::App& app, Context& context);
void add_search(CLI::App& app, Context& context);
void add_similarity(CLI::App& app, Context& context);
void add_compare(CLI::App& app, Context& context);
void add_export(CLI::App& app, Context& context);
void add_data(CLI::App& app, Context& context);
void add_config(CLI::App& app, Context& context);
void add_runs(CLI::App& app, Context& context);
void add_queue(CLI::App& app, Context& context);
void add_report(CLI::App& app, Context& context);
void add_cite(CLI::App& app, Context& context);
void add_devices(CLI::App& app, Context& context);
void add_bench(CLI::App& app, Context& context);

} // namespace byol::cli
