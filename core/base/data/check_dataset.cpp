#include "core/base/data/dataset.h"
#include "core/base/data/decode.h"
#include "core/base/data/listing.h"
#include "core/base/data/parallel.h"
#include "core/base/error/error.h"

#include <algorithm>
#include <chrono>
#include <mutex>

namespace byol {
namespace fs = std::filesystem;
namespace {

class Checker {
public:
    Checker(Listing listing, const ProgressSink& progress)
        : listing_(std::move(listing))
        , progress_(progress)
        , train_(static_cast<std::int64_t>(listing_.train.size()))
        , total_(train_ + static_cast<std::int64_t>(listing_.test.size()))
        , reasons_(static_cast<std::size_t>(total_)) {
        report_.info = std::move(listing_.info);
        report_.files_seen = listing_.files_seen;
        report_.files_ignored = listing_.files_ignored;
        report_.info.min_height = report_.info.max_height = report_.info.min_width = report_.info.max_width = 0;
    }

    DatasetReport run(std::int64_t threads, std::stop_token stop) {
        parallel_for(threads, total_, std::move(stop), [this](std::int64_t position) { look_at(position); });
        count_usable();
        return std::move(report_);
    }

private:
    const Entry& entry(std::int64_t position) const {
        return position < train_ ? listing_.train[static_cast<std::size_t>(position)]
                                 : listing_.test[static_cast<std::size_t>(position - train_)];
    }

    void look_at(std::int64_t position) {
        try {
            note_size(listing_.pictures->read_full(entry(position).picture));
        } catch (const Error& error) {
            reasons_[static_cast<std::size_t>(position)] = as_sentence(error.problem());
        } catch (const std::bad_alloc&) {
            reasons_[static_cast<std::size_t>(position)] = "There is not enough memory to decode it.";
        }
        note_progress();
    }

    void note_size(const Image& image) {
        const std::lock_guard lock(mutex_);
        DatasetInfo& info = report_.info;
        const bool first = info.max_height == 0;
        info.min_height = first ? image.height : std::min(info.min_height, image.height);
        info.min_width = first ? image.width : std::min(info.min_width, image.width);
        info.max_height = std::max(info.max_height, image.height);
        info.max_width = std::max(info.max_width, image.width);
    }

    void note_progress() {
        const std::lock_guard lock(mutex_);
        ++done_;
        if (progress_ && (done_ % 100 == 0 || done_ == total_))
            progress_({ .phase = "reading images", .done = done_, .total = total_ });
    }

    void count_usable() {
        report_.train_per_class.resize(report_.info.classes.size());
        report_.test_per_class.resize(report_.info.classes.size());
        for (std::int64_t position = 0; position < total_; ++position) {
            const std::string& reason = reasons_[static_cast<std::size_t>(position)];
            if (!reason.empty()) {
                report_.info.skipped.push_back({ listing_.pictures->source(entry(position).picture), reason });
                continue;
            }
            const bool train = position < train_;
            ++(train ? report_.info.train_count : report_.info.test_count);
            auto& per_class = train ? report_.train_per_class : report_.test_per_class;
            if (const int label = entry(position).label; label >= 0 && !per_class.empty())
                ++per_class[static_cast<std::size_t>(label)];
        }
    }

    Listing listing_;
    const ProgressSink& progress_;
    std::int64_t train_;
    std::int64_t total_;
    std::vector<std::string> reasons_; ///< empty: usable
    std::mutex mutex_;
    std::int64_t done_ = 0;
    DatasetReport report_;
};

// A file that cannot even be listed is one broken item, not a failed check.
Listing list_for_check(const DataSettings& settings, const ProgressSink& progress, const std::stop_token& stop) {
    try {
        return list_dataset(settings, Kept::is_renewed, progress, stop);
    } catch (const Error& error) {
        std::error_code ignored;
        const fs::file_status status = fs::status(settings.path, ignored);
        if (!fs::exists(status) || fs::is_directory(status))
            throw;
        Listing listing;
        listing.info.format = "unknown";
        listing.info.path = settings.path;
        listing.info.skipped.push_back(
            { error.subject(), as_sentence(error.problem()) + (error.advice().empty() ? "" : " " + error.advice()) });
        listing.files_seen = 1;
        return listing;
    }
}

} // namespace

DatasetReport check_dataset(const DataSettings& settings, const ProgressSink& progress, std::stop_token stop) {
    const auto start = std::chrono::steady_clock::now();
    Checker checker(list_for_check(settings, progress, stop), progress);
    DatasetReport report = checker.run(settings.loader_threads, std::move(stop));
    report.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return report;
}

} // namespace byol
