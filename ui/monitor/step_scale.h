#pragma once

#include "core/base/run/run_types.h"

#include <cstdint>
#include <vector>

namespace byol::ui {

/// What the x axis of the curves counts.
enum class StepAxis { step, epoch, elapsed, clock };

/// Where on an axis the steps of one run lie. Between the marks that there are, steps lie on a straight line.
class StepScale {
public:
    void setMarks(std::vector<StepMark> marks) { m_marks = std::move(marks); }
    const std::vector<StepMark>& marks() const { return m_marks; }

    double position(std::int64_t step, StepAxis axis) const;
    double position(const StepMark& mark, StepAxis axis) const;
    /// The step at a place, within the run.
    std::int64_t stepAt(double position, StepAxis axis) const;
    /// The place of a moment, the end of the run for a later one.
    double positionOfTime(Time time, StepAxis axis) const;

private:
    std::vector<StepMark> m_marks;
};

} // namespace byol::ui
