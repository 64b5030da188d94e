#include "core/base/error/error.h"
#include "core/base/safetensors/header.h"
#include "core/base/safetensors/safetensors.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace byol {
namespace fs = std::filesystem;
namespace {

[[noreturn]] void fail(const fs::path& file, int code) {
    std::string advice;
    if (code == ENOSPC || code == EDQUOT || code == EFBIG)
        advice = "Free some space and try again; the file that was there before is unharmed.";
    else if (code == EACCES || code == EPERM || code == EROFS)
        advice = "Check that you may write to its folder.";
    throw Error("writing the tensor file", file.string(), std::generic_category().message(code), advice);
}

fs::path folder_of(const fs::path& file) {
    return file.has_parent_path() ? file.parent_path() : fs::path(".");
}

/// A file beside the target that takes its place when complete and vanishes otherwise.
class TemporaryFile {
public:
    explicit TemporaryFile(const fs::path& target)
        : target_(target) {
        static std::atomic<unsigned> counter { 0 };
        path_ = folder_of(target) / (".tmp-" + std::to_string(::getpid()) + "-" + std::to_string(counter++));
        ::unlink(path_.c_str()); // left by a killed process that had the same number
        descriptor_ = ::open(path_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (descriptor_ < 0)
            fail(target_, errno);
    }
    ~TemporaryFile() {
        if (descriptor_ >= 0)
            ::close(descriptor_);
        if (!path_.empty())
            ::unlink(path_.c_str());
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    void append(std::span<const std::byte> bytes) {
        while (!bytes.empty()) {
            constexpr std::size_t largest = std::size_t { 64 } << 20U;
            const ssize_t written = ::write(descriptor_, bytes.data(), std::min(bytes.size(), largest));
            if (written < 0 && errno == EINTR)
                continue;
            if (written <= 0)
                fail(target_, written < 0 ? errno : ENOSPC);
            bytes = bytes.subspan(static_cast<std::size_t>(written));
        }
    }

    void take_place() {
        if (::fsync(descriptor_) != 0)
            fail(target_, errno);
        if (::close(std::exchange(descriptor_, -1)) != 0)
            fail(target_, errno);
        if (::rename(path_.c_str(), target_.c_str()) != 0)
            fail(target_, errno);
        path_.clear();
        sync_folder();
    }

private:
    // The new name is durable only when the folder is; some file systems cannot sync folders and say EINVAL.
    void sync_folder() const {
        const int folder = ::open(folder_of(target_).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (folder < 0)
            return;
        const int code = ::fsync(folder) == 0 ? 0 : errno;
        ::close(folder);
        if (code != 0 && code != EINVAL)
            fail(target_, code);
    }

    fs::path target_;
    fs::path path_;
    int descriptor_ = -1;
};

// Wide types first keeps every tensor aligned to its own size.
std::vector<const NamedTensor*> layout(const std::vector<NamedTensor>& tensors) {
    std::vector<const NamedTensor*> order;
    for (const NamedTensor& tensor : tensors)
        order.push_back(&tensor);
    std::sort(order.begin(), order.end(), [](const NamedTensor* a, const NamedTensor* b) {
        const std::size_t left = size_of(a->tensor.dtype);
        const std::size_t right = size_of(b->tensor.dtype);
        return left != right ? left > right : a->name < b->name;
    });
    return order;
}

std::string header_text(const fs::path& file, const std::vector<const NamedTensor*>& order,
    const std::map<std::string, std::string>& metadata) {
    try {
        return safetensors::build_header(order, metadata);
    } catch (const safetensors::HeaderProblem& problem) {
        throw Error("writing the tensor file", file.string(), problem.what());
    }
}

} // namespace

void write_safetensors(
    const fs::path& file, const std::vector<NamedTensor>& tensors, const std::map<std::string, std::string>& metadata) {
    const auto order = layout(tensors);
    const std::string header = header_text(file, order, metadata);
    const std::uint64_t length = header.size();
    TemporaryFile temporary(file);
    temporary.append(std::as_bytes(std::span(&length, 1)));
    temporary.append(std::as_bytes(std::span(header)));
    for (const NamedTensor* named : order)
        temporary.append(named->tensor.bytes);
    temporary.take_place();
}

} // namespace byol
