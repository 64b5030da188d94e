#include "core/engine/bench/flops.h"

#include <ATen/record_function.h>

#include <cstring>
#include <memory>

namespace byol {
namespace {

// LibTorch calls plain functions back, which can reach what they count into no other way.
thread_local double* counted = nullptr;

bool is_named(const at::RecordFunction& function, const char* name) {
    return std::strcmp(function.name(), name) == 0;
}

double flops_of_convolution(const torch::Tensor& weight, const torch::Tensor& output) {
    return 2.0 * static_cast<double>(output.numel()) * static_cast<double>(weight.numel())
        / static_cast<double>(weight.size(0));
}

double flops_of_product(const torch::Tensor& left, const torch::Tensor& output) {
    return 2.0 * static_cast<double>(output.numel()) * static_cast<double>(left.size(-1));
}

void count(const at::RecordFunction& function, at::ObserverContext*) {
    if (counted == nullptr || function.outputs().empty())
        return;
    const auto inputs = function.inputs();
    const torch::Tensor output = function.outputs().front().toTensor();
    if (is_named(function, "aten::convolution"))
        *counted += flops_of_convolution(inputs[1].toTensor(), output);
    else if (is_named(function, "aten::mm"))
        *counted += flops_of_product(inputs[0].toTensor(), output);
    else if (is_named(function, "aten::addmm"))
        *counted += flops_of_product(inputs[1].toTensor(), output);
}

std::unique_ptr<at::ObserverContext> nothing_to_begin(const at::RecordFunction&) {
    return nullptr;
}

} // namespace

double count_flops(const std::function<void()>& forward) {
    const torch::NoGradGuard no_grad;
    double sum = 0;
    const at::CallbackHandle handle = at::addThreadLocalCallback(at::RecordFunctionCallback(nothing_to_begin, count)
                                                                     .needsInputs(true)
                                                                     .needsOutputs(true)
                                                                     .scopes({ at::RecordScope::FUNCTION }));
    counted = &sum;
    try {
        forward();
    } catch (...) {
        counted = nullptr;
        at::removeCallback(handle);
        throw;
    }
    counted = nullptr;
    at::removeCallback(handle);
    return sum;
}

} // namespace byol
