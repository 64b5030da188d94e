#include "app/byol/signal_watcher.h"

#include "core/base/error/error.h"

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <thread>
#include <unistd.h>

namespace byol::cli {
namespace {

constexpr int exit_code = 130;
int write_end = -1; // a signal handler can reach nothing but statics

// Handlers rather than a blocked mask and sigwait: libraries start threads before main (OpenBLAS does), which do not
// block the signals, and a signal that reaches one of them would end the process.
void forward(int) {
    const int kept = errno;
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(write_end, &byte, 1);
    errno = kept;
}

void handle(int number) {
    struct sigaction former { };
    ::sigaction(number, nullptr, &former);
    if (number == SIGHUP && former.sa_handler == SIG_IGN)
        return;
    struct sigaction action { };
    action.sa_handler = forward;
    action.sa_flags = SA_RESTART;
    ::sigaction(number, &action, nullptr);
}

void wait_for_byte(int read_end) {
    char byte = 0;
    while (::read(read_end, &byte, 1) < 0 && errno == EINTR) { }
}

void watch(int read_end, std::stop_source stop) {
    using Clock = std::chrono::steady_clock;
    wait_for_byte(read_end);
    const auto first = Clock::now();
    stop.request_stop();
    do
        wait_for_byte(read_end);
    while (Clock::now() - first < std::chrono::seconds(1));
    std::_Exit(exit_code);
}

} // namespace

SignalWatcher::SignalWatcher(std::stop_source stop) {
    std::array<int, 2> ends {};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        throw Error("starting the program", "", "no pipe can be opened", "Close some programs and try again.");
    write_end = ends[1];
    std::thread(watch, ends[0], std::move(stop)).detach();
    for (const int number : { SIGINT, SIGTERM, SIGHUP })
        handle(number);
    std::signal(SIGPIPE, SIG_IGN);
}

} // namespace byol::cli
