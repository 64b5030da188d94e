#include "core/base/run/curve.h"

#include <algorithm>
#include <cmath>

namespace byol {

CurveBucket as_bucket(const ScalarPoint& row) {
    const double value = std::isfinite(row.value) ? row.value : std::nan("");
    return { row.step, row.step, std::isfinite(row.value) ? 1 : 0, value, value, value, value };
}

void merge_into(CurveBucket& to, const CurveBucket& later) {
    to.last = later.last;
    to.value = later.value;
    if (later.count == 0)
        return;
    if (to.count == 0) {
        to.low = later.low;
        to.high = later.high;
        to.mean = later.mean;
    } else {
        const double share = static_cast<double>(later.count) / static_cast<double>(to.count + later.count);
        to.low = std::min(to.low, later.low);
        to.high = std::max(to.high, later.high);
        to.mean += (later.mean - to.mean) * share;
    }
    to.count += later.count;
}

std::int64_t stretch_of(std::int64_t step, std::int64_t width) {
    const std::int64_t quotient = step / width;
    return quotient - (step % width < 0 ? 1 : 0);
}

std::vector<CurveBucket> coarsened(const std::vector<CurveBucket>& buckets, std::int64_t width) {
    std::vector<CurveBucket> merged;
    for (const CurveBucket& bucket : buckets) {
        if (merged.empty() || stretch_of(merged.back().first, width) != stretch_of(bucket.first, width))
            merged.push_back(bucket);
        else
            merge_into(merged.back(), bucket);
    }
    return merged;
}

} // namespace byol
