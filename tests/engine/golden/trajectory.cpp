#include "core/base/schedule/schedule.h"
#include "core/engine/optim/optimizer.h"
#include "tests/engine/golden/groups.h"
#include "tests/engine/golden/settings.h"
#include "tests/engine/golden/tiny_networks.h"

#include <memory>

namespace byol::test {
namespace {

OptimizerSettings settings_of(const Vectors& vectors) {
    OptimizerSettings settings;
    settings.kind = vectors.text("eta").empty() ? "sgd" : "lars";
    settings.momentum = vectors.setting("momentum");
    settings.weight_decay = vectors.setting("wd");
    settings.trust_coefficient = number_or(vectors.text("eta"), 0);
    return settings;
}

/// One run of the file, in one precision.
class Trajectory {
public:
    Trajectory(const Vectors& vectors, const std::string& run, Precision precision, Findings& findings)
        : vectors_(vectors)
        , run_(run)
        , precision_(precision)
        , findings_(findings)
        , networks_(tiny_networks(init_, type_of(precision)))
        , optimizer_(make_optimizer(settings_of(vectors), parameters_of(*networks_.online))) { }

    void follow() {
        for (std::int64_t step = 0; vectors_.contains(at(step) + "repr_loss"); ++step) {
            check_schedule(step);
            const StepResult result = tiny_step(networks_, init_, step, 0, tiny_batch(init_));
            check_losses(step, result);
            if (!vectors_.under(at(step) + "act/").empty())
                check_activations(at(step) + "act/", result);
            optimizer_->zero_grad();
            result.loss.backward();
            if (!vectors_.under(at(step) + "grad/").empty())
                compare_gradients(findings_, vectors_, *networks_.online, at(step) + "grad/", allowed_, precision_);
            optimizer_->step(vectors_.number(at(step) + "lr"));
            update_target(*networks_.target, *networks_.online, vectors_.number(at(step) + "tau"));
            const std::string after = run_ + "/after" + std::to_string(step + 1) + "/";
            check_state(after + "online/", *networks_.online);
            check_state(after + "target/", *networks_.target);
        }
    }

private:
    std::string at(std::int64_t step) const { return run_ + "/step" + std::to_string(step) + "/"; }

    void compare(const std::string& name, const torch::Tensor& ours, double allowed) {
        findings_.compare(name, ours, vectors_.tensor(name), allowed, precision_);
    }

    void check_schedule(std::int64_t step) {
        const double tau =
            cosine_tau(vectors_.setting("base_tau"), step, static_cast<std::int64_t>(vectors_.setting("K")));
        findings_.compare(at(step) + "tau", tau, vectors_.number(at(step) + "tau"), 1e-12, Precision::f64);
        const std::string text = vectors_.text("lr");
        const auto schedule = described_schedule(text);
        const double rate = schedule ? schedule->rate(step) : number_or(text, -1);
        if (rate >= 0)
            findings_.compare(at(step) + "lr", rate, vectors_.number(at(step) + "lr"), 1e-12, Precision::f64);
    }

    // In float32 the losses after the first step inherit the parameters' tolerance.
    void check_losses(std::int64_t step, const StepResult& result) {
        const double allowed = step == 0 ? pick(precision_, 1e-10, 2e-5) : allowed_;
        compare(at(step) + "repr_loss", result.byol_loss.view({ 1 }), allowed);
        compare(at(step) + "classif_loss", result.classifier_loss.view({ 1 }), allowed);
    }

    void check_activations(const std::string& prefix, const StepResult& result) {
        compare(prefix + "y1", result.view1.representation, allowed_);
        compare(prefix + "z1", result.view1.projection, allowed_);
        compare(prefix + "p1", result.view1.prediction, allowed_);
        compare(prefix + "y2", result.view2.representation, allowed_);
        compare(prefix + "z2", result.view2.projection, allowed_);
        compare(prefix + "p2", result.view2.prediction, allowed_);
        compare(prefix + "t1", result.target1, allowed_);
        compare(prefix + "t2", result.target2, allowed_);
        compare(prefix + "logits1", result.logits, allowed_);
    }

    void check_state(const std::string& prefix, const torch::nn::Module& network) {
        std::map<std::string, torch::Tensor> state;
        for (const auto& [name, tensor] : state_of(network))
            state[name] = tensor;
        for (const std::string& name : vectors_.under(prefix))
            compare(prefix + name, state[name], allowed_);
    }

    const Vectors& vectors_;
    const Vectors init_ { "tiny_init" };
    const std::string run_;
    const Precision precision_;
    Findings& findings_;
    const double allowed_ = pick(precision_, 1e-10, 2e-4);
    Networks networks_;
    std::unique_ptr<Optimizer> optimizer_;
};

} // namespace

void check_trajectory(const Vectors& vectors, Findings& findings) {
    for (const std::string& run : vectors.sets("step0/repr_loss"))
        for (const Precision precision : both_precisions)
            Trajectory(vectors, run, precision, findings).follow();
}

} // namespace byol::test
