#pragma once

#include <stop_token>

namespace byol::cli {

/// Turns SIGINT, SIGTERM and SIGHUP into a stop request; a second one, more than a second later, ends the process at
/// once with 130. (Some senders, such as timeout(1), signal the process and its group together.) There can be one in a
/// process. SIGHUP stays ignored where it was: that is what nohup is for.
class SignalWatcher {
public:
    explicit SignalWatcher(std::stop_source stop);
};

} // namespace byol::cli
