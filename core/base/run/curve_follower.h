#pragma once

#include "core/base/run/run_reader.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace byol {

/// Keeps a stretch of a growing series as a bounded number of buckets and reads only what is new.
class CurveFollower {
public:
    /// @param most buckets that the first look yields at most; as the curve grows there may be twice as many
    CurveFollower(std::string series, StepRange range, std::int64_t most);

    /// Reads what was written since the last call. @returns whether anything has changed. @throws Error
    bool read_on(const RunReader& reader);
    const Curve& curve() const { return curve_; }

private:
    std::string series_;
    StepRange range_;
    std::int64_t most_;
    Curve curve_;
};

/// The same for the places of the steps on the other axes: a bounded number of marks, the first and the newest among
/// them.
class MarkFollower {
public:
    MarkFollower(StepRange range, std::int64_t most);

    void read_on(const RunReader& reader);
    const std::vector<StepMark>& marks() const { return marks_; }

private:
    StepRange range_;
    std::int64_t most_;
    std::vector<StepMark> marks_;
};

/// A stretch seen closely within the whole: the buckets of `whole` outside of `range`, those of `detail` inside.
/// @param range whole stretches of `whole`: its ends lie on multiples of its width
std::vector<CurveBucket> with_detail(const Curve& whole, const Curve& detail, StepRange range);

} // namespace byol
