#pragma once

namespace byol {

/// The most memory that this process held since it started, or since forget_peak_memory(), in MB; 0 where the system
/// does not tell.
double peak_memory_mb();
/// @returns false where the system does not let it be forgotten
bool forget_peak_memory();
/// Memory that new work could take without pushing others out, in MB; 0 where the system does not tell.
double available_memory_mb();

} // namespace byol
