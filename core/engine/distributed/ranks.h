#pragma once

#include <torch/torch.h>

#include <vector>

namespace byol {

/// The ranks that train one network together, each on its own part of every batch: processes on one machine or many,
/// or threads (thread_ranks.h). Every member function but rank() and size() is a meeting: all ranks must call the same
/// ones in the same order, with tensors of the same type and shape, on the device that the group works on. A rank that
/// has failed makes the meetings of the others throw instead of waiting for ever.
class Ranks {
public:
    virtual ~Ranks() = default;
    Ranks() = default;
    Ranks(const Ranks&) = delete;
    Ranks& operator=(const Ranks&) = delete;

    virtual int rank() const = 0; ///< from 0 to size() - 1
    virtual int size() const = 0;

    /// Replaces `tensor` by the sum over all ranks; every rank gets the same bits. @throws Error
    virtual void all_reduce(torch::Tensor& tensor) = 0;
    /// @returns [size(), ...]: every rank's tensor, in the order of the ranks. @throws Error
    virtual torch::Tensor all_gather(const torch::Tensor& tensor) = 0;
};

/// Replaces the gradient of each parameter by the mean over the ranks, in one meeting. Parameters without a gradient
/// are left out; they must be the same on every rank.
void average_gradients(const std::vector<torch::Tensor>& parameters, Ranks& ranks);

} // namespace byol
