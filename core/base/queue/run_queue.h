#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace byol {

/// A run that waits for its turn, or is being trained by the queue.
struct QueueItem {
    std::filesystem::path run;
    std::string device; ///< "cpu", "cuda:1"; "" and "auto": the first GPU, else the CPU
    bool operator==(const QueueItem&) const = default;
};

/// The runs that are to be trained one after the other on each device, in order. Kept in runs/queue.toml, which several
/// programs may change at the same time.
struct RunQueue {
    std::vector<QueueItem> items;
    bool paused = false; ///< nothing new is begun; what trains goes on
    bool operator==(const RunQueue&) const = default;
};

/// The queue of a folder of runs; an empty one where there is none. @throws Error when the file cannot be read
RunQueue read_queue(const std::filesystem::path& runs);

// Each of these changes the file under a lock and replaces it in one step. @throws Error when it cannot be written

/// Adds a run at the end; one that is there already keeps its place and takes the device.
void add_to_queue(const std::filesystem::path& runs, const std::filesystem::path& run, const std::string& device = {});
/// Takes a run out; one that is not there is no error. It does not stop a run that is being trained.
void remove_from_queue(const std::filesystem::path& runs, const std::filesystem::path& run);
/// @param position 0 is the front; what is past the end means the end
void move_in_queue(const std::filesystem::path& runs, const std::filesystem::path& run, std::size_t position);
void set_device_in_queue(
    const std::filesystem::path& runs, const std::filesystem::path& run, const std::string& device);
/// After a run's folder was renamed.
void rename_in_queue(
    const std::filesystem::path& runs, const std::filesystem::path& from, const std::filesystem::path& to);
void pause_queue(const std::filesystem::path& runs, bool pause);

/// Whether a process (`byol queue run`) works on the queue.
bool queue_is_worked_on(const std::filesystem::path& runs);

/// The device that an item's or a setting's device stands for: "cpu", "cuda:0", ...
std::string resolved_device(const std::string& device);

} // namespace byol
