#pragma once

#include "core/engine/embed/attraction.h"

#include <torch/torch.h>

#include <functional>
#include <memory>

namespace byol {

/// The layout of t-SNE on its way down the divergence: positions, velocities and gains, on the points' device. A step
/// never makes the host wait for an accelerator.
class Descent {
public:
    /// @param points [N, 2] float32, contiguous
    Descent(const Affinities& affinities, torch::Tensor points, std::unique_ptr<RepulsionMethod> method, Form form);

    /// One iteration with momentum 0.8, gains, a step of at most 5 a point, and the learning rate N / exaggeration.
    /// @param between called between its parts, which on a CPU take some tens of milliseconds for 100,000 points
    void step(double exaggeration, const std::function<void()>& between = {});

    const torch::Tensor& points() const { return points_; }
    /// The normaliser as the repulsion method sees it.
    double z();

private:
    const Affinities& affinities_;
    torch::Tensor points_;
    torch::Tensor velocity_;
    torch::Tensor gains_;
    std::unique_ptr<RepulsionMethod> method_;
    Form form_;
};

} // namespace byol
