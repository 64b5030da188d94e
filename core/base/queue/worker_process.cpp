#include "core/base/queue/worker_process.h"

#include "core/base/error/error.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <system_error>
#include <unistd.h>

namespace byol {
namespace {

/// Standard streams and signals of the child.
class Setting {
public:
    explicit Setting(const std::filesystem::path& log) {
        posix_spawn_file_actions_init(&files_);
        posix_spawn_file_actions_addopen(&files_, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        posix_spawn_file_actions_addopen(&files_, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
        posix_spawn_file_actions_addopen(&files_, STDERR_FILENO, log.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0666);
        posix_spawnattr_init(&attributes_);
        sigset_t none;
        sigemptyset(&none);
        posix_spawnattr_setsigmask(&attributes_, &none);
        posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSIGMASK);
    }
    ~Setting() {
        posix_spawn_file_actions_destroy(&files_);
        posix_spawnattr_destroy(&attributes_);
    }
    Setting(const Setting&) = delete;
    Setting& operator=(const Setting&) = delete;

    posix_spawn_file_actions_t* files() { return &files_; }
    posix_spawnattr_t* attributes() { return &attributes_; }

private:
    posix_spawn_file_actions_t files_ {};
    posix_spawnattr_t attributes_ {};
};

} // namespace

WorkerProcess::WorkerProcess(
    const std::filesystem::path& program, const std::vector<std::string>& arguments, const std::filesystem::path& log) {
    std::string name = program.string();
    std::vector<std::string> words = arguments;
    std::vector<char*> pointers { name.data() };
    for (std::string& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    Setting setting(log);
    const int code =
        ::posix_spawn(&pid_, program.c_str(), setting.files(), setting.attributes(), pointers.data(), environ);
    if (code != 0)
        throw Error("starting the worker", program.string(), std::generic_category().message(code));
}

std::optional<int> WorkerProcess::ended() {
    int status = 0;
    const pid_t found = ::waitpid(pid_, &status, WNOHANG);
    if (found == 0 || (found < 0 && errno == EINTR))
        return std::nullopt;
    if (found < 0)
        return 127;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

} // namespace byol
