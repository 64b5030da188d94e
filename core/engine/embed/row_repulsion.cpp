#include "core/engine/embed/row_repulsion.h"

#include <algorithm>

namespace byol {

RowRepulsion row_repulsion(const float* xs, const float* ys, std::size_t count, float x, float y) {
    constexpr std::size_t block = 512; // added up in float32, blocks in float64
    RowRepulsion total;
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

} // namespace byol
