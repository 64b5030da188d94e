#include "core/engine/evaluate/nearest.h"

#include "core/base/error/error.h"
#include "core/engine/evaluate/row_selection.h"

#include <ATen/Dispatch.h>
#include <ATen/Parallel.h>

#include <algorithm>
#include <limits>
#include <string>
#include <vector>

namespace byol {
namespace {

// Scores that are worked on at a time: on the CPU a piece that stays in the cache and takes some tens of milliseconds
// from wide features, on an accelerator one that is worth a launch.
constexpr std::int64_t piece_rows = 512;
constexpr std::int64_t piece_multiplications = 1'500'000'000;
constexpr std::int64_t narrowest_piece = 256;
constexpr std::int64_t widest_piece = 8192;
constexpr std::int64_t scores_at_once = 1 << 26;

// Columns of the bank that are multiplied with `rows` queries at a time.
std::int64_t columns_at_once(std::int64_t rows, std::int64_t dimensions) {
    if (rows == 1) // a matrix-vector product, which reads the bank once
        return std::max(widest_piece, piece_multiplications / 30 / std::max<std::int64_t>(1, dimensions));
    return std::clamp(
        piece_multiplications / (rows * std::max<std::int64_t>(1, dimensions)), narrowest_piece, widest_piece);
}

// <query, row> of every query and row.
torch::Tensor products_of(const torch::Tensor& queries, const torch::Tensor& bank, torch::Tensor& memory) {
    if (queries.size(0) == 1)
        return torch::mv(bank, queries[0]).unsqueeze(0);
    torch::Tensor products =
        memory.narrow(0, 0, queries.size(0) * bank.size(0)).view({ queries.size(0), bank.size(0) });
    return torch::mm_out(products, queries, bank.t());
}

void leave_out_self(torch::Tensor& scores, std::int64_t first_row, std::int64_t first_column) {
    const std::int64_t offset = first_row - first_column;
    if (offset < scores.size(1) && -offset < scores.size(0))
        scores.diagonal(offset).fill_(-std::numeric_limits<float>::infinity());
}

// One block of queries against the whole bank, on the CPU.
class BlockSearch {
public:
    BlockSearch(const torch::Tensor& bank, const Search& search, std::int64_t rows)
        : bank_(bank)
        , search_(search)
        , columns_(std::min(bank.size(0), columns_at_once(rows, bank.size(1))))
        , offset_(
              search.offset.defined() ? search.offset.to(torch::kFloat32).contiguous() : torch::zeros({ bank.size(0) }))
        , memory_(torch::empty({ rows * columns_ }))
        , selections_(static_cast<std::size_t>(rows), RowSelection<float>(search.k)) { }

    std::int64_t pieces() const { return (bank_.size(0) + columns_ - 1) / columns_; }

    template <class Step>
    void run(const torch::Tensor& queries, std::int64_t first_row, std::int64_t* index, float* score, Step step) {
        const std::int64_t rows = queries.size(0);
        for (std::int64_t row = 0; row < rows; ++row)
            selections_[static_cast<std::size_t>(row)].restart();
        for (std::int64_t first = 0; first < bank_.size(0); first += columns_) {
            look_through(queries, first_row, first);
            step();
        }
        at::parallel_for(0, rows, 16, [&](std::int64_t begin, std::int64_t end) {
            for (std::int64_t row = begin; row < end; ++row)
                selections_[static_cast<std::size_t>(row)].finish(index + row * search_.k, score + row * search_.k);
        });
    }

private:
    void look_through(const torch::Tensor& queries, std::int64_t first_row, std::int64_t first) {
        const std::int64_t size = std::min(columns_, bank_.size(0) - first);
        torch::Tensor products = products_of(queries, bank_.narrow(0, first, size), memory_);
        if (search_.skip_self)
            leave_out_self(products, first_row, first);
        const float* const values = products.data_ptr<float>();
        const float* const offset = offset_.data_ptr<float>() + first;
        const auto scale = static_cast<float>(search_.scale);
        at::parallel_for(0, queries.size(0), 16, [&](std::int64_t begin, std::int64_t end) {
            for (std::int64_t row = begin; row < end; ++row)
                selections_[static_cast<std::size_t>(row)].scan(values + row * size, offset, scale, size, first);
        });
    }

    const torch::Tensor& bank_;
    const Search& search_;
    std::int64_t columns_;
    torch::Tensor offset_;
    torch::Tensor memory_;
    std::vector<RowSelection<float>> selections_;
};

Nearest matches_on_cpu(
    const torch::Tensor& queries, const torch::Tensor& bank, const Search& search, const SearchStep& step) {
    const std::int64_t count = queries.size(0);
    const std::int64_t block = std::min(count, piece_rows);
    Nearest nearest { torch::empty({ count, search.k }, torch::kInt64), torch::empty({ count, search.k }) };
    if (count == 0)
        return nearest;
    BlockSearch blocks(bank, search, block);
    const std::int64_t total = (count + block - 1) / block * blocks.pieces();
    std::int64_t done = 0;
    for (std::int64_t first = 0; first < count; first += block)
        blocks.run(queries.narrow(0, first, std::min(block, count - first)), first,
            nearest.index.data_ptr<std::int64_t>() + first * search.k,
            nearest.score.data_ptr<float>() + first * search.k, [&] {
                if (step)
                    step(++done, total);
            });
    return nearest;
}

Nearest matches_on_device(
    const torch::Tensor& queries, const torch::Tensor& bank, const Search& search, const SearchStep& step) {
    const std::int64_t count = queries.size(0);
    const std::int64_t block = std::max<std::int64_t>(1, scores_at_once / bank.size(0));
    std::vector<torch::Tensor> index;
    std::vector<torch::Tensor> score;
    torch::Tensor memory = torch::empty({ std::min(block, count) * bank.size(0) }, bank.options());
    for (std::int64_t first = 0; first < count; first += block) {
        const torch::Tensor rows = queries.narrow(0, first, std::min(block, count - first));
        torch::Tensor scores = products_of(rows, bank, memory).mul_(search.scale);
        if (search.offset.defined())
            scores.add_(search.offset);
        if (search.skip_self)
            leave_out_self(scores, first, 0);
        const auto [values, columns] = scores.topk(search.k, 1);
        index.push_back(columns);
        score.push_back(values);
        if (step)
            step(std::min(first + block, count), count);
    }
    return { torch::cat(index), torch::cat(score) };
}

} // namespace

Nearest highest_scores(const torch::Tensor& scores, std::int64_t k) {
    const torch::Tensor rows = scores.contiguous().cpu();
    const std::int64_t count = rows.size(1);
    Nearest nearest { torch::empty({ rows.size(0), k }, torch::kInt64),
        torch::empty({ rows.size(0), k }, rows.options()) };
    AT_DISPATCH_FLOATING_TYPES(rows.scalar_type(), "highest_scores", [&] {
        const scalar_t* const values = rows.data_ptr<scalar_t>();
        std::int64_t* const index = nearest.index.data_ptr<std::int64_t>();
        scalar_t* const score = nearest.score.data_ptr<scalar_t>();
        at::parallel_for(0, rows.size(0), 1, [&](std::int64_t first, std::int64_t last) {
            RowSelection<scalar_t> selection(k);
            for (std::int64_t row = first; row < last; ++row) {
                selection.restart();
                selection.scan(values + row * count, count, 0);
                selection.finish(index + row * k, score + row * k);
            }
        });
    });
    return nearest;
}

Nearest best_matches(
    const torch::Tensor& queries, const torch::Tensor& bank, const Search& search, const SearchStep& step) {
    const torch::NoGradGuard no_grad;
    const torch::Tensor rows = queries.to(torch::kFloat32).contiguous();
    const torch::Tensor columns = bank.is_same(queries) ? rows : bank.to(torch::kFloat32).contiguous();
    if (bank.is_cpu())
        return matches_on_cpu(rows, columns, search, step);
    return matches_on_device(rows, columns, search, step);
}

torch::Tensor unit_rows(const torch::Tensor& rows) {
    return rows / rows.norm(2, 1, true).clamp_min(1e-12);
}

void require_finite(const torch::Tensor& rows, const char* doing, const char* what) {
    const torch::Tensor bad = rows.isfinite().all(1).logical_not();
    if (!bad.any().item<bool>())
        return;
    const auto broken = bad.sum().item<std::int64_t>();
    throw Error(doing, what,
        "row " + std::to_string(bad.nonzero().min().item<std::int64_t>()) + " holds a number that is not finite ("
            + std::to_string(broken) + " of " + std::to_string(rows.size(0)) + " rows do)",
        "The encoder has diverged: use an earlier checkpoint, or train again with a lower learning rate.");
}

} // namespace byol
