#pragma once

#include <cstddef>
#include <memory>
#include <vector>

namespace byol {

/// Coordinates of points in the plane.
struct PlanePoints {
    std::vector<float> x;
    std::vector<float> y;

    std::size_t size() const { return x.size(); }
    void resize(std::size_t count) {
        x.resize(count);
        y.resize(count);
    }
};

/// The repulsive part of t-SNE's gradient before division by z, with w_ij = 1 / (1 + |y_i - y_j|^2):
/// forces_i = sum_j w_ij^2 (y_i - y_j), z = sum over i != j of w_ij.
struct Repulsion {
    PlanePoints forces;
    double z = 0;
};

/// A way to compute it. What comes out does not depend on the number of threads.
class RepulsionMethod {
public:
    virtual ~RepulsionMethod() = default;
    virtual void compute(const PlanePoints& points, Repulsion& repulsion) = 0;
};

/// Every pair, O(N^2): the reference, and the faster one for a few thousand points.
class ExactRepulsion : public RepulsionMethod {
public:
    void compute(const PlanePoints& points, Repulsion& repulsion) override;
};

/// O(N): charges spread over a regular grid by cubic interpolation and convolved with the kernel by fast
/// Fourier transform (Linderman et al., "Fast interpolation-based t-SNE", Nature Methods 2019). All sums come out of
/// the squared kernel alone, since w = (1 + |y_i - y_j|^2) w^2.
class InterpolatedRepulsion : public RepulsionMethod {
public:
    InterpolatedRepulsion();
    ~InterpolatedRepulsion() override;
    void compute(const PlanePoints& points, Repulsion& repulsion) override;

private:
    class Grid;
    std::unique_ptr<Grid> grid_;
};

} // namespace byol
