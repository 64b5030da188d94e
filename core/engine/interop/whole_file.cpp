#include "core/engine/interop/whole_file.h"

#include "core/base/error/error.h"

#include <cerrno>
#include <fcntl.h>
#include <fstream>
#include <system_error>
#include <unistd.h>

namespace byol {
namespace fs = std::filesystem;
namespace {

void sync(const fs::path& file) {
    const int descriptor = open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    fsync(descriptor);
    close(descriptor);
}

} // namespace

void write_whole_file(const fs::path& file, const std::string& doing, const std::function<void(std::ostream&)>& write) {
    fs::path unfinished = file;
    unfinished += ".part-" + std::to_string(getpid());
    try {
        std::ofstream stream(unfinished, std::ios::binary);
        write(stream);
        stream.close();
        if (!stream)
            throw std::system_error(errno, std::generic_category());
        sync(unfinished);
        fs::rename(unfinished, file);
    } catch (const std::exception& problem) {
        std::error_code ignored;
        fs::remove(unfinished, ignored);
        throw Error(
            doing, file.string(), problem.what(), "Check that the folder exists, is writable and has free space.");
    }
}

} // namespace byol
