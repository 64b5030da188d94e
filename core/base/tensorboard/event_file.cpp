#include "core/base/tensorboard/event_file.h"

#include "core/base/error/error.h"
#include "core/base/tensorboard/crc32c.h"

#include <bit>
#include <cstring>

namespace byol {
namespace {

// Protocol buffers: a field is its number and wire type, then a variable-length integer, eight or four little-endian
// bytes, or a length and so many bytes.
enum class Wire : std::uint8_t { varint = 0, fixed64 = 1, bytes = 2, fixed32 = 5 };

std::string varint(std::uint64_t value) {
    std::string out;
    for (; value >= 0x80; value >>= 7)
        out.push_back(static_cast<char>((value & 0x7F) | 0x80));
    out.push_back(static_cast<char>(value));
    return out;
}

template <class Number> std::string little_endian(Number value) {
    static_assert(std::endian::native == std::endian::little);
    std::string out(sizeof value, '\0');
    std::memcpy(out.data(), &value, sizeof value);
    return out;
}

std::string key(int field, Wire wire) {
    return varint(static_cast<std::uint64_t>(field) << 3 | static_cast<std::uint64_t>(wire));
}

std::string message(int field, const std::string& content) {
    return key(field, Wire::bytes) + varint(content.size()) + content;
}

// Event: 1 wall_time (double), 2 step (int64), 3 file_version (string), 5 summary (Summary).
constexpr int wall_time = 1, event_step = 2, file_version = 3, event_summary = 5;
// Summary: 1 value (repeated Value); Value: 1 tag, 2 simple_value (float), 8 tensor, 9 metadata.
constexpr int summary_value = 1, value_tag = 1, simple_value = 2, value_tensor = 8, value_metadata = 9;
// TensorProto: 1 dtype (7 = string), 2 tensor_shape, 8 string_val; SummaryMetadata: 1 plugin_data { 1 plugin_name }.
constexpr int tensor_dtype = 1, tensor_shape = 2, string_value = 8, plugin_data = 1, plugin_name = 1;
constexpr std::uint64_t dtype_string = 7;

std::string host_name() {
    return "byol";
}

} // namespace

EventFile::EventFile(const std::filesystem::path& folder, Time first)
    : path_(folder / ("events.out.tfevents." + std::to_string(static_cast<std::int64_t>(first)) + "." + host_name())) {
    std::error_code problem;
    std::filesystem::create_directories(folder, problem);
    file_.open(path_, std::ios::binary | std::ios::trunc);
    if (!file_)
        throw Error("exporting to TensorBoard", path_.string(), "the file cannot be written",
            "Choose another folder with --to, or make room.");
    add_event(first, 0, message(file_version, "brain.Event:2"));
}

void EventFile::add_event(Time time, std::int64_t step, const std::string& field) {
    std::string event = key(wall_time, Wire::fixed64) + little_endian(time);
    if (step != 0)
        event += key(event_step, Wire::varint) + varint(static_cast<std::uint64_t>(step));
    event += field;
    const std::string length = little_endian(static_cast<std::uint64_t>(event.size()));
    file_ << length << little_endian(masked_crc32c(length)) << event << little_endian(masked_crc32c(event));
}

void EventFile::add_scalar(const std::string& tag, std::int64_t step, Time time, double value) {
    const std::string entry =
        message(value_tag, tag) + key(simple_value, Wire::fixed32) + little_endian(static_cast<float>(value));
    add_event(time, step, message(event_summary, message(summary_value, entry)));
}

void EventFile::add_text(const std::string& tag, std::int64_t step, Time time, const std::string& text) {
    const std::string tensor = key(tensor_dtype, Wire::varint) + varint(dtype_string) + message(tensor_shape, {})
        + message(string_value, text);
    const std::string metadata = message(plugin_data, message(plugin_name, "text"));
    const std::string entry =
        message(value_tag, tag) + message(value_tensor, tensor) + message(value_metadata, metadata);
    add_event(time, step, message(event_summary, message(summary_value, entry)));
}

void EventFile::close() {
    file_.close();
    if (!file_)
        throw Error("exporting to TensorBoard", path_.string(), "not everything could be written",
            "Is the disk full? Make room and export again.");
}

} // namespace byol
