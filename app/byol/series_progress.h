#pragma once

#include "core/base/progress/progress.h"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace byol::cli {

/// The progress of several pieces of work, one after the other, as one.
class SeriesProgress {
public:
    /// @param weights how long each piece takes, roughly, in proportion to the others
    SeriesProgress(ProgressSink whole, const std::vector<double>& weights);

    /// What to give the i-th piece. @param phases the shares of its time that its phases take
    ProgressSink part(std::size_t i, std::map<std::string, double> phases, const std::string& label) const;

private:
    ProgressSink whole_;
    std::vector<double> begins_; ///< where in the whole each piece begins, and last 1
};

} // namespace byol::cli
