#include "core/engine/train/checkpoint_keeper.h"

#include "core/base/error/error.h"
#include "core/base/run/run_reader.h"

#include <algorithm>
#include <chrono>
#include <iterator>

namespace byol {
namespace fs = std::filesystem;
namespace {

double monotonic_seconds() {
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

} // namespace

CheckpointKeeper::CheckpointKeeper(
    fs::path run, const CheckpointSettings& settings, RunWriter& writer, Journal& journal)
    : run_(std::move(run))
    , settings_(settings)
    , writer_(writer)
    , journal_(journal)
    , saved_at_(monotonic_seconds()) {
    for (const CheckpointEntry& entry : RunReader(run_).checkpoints()) {
        entries_[entry.step] = entry;
        best_knn_ = std::max(best_knn_, entry.knn_top1);
    }
    for (const std::int64_t step : checkpoint_steps(run_)) {
        newest_ = std::max(newest_, step);
        if (!entries_.contains(step))
            adopt(step);
    }
}

// A worker killed between writing the file and its row leaves the file alone.
void CheckpointKeeper::adopt(std::int64_t step) {
    CheckpointEntry entry;
    entry.step = step;
    entry.file = checkpoint_name(step);
    try {
        const CheckpointHeader header = read_checkpoint_header(run_ / entry.file);
        entry.epoch = header.epoch;
        entry.created = header.created;
        entry.bytes = static_cast<std::int64_t>(fs::file_size(run_ / entry.file));
    } catch (const Error& error) {
        journal_.warning(error.what());
        return;
    }
    entries_[step] = entry;
    writer_.add_checkpoint(entry);
}

CheckpointKeeper::~CheckpointKeeper() {
    if (writing_.valid())
        writing_.wait();
}

bool CheckpointKeeper::due(bool epoch_ended, std::int64_t epochs_done) const {
    if (epoch_ended && settings_.every_epochs > 0 && epochs_done % settings_.every_epochs == 0)
        return true;
    return settings_.every_minutes > 0 && monotonic_seconds() - saved_at_ >= settings_.every_minutes * 60;
}

bool CheckpointKeeper::is_best(double knn_top1) const {
    return knn_top1 >= 0 && knn_top1 > best_knn_;
}

std::int64_t CheckpointKeeper::newest_step() const {
    return newest_;
}

void CheckpointKeeper::save(Snapshot snapshot, double knn_top1) {
    try {
        finish();
    } catch (const Error& error) {
        journal_.warning(error.what());
    }
    newest_ = snapshot.header.step;
    best_knn_ = std::max(best_knn_, knn_top1);
    saved_at_ = monotonic_seconds();
    writing_ =
        std::async(std::launch::async, [this, snapshot = std::move(snapshot), knn_top1] { write(snapshot, knn_top1); });
}

void CheckpointKeeper::finish() {
    if (writing_.valid())
        writing_.get();
}

void CheckpointKeeper::write(const Snapshot& snapshot, double knn_top1) {
    CheckpointEntry entry;
    entry.step = snapshot.header.step;
    entry.epoch = snapshot.header.epoch;
    entry.created = snapshot.header.created;
    entry.file = checkpoint_name(entry.step);
    write_checkpoint(run_ / entry.file, snapshot);
    entry.bytes = static_cast<std::int64_t>(fs::file_size(run_ / entry.file));
    const auto same = entries_.find(entry.step);
    entry.knn_top1 = same == entries_.end() ? knn_top1 : std::max(knn_top1, same->second.knn_top1);
    const CheckpointEntry* former = best();
    entry.best =
        entry.knn_top1 >= 0 && (former == nullptr || former->step == entry.step || entry.knn_top1 > former->knn_top1);
    if (entry.best) {
        for (auto& [step, other] : entries_)
            other.best = false;
    }
    entries_[entry.step] = entry;
    writer_.add_checkpoint(entry);
    prune();
}

const CheckpointEntry* CheckpointKeeper::best() const {
    const auto found = std::ranges::find_if(entries_, [](const auto& item) { return item.second.best; });
    return found == entries_.end() ? nullptr : &found->second;
}

void CheckpointKeeper::prune() {
    const auto keep = static_cast<std::size_t>(std::max<std::int64_t>(1, settings_.keep_last));
    if (entries_.size() <= keep)
        return;
    std::vector<std::int64_t> gone;
    const auto last_kept = std::prev(entries_.end(), static_cast<std::ptrdiff_t>(keep));
    for (auto item = entries_.begin(); item != last_kept; ++item) {
        if (!item->second.best)
            gone.push_back(item->first);
    }
    for (const std::int64_t step : gone)
        writer_.remove_checkpoint(step);
    // The rows go first: a reader that finds a row finds its file.
    if (!gone.empty())
        writer_.flush();
    for (const std::int64_t step : gone) {
        std::error_code ignored;
        fs::remove(run_ / entries_.at(step).file, ignored);
        entries_.erase(step);
    }
}

} // namespace byol
