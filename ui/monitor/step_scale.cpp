#include "ui/monitor/step_scale.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace byol::ui {

double StepScale::position(const StepMark& mark, StepAxis axis) const {
    switch (axis) {
    case StepAxis::step:
        return static_cast<double>(mark.step);
    case StepAxis::epoch:
        return mark.epoch;
    case StepAxis::elapsed:
        return mark.time - m_marks.front().time;
    case StepAxis::clock:
        break;
    }
    return mark.time;
}

double StepScale::position(std::int64_t step, StepAxis axis) const {
    if (axis == StepAxis::step || m_marks.empty())
        return static_cast<double>(step);
    const auto after = std::lower_bound(m_marks.begin(), m_marks.end(), step,
        [](const StepMark& mark, std::int64_t wanted) { return mark.step < wanted; });
    if (after == m_marks.end())
        return position(m_marks.back(), axis);
    if (after == m_marks.begin() || after->step == step)
        return position(*after, axis);
    const StepMark& before = *std::prev(after);
    const double share = static_cast<double>(step - before.step) / static_cast<double>(after->step - before.step);
    return std::lerp(position(before, axis), position(*after, axis), share);
}

std::int64_t StepScale::stepAt(double wanted, StepAxis axis) const {
    if (m_marks.empty())
        return 0;
    const auto steps = [this](double value) {
        return static_cast<std::int64_t>(std::clamp(value, 0.0, static_cast<double>(m_marks.back().step)));
    };
    if (axis == StepAxis::step)
        return steps(wanted);
    const auto after = std::lower_bound(m_marks.begin(), m_marks.end(), wanted,
        [this, axis](const StepMark& mark, double value) { return position(mark, axis) < value; });
    if (after == m_marks.end() || after == m_marks.begin())
        return after == m_marks.end() ? m_marks.back().step : after->step;
    const StepMark& before = *std::prev(after);
    const double width = position(*after, axis) - position(before, axis);
    const double share = width > 0 ? (wanted - position(before, axis)) / width : 1;
    return steps(std::lerp(static_cast<double>(before.step), static_cast<double>(after->step), share));
}

double StepScale::positionOfTime(Time time, StepAxis axis) const {
    if (m_marks.empty())
        return 0;
    return position(stepAt(time, StepAxis::clock), axis);
}

} // namespace byol::ui
