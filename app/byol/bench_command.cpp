#include "app/byol/commands.h"
#include "core/base/config/config_file.h"
#include "core/base/error/error.h"
#include "core/engine/nn/device.h"
#include "core/engine/train/benchmark.h"

#include <cstdio>
#include <memory>
#include <random>

namespace byol::cli {
namespace fs = std::filesystem;
namespace {

struct Arguments {
    std::string preset = "fashion-mnist-quick";
    std::string config;
    std::vector<std::string> assignments;
    std::string device;
};

/// A folder of its own under the system's temporary folder, removed in the end.
class TemporaryFolder {
public:
    TemporaryFolder()
        : path_(fs::temp_directory_path() / ("byol-bench-" + std::to_string(std::random_device {}()))) {
        fs::create_directories(path_);
    }
    ~TemporaryFolder() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    const fs::path& path() const { return path_; }

private:
    fs::path path_;
};

RunConfig asked_for(const Arguments& arguments) {
    RunConfig config = arguments.config.empty() ? preset_config(arguments.preset) : load_config(arguments.config);
    apply_assignments(config, arguments.assignments);
    if (!arguments.device.empty())
        config.training.device = arguments.device;
    require_valid(config, "settings of the benchmark");
    return config;
}

std::shared_ptr<const Dataset> data_for(const RunConfig& config, const Context& context) {
    if (!config.data.path.empty() && fs::exists(config.data.path))
        return open_dataset(config.data, Residency::within_budget, context.progress(), context.stop());
    return generated_dataset(4096, static_cast<int>(config.data.image_size));
}

std::string row(const Measurement& measured) {
    char text[256];
    std::snprintf(text, sizeof text, "%-34s %12.1f %-14s %10.1f to %-10.1f  %s", measured.name.c_str(), measured.median,
        measured.unit.c_str(), measured.low, measured.high, measured.note.c_str());
    return text;
}

nlohmann::json as_json(const Measurement& measured) {
    return { { "name", measured.name }, { "unit", measured.unit }, { "median", measured.median },
        { "low", measured.low }, { "high", measured.high }, { "repeats", measured.repeats },
        { "note", measured.note } };
}

void bench_command(const Arguments& arguments, Context& context) {
    const RunConfig config = asked_for(arguments);
    set_threads(config.training.threads);
    const torch::Device device = choose_device(config.training.device);
    const auto dataset = data_for(config, context);
    const TemporaryFolder scratch;
    const auto measured = run_benchmarks(config, dataset, device, scratch.path(), context.progress(), context.stop());
    context.end_progress();
    const std::string data = dataset->info().path.string();
    context.say(describe(device) + "; data: " + data + "; median of " + std::to_string(measured.front().repeats)
        + " repeats, lowest to highest");
    nlohmann::json answer { { "device", describe(device) }, { "data", data },
        { "measurements", nlohmann::json::array() } };
    for (const Measurement& one : measured) {
        context.say(row(one));
        answer["measurements"].push_back(as_json(one));
    }
    context.answer(answer);
}

} // namespace

void add_bench(CLI::App& app, Context& context) {
    auto arguments = std::make_shared<Arguments>();
    CLI::App* command = add_command(app, context, "bench", "Measure on this machine what a training run is made of",
        "byol bench --preset fashion-mnist-quick");
    auto* preset = command->add_option("--preset", arguments->preset, "The preset to measure")->capture_default_str();
    command->add_option("--config", arguments->config, "A TOML file of settings instead")->excludes(preset);
    command->add_option("--set", arguments->assignments, "Change a setting: path.to.field=value (again and again)")
        ->allow_extra_args(false);
    command->add_option("--device", arguments->device, "auto, cpu or cuda:N");
    command->callback([arguments, &context] { bench_command(*arguments, context); });
}

} // namespace byol::cli
