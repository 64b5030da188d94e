#include "core/base/run/run_lister.h"

#include "core/base/run/holder.h"
#include "core/base/run/rows.h"
#include "core/base/run/store.h"
#include "core/base/run/summary_parts.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <ctime>
#include <map>
#include <sys/stat.h>
#include <system_error>
#include <thread>

namespace byol {
namespace fs = std::filesystem;
namespace {

std::atomic<std::uint64_t> last_revision { 0 };

/// What tells whether a file was touched.
struct Mark {
    bool there = false;
    std::int64_t seconds = 0;
    std::int64_t nanoseconds = 0;
    std::int64_t bytes = 0;
    std::uint64_t inode = 0; ///< a file that was replaced within one tick of the clock
    bool operator==(const Mark&) const = default;
};

Mark mark_of(const std::string& file) {
    struct stat found { };
    if (::stat(file.c_str(), &found) != 0 || !S_ISREG(found.st_mode))
        return {};
    return { true, found.st_mtim.tv_sec, found.st_mtim.tv_nsec, found.st_size, found.st_ino };
}

struct Marks {
    std::array<Mark, 2> store; ///< run.sqlite and its log
    Mark config;
    Mark about;

    static Marks of(const std::string& run) {
        return { { mark_of(run + "/run.sqlite"), mark_of(run + "/run.sqlite-wal") }, mark_of(run + "/config.toml"),
            mark_of(run + "/about.toml") };
    }
    /// A file that was touched a moment ago may be touched again without its mark telling.
    bool store_is_settled(std::int64_t now) const {
        constexpr std::int64_t moment = 2;
        return std::max(store[0].seconds, store[1].seconds) < now - moment;
    }
};

struct Entry {
    Marks marks;
    bool settled = false; ///< the store's mark can be trusted
    bool seen = false;
    RunState stored = RunState::queued; ///< before `interrupted` was derived
    RunSummary summary;
};

bool is_live(RunState state) {
    return rows::is_live(state);
}

bool read_store_anew(Entry& entry, const Marks& marks) {
    RunSummary fresh = summary_parts::read_store(entry.summary.path);
    entry.stored = fresh.status.state;
    summary_parts::derive_state(fresh);
    fresh.about = std::move(entry.summary.about);
    fresh.config = std::move(entry.summary.config);
    entry.settled = marks.store_is_settled(std::time(nullptr));
    entry.summary = std::move(fresh);
    return true;
}

// A worker that died leaves its store as it was.
bool looks_otherwise(const Entry& entry) {
    if (!is_live(entry.stored))
        return false;
    const bool interrupted = entry.summary.status.state == RunState::interrupted;
    RunStatus stored = entry.summary.status;
    stored.state = entry.stored;
    return holder::is_held(entry.summary.path, stored) == interrupted;
}

bool bring_up_to_date(Entry& entry) {
    const bool is_new = entry.summary.revision == 0;
    const Marks marks = Marks::of(entry.summary.path.string());
    bool changed = false;
    if (is_new || marks.store != entry.marks.store || !entry.settled || looks_otherwise(entry))
        changed = read_store_anew(entry, marks);
    if (is_new || marks.config != entry.marks.config) {
        entry.summary.config = summary_parts::read_config(entry.summary.path);
        changed = true;
    }
    if (is_new || marks.about != entry.marks.about) {
        entry.summary.about = summary_parts::read_about_or_none(entry.summary.path);
        changed = true;
    }
    entry.marks = marks;
    if (changed)
        entry.summary.revision = ++last_revision;
    return changed;
}

// Few runs are not worth a thread.
std::size_t threads_for(std::size_t runs) {
    constexpr std::size_t runs_a_thread = 16;
    constexpr std::size_t most = 8;
    const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
    return std::min({ cores, most, runs / runs_a_thread + 1 });
}

bool bring_all_up_to_date(const std::vector<Entry*>& entries) {
    std::atomic<std::size_t> next { 0 };
    std::atomic<bool> changed { false };
    const auto work = [&] {
        for (std::size_t i = next++; i < entries.size(); i = next++)
            if (bring_up_to_date(*entries[i]))
                changed = true;
    };
    std::vector<std::jthread> helpers;
    for (std::size_t i = 1; i < threads_for(entries.size()); ++i)
        helpers.emplace_back(work);
    work();
    helpers.clear();
    return changed;
}

} // namespace

struct RunLister::Impl {
    fs::path folder;
    std::map<fs::path, Entry> entries;
    std::vector<RunSummary> runs;

    void find_entries() {
        for (auto& [path, entry] : entries)
            entry.seen = false;
        std::error_code error;
        for (const auto& found : fs::directory_iterator(folder, error)) {
            const fs::path& path = found.path();
            if (path.filename().native().starts_with('.') || !mark_of(path.native() + "/run.sqlite").there)
                continue;
            Entry& entry = entries[path];
            entry.summary.path = path;
            entry.seen = true;
        }
    }

    void put_in_order() {
        runs.clear();
        for (const auto& [path, entry] : entries)
            runs.push_back(entry.summary);
        std::sort(runs.begin(), runs.end(), [](const RunSummary& a, const RunSummary& b) {
            return a.status.created != b.status.created ? a.status.created > b.status.created : a.name < b.name;
        });
    }
};

RunLister::RunLister(fs::path runs)
    : impl_(std::make_unique<Impl>()) {
    impl_->folder = std::move(runs);
}

RunLister::~RunLister() = default;

bool RunLister::look() {
    impl_->find_entries();
    bool changed = std::erase_if(impl_->entries, [](const auto& each) { return !each.second.seen; }) > 0;
    std::vector<Entry*> entries;
    for (auto& [path, entry] : impl_->entries)
        entries.push_back(&entry);
    changed = bring_all_up_to_date(entries) || changed;
    if (changed)
        impl_->put_in_order();
    return changed;
}

const std::vector<RunSummary>& RunLister::runs() const {
    return impl_->runs;
}

} // namespace byol
