#include "core/base/error/error.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace byol {
namespace {

std::string sentence(
    const std::string& doing, const std::string& subject, const std::string& problem, const std::string& advice) {
    std::string text = "Error while " + doing;
    if (!subject.empty())
        text += " '" + subject + "'";
    text += ": " + problem + ".";
    if (!advice.empty())
        text += " " + advice;
    return text;
}

std::size_t edit_distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t { 0 });
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({ replaced, row[j] + 1, diagonal + 1 });
        }
    }
    return row.back();
}

} // namespace

Error::Error(std::string doing, std::string subject, std::string problem, std::string advice)
    : std::runtime_error(sentence(doing, subject, problem, advice))
    , doing_(std::move(doing))
    , subject_(std::move(subject))
    , problem_(std::move(problem))
    , advice_(std::move(advice)) { }

Cancelled::Cancelled()
    : std::runtime_error("cancelled") { }

std::string nearest_name(std::string_view word, const std::vector<std::string>& candidates) {
    std::string best;
    std::size_t best_distance = std::max<std::size_t>(2, word.size() / 2);
    for (const std::string& candidate : candidates) {
        const std::size_t distance = edit_distance(word, candidate);
        if (distance <= best_distance && (best.empty() || distance < best_distance)) {
            best = candidate;
            best_distance = distance;
        }
    }
    return best;
}

} // namespace byol
