#include "core/engine/embed/quality.h"

#include "core/engine/embed/affinities.h"
#include "core/engine/evaluate/nearest.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <vector>

namespace byol {
namespace {

constexpr std::int64_t wanted_neighbours = 10;
constexpr std::int64_t multiplications_at_once = 1'000'000'000; // some tens of milliseconds of a CPU

// One point's neighbourhoods: who is near in the map, how near everyone is in the representation.
struct RowQuality {
    double kept = 0; ///< neighbours that are neighbours in both
    double intrusion = 0; ///< sum over intruders of their rank in the representation beyond k
};

RowQuality judge(
    const float* similarity, std::int64_t count, std::int64_t self, const std::int64_t* near_in_map, std::int64_t k) {
    RowQuality quality;
    for (std::int64_t n = 0; n < k; ++n) {
        const std::int64_t other = near_in_map[n];
        std::int64_t rank = 1;
        for (std::int64_t j = 0; j < count; ++j)
            rank +=
                j != self && (similarity[j] > similarity[other] || (similarity[j] == similarity[other] && j < other));
        if (rank <= k)
            quality.kept += 1;
        else
            quality.intrusion += static_cast<double>(rank - k);
    }
    return quality;
}

} // namespace

std::int64_t judged_neighbours(std::int64_t count) {
    return std::min(wanted_neighbours, std::max<std::int64_t>(1, (count - 1) / 2));
}

MapQuality quality_of_neighbours(
    const torch::Tensor& features, const torch::Tensor& near_in_map, std::int64_t sample, const SearchStep& step) {
    const torch::NoGradGuard no_grad;
    const std::int64_t count = near_in_map.size(0);
    const std::int64_t k = near_in_map.size(1);
    const std::int64_t judged = std::min(count, sample);
    const torch::Tensor rows = torch::arange(judged, torch::kInt64).mul(count).floor_divide(judged);
    const torch::Tensor unit = unit_rows(features).to(torch::kFloat32);
    const torch::Tensor near = near_in_map.cpu().contiguous();
    const std::int64_t rows_at_once =
        std::clamp<std::int64_t>(multiplications_at_once / std::max<std::int64_t>(1, unit.numel()), 8, 128);
    std::vector<RowQuality> qualities(static_cast<std::size_t>(judged));
    for (std::int64_t begin = 0; begin < judged; begin += rows_at_once) {
        const torch::Tensor some = rows.narrow(0, begin, std::min(rows_at_once, judged - begin));
        const torch::Tensor similarity =
            torch::matmul(unit.index_select(0, some.to(unit.device())), unit.t()).cpu().contiguous();
        at::parallel_for(0, some.size(0), 8, [&](std::int64_t first, std::int64_t last) {
            for (std::int64_t i = first; i < last; ++i) {
                const std::int64_t self = some.data_ptr<std::int64_t>()[i];
                qualities[static_cast<std::size_t>(begin + i)] = judge(
                    similarity.data_ptr<float>() + i * count, count, self, near.data_ptr<std::int64_t>() + self * k, k);
            }
        });
        if (step)
            step(begin + some.size(0), judged);
    }
    MapQuality quality;
    double intrusion = 0;
    for (const RowQuality& row : qualities) {
        quality.knn_preservation += row.kept;
        intrusion += row.intrusion;
    }
    const auto pairs = static_cast<double>(judged * k);
    quality.knn_preservation /= pairs;
    quality.trustworthiness = 1 - 2 * intrusion / (pairs * static_cast<double>(2 * count - 3 * k - 1));
    return quality;
}

MapQuality map_quality(const torch::Tensor& features, const torch::Tensor& points, std::int64_t sample) {
    return quality_of_neighbours(features, nearest_points(points, judged_neighbours(points.size(0))).index, sample);
}

double vote_accuracy(const torch::Tensor& neighbours, const torch::Tensor& labels) {
    const torch::NoGradGuard no_grad;
    const torch::Tensor index = neighbours.cpu();
    const torch::Tensor classes = labels.cpu();
    torch::Tensor votes = torch::zeros({ classes.size(0), classes.max().item<std::int64_t>() + 1 });
    const torch::Tensor voted = classes.index_select(0, index.flatten()).view_as(index);
    // Nearer ones weigh a little more, so that the nearest settles a tie.
    const torch::Tensor weight = 1 + torch::arange(voted.size(1), 0, -1).to(torch::kFloat32) * 1e-3;
    votes.scatter_add_(1, voted, weight.expand(voted.sizes()));
    return votes.argmax(1).eq(classes).to(torch::kFloat64).mean().item<double>();
}

double neighbour_accuracy(
    const torch::Tensor& points, const torch::Tensor& labels, std::int64_t k, const SearchStep& step) {
    const torch::NoGradGuard no_grad;
    const torch::Tensor labelled = labels.ge(0).nonzero().flatten();
    if (labelled.size(0) < 2)
        return -1;
    const torch::Tensor rows = points.index_select(0, labelled.to(points.device()));
    return vote_accuracy(
        nearest_points(rows, std::min(k, labelled.size(0) - 1), step).index, labels.index_select(0, labelled));
}

} // namespace byol
