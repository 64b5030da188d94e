#include "app/byol/commands.h"
#include "core/base/config/sweep.h"
#include "core/base/run/run_folder.h"

#include <iostream>
#include <memory>

namespace byol::cli {
namespace {

struct ShowArguments {
    std::string preset;
    std::string config;
    std::string run;
    std::vector<std::string> assignments;
    bool difference = false;
};

std::string with_unit(const Field& field) {
    const std::string standard = to_text(field.default_value());
    const std::string value = standard.empty() ? "empty" : standard;
    return field.unit.empty() ? value : value + " " + field.unit;
}

void say_schema(const Context& context) {
    for (const FieldGroup& group : schema_groups()) {
        context.say(group.label + ": " + group.help);
        for (const Field& field : schema())
            if (field.group() == group.name) {
                context.say("  " + field.path + " (" + with_unit(field) + "; " + allowed_text(field) + ")");
                context.say("      " + field.help);
            }
    }
}

void show_schema(const Context& context, bool markdown) {
    if (markdown) {
        std::cout << schema_markdown() << std::flush;
        return;
    }
    if (context.json)
        context.answer(nlohmann::json::parse(schema_json()));
    say_schema(context);
}

void show_presets(const Context& context) {
    nlohmann::json list = nlohmann::json::array();
    const auto show = [&](const Preset& preset, bool sweep) {
        context.say(preset.name + ": " + preset.title + (sweep ? " (a sweep: byol pretrain --sweep)" : ""));
        context.say("    " + preset.description);
        list.push_back({ { "name", preset.name }, { "title", preset.title }, { "description", preset.description },
            { "sweep", sweep }, { "toml", preset.toml } });
    };
    for (const Preset& preset : presets())
        show(preset, false);
    for (const Preset& sweep : shipped_sweeps())
        show(sweep, true);
    context.answer(list);
}

RunConfig asked_for(const ShowArguments& arguments, const Context& context) {
    if (!arguments.preset.empty())
        return preset_config(arguments.preset);
    if (!arguments.config.empty())
        return load_config(arguments.config);
    return arguments.run.empty() ? RunConfig {} : run_config(find_run(arguments.run, context.runs));
}

nlohmann::json as_json(const RunConfig& config, bool difference_only) {
    nlohmann::json settings = nlohmann::json::object();
    for (const Field& field : schema())
        if (const Value value = field.get(config); !difference_only || value != field.default_value())
            settings[field.path] = std::visit([](const auto& plain) { return nlohmann::json(plain); }, value);
    return settings;
}

void show(const ShowArguments& arguments, const Context& context) {
    RunConfig config = asked_for(arguments, context);
    apply_assignments(config, arguments.assignments);
    context.answer(as_json(config, arguments.difference));
    if (!context.json)
        std::cout << (arguments.difference ? to_toml_difference(config, {}) : to_toml(config, true)) << std::flush;
}

void check(const Context& context, const std::string& file) {
    if (auto problems = check_file(file); !problems.empty())
        throw ConfigError(file, std::move(problems));
    context.say(file + " is fine: a run can start with it.");
    context.answer({ { "file", file }, { "valid", true } });
}

void add_schema(CLI::App& config, Context& context) {
    CLI::App* command = add_command(config, context, "schema",
        "Every setting: its default, what it takes, what it means", "byol config schema --json");
    auto markdown = std::make_shared<bool>(false);
    command->add_flag("--markdown", *markdown, "As the page docs/settings.md")->excludes("--json");
    command->callback([&context, markdown] { show_schema(context, *markdown); });
}

void add_presets(CLI::App& config, Context& context) {
    CLI::App* command = add_command(
        config, context, "presets", "The settings that ship with the program, by name", "byol config presets");
    command->callback([&context] { show_presets(context); });
}

void add_show(CLI::App& config, Context& context) {
    CLI::App* command = add_command(config, context, "show",
        "Settings as TOML with comments: of a preset, a file or a run, or the defaults",
        "byol config show --preset cifar10-small --set data.path=cifar-10-batches-bin > mine.toml\n"
        "  byol config show --run my-run --difference");
    auto arguments = std::make_shared<ShowArguments>();
    auto* what = command->add_option_group("What to show (one of these, or nothing for the defaults)");
    what->add_option("--preset", arguments->preset, "A preset's name");
    what->add_option("--config", arguments->config, "A TOML file of settings");
    what->add_option("--run", arguments->run, "A run, by name or path");
    what->require_option(0, 1);
    command->add_option("--set", arguments->assignments, "Change a setting: path.to.field=value (again and again)")
        ->allow_extra_args(false);
    command->add_flag("--difference", arguments->difference, "Only what differs from the defaults");
    add_runs_option(*command, context);
    command->callback([&context, arguments] { show(*arguments, context); });
}

void add_check(CLI::App& config, Context& context) {
    CLI::App* command = add_command(config, context, "check", "Say everything that is wrong with a file of settings",
        "byol config check mine.toml\n\nExit code: 0 when a run can start with it, 2 when not.");
    auto file = std::make_shared<std::string>();
    command->add_option("file", *file, "A TOML file of settings")->required();
    command->callback([&context, file] { check(context, *file); });
}

} // namespace

void add_config(CLI::App& app, Context& context) {
    CLI::App* config = app.add_subcommand("config", "Settings: what there is, what a run has, what is wrong");
    config->footer("Example:\n  byol config show --preset fashion-mnist-quick");
    config->require_subcommand(1);
    add_schema(*config, context);
    add_presets(*config, context);
    add_show(*config, context);
    add_check(*config, context);
}

} // namespace byol::cli
