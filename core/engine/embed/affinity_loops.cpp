#include "core/engine/embed/affinity_loops.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <span>
#include <vector>

namespace byol {
namespace {

struct Entry {
    std::int32_t column = 0;
    double probability = 0;
};

constexpr std::int64_t grain = 256;

// The k entries of each row by rising column.
std::vector<Entry> outgoing_entries(const torch::Tensor& index, const torch::Tensor& conditional) {
    const std::int64_t k = index.size(1);
    const std::int64_t* const columns = index.data_ptr<std::int64_t>();
    const double* const values = conditional.data_ptr<double>();
    std::vector<Entry> entries(static_cast<std::size_t>(index.numel()));
    at::parallel_for(0, index.size(0), grain, [&](std::int64_t first, std::int64_t last) {
        for (std::int64_t n = first * k; n < last * k; ++n)
            entries[static_cast<std::size_t>(n)] = { static_cast<std::int32_t>(columns[n]), values[n] };
        for (std::int64_t row = first; row < last; ++row)
            std::sort(entries.begin() + row * k, entries.begin() + (row + 1) * k,
                [](const Entry& a, const Entry& b) { return a.column < b.column; });
    });
    return entries;
}

// The transposed matrix: the entries of each row, by rising column.
struct Incoming {
    std::vector<std::int64_t> start;
    std::vector<Entry> entries;

    std::span<const Entry> row(std::int64_t i) const {
        const auto at = static_cast<std::size_t>(i);
        return { entries.data() + start[at], static_cast<std::size_t>(start[at + 1] - start[at]) };
    }
};

Incoming transposed(const std::vector<Entry>& outgoing, std::int64_t count, std::int64_t k) {
    Incoming incoming;
    incoming.start.assign(static_cast<std::size_t>(count) + 1, 0);
    for (const Entry& entry : outgoing)
        ++incoming.start[static_cast<std::size_t>(entry.column) + 1];
    for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i)
        incoming.start[i + 1] += incoming.start[i];
    incoming.entries.resize(outgoing.size());
    std::vector<std::int64_t> next(incoming.start.begin(), incoming.start.end() - 1);
    for (std::size_t n = 0; n < outgoing.size(); ++n) {
        const auto row = static_cast<std::int32_t>(static_cast<std::int64_t>(n) / k);
        const std::int64_t to = next[static_cast<std::size_t>(outgoing[n].column)]++;
        incoming.entries[static_cast<std::size_t>(to)] = { row, outgoing[n].probability };
    }
    return incoming;
}

// Calls `take(column, p_ij + p_ji)` for each column of the two lists.
template <class Take> void merge(std::span<const Entry> a, std::span<const Entry> b, Take take) {
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.size() || j < b.size()) {
        if (j == b.size() || (i < a.size() && a[i].column < b[j].column)) {
            take(a[i].column, a[i].probability);
            ++i;
        } else if (i == a.size() || b[j].column < a[i].column) {
            take(b[j].column, b[j].probability);
            ++j;
        } else {
            take(a[i].column, a[i].probability + b[j].probability);
            ++i;
            ++j;
        }
    }
}

} // namespace

Affinities symmetrised_in_loops(const torch::Tensor& index, const torch::Tensor& conditional, const SearchStep& step) {
    const std::int64_t count = index.size(0);
    const std::int64_t k = index.size(1);
    const auto tell = [&](std::int64_t done) {
        if (step)
            step(done, 4);
    };
    const std::vector<Entry> outgoing = outgoing_entries(index.contiguous(), conditional.contiguous());
    tell(1);
    const Incoming incoming = transposed(outgoing, count, k);
    tell(2);
    const auto row_of = [&](std::int64_t i) {
        return std::span<const Entry>(outgoing.data() + i * k, static_cast<std::size_t>(k));
    };
    Affinities affinities;
    affinities.row_start = torch::zeros({ count + 1 }, torch::kInt64);
    std::int64_t* const start = affinities.row_start.data_ptr<std::int64_t>();
    at::parallel_for(0, count, grain, [&](std::int64_t first, std::int64_t last) {
        for (std::int64_t i = first; i < last; ++i)
            merge(row_of(i), incoming.row(i), [&](std::int32_t, double) { ++start[i + 1]; });
    });
    for (std::int64_t i = 0; i < count; ++i)
        start[i + 1] += start[i];
    tell(3);
    affinities.row = torch::empty({ start[count] }, torch::kInt32);
    affinities.column = torch::empty({ start[count] }, torch::kInt32);
    affinities.probability = torch::empty({ start[count] });
    std::int32_t* const rows = affinities.row.data_ptr<std::int32_t>();
    std::int32_t* const columns = affinities.column.data_ptr<std::int32_t>();
    float* const probabilities = affinities.probability.data_ptr<float>();
    const double scale = 1 / static_cast<double>(2 * count);
    at::parallel_for(0, count, grain, [&](std::int64_t first, std::int64_t last) {
        for (std::int64_t i = first; i < last; ++i) {
            std::int64_t n = start[i];
            merge(row_of(i), incoming.row(i), [&](std::int32_t column, double probability) {
                rows[n] = static_cast<std::int32_t>(i);
                columns[n] = column;
                probabilities[n++] = static_cast<float>(probability * scale);
            });
        }
    });
    tell(4);
    return affinities;
}

} // namespace byol
