#pragma once

#include "core/base/report/chart.h"
#include "core/base/run/run_reader.h"

#include <cstdint>
#include <vector>

/// Private to core/base/report.
namespace byol::report {

/// More than a chart has columns; shorter curves are drawn from every row.
inline constexpr std::int64_t most_points = 4000;

/// A curve as a chart wants it.
struct CurveLine {
    std::vector<ChartPoint> raw; ///< every row, or the lowest and highest of each bucket
    std::vector<ChartPoint> mean; ///< every row, or the mean of each bucket
};

/// Steps as epochs, by the marks that the run wrote with its scalars.
class Epochs {
public:
    explicit Epochs(const RunReader& reader);

    double at(std::int64_t step) const;
    CurveLine of(const Curve& curve) const;

private:
    std::vector<StepMark> marks_;
};

} // namespace byol::report
