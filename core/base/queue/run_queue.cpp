#include "core/base/queue/run_queue.h"

#include "core/base/config/toml_reader.h"
#include "core/base/error/error.h"
#include "core/base/queue/file_lock.h"
#include "core/base/queue/queue_files.h"

#include <toml++/toml.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <system_error>

namespace byol {
namespace fs = std::filesystem;
namespace {

using queue_files::tidy;

const char* const heading = "# The runs that 'byol queue run' trains, one after the other on each device.\n";

// A run that lies in the folder is written by its name, so that the folder can be moved.
std::string written_name(const fs::path& runs, const fs::path& run) {
    return run.parent_path() == tidy(runs) ? run.filename().string() : run.string();
}

fs::path read_name(const fs::path& runs, const std::string& name) {
    return tidy(tidy(runs) / name);
}

std::string to_text(const fs::path& runs, const RunQueue& queue) {
    std::string text = heading;
    text += std::string("paused = ") + (queue.paused ? "true" : "false") + "\n";
    for (const QueueItem& item : queue.items) {
        text += "\n[[run]]\nname = " + toml_quoted(written_name(runs, item.run)) + "\n";
        if (!item.device.empty())
            text += "device = " + toml_quoted(item.device) + "\n";
    }
    return text;
}

RunQueue from_table(const fs::path& runs, const toml::table& table) {
    RunQueue queue;
    queue.paused = table["paused"].value_or(false);
    const toml::array* list = table["run"].as_array();
    if (list == nullptr)
        return queue;
    for (const toml::node& node : *list)
        if (const toml::table* item = node.as_table())
            if (const std::string name = (*item)["name"].value_or(std::string()); !name.empty())
                queue.items.push_back({ read_name(runs, name), (*item)["device"].value_or(std::string()) });
    return queue;
}

void write(const fs::path& runs, const RunQueue& queue) {
    const fs::path file = queue_files::queue_file(runs);
    const fs::path fresh = file.string() + ".new";
    std::ofstream out(fresh, std::ios::binary);
    out << to_text(runs, queue);
    out.close();
    std::error_code error;
    if (out)
        fs::rename(fresh, file, error);
    if (!out || error)
        throw Error("changing the queue", file.string(), "the file cannot be written",
            "Free some disk space or check the folder's permissions.");
}

template <class Change> void change_queue(const fs::path& runs, Change change) {
    std::error_code ignored;
    fs::create_directories(runs, ignored);
    const FileLock lock(queue_files::edit_lock(runs), FileLock::Wait::yes);
    RunQueue queue = read_queue(runs);
    const RunQueue before = queue;
    change(queue);
    if (queue != before)
        write(runs, queue);
}

auto place_of(RunQueue& queue, const fs::path& run) {
    return std::find_if(queue.items.begin(), queue.items.end(),
        [whole = tidy(run)](const QueueItem& item) { return item.run == whole; });
}

} // namespace

fs::path queue_files::queue_file(const fs::path& runs) {
    return runs / "queue.toml";
}

fs::path queue_files::edit_lock(const fs::path& runs) {
    return runs / ".queue.lock";
}

fs::path queue_files::runner_lock(const fs::path& runs) {
    return runs / ".queue.runner";
}

fs::path queue_files::tidy(const fs::path& path) {
    const fs::path whole = fs::absolute(path).lexically_normal();
    return whole.has_filename() ? whole : whole.parent_path();
}

RunQueue read_queue(const fs::path& runs) {
    const fs::path file = queue_files::queue_file(runs);
    std::ifstream in(file, std::ios::binary);
    if (!in)
        return {};
    const std::string text { std::istreambuf_iterator<char>(in), {} };
    try {
        return from_table(runs, toml::parse(text));
    } catch (const toml::parse_error& error) {
        throw Error("reading the queue", file.string(),
            "line " + std::to_string(error.source().begin.line) + " is not TOML",
            "Correct the file, or remove it: the runs themselves are safe.");
    }
}

void add_to_queue(const fs::path& runs, const fs::path& run, const std::string& device) {
    change_queue(runs, [&](RunQueue& queue) {
        const auto place = place_of(queue, run);
        if (place == queue.items.end())
            queue.items.push_back({ tidy(run), device });
        else
            place->device = device;
    });
}

void remove_from_queue(const fs::path& runs, const fs::path& run) {
    change_queue(runs, [&](RunQueue& queue) {
        const auto place = place_of(queue, run);
        if (place != queue.items.end())
            queue.items.erase(place);
    });
}

void move_in_queue(const fs::path& runs, const fs::path& run, std::size_t position) {
    change_queue(runs, [&](RunQueue& queue) {
        const auto place = place_of(queue, run);
        if (place == queue.items.end())
            return;
        const QueueItem item = *place;
        queue.items.erase(place);
        const auto target = static_cast<std::ptrdiff_t>(std::min(position, queue.items.size()));
        queue.items.insert(queue.items.begin() + target, item);
    });
}

void set_device_in_queue(const fs::path& runs, const fs::path& run, const std::string& device) {
    change_queue(runs, [&](RunQueue& queue) {
        if (const auto place = place_of(queue, run); place != queue.items.end())
            place->device = device;
    });
}

void rename_in_queue(const fs::path& runs, const fs::path& from, const fs::path& to) {
    change_queue(runs, [&](RunQueue& queue) {
        if (const auto place = place_of(queue, from); place != queue.items.end())
            place->run = tidy(to);
    });
}

void pause_queue(const fs::path& runs, bool pause) {
    change_queue(runs, [&](RunQueue& queue) { queue.paused = pause; });
}

bool queue_is_worked_on(const fs::path& runs) {
    return is_file_locked(queue_files::runner_lock(runs));
}

} // namespace byol
