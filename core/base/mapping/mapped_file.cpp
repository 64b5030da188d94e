#include "core/base/mapping/mapped_file.h"

#include "core/base/error/error.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace byol {
namespace {

class Descriptor {
public:
    // Not blocking: a pipe of that name must be refused, not waited for.
    explicit Descriptor(const std::filesystem::path& file)
        : number_(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)) { }
    ~Descriptor() {
        if (number_ >= 0)
            ::close(number_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    int number() const { return number_; }

private:
    int number_;
};

std::string system_reason() {
    return std::generic_category().message(errno);
}

} // namespace

MappedFile::MappedFile(const std::filesystem::path& file, const std::string& doing) {
    const auto fail = [&](const std::string& problem, const std::string& advice = {}) {
        throw Error(doing, file.string(), problem, advice);
    };
    const Descriptor descriptor(file);
    if (descriptor.number() < 0)
        fail("it cannot be opened: " + system_reason(), "Check the path and that you may read it.");
    struct stat status { };
    if (::fstat(descriptor.number(), &status) != 0)
        fail(system_reason());
    if (!S_ISREG(status.st_mode))
        fail("it is not a file");
    const auto size = static_cast<std::size_t>(status.st_size);
    if (size == 0)
        return;
    void* address = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, descriptor.number(), 0);
    if (address == MAP_FAILED)
        fail("it cannot be mapped into memory: " + system_reason());
    bytes_ = { static_cast<const std::byte*>(address), size };
}

MappedFile::~MappedFile() {
    if (!bytes_.empty())
        ::munmap(const_cast<std::byte*>(bytes_.data()), bytes_.size());
}

} // namespace byol
