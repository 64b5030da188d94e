#pragma once

#include "core/engine/embed/form.h"

#include <torch/torch.h>

#include <memory>

namespace byol {

/// The repulsive part of t-SNE's gradient before division by z, with w_ij = 1 / (1 + |y_i - y_j|^2):
/// forces_i = sum_j w_ij^2 (y_i - y_j), z = sum over i != j of w_ij.
struct Repulsion {
    torch::Tensor forces; ///< [N, 2] float32
    torch::Tensor z; ///< float64, no dimension
};

/// A way to compute the repulsion of points [N, 2] float32, contiguous, on any device. On the CPU what comes out of
/// `fastest` does not depend on the number of threads.
class RepulsionMethod {
public:
    virtual ~RepulsionMethod() = default;
    virtual Repulsion compute(const torch::Tensor& points) = 0;
};

/// Every pair, O(N^2): the reference, and the faster one for a few thousand points.
class ExactRepulsion : public RepulsionMethod {
public:
    explicit ExactRepulsion(Form form = Form::fastest)
        : form_(form) { }
    Repulsion compute(const torch::Tensor& points) override;

private:
    Form form_;
};

/// O(N): the potential sum_j w_ij on a regular grid by fast Fourier transform, as in Linderman et al., "Fast
/// interpolation-based t-SNE" (Nature Methods 2019), with the smooth interpolation of Essmann et al., "A smooth
/// particle mesh Ewald method" (1995): cubic B-splines, whose blur is divided out of the kernel's transform, so that
/// the forces are the slope of the potential, and one transform there and one back do.
class InterpolatedRepulsion : public RepulsionMethod {
public:
    explicit InterpolatedRepulsion(Form form = Form::fastest);
    ~InterpolatedRepulsion() override;
    Repulsion compute(const torch::Tensor& points) override;

private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace byol
