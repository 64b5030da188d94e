#pragma once

#include "core/base/run/run_writer.h"

#include <functional>
#include <string>

namespace byol {

/// Says what happens, to the run's log and to whoever watches the process.
class Journal {
public:
    using Listener = std::function<void(const std::string& line)>;

    Journal(RunWriter& writer, Listener listener)
        : writer_(writer)
        , listener_(std::move(listener)) { }

    void info(const std::string& text) { tell(LogLevel::info, text, text); }
    void warning(const std::string& text) { tell(LogLevel::warning, text, "Warning: " + text); }
    /// Into the log only: the thrower tells the watcher.
    void error(const std::string& text) { writer_.add_log(LogLevel::error, text); }

private:
    void tell(LogLevel level, const std::string& text, const std::string& line) {
        writer_.add_log(level, text);
        if (listener_)
            listener_(line);
    }

    RunWriter& writer_;
    Listener listener_;
};

} // namespace byol
