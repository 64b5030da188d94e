#include "core/engine/embed/row_sums.h"

#include <algorithm>

#if defined(__x86_64__) && defined(__GNUC__)
#define BYOL_WIDE_REGISTERS 1
#endif

namespace byol::row_sums {
namespace {

[[gnu::always_inline]] inline Repulsion sum_repulsion(
    const float* xs, const float* ys, std::size_t count, float x, float y) {
    constexpr std::size_t block = 512; // added up in float32, blocks in float64
    Repulsion total;
    for (std::size_t first = 0; first < count; first += block) {
        const std::size_t last = std::min(first + block, count);
        float sum_x = 0;
        float sum_y = 0;
        float sum_w = 0;
        for (std::size_t j = first; j < last; ++j) {
            const float dx = x - xs[j];
            const float dy = y - ys[j];
            const float w = 1.0F / (1.0F + dx * dx + dy * dy);
            sum_w += w;
            sum_x += w * w * dx;
            sum_y += w * w * dy;
        }
        total.x += static_cast<double>(sum_x);
        total.y += static_cast<double>(sum_y);
        total.w += static_cast<double>(sum_w);
    }
    return total;
}

[[gnu::always_inline]] inline Attraction sum_attraction(
    const float* points, const std::int32_t* column, const float* probability, std::size_t count, float x, float y) {
    float sum_x = 0;
    float sum_y = 0;
    for (std::size_t n = 0; n < count; ++n) {
        const float* const other = points + 2 * static_cast<std::int64_t>(column[n]);
        const float dx = x - other[0];
        const float dy = y - other[1];
        const float pull = probability[n] / (1.0F + dx * dx + dy * dy);
        sum_x += pull * dx;
        sum_y += pull * dy;
    }
    return { sum_x, sum_y };
}

#ifdef BYOL_WIDE_REGISTERS
[[gnu::target("avx2,fma")]] Repulsion wide_repulsion(
    const float* xs, const float* ys, std::size_t count, float x, float y) {
    return sum_repulsion(xs, ys, count, x, y);
}

[[gnu::target("avx2,fma")]] Attraction wide_attraction(
    const float* points, const std::int32_t* column, const float* probability, std::size_t count, float x, float y) {
    return sum_attraction(points, column, probability, count, x, y);
}

const bool wide = __builtin_cpu_supports("avx2") != 0 && __builtin_cpu_supports("fma") != 0;
#endif

} // namespace

Repulsion repulsion(const float* xs, const float* ys, std::size_t count, float x, float y) {
#ifdef BYOL_WIDE_REGISTERS
    if (wide)
        return wide_repulsion(xs, ys, count, x, y);
#endif
    return sum_repulsion(xs, ys, count, x, y);
}

Attraction attraction(
    const float* points, const std::int32_t* column, const float* probability, std::size_t count, float x, float y) {
#ifdef BYOL_WIDE_REGISTERS
    if (wide)
        return wide_attraction(points, column, probability, count, x, y);
#endif
    return sum_attraction(points, column, probability, count, x, y);
}

} // namespace byol::row_sums
