#include "core/base/queue/file_lock.h"

#include "core/base/error/error.h"

#include <cerrno>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>

namespace byol {
namespace {

struct flock whole_file() {
    struct flock lock { };
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    return lock;
}

} // namespace

FileLock::FileLock(const std::filesystem::path& file, Wait wait)
    : descriptor_(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666)) {
    if (descriptor_ < 0)
        throw Error("locking the queue", file.string(), std::generic_category().message(errno),
            "Check that you may write in the folder of runs.");
    struct flock lock = whole_file();
    int code = 0;
    do
        code = ::fcntl(descriptor_, wait == Wait::yes ? F_OFD_SETLKW : F_OFD_SETLK, &lock) == 0 ? 0 : errno;
    while (code == EINTR);
    held_ = code == 0;
    if (held_ || code == EAGAIN || code == EACCES)
        return;
    ::close(descriptor_);
    throw Error("locking the queue", file.string(), std::generic_category().message(code),
        "Keep the runs on a file system that supports locks.");
}

FileLock::~FileLock() {
    release();
}

void FileLock::release() {
    if (descriptor_ >= 0)
        ::close(descriptor_);
    descriptor_ = -1;
    held_ = false;
}

bool is_file_locked(const std::filesystem::path& file) {
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    struct flock lock = whole_file();
    const bool asked = ::fcntl(descriptor, F_OFD_GETLK, &lock) == 0;
    ::close(descriptor);
    return asked && lock.l_type != F_UNLCK;
}

} // namespace byol
