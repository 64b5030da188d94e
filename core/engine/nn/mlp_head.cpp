#include "core/engine/nn/mlp_head.h"

namespace byol {

MlpHead::MlpHead(std::int64_t in, std::int64_t hidden, std::int64_t out)
    : fc1_(register_module("fc1", torch::nn::Linear(in, hidden)))
    , bn_(register_module("bn", torch::nn::BatchNorm1d(torch::nn::BatchNorm1dOptions(hidden).eps(1e-5).momentum(0.1))))
    , fc2_(register_module("fc2", torch::nn::Linear(torch::nn::LinearOptions(hidden, out).bias(false)))) { }

torch::Tensor MlpHead::forward(const torch::Tensor& x) {
    return fc2_(bn_(fc1_(x)).relu_());
}

} // namespace byol
