#include "tests/engine/golden/portable_formula.h"

#include "core/engine/nn/module_state.h"

#include <cmath>

namespace byol::test {
namespace {

double uniform(std::uint32_t hash, std::uint32_t i, std::uint32_t seed) {
    std::uint32_t x = i + hash + seed * 0x9E3779B9U;
    x ^= x >> 16;
    x *= 0x7feb352dU;
    x ^= x >> 15;
    x *= 0x846ca68bU;
    x ^= x >> 16;
    return (x >> 8) * 0x1p-24;
}

} // namespace

std::uint32_t formula_hash(const std::string& name) {
    std::uint32_t hash = 2166136261U;
    for (const char c : name)
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return hash;
}

torch::Tensor formula_uniforms(const std::string& name, std::int64_t count, std::uint32_t seed) {
    torch::Tensor values = torch::empty({ count }, torch::kFloat64);
    const std::uint32_t hash = formula_hash(name);
    for (std::int64_t i = 0; i < count; ++i)
        values.data_ptr<double>()[i] = uniform(hash, static_cast<std::uint32_t>(i), seed);
    return values;
}

torch::Tensor formula_tensor(const std::string& name, const torch::Tensor& like, std::uint32_t seed) {
    const torch::Tensor s = formula_uniforms(name, like.numel(), seed).mul(2).sub(1).view(like.sizes());
    const auto rounded = [](const torch::Tensor& x) { return x.to(torch::kFloat32); };
    if (name.ends_with("running_var"))
        return rounded(1 + 0.3 * s);
    if (name.ends_with("running_mean"))
        return rounded(0.1 * s);
    if (like.dim() == 4)
        return rounded(s * std::sqrt(6.0 / static_cast<double>(like.numel() / like.size(0))));
    if (like.dim() == 2)
        return rounded(s * std::sqrt(1.0 / static_cast<double>(like.size(1))));
    return rounded(name.ends_with("weight") ? 0.7 + 0.2 * s : 0.1 * s);
}

void load_formula(torch::nn::Module& module, std::uint32_t seed) {
    const torch::NoGradGuard no_grad;
    for (auto& [name, tensor] : state_of(module))
        if (tensor.is_floating_point())
            tensor.copy_(formula_tensor(name, tensor, seed));
}

} // namespace byol::test
