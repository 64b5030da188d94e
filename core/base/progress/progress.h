#pragma once

#include <cstdint>
#include <functional>
#include <string>

namespace byol {

/// How far a long job has come.
struct Progress {
    std::string phase;        ///< what is being done now, as a gerund: "decoding images"
    std::int64_t done = 0;    ///< units finished
    std::int64_t total = 0;   ///< units in all; 0 when unknown
    double seconds_left = -1; ///< estimate for the whole job; negative when unknown
};

/// Receives progress; may be called often and from any thread, so it must be quick. May be empty.
using ProgressSink = std::function<void(const Progress&)>;

} // namespace byol
