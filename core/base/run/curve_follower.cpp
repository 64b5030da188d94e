#include "core/base/run/curve_follower.h"

#include "core/base/run/curve.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace byol {
namespace {

bool same(const CurveBucket& a, const CurveBucket& b) {
    return a.first == b.first && a.last == b.last && a.count == b.count;
}

void thin_out(std::vector<StepMark>& marks) {
    const StepMark newest = marks.back();
    std::size_t kept = 0;
    for (std::size_t i = 0; i < marks.size(); i += 2)
        marks[kept++] = marks[i];
    marks.resize(kept);
    if (marks.back().step != newest.step)
        marks.push_back(newest);
}

} // namespace

CurveFollower::CurveFollower(std::string series, StepRange range, std::int64_t most)
    : series_(std::move(series))
    , range_(range)
    , most_(most) { }

// The newest bucket may have grown, so it is read again with what follows it.
bool CurveFollower::read_on(const RunReader& reader) {
    std::vector<CurveBucket>& buckets = curve_.buckets;
    const std::int64_t from = buckets.empty() ? range_.first : buckets.back().first;
    const Curve fresh = reader.curve(series_, { from, range_.last }, most_);
    if (fresh.buckets.empty())
        return false;
    curve_.width = std::max(curve_.width, fresh.width);
    auto added = coarsened(fresh.buckets, curve_.width);
    if (!buckets.empty() && added.size() == 1 && same(buckets.back(), added.front()))
        return false;
    if (!buckets.empty())
        buckets.pop_back();
    buckets.insert(buckets.end(), added.begin(), added.end());
    buckets = coarsened(buckets, curve_.width);
    while (static_cast<std::int64_t>(buckets.size()) > 2 * most_) {
        curve_.width *= 2;
        buckets = coarsened(buckets, curve_.width);
    }
    return true;
}

MarkFollower::MarkFollower(StepRange range, std::int64_t most)
    : range_(range)
    , most_(most) { }

void MarkFollower::read_on(const RunReader& reader) {
    const std::int64_t from = marks_.empty() ? range_.first : marks_.back().step + 1;
    const auto fresh = reader.some_marks({ from, range_.last }, most_);
    marks_.insert(marks_.end(), fresh.begin(), fresh.end());
    while (static_cast<std::int64_t>(marks_.size()) > 2 * most_)
        thin_out(marks_);
}

std::vector<CurveBucket> with_detail(const Curve& whole, const Curve& detail, StepRange range) {
    std::vector<CurveBucket> buckets;
    const auto& outer = whole.buckets;
    std::copy_if(outer.begin(), outer.end(), std::back_inserter(buckets),
        [&](const CurveBucket& bucket) { return bucket.last < range.first; });
    buckets.insert(buckets.end(), detail.buckets.begin(), detail.buckets.end());
    std::copy_if(outer.begin(), outer.end(), std::back_inserter(buckets),
        [&](const CurveBucket& bucket) { return bucket.first > range.last; });
    return buckets;
}

} // namespace byol
