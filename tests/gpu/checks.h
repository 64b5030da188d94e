#pragma once

#include <torch/torch.h>

#include <functional>
#include <string>
#include <vector>

namespace byol::test {

/// What one check found.
struct Verdict {
    enum class Kind { passed, failed, skipped } kind = Kind::passed;
    std::string detail; ///< a figure, or the reason
};

inline Verdict passed(const std::string& detail) {
    return { Verdict::Kind::passed, detail };
}
inline Verdict failed(const std::string& detail) {
    return { Verdict::Kind::failed, detail };
}
inline Verdict skipped(const std::string& reason) {
    return { Verdict::Kind::skipped, reason };
}
/// Passes where `found` is at most `allowed`; NaN fails.
Verdict within(double found, double allowed, const std::string& what);

/// Largest |a - b| of two tensors wherever they lie; infinite for different shapes.
double furthest(const torch::Tensor& a, const torch::Tensor& b);

/// A check of what the engine computes on a device. On the CPU each compares the CPU with itself, which shows that the
/// check works and not more; what needs a GPU is skipped there.
struct Check {
    std::string name;
    std::function<Verdict(torch::Device)> run;
};

/// The appliers of views, and the sources of batches, against those of the CPU.
std::vector<Check> view_checks();
/// Optimisers and whole steps against the CPU; a captured step against the same step called.
std::vector<Check> step_checks();
/// Runs through their run folders: stopped and resumed against whole.
std::vector<Check> run_checks();

} // namespace byol::test
