#pragma once

#include <cstdint>
#include <functional>
#include <stop_token>

namespace byol {

/// Calls `work` once for each of 0..count-1 from several threads, in no fixed order, and waits for all.
/// @param threads 0: as many as the machine runs at once
/// @throws the first exception of `work`, after which no further call starts; Cancelled on stop
void parallel_for(
    std::int64_t threads, std::int64_t count, std::stop_token stop, const std::function<void(std::int64_t)>& work);

} // namespace byol
