#pragma once

#include "core/engine/bench/suites.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace byol {

/// What a run with these settings would take on this machine. Memory is that of the CPU; for a GPU it is not known.
struct Preflight {
    double images_per_second = 0; ///< training end to end: loader, step, log
    double data_images_per_second = 0; ///< the loader alone
    double memory_mb = 0; ///< estimated, at the settings' batch size; 0 = not known
    double available_mb = 0; ///< free for it now; 0 = not known
    std::int64_t largest_batch = 0; ///< estimated to fit, rounded down to two leading binary digits; 0 = not known
    double seconds = 0; ///< the whole pretraining, evaluations during the run left out
    std::int64_t total_steps = 0;
    std::int64_t measured_batch =
        0; ///< the batch size that was measured: smaller than the settings' where that is slow
    double took_seconds = 0;
};

/// A batch size that was tried, and the most memory that it took, in MB.
struct BatchMemory {
    std::int64_t batch = 0;
    double peak_mb = 0;
};
/// Memory grows by the same amount with each image of a batch.
struct MemoryLine {
    double fixed_mb = 0;
    double each_mb = 0; ///< per image; not above 0 when the peaks do not tell
    double at(std::int64_t batch) const { return fixed_mb + each_mb * static_cast<double>(batch); }
    /// Images of the largest batch that takes at most `megabytes`; 0 when each_mb does not tell.
    double fitting(double megabytes) const { return each_mb > 0 ? (megabytes - fixed_mb) / each_mb : 0; }
};
/// The line through the last two. @param tried rising; fewer than two give a line that does not rise
MemoryLine memory_line(const std::vector<BatchMemory>& tried);

/// Measures a few steps with small batches, then as large as time allows. Takes under 15 seconds unless a step of two
/// images takes longer than one. @param images in the training split, for the length of the run; 0 = not
/// known, and total_steps and seconds stay 0
/// @throws Cancelled on stop; Error when not even the smallest batch fits
Preflight preflight(const BenchSubject& subject, std::int64_t images, const std::stop_token& stop);

/// The largest number not above `value` of the form 2^k or 3 * 2^k, as batch sizes usually are; 0 below 1.
std::int64_t usual_batch_size(double value);

} // namespace byol
