#pragma once

#include <torch/torch.h>
#include <torch/version.h>

#include <vector>

// Kernels that change many tensors at once by a factor that is itself a 0-dim tensor. A factor on the CPU goes into the
// kernel as a number; one on a device stays there, so that nothing waits for it and a captured step (device_graph.h)
// reads it anew each time it is started.

namespace byol {
namespace on_device {

inline torch::Tensor as_factor(at::TensorList tensors, const torch::Tensor& factor) {
    return factor.to(tensors.front().options()); // kernels for many tensors take one type
}

inline void multiply(at::TensorList tensors, const torch::Tensor& factor) {
    const torch::Tensor typed = as_factor(tensors, factor);
#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 4)
    at::_foreach_mul_(tensors, typed);
#else
    at::_foreach_mul_(tensors, std::vector<torch::Tensor>(tensors.size(), typed));
#endif
}

inline void divide(at::TensorList tensors, const torch::Tensor& divisor) {
    const torch::Tensor typed = as_factor(tensors, divisor);
#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 4)
    at::_foreach_div_(tensors, typed);
#else
    at::_foreach_div_(tensors, std::vector<torch::Tensor>(tensors.size(), typed));
#endif
}

inline void add_scaled(at::TensorList tensors, at::TensorList directions, const torch::Tensor& factor) {
    const torch::Tensor typed = as_factor(directions, factor);
#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 4)
    at::_foreach_add_(tensors, at::_foreach_mul(directions, typed));
#else
    at::_foreach_add_(tensors, at::_foreach_mul(directions, std::vector<torch::Tensor>(directions.size(), typed)));
#endif
}

inline void add_scaled_quotients(
    at::TensorList tensors, at::TensorList dividends, at::TensorList divisors, const torch::Tensor& factor) {
    add_scaled(tensors, at::_foreach_div(dividends, divisors), factor);
}

} // namespace on_device

/// tensors *= factor. @param tensors one type and device, not empty @param factor 0-dim, as in all that follow
inline void multiply(at::TensorList tensors, const torch::Tensor& factor) {
    if (factor.is_cpu())
        at::_foreach_mul_(tensors, factor.item());
    else
        on_device::multiply(tensors, factor);
}

/// tensors /= divisor.
inline void divide(at::TensorList tensors, const torch::Tensor& divisor) {
    if (divisor.is_cpu())
        at::_foreach_div_(tensors, divisor.item());
    else
        on_device::divide(tensors, divisor);
}

/// tensors += factor * directions, each by the one of its place.
inline void add_scaled(at::TensorList tensors, at::TensorList directions, const torch::Tensor& factor) {
    if (factor.is_cpu())
        at::_foreach_add_(tensors, directions, factor.item());
    else
        on_device::add_scaled(tensors, directions, factor);
}

/// tensors += factor * dividends / divisors, each by those of its place.
inline void add_scaled_quotients(
    at::TensorList tensors, at::TensorList dividends, at::TensorList divisors, const torch::Tensor& factor) {
    if (factor.is_cpu())
        at::_foreach_addcdiv_(tensors, dividends, divisors, factor.item());
    else
        on_device::add_scaled_quotients(tensors, dividends, divisors, factor);
}

/// A number as a factor: 0-dim float64 on the CPU.
inline torch::Tensor number(double value) {
    return torch::full({}, value, torch::kFloat64);
}

} // namespace byol
