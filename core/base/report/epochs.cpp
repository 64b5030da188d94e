#include "core/base/report/epochs.h"

#include <algorithm>
#include <iterator>

namespace byol::report {

Epochs::Epochs(const RunReader& reader)
    : marks_(reader.some_marks({}, most_points)) { }

double Epochs::at(std::int64_t step) const {
    const auto after = std::lower_bound(marks_.begin(), marks_.end(), step,
        [](const StepMark& mark, std::int64_t wanted) { return mark.step < wanted; });
    if (after == marks_.end() || (after->step != step && after == marks_.begin()))
        return static_cast<double>(step);
    if (after->step == step)
        return after->epoch;
    const StepMark& before = *std::prev(after);
    const double share = static_cast<double>(step - before.step) / static_cast<double>(after->step - before.step);
    return before.epoch + share * (after->epoch - before.epoch);
}

CurveLine Epochs::of(const Curve& curve) const {
    CurveLine line;
    for (const CurveBucket& bucket : curve.buckets) {
        const double x = at(bucket.last);
        line.mean.push_back({ x, bucket.mean });
        line.raw.push_back({ x, bucket.low });
        if (bucket.first != bucket.last)
            line.raw.push_back({ x, bucket.high });
    }
    return line;
}

} // namespace byol::report
