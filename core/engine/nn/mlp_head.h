#pragma once

#include <torch/torch.h>

#include <cstdint>

namespace byol {

/// Projector g and predictor q of the paper (section 3.2, appendix J): Linear(in -> hidden, bias), batch norm
/// (eps 1e-5, momentum 0.1), ReLU, Linear(hidden -> out, no bias); the output is not batch-normalised.
/// Parameter names: fc1.weight, fc1.bias, bn.*, fc2.weight.
class MlpHead : public torch::nn::Module {
public:
    MlpHead(std::int64_t in, std::int64_t hidden, std::int64_t out);

    /// @param x [B, in] @returns [B, out]
    torch::Tensor forward(const torch::Tensor& x);
    std::int64_t output_size() const { return fc2_->options.out_features(); }

private:
    torch::nn::Linear fc1_;
    torch::nn::BatchNorm1d bn_;
    torch::nn::Linear fc2_;
};

} // namespace byol
