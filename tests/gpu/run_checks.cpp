#include "core/base/random/philox.h"
#include "core/base/run/run_folder.h"
#include "core/base/run/run_reader.h"
#include "tests/engine/train/tiny_run.h"
#include "tests/gpu/checks.h"
#include "tests/support/test_support.h"

#include <fstream>

namespace byol::test {
namespace fs = std::filesystem;
namespace {

constexpr int images = 64;

// A CIFAR-10 batch file: a byte for the label, then 32 x 32 pixels of red, green and blue.
void write_cifar(const fs::path& folder) {
    fs::create_directories(folder);
    Philox random(3, RandomPurpose::subset);
    std::string bytes;
    for (int i = 0; i < images; ++i) {
        bytes += static_cast<char>(i % 10);
        for (int pixel = 0; pixel < 3 * 32 * 32; ++pixel)
            bytes += static_cast<char>(random.below(200) + static_cast<std::uint64_t>(5 * (i % 10)));
    }
    std::ofstream(folder / "data_batch_1.bin", std::ios::binary) << bytes;
}

RunConfig config_for(const fs::path& data, const std::string& optimizer, torch::Device device) {
    RunConfig config = tiny_config(data, optimizer);
    config.data.format = "cifar10";
    config.training.device = device.str();
    config.training.precision = "auto";
    config.training.threads = 1;
    config.logging.knn_every_epochs = 0;
    config.checkpoint.keep_last = 20;
    return config;
}

std::string joined(const std::vector<std::string>& names) {
    std::string all;
    for (const std::string& name : names)
        all += (all.empty() ? "" : ", ") + name;
    return all.substr(0, 200);
}

Verdict resumed_run_is_whole(const std::string& optimizer, torch::Device device) {
    const ScratchFolder folder;
    write_cifar(folder / "data");
    const RunConfig config = config_for(folder / "data", optimizer, device);
    const fs::path whole = make_run(folder.path(), "whole", config);
    const fs::path parts = make_run(folder.path(), "parts", config);
    const std::int64_t last = train(whole).step;
    train(parts, 5);
    const std::int64_t stopped = RunReader(parts).checkpoints().back().step;
    if (stopped >= last)
        return failed("the run was not stopped before its end");
    train(parts);
    const auto names = differing_tensors(last_checkpoint(whole), last_checkpoint(parts));
    if (!names.empty())
        return failed("differ: " + joined(names));
    return passed("stopped after " + std::to_string(stopped) + " of " + std::to_string(last) + " steps");
}

// Every step's loss is in the store, once, whatever was read back when.
Verdict every_step_is_logged(torch::Device device) {
    const ScratchFolder folder;
    write_cifar(folder / "data");
    RunConfig config = config_for(folder / "data", "sgd", device);
    config.training.epochs = 12; // 48 steps: more than the log holds at a time
    const fs::path run = make_run(folder.path(), "logged", config);
    const std::int64_t last = train(run).step;
    const auto losses = RunReader(run).scalars(series::loss);
    if (static_cast<std::int64_t>(losses.size()) != last)
        return failed(std::to_string(losses.size()) + " losses of " + std::to_string(last) + " steps");
    for (std::size_t i = 0; i < losses.size(); ++i)
        if (losses[i].step != static_cast<std::int64_t>(i + 1))
            return failed("the loss of step " + std::to_string(i + 1) + " is missing");
    return passed(std::to_string(last) + " steps");
}

} // namespace

std::vector<Check> run_checks() {
    std::vector<Check> checks;
    for (const char* kind : { "lars", "sgd", "adamw" })
        checks.push_back({ std::string("a resumed run ends as a whole one, ") + kind,
            [kind](torch::Device device) { return resumed_run_is_whole(kind, device); } });
    checks.push_back({ "every step is logged once", every_step_is_logged });
    return checks;
}

} // namespace byol::test
