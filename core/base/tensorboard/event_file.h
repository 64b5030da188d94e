#pragma once

#include "core/base/run/run_types.h"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>

namespace byol {

/// Writes one of TensorBoard's event files: records of a length, its checksum, an Event message in protocol buffers'
/// encoding, and the checksum of that (tensorflow/core/util/event.proto, record_writer.h).
class EventFile {
public:
    /// Makes `folder` and the file events.out.tfevents.<time>.<host> in it, which begins with the format's version.
    /// @throws Error when it cannot be written
    EventFile(const std::filesystem::path& folder, Time first);

    /// A value of the series `tag` at a step; TensorBoard keeps 32 bits of it.
    void add_scalar(const std::string& tag, std::int64_t step, Time time, double value);
    /// A text of TensorBoard's text page, Markdown.
    void add_text(const std::string& tag, std::int64_t step, Time time, const std::string& text);

    /// Everything is on its way to the disk. @throws Error when something could not be written
    void close();
    const std::filesystem::path& path() const { return path_; }

private:
    void add_event(Time time, std::int64_t step, const std::string& field);

    std::filesystem::path path_;
    std::ofstream file_;
};

} // namespace byol
