#pragma once

#include <array>
#include <cstdint>

namespace byol {

/// What a stream of random numbers is for. Part of its key, so that no two uses ever share numbers.
enum class RandomPurpose : std::uint32_t {
    view = 1,           ///< augmentation parameters of one view of one image
    order = 2,          ///< order of the images in an epoch
    initialisation = 3, ///< initial weights
    subset = 4,         ///< label subsets and splits
    embedding = 5,      ///< sampling and initial layout of maps
    evaluation = 6,     ///< batches of linear evaluation
    diagnostics = 7,    ///< random pairs of the diagnostics
    sweep = 8,          ///< settings drawn by a sweep
};

/// Counter-based random numbers: Philox4x32-10 (Salmon et al., "Parallel Random Numbers: As Easy as 1, 2, 3", SC 2011).
/// A stream is a pure function of its key, so the same key gives the same numbers whatever the number of threads,
/// ranks or restarts (see docs/architecture.md).
class Philox {
public:
    /// @param seed    the run's seed
    /// @param purpose what the numbers are for
    /// @param a, b    what they belong to: epoch and image, say; b's upper 32 bits are free for the view
    Philox(std::uint64_t seed, RandomPurpose purpose, std::uint64_t a = 0, std::uint64_t b = 0);

    /// 32 uniformly distributed bits.
    std::uint32_t next();
    /// Uniform in [0, 1), 24 bits of resolution in the upper half and 32 in all.
    double uniform();
    /// Uniform in [low, high).
    double uniform(double low, double high);
    /// Uniform integer in [0, bound). `bound` must be positive.
    std::uint64_t below(std::uint64_t bound);
    /// Standard normal (Box-Muller).
    double normal();

    /// One block of the bare generator, for tests against published vectors.
    static std::array<std::uint32_t, 4> block(std::array<std::uint32_t, 4> counter, std::array<std::uint32_t, 2> key);

private:
    std::array<std::uint32_t, 4> counter_;
    std::array<std::uint32_t, 2> key_;
    std::array<std::uint32_t, 4> buffer_ {};
    int used_ = 4;
};

} // namespace byol
