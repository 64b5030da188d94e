#include "core/base/error/error.h"
#include "core/base/run/holder.h"
#include "core/base/run/process.h"
#include "core/base/run/run_folder.h"
#include "core/base/run/store.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <system_error>
#include <unistd.h>

namespace byol {
namespace fs = std::filesystem;
namespace {

fs::path lock_file(const fs::path& run) {
    return run / "lock";
}

struct flock whole_file() {
    struct flock lock { };
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    return lock;
}

std::string read_text(int descriptor) {
    std::array<char, 300> buffer {};
    const ssize_t bytes = ::pread(descriptor, buffer.data(), buffer.size(), 0);
    std::string text(buffer.data(), bytes > 0 ? static_cast<std::size_t>(bytes) : 0);
    while (!text.empty() && text.back() == '\n')
        text.pop_back();
    return text;
}

// For people and for messages only; the lock itself is what counts.
void write_text(int descriptor) {
    const std::string text = "pid " + std::to_string(process::id()) + " on " + process::host_name() + "\n";
    if (::ftruncate(descriptor, 0) == 0 && ::pwrite(descriptor, text.data(), text.size(), 0) < 0)
        return;
}

[[noreturn]] void refuse(const fs::path& run, const std::string& holder) {
    throw Error("taking hold of the run", run.string(),
        "another worker holds it" + (holder.empty() ? std::string() : " (" + holder + ")"),
        "Stop that worker first, or wait until it ends.");
}

std::optional<RunStatus> stored_status(const fs::path& run) {
    try {
        return store::read_briefly(run, [](sqlite::Database& database) { return rows::read_status(database); });
    } catch (const Error&) {
        return std::nullopt; // a store that cannot be read shows no sign of life either
    }
}

bool fresh_elsewhere(const RunStatus& stored) {
    return rows::is_live(stored.state) && stored.host != process::host_name()
        && now() - stored.heartbeat < holder::fresh_seconds;
}

} // namespace

// The lock belongs to the open file, not to the process (F_OFD_SETLK): closing another descriptor of the same file does
// not lose it, and a second hold from within one process is refused as well.
RunLock::RunLock(const fs::path& run) {
    const auto stored = stored_status(run);
    if (stored && fresh_elsewhere(*stored))
        refuse(run, "pid " + std::to_string(stored->pid) + " on " + stored->host);
    descriptor_ = ::open(lock_file(run).c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (descriptor_ < 0)
        throw Error("taking hold of the run", run.string(), std::generic_category().message(errno),
            "Check that the folder exists and that you may write in it.");
    struct flock lock = whole_file();
    if (::fcntl(descriptor_, F_OFD_SETLK, &lock) != 0) {
        const int code = errno;
        const std::string holder = read_text(descriptor_);
        ::close(descriptor_);
        if (code == EAGAIN || code == EACCES)
            refuse(run, holder);
        throw Error("taking hold of the run", run.string(), std::generic_category().message(code),
            "Keep the runs on a file system that supports locks.");
    }
    write_text(descriptor_);
}

RunLock::~RunLock() {
    ::close(descriptor_);
}

bool holder::is_locked(const fs::path& run) {
    const int descriptor = ::open(lock_file(run).c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    struct flock lock = whole_file();
    const bool asked = ::fcntl(descriptor, F_OFD_GETLK, &lock) == 0;
    ::close(descriptor);
    return asked && lock.l_type != F_UNLCK;
}

bool holder::is_held(const fs::path& run, const RunStatus& stored) {
    return is_locked(run) || fresh_elsewhere(stored);
}

bool is_held(const fs::path& run) {
    if (holder::is_locked(run))
        return true;
    const auto stored = stored_status(run);
    return stored && fresh_elsewhere(*stored);
}

} // namespace byol
