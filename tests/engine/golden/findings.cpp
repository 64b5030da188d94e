#include "tests/engine/golden/findings.h"

#include "core/base/error/error.h"
#include "core/engine/nn/module_state.h"
#include "tests/support/test_support.h"

#include <cmath>
#include <cstdio>
#include <limits>

namespace byol::test {
namespace {

constexpr std::size_t most_failures_told = 20;

std::string formatted(const char* format, double a, double b = 0) {
    char text[96];
    std::snprintf(text, sizeof text, format, a, b);
    return text;
}

// max |a - b|; infinite for another shape and for what is not finite.
double farthest(const torch::Tensor& ours, const torch::Tensor& theirs) {
    if (!ours.defined() || ours.sizes() != theirs.sizes())
        return std::numeric_limits<double>::infinity();
    if (ours.numel() == 0)
        return 0;
    const auto wide = [](const torch::Tensor& x) { return x.detach().to(torch::kCPU, torch::kFloat64); };
    const double far = (wide(ours) - wide(theirs)).abs().max().item<double>();
    return std::isfinite(far) ? far : std::numeric_limits<double>::infinity();
}

torch::Device& device() {
    static torch::Device chosen = torch::kCPU;
    return chosen;
}

double greatest(const torch::Tensor& x) {
    return x.numel() == 0 ? 0 : x.to(torch::kFloat64).abs().max().item<double>();
}

} // namespace

torch::Device device_in_use() {
    return device();
}

void use_device(torch::Device chosen) {
    device() = chosen;
    at::globalContext().setAllowTF32CuDNN(false);
}

Vectors::Vectors(const std::string& name)
    : name_(name)
    , file_(golden_dir() / (name + ".safetensors")) { }

void Vectors::note(const std::string& tensor) const {
    const std::lock_guard lock(mutex_);
    used_.insert(tensor);
}

torch::Tensor Vectors::tensor(const std::string& tensor) const {
    note(tensor);
    return to_torch(file_.tensor(tensor));
}

torch::Tensor Vectors::input(const std::string& name, torch::ScalarType type) const {
    return tensor(name).to(device_in_use(), type);
}

double Vectors::number(const std::string& tensor) const {
    return numbers(tensor).at(0);
}

std::int64_t Vectors::integer(const std::string& tensor) const {
    note(tensor);
    return file_.integers(tensor).at(0);
}

std::vector<double> Vectors::numbers(const std::string& tensor) const {
    note(tensor);
    return file_.doubles(tensor);
}

std::string Vectors::text(const std::string& key, const std::string& otherwise) const {
    const auto found = file_.metadata().find(key);
    return found == file_.metadata().end() ? otherwise : found->second;
}

double Vectors::setting(const std::string& key) const {
    try {
        return std::stod(text(key));
    } catch (const std::exception&) {
        throw Error("reading golden vectors", name_, "the metadata has no number \"" + key + "\"");
    }
}

std::vector<std::string> Vectors::sets(const std::string& member) const {
    const std::string end = "/" + member;
    std::vector<std::string> found;
    for (const std::string& name : names())
        if (name.size() > end.size() && name.compare(name.size() - end.size(), end.size(), end) == 0)
            found.push_back(name.substr(0, name.size() - end.size()));
    return found;
}

std::vector<std::string> Vectors::under(const std::string& prefix) const {
    std::vector<std::string> found;
    for (const std::string& name : names())
        if (name.compare(0, prefix.size(), prefix) == 0)
            found.push_back(name.substr(prefix.size()));
    return found;
}

std::vector<std::string> Vectors::unused() const {
    std::vector<std::string> found;
    for (const std::string& name : names())
        if (!used_.contains(name))
            found.push_back(name);
    return found;
}

void Findings::compare(const std::string& name, const torch::Tensor& ours, const torch::Tensor& theirs, double allowed,
    Precision precision) {
    add(name, farthest(ours, theirs) / std::max(1.0, greatest(theirs)), allowed, precision);
}

void Findings::compare(const std::string& name, double ours, double theirs, double allowed, Precision precision) {
    compare(name, torch::full({}, ours, torch::kFloat64), torch::full({}, theirs, torch::kFloat64), allowed, precision);
}

void Findings::compare_relative(const std::string& name, const torch::Tensor& ours, const torch::Tensor& theirs,
    double allowed, Precision precision) {
    add(name, farthest(ours, theirs) / std::max(greatest(theirs), std::numeric_limits<double>::min()), allowed,
        precision);
}

void Findings::equal(const std::string& name, const torch::Tensor& ours, const torch::Tensor& theirs) {
    add(name, farthest(ours, theirs), 0, Precision::exact);
}

void Findings::equal(const std::string& name, std::int64_t ours, std::int64_t theirs) {
    add(name, std::abs(static_cast<double>(ours - theirs)), 0, Precision::exact);
}

void Findings::require(const std::string& name, bool holds, const std::string& problem) {
    ++comparisons_;
    if (!holds)
        failures_.push_back(name + ": " + problem);
}

void Findings::add(const std::string& name, double deviation, double allowed, Precision precision) {
    ++comparisons_;
    const bool within = deviation <= allowed;
    const double ratio = within && allowed == 0 ? 0 : deviation / allowed;
    Worst& worst = worst_[precision];
    if (ratio > worst.ratio)
        worst = { deviation, allowed, ratio };
    if (!within)
        failures_.push_back(
            name + ", " + name_of(precision) + ": off by " + formatted("%.2g (allowed %.2g)", deviation, allowed));
}

std::string Findings::report(const std::string& group) const {
    std::string text = group + std::string(group.size() < 20 ? 20 - group.size() : 1, ' ');
    for (const auto& [precision, worst] : worst_) {
        std::string part = name_of(precision);
        part += precision == Precision::exact && worst.ratio <= 0
            ? " equal"
            : formatted(" %.1e (allowed %.0e)", worst.deviation, worst.allowed);
        text += part + std::string(part.size() < 30 ? 30 - part.size() : 2, ' ');
    }
    text += comparisons_ == 0 ? "nothing compared" : std::to_string(comparisons_) + " comparisons";
    text += passed() ? "\n" : "   FAILED\n";
    for (std::size_t i = 0; i < failures_.size() && i < most_failures_told; ++i)
        text += "    " + failures_[i] + "\n";
    if (failures_.size() > most_failures_told)
        text += "    and " + std::to_string(failures_.size() - most_failures_told) + " more\n";
    for (const std::string& what : not_computed_)
        text += "    not computed: " + what + "\n";
    return text;
}

torch::ScalarType type_of(Precision precision) {
    return precision == Precision::f64 ? torch::kFloat64 : torch::kFloat32;
}

const char* name_of(Precision precision) {
    switch (precision) {
    case Precision::f64:
        return "f64";
    case Precision::f32:
        return "f32";
    case Precision::exact:
        break;
    }
    return "exact";
}

} // namespace byol::test
