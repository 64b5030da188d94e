#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <sys/types.h>
#include <vector>

/// A child process that trains. Private to core/base/queue.
namespace byol {

class WorkerProcess {
public:
    /// Starts a program with nothing to read; what it has to say is added to `log`. @throws Error when it cannot
    WorkerProcess(const std::filesystem::path& program, const std::vector<std::string>& arguments,
        const std::filesystem::path& log);

    /// Its exit status once it has ended (128 + the number for a signal), nullopt before.
    std::optional<int> ended();

private:
    pid_t pid_ = 0;
};

} // namespace byol
