#pragma once

#include <torch/torch.h>

#include <functional>

namespace byol {

/// Floating-point operations of the convolutions and matrix products that `forward` runs on this thread, a product and
/// its sum counted as two. Everything else of a network (norms, activations) is left out, as is usual for "model
/// FLOPs".
double count_flops(const std::function<void()>& forward);

/// Of one image in a BYOL step: both views forward and backward through the online network (a backward pass costs two
/// forward passes) and forward through the target network. @param online, target of one view's forward pass
inline double byol_step_flops(double online, double target) {
    return 2 * (3 * online + target);
}

} // namespace byol
