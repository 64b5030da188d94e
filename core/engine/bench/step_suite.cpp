#include "core/base/config/config_file.h"
#include "core/base/run/run_types.h"
#include "core/engine/bench/memory.h"
#include "core/engine/bench/network_step.h"
#include "core/engine/train/checkpoint.h"
#include "core/engine/train/static_step.h"

#include <memory>

namespace byol {
namespace fs = std::filesystem;
namespace {

/// The same batch again and again.
class OneBatch final : public BatchSource {
public:
    explicit OneBatch(Batch batch)
        : batch_(std::move(batch)) { }
    Batch next(std::stop_token) override { return batch_; }
    double take_wait_seconds() override { return 0; }
    std::vector<SkippedItem> take_skipped() override { return {}; }
    std::string describe() const override { return "one batch"; }

private:
    Batch batch_;
};

// Learner and source live as long as the step that uses them.
struct FullStep {
    FullStep(const BenchSubject& subject, std::shared_ptr<Learner> used)
        : learner(std::move(used))
        , source(first_batch(subject))
        , step(subject.config.training, *learner, source, subject.device) { }

    std::shared_ptr<Learner> learner;
    OneBatch source;
    StaticStep step;
};

Contender full_step(const BenchSubject& subject, std::shared_ptr<Learner> learner) {
    const auto full = std::make_shared<FullStep>(subject, std::move(learner));
    for (int i = 0; subject.device.is_cuda() && i < 5; ++i) // the step is recorded after a few
        full->step.run(learning_rate, tau, {});
    return { "Full step", "images/s",
        subject.batch_note() + ", optimizer " + subject.config.optimizer.kind + " and moving average included"
            + (full->step.recorded() ? ", as a CUDA graph" : ""),
        [full] { return static_cast<double>(full->step.run(learning_rate, tau, {}).batch.indices.size()); } };
}

// The same work in floating-point operations, so that it can be held against a matrix product.
Contender step_flops(const BenchSubject& subject) {
    auto step = std::make_shared<NetworkStep>(subject);
    const Batch batch = first_batch(subject);
    const double flops = step->flops_an_image() * static_cast<double>(batch.indices.size()) / 1e9;
    return { "Bare network step, model FLOPs", "GFLOP/s", subject.batch_note(), [=] {
                step->run(batch);
                return flops;
            } };
}

Contender matrix_product(const BenchSubject& subject) {
    const bool cuda = subject.device.is_cuda();
    const std::int64_t side = cuda ? 8192 : 1024;
    const bool half = cuda && subject.config.training.precision != "float32";
    const auto options = torch::TensorOptions(subject.device).dtype(half ? torch::kBFloat16 : torch::kFloat32);
    const torch::Tensor left = torch::randn({ side, side }, options);
    const torch::Tensor right = torch::randn({ side, side }, options);
    const double flops = 2.0 * static_cast<double>(side) * static_cast<double>(side) * static_cast<double>(side) / 1e9;
    return { "Matrix product", "GFLOP/s", std::to_string(side) + " squared, " + (half ? "bfloat16" : "float32"), [=] {
                torch::mm(left, right);
                return flops;
            } };
}

void checkpoints(const BenchSubject& subject, const Meter& meter, Learner& learner, BenchReport& report) {
    const fs::path file = subject.scratch / "checkpoint.safetensors";
    const auto write = [&] {
        write_checkpoint(file, take_snapshot(learner, { 1, 0, now(), to_toml(subject.config), "" }));
        return 1.0;
    };
    write();
    const std::string size = std::to_string(fs::file_size(file) / 1'000'000) + " MB each";
    report.measurements.push_back(
        meter.rate({ "Checkpoint written, synced to the disk", "checkpoints/s", size, write }));
    report.measurements.push_back(meter.rate({ "Checkpoint restored", "checkpoints/s", size, [&] {
                                                  learner.load(read_checkpoint(file).tensors, file.string());
                                                  return 1.0;
                                              } }));
}

} // namespace

BenchReport step_suite(const BenchSubject& subject, const Meter& meter) {
    forget_peak_memory();
    auto learner = std::make_shared<Learner>(subject.config, subject.classes(), subject.device);
    BenchReport report =
        meter.compare(full_step(subject, learner), bare_step(subject), "Full step : bare network step");
    report.append(
        meter.compare(step_flops(subject), matrix_product(subject), "Model FLOP utilisation: step : matrix product"));
    if (subject.device.is_cpu())
        report.measurements.push_back(
            { "Peak memory", "MB", peak_memory_mb(), 0, 0, 1, subject.batch_note() + ", two sets of networks" });
    checkpoints(subject, meter, *learner, report);
    return report;
}

} // namespace byol
