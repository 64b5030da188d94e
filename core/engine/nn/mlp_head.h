#pragma once

#include "core/base/config/run_config.h"
#include "core/engine/nn/batch_norm.h"

#include <torch/torch.h>

#include <cstdint>
#include <vector>

namespace byol {

/// Projector g and predictor q of the paper (section 3.2, appendix J): Linear with bias, batch norm (eps 1e-5, momentum
/// 0.1) and ReLU for each layer but the last, which is Linear without bias; the output is not batch-normalised. The
/// paper has two layers; its ablations 1 to 3. With depth 0 the head is the identity.
/// Parameter names: fc1.weight, fc1.bias, bn.*, fc2.weight; a third layer adds bn2.*, fc3.weight, and so on.
class MlpHead : public torch::nn::Module {
public:
    MlpHead(std::int64_t in, const HeadSettings& settings);

    /// @param x [B, in] @returns [B, output_size()]
    torch::Tensor forward(const torch::Tensor& x);
    std::int64_t output_size() const { return out_; }

private:
    std::int64_t out_;
    std::vector<torch::nn::Linear> linear_;
    std::vector<BatchNorm> norm_;
};

} // namespace byol
