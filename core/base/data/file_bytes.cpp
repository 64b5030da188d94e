#include "core/base/data/file_bytes.h"

#include "core/base/data/bad_picture.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace byol {
namespace {

std::string system_text(int code) {
    return "the system says: " + std::generic_category().message(code);
}

const char* kind_of(mode_t mode) {
    if (S_ISDIR(mode))
        return "a folder";
    if (S_ISFIFO(mode))
        return "a named pipe";
    if (S_ISSOCK(mode))
        return "a socket";
    return "a device";
}

} // namespace

InputFile::InputFile(const std::filesystem::path& path) {
    // Looked at before it is opened: merely opening a device can do something.
    struct stat status { };
    if (::stat(path.c_str(), &status) != 0)
        throw BadPicture("it cannot be opened; " + system_text(errno));
    if (!S_ISREG(status.st_mode))
        throw BadPicture(std::string("it is ") + kind_of(status.st_mode) + ", not a file");
    descriptor_ = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (descriptor_ < 0)
        throw BadPicture("it cannot be opened; " + system_text(errno));
    if (::fstat(descriptor_, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(descriptor_);
        throw BadPicture("it is not a file");
    }
    size_ = status.st_size;
}

InputFile::~InputFile() {
    ::close(descriptor_);
}

void InputFile::read(std::int64_t offset, std::span<std::uint8_t> target) const {
    std::size_t done = 0;
    while (done < target.size()) {
        const ssize_t count =
            ::pread(descriptor_, target.data() + done, target.size() - done, offset + static_cast<std::int64_t>(done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            throw BadPicture("it cannot be read; " + system_text(errno));
        if (count == 0)
            throw BadPicture("it became shorter while it was read");
        done += static_cast<std::size_t>(count);
    }
}

std::vector<std::uint8_t> read_whole_file(const std::filesystem::path& path, std::int64_t max_bytes) {
    const InputFile file(path);
    if (file.size() > max_bytes)
        throw BadPicture("it has " + bytes_text(static_cast<std::uint64_t>(file.size())) + "; the limit is "
            + bytes_text(static_cast<std::uint64_t>(max_bytes)));
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(file.size()));
    file.read(0, bytes);
    return bytes;
}

std::string bytes_text(std::uint64_t count) {
    const std::string digits = std::to_string(count);
    std::string text;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0)
            text += ',';
        text += digits[i];
    }
    return text + (count == 1 ? " byte" : " bytes");
}

} // namespace byol
