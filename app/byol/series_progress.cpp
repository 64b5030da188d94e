#include "app/byol/series_progress.h"

#include <algorithm>
#include <memory>

namespace byol::cli {
namespace {

constexpr std::int64_t steps = 1000;

// How far a piece is whose phases come one after the other.
struct Piece {
    std::map<std::string, double> phases;
    double sum = 0;
    std::string phase;
    double finished = 0;

    double done(const Progress& progress) {
        const auto known = phases.find(progress.phase);
        if (known == phases.end())
            return finished;
        if (phase != progress.phase) {
            if (const auto before = phases.find(phase); before != phases.end())
                finished += before->second / sum;
            phase = progress.phase;
        }
        const double within = progress.total > 0
            ? std::clamp(static_cast<double>(progress.done) / static_cast<double>(progress.total), 0.0, 1.0)
            : 0;
        return std::min(1.0, finished + within * known->second / sum);
    }
};

} // namespace

SeriesProgress::SeriesProgress(ProgressSink whole, const std::vector<double>& weights)
    : whole_(std::move(whole)) {
    double sum = 0;
    for (const double weight : weights)
        sum += weight;
    double begin = 0;
    for (const double weight : weights) {
        begins_.push_back(begin / std::max(sum, 1e-9));
        begin += weight;
    }
    begins_.push_back(1);
}

ProgressSink SeriesProgress::part(std::size_t i, std::map<std::string, double> phases, const std::string& label) const {
    auto piece = std::make_shared<Piece>();
    for (const auto& [name, share] : phases)
        piece->sum += share;
    piece->phases = std::move(phases);
    return [this, piece, label, begin = begins_.at(i), end = begins_.at(i + 1)](const Progress& progress) {
        const double done = begin + (end - begin) * piece->done(progress);
        if (whole_)
            whole_({ label + ": " + progress.phase, static_cast<std::int64_t>(done * steps), steps });
    };
}

} // namespace byol::cli
