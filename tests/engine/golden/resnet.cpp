#include "core/engine/nn/resnet.h"

#include "core/engine/nn/module_state.h"
#include "tests/engine/golden/groups.h"
#include "tests/engine/golden/portable_formula.h"

#include <regex>

namespace byol::test {
namespace {

/// Networks of the file, by its names: "resnet18_cifar_solo".
class NetworkCheck {
public:
    NetworkCheck(const Vectors& vectors, Findings& findings, const std::string& set, Precision precision)
        : vectors_(vectors)
        , findings_(findings)
        , prefix_(set + "/")
        , precision_(precision)
        , seed_(static_cast<std::uint32_t>(vectors.setting("formula_seed")))
        , shape_(shape_of(set))
        , network_(shape_) {
        load_formula(network_, seed_);
        network_.to(device_in_use(), type_of(precision));
    }

    void run() {
        findings_.equal(
            prefix_ + "num_params_no_fc", count_parameters(network_), vectors_.integer(prefix_ + "num_params_no_fc"));
        const torch::Tensor input = formula_input();
        if (vectors_.contains(prefix_ + "input_first8"))
            findings_.equal(
                prefix_ + "input_first8", input.flatten().slice(0, 0, 8), vectors_.tensor(prefix_ + "input_first8"));
        const torch::Tensor typed = input.to(device_in_use(), type_of(precision_));
        check_eval(typed);
        check_train(typed);
    }

private:
    static ResNetShape shape_of(const std::string& set) {
        const std::size_t bar = set.find('_');
        const std::string stem = set.substr(bar + 1);
        EncoderSettings settings;
        settings.architecture = set.substr(0, bar);
        settings.stem = stem == "cifar_solo" ? "cifar_wide" : stem;
        return resnet_shape(settings);
    }

    torch::Tensor formula_input() const {
        std::vector<std::int64_t> shape;
        std::int64_t count = 1;
        for (const double size : vectors_.numbers(prefix_ + "input_shape")) {
            shape.push_back(static_cast<std::int64_t>(size));
            count *= shape.back();
        }
        return formula_uniforms("input", count, seed_).mul(2).sub(1).to(torch::kFloat32).mul(1.5F).view(shape);
    }

    void check_eval(const torch::Tensor& input) {
        const double allowed = pick(precision_, 1e-10, 1e-5);
        network_.eval();
        // In float32 a ReLU can fall on the other side of 0, which changes a gradient by all that it lets through.
        const bool gradients = precision_ == Precision::f64 && !vectors_.under(prefix_ + "eval/grad_").empty();
        const torch::AutoGradMode with_gradient(gradients);
        const torch::Tensor features = network_.forward(input);
        findings_.compare_relative(
            prefix_ + "eval/features", features, vectors_.tensor(prefix_ + "eval/features"), allowed, precision_);
        if (!gradients)
            return;
        const torch::Tensor cotangent = formula_uniforms("cotangent", features.numel(), seed_)
                                            .mul(2)
                                            .sub(1)
                                            .view(features.sizes())
                                            .to(device_in_use());
        (features * cotangent).sum().backward();
        check_gradients(allowed);
    }

    void check_gradients(double allowed) {
        double squares = 0;
        for (const auto& [name, parameter] : parameters_of(network_)) {
            squares += parameter.grad().to(torch::kFloat64).square().sum().item<double>();
            const std::string expected = prefix_ + "eval/grad_" + name;
            if (vectors_.contains(expected))
                findings_.compare_relative(expected, parameter.grad(), vectors_.tensor(expected), allowed, precision_);
        }
        const std::string norm = prefix_ + "eval/grad_l2_all";
        if (vectors_.contains(norm))
            findings_.compare_relative(norm, torch::full({ 1 }, std::sqrt(squares), torch::kFloat64),
                vectors_.tensor(norm), allowed, precision_);
    }

    void check_train(const torch::Tensor& input) {
        const double allowed = pick(precision_, 1e-7, shape_.bottleneck ? 2e-3 : 1e-4);
        const torch::NoGradGuard no_grad;
        network_.train();
        findings_.compare_relative(prefix_ + "train/features", network_.forward(input),
            vectors_.tensor(prefix_ + "train/features"), allowed, precision_);
        for (const auto& buffer : network_.named_buffers()) {
            const std::string expected = prefix_ + "train/" + buffer.key();
            if (vectors_.contains(expected))
                findings_.compare(expected, buffer.value(), vectors_.tensor(expected), allowed, precision_);
        }
    }

    const Vectors& vectors_;
    Findings& findings_;
    const std::string prefix_;
    const Precision precision_;
    const std::uint32_t seed_;
    const ResNetShape shape_;
    ResNet network_;
};

std::int64_t parameters_of_resnet(const std::string& architecture, std::int64_t width) {
    EncoderSettings settings;
    settings.architecture = architecture;
    settings.stem = "imagenet";
    settings.width = width;
    return count_parameters(*build_encoder(settings));
}

void check_counts(const Vectors& vectors, Findings& findings) {
    if (vectors.contains("param_count_depth_width_n"))
        for (const torch::Tensor& row : vectors.tensor("param_count_depth_width_n").unbind()) {
            const auto width = row[1].item<std::int64_t>();
            const std::string architecture = "resnet" + std::to_string(row[0].item<std::int64_t>());
            findings.equal("parameters of " + architecture + ", " + std::to_string(width) + " times as wide",
                parameters_of_resnet(architecture, width), row[2].item<std::int64_t>());
        }
    if (!vectors.contains("param_count_resnet18_resnet34"))
        return;
    const torch::Tensor basic = vectors.tensor("param_count_resnet18_resnet34");
    for (int i = 0; i < 2; ++i) {
        const std::string architecture = i == 0 ? "resnet18" : "resnet34";
        findings.equal(
            "parameters of " + architecture, parameters_of_resnet(architecture, 1), basic[i].item<std::int64_t>());
    }
}

// That the formula's own numbers come out here as there; all weights above stand on it.
void check_formula(const Vectors& vectors, Findings& findings) {
    const auto seed = static_cast<std::uint32_t>(vectors.setting("formula_seed"));
    static const std::regex uniform("u01_(.+)_([0-9]+)");
    static const std::regex tensor("([^/]+)/(.+)/first8");
    for (const std::string& rest : vectors.under("formula/")) {
        const std::string name = "formula/" + rest;
        std::smatch part;
        if (std::regex_match(rest, part, uniform))
            findings.equal(name, formula_uniforms(part[1], std::stoll(part[2]), seed), vectors.tensor(name));
        else if (rest.rfind("fnv1a_", 0) == 0)
            findings.equal(name, formula_hash(rest.substr(6)), vectors.integer(name));
        else if (std::regex_match(rest, part, tensor)) {
            EncoderSettings settings;
            settings.architecture = part[1];
            settings.stem = "imagenet";
            for (const auto& [key, like] : state_of(*build_encoder(settings)))
                if (key == part[2]) {
                    const torch::Tensor values = formula_tensor(key, like, seed).flatten();
                    findings.equal(name, values.slice(0, 0, 8), vectors.tensor(name));
                    const std::string sum = "formula/" + part[1].str() + "/" + key + "/sum_f64";
                    findings.compare(sum, values.to(torch::kFloat64).sum().item<double>(), vectors.number(sum), 1e-9,
                        Precision::f64);
                }
        }
    }
}

} // namespace

void check_resnet(const Vectors& vectors, Findings& findings) {
    check_formula(vectors, findings);
    for (const std::string& set : vectors.sets("input_shape"))
        for (const Precision precision : both_precisions)
            NetworkCheck(vectors, findings, set, precision).run();
    check_counts(vectors, findings);
}

} // namespace byol::test
