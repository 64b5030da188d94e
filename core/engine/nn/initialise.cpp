#include "core/engine/nn/initialise.h"

#include "core/base/random/philox.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <cmath>

namespace byol {
namespace {

// Values of one stream; long tensors take several, so that they can be drawn side by side.
constexpr std::int64_t chunk_size = 1 << 14;

std::uint32_t name_hash(const std::string& name) { // FNV-1a
    std::uint32_t hash = 2166136261U;
    for (const char c : name)
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return hash;
}

double truncated_normal(Philox& random) {
    double value = random.normal();
    while (std::abs(value) > 2)
        value = random.normal();
    return value;
}

double fan_in(const torch::Tensor& weight) {
    return static_cast<double>(weight.numel()) / static_cast<double>(weight.size(0));
}

void draw(const torch::Tensor& weight, std::uint64_t seed, std::uint64_t stream, std::uint32_t hash) {
    torch::Tensor values = torch::empty(weight.sizes(), torch::kFloat32);
    float* const data = values.data_ptr<float>();
    const std::int64_t count = values.numel();
    const double sd = 1 / std::sqrt(fan_in(weight));
    at::parallel_for(0, (count + chunk_size - 1) / chunk_size, 1, [&](std::int64_t first, std::int64_t last) {
        for (std::int64_t chunk = first; chunk < last; ++chunk) {
            Philox random(seed, RandomPurpose::initialisation, stream, static_cast<std::uint64_t>(chunk) << 32 | hash);
            const std::int64_t end = std::min(count, (chunk + 1) * chunk_size);
            for (std::int64_t i = chunk * chunk_size; i < end; ++i)
                data[i] = static_cast<float>(sd * truncated_normal(random));
        }
    });
    torch::Tensor(weight).copy_(values);
}

bool ends_with(const std::string& name, const std::string& end) {
    return name.size() >= end.size() && name.compare(name.size() - end.size(), end.size(), end) == 0;
}

} // namespace

void initialise(torch::nn::Module& module, std::uint64_t seed, std::uint64_t stream, const std::string& prefix) {
    const torch::NoGradGuard no_grad;
    for (auto& parameter : module.named_parameters()) {
        if (parameter.value().dim() > 1)
            draw(parameter.value(), seed, stream, name_hash(prefix + parameter.key()));
        else
            parameter.value().fill_(ends_with(parameter.key(), "weight") ? 1 : 0);
    }
    for (auto& buffer : module.named_buffers())
        buffer.value().fill_(ends_with(buffer.key(), "running_var") ? 1 : 0);
}

} // namespace byol
