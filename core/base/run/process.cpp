#include "core/base/run/process.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fstream>
#include <sstream>
#include <unistd.h>

namespace byol::process {
namespace {

Time boot_time() {
    std::ifstream stat("/proc/stat");
    std::string word;
    while (stat >> word)
        if (word == "btime") {
            Time seconds = 0;
            stat >> seconds;
            return seconds;
        }
    return 0;
}

// Field 22 of /proc/PID/stat, counted after the name, which may itself hold spaces and brackets.
Time start_time(std::int64_t pid) {
    std::ifstream stat("/proc/" + std::to_string(pid) + "/stat");
    std::string line;
    std::getline(stat, line);
    const auto name_end = line.rfind(')');
    if (name_end == std::string::npos)
        return 0;
    std::istringstream fields(line.substr(name_end + 1));
    std::string field;
    for (int i = 3; i <= 22; ++i)
        fields >> field;
    const auto ticks = static_cast<Time>(std::strtoll(field.c_str(), nullptr, 10));
    return boot_time() + ticks / static_cast<Time>(::sysconf(_SC_CLK_TCK));
}

} // namespace

std::string host_name() {
    std::array<char, 256> name {};
    return ::gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "localhost";
}

std::int64_t id() {
    return ::getpid();
}

bool is_alive(std::int64_t pid, Time since) {
    if (pid <= 0 || (::kill(static_cast<pid_t>(pid), 0) != 0 && errno == ESRCH))
        return false;
    constexpr Time clock_slack = 5;
    return start_time(pid) <= since + clock_slack;
}

} // namespace byol::process
