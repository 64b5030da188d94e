#include "core/engine/optim/optimizer.h"
#include "core/engine/train/loader.h"
#include "core/engine/train/resident_source.h"
#include "core/engine/train/static_step.h"
#include "core/engine/train/uploaded_source.h"
#include "tests/engine/train/tiny_run.h"
#include "tests/gpu/checks.h"

#include <algorithm>
#include <memory>

namespace byol::test {
namespace {

constexpr std::int64_t steps = 12;
constexpr std::int64_t classes = 2;

/// A kind of run to train a few steps of.
struct Setup {
    std::string optimizer = "lars";
    std::string precision = "float32";
    bool resident = true;
    std::int64_t accumulation = 1;
    double clip_norm = 0;

    std::string name() const {
        return optimizer + ", " + precision + (resident ? ", resident" : ", uploaded")
            + (accumulation > 1 ? ", accumulated" : "") + (clip_norm > 0 ? ", clipped" : "");
    }
    RunConfig config(const char* cuda_graph) const {
        RunConfig config = tiny_config("unused", optimizer);
        config.training.precision = precision;
        config.training.accumulation = accumulation;
        config.training.cuda_graph = cuda_graph;
        config.optimizer.clip_norm = clip_norm;
        config.optimizer.nesterov = optimizer == "sgd";
        return config;
    }
};

std::unique_ptr<BatchSource> source_of(const Setup& setup, torch::Device device, std::int64_t first) {
    const auto dataset = noise_dataset(40, 20);
    const RunConfig config = setup.config("off");
    if (setup.resident)
        return std::make_unique<ResidentSource>(config, dataset, device, first, steps);
    return std::make_unique<UploadedSource>(std::make_unique<Loader>(config, dataset, device, first, steps, 2), device);
}

/// A learner on its way, one static step after the other.
class Course {
public:
    Course(const Setup& setup, torch::Device device, const char* cuda_graph)
        : setup_(setup)
        , device_(device)
        , config_(setup.config(cuda_graph))
        , learner_(config_, classes, device) {
        restart(0);
    }

    void go_to(std::int64_t last) {
        for (; step_ < last; ++step_) {
            const double progress = static_cast<double>(step_) / steps;
            const auto& outcome = training_->run(0.05 + 0.1 * progress, 0.9 + 0.05 * progress, {});
            losses_.push_back(outcome.result.byol_loss.clone());
        }
    }
    // As a resumed run: networks and momenta from a copy, everything else anew.
    void resume(const NamedTensors& state, std::int64_t step) {
        learner_.load(state, "the check");
        restart(step);
    }
    NamedTensors state() const {
        NamedTensors copies;
        for (const auto& [name, tensor] : learner_.state())
            copies.emplace_back(name, tensor.detach().clone());
        return copies;
    }
    torch::Tensor losses() const { return torch::stack(losses_); }
    bool recorded() const { return training_->recorded(); }
    std::string problem() { return training_->take_problem(); }

private:
    void restart(std::int64_t step) {
        step_ = step;
        training_.reset();
        source_ = source_of(setup_, device_, step);
        training_ = std::make_unique<StaticStep>(config_.training, learner_, *source_, device_);
    }

    const Setup setup_;
    const torch::Device device_;
    const RunConfig config_;
    Learner learner_;
    std::unique_ptr<BatchSource> source_;
    std::unique_ptr<StaticStep> training_;
    std::vector<torch::Tensor> losses_;
    std::int64_t step_ = 0;
};

// The names of the tensors that differ in any bit.
std::string differing(const NamedTensors& a, const NamedTensors& b) {
    std::string names;
    for (std::size_t i = 0; i < a.size(); ++i)
        if (!torch::equal(a[i].second, b[i].second))
            names += (names.empty() ? "" : ", ") + a[i].first;
    return names.substr(0, 200);
}

Verdict bit_for_bit(const NamedTensors& a, const NamedTensors& b, const std::string& what) {
    const std::string names = differing(a, b);
    return names.empty() ? passed(what + ", " + std::to_string(a.size()) + " tensors equal")
                         : failed("differ: " + names);
}

// The static step against the plain one: next batch, learner's step.
Verdict static_is_plain(const Setup& setup, torch::Device device) {
    Course course(setup, device, "off");
    course.go_to(steps);
    Learner learner(setup.config("off"), classes, device);
    const auto source = source_of(setup, device, 0);
    for (std::int64_t step = 0; step < steps; ++step) {
        const double progress = static_cast<double>(step) / steps;
        const auto rate = [&](double value) {
            return torch::full({}, value, torch::TensorOptions(torch::kFloat64).device(device));
        };
        learner.step(source->next({}), rate(0.05 + 0.1 * progress), rate(0.9 + 0.05 * progress));
    }
    return bit_for_bit(course.state(), learner.state(), std::to_string(steps) + " steps");
}

Verdict graph_is_eager(const Setup& setup, torch::Device device) {
    if (!DeviceGraph::possible(device))
        return skipped(device.is_cpu() ? "needs a GPU" : "this program was built without CUDA graphs");
    Course called(setup, device, "off");
    Course captured(setup, device, "on");
    called.go_to(steps);
    captured.go_to(steps);
    if (!captured.recorded())
        return failed("no graph was recorded: " + captured.problem());
    const double apart = furthest(called.losses(), captured.losses());
    if (apart != 0)
        return failed("the losses differ by " + std::to_string(apart));
    return bit_for_bit(called.state(), captured.state(), std::to_string(steps) + " steps, 3 of them before recording");
}

Verdict resumed_is_whole(const Setup& setup, torch::Device device) {
    Course whole(setup, device, "auto");
    whole.go_to(steps);
    Course first(setup, device, "auto");
    first.go_to(5);
    Course rest(setup, device, "auto");
    rest.resume(first.state(), 5);
    rest.go_to(steps);
    return bit_for_bit(whole.state(), rest.state(), "stopped after 5 of " + std::to_string(steps) + " steps");
}

// Ten updates in float64 from the same gradients, with the rate as a number on the CPU and as a tensor on the device.
Verdict optimizer_is_cpus(const std::string& kind, torch::Device device) {
    const auto parameters = [](torch::Device where) {
        torch::manual_seed(3);
        NamedTensors all;
        for (const auto& [name, shape] :
            { std::pair<const char*, std::vector<std::int64_t>> { "encoder.weight", { 7, 5 } },
                { "encoder.bias", { 7 } }, { "predictor.weight", { 4, 7 } } })
            all.emplace_back(name, torch::randn(shape, torch::kFloat64).to(where).requires_grad_());
        return all;
    };
    OptimizerSettings settings;
    settings.kind = kind;
    settings.weight_decay = 0.01;
    settings.nesterov = true;
    settings.predictor_lr = 10;
    NamedTensors ours = parameters(device);
    NamedTensors theirs = parameters(torch::kCPU);
    const auto on_device = make_optimizer(settings, ours);
    const auto on_cpu = make_optimizer(settings, theirs);
    double worst = 0;
    for (int step = 0; step < 10; ++step) {
        for (std::size_t i = 0; i < ours.size(); ++i) {
            theirs[i].second.mutable_grad() = torch::randn(theirs[i].second.sizes(), torch::kFloat64);
            ours[i].second.mutable_grad() = theirs[i].second.grad().to(device);
        }
        const double rate = 0.05 * (step + 1);
        for (const auto& optimizer : { on_device.get(), on_cpu.get() })
            optimizer->clip_gradient(optimizer->gradient_norm(), 4);
        on_device->step(torch::full({}, rate, torch::TensorOptions(torch::kFloat64).device(device)));
        on_cpu->step(rate);
        for (std::size_t i = 0; i < ours.size(); ++i)
            worst = std::max(worst, furthest(ours[i].second, theirs[i].second));
    }
    return within(worst, 1e-12, "largest difference in float64");
}

// In float32 rounding differs between the devices; a few steps keep it small.
Verdict losses_are_cpus(const Setup& setup, torch::Device device, double allowed) {
    Course here(setup, device, "off");
    Course there(
        { setup.optimizer, "float32", setup.resident, setup.accumulation, setup.clip_norm }, torch::kCPU, "off");
    here.go_to(3);
    there.go_to(3);
    return within(furthest(here.losses(), there.losses()), allowed, "largest difference of three losses");
}

std::vector<Setup> setups(torch::Device device) {
    std::vector<Setup> all { {}, { "sgd" }, { "adamw" }, { "lars", "float32", false },
        { "sgd", "float32", true, 2, 0.5 } };
    if (device.is_cuda())
        all.insert(all.end(), { { "lars", "bfloat16" }, { "sgd", "bfloat16", false } });
    return all;
}

using Course_check = Verdict (*)(const Setup&, torch::Device);

// One line for all setups: the first that does not pass, or the last.
Check for_all_setups(const std::string& name, Course_check check) {
    return { name, [check](torch::Device device) {
                Verdict last;
                for (const Setup& setup : setups(device)) {
                    last = check(setup, device);
                    last.detail = setup.name() + ": " + last.detail;
                    if (last.kind != Verdict::Kind::passed)
                        return last;
                }
                last.detail = std::to_string(setups(device).size()) + " setups; " + last.detail;
                return last;
            } };
}

} // namespace

std::vector<Check> step_checks() {
    std::vector<Check> checks;
    for (const char* kind : { "lars", "sgd", "adamw" })
        checks.push_back({ std::string(kind) + " on the device is the CPU's",
            [kind](torch::Device device) { return optimizer_is_cpus(kind, device); } });
    checks.push_back({ "losses in float32 are the CPU's",
        [](torch::Device device) { return losses_are_cpus({ "sgd" }, device, 1e-3); } });
    checks.push_back({ "losses in bfloat16 are near the CPU's in float32", [](torch::Device device) {
                          return device.is_cuda() ? losses_are_cpus({ "sgd", "bfloat16" }, device, 0.1)
                                                  : skipped("bfloat16 is for GPUs");
                      } });
    checks.push_back(for_all_setups("the static step is the plain one, bit for bit", static_is_plain));
    checks.push_back(for_all_setups("the CUDA graph is the static step, bit for bit", graph_is_eager));
    checks.push_back(for_all_setups("a resumed learner is a whole one, bit for bit", resumed_is_whole));
    return checks;
}

} // namespace byol::test
