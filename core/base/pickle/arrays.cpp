#include "core/base/pickle/arrays.h"

#include <optional>
#include <string>
#include <string_view>

namespace byol::pickle {
namespace {

bool is_number(const DataType& type) {
    switch (type.kind) {
    case 'f':
        return type.size == 2 || type.size == 4 || type.size == 8;
    case 'i':
    case 'u':
        return type.size == 1 || type.size == 2 || type.size == 4 || type.size == 8;
    case 'b':
        return type.size == 1;
    default:
        return false;
    }
}

DataType data_type_from(std::string_view name) {
    DataType type;
    if (!name.empty() && std::string_view("<>|=").find(name.front()) != std::string_view::npos) {
        type.big_endian = name.front() == '>';
        name.remove_prefix(1);
    }
    if (name.size() == 2 && name[1] >= '1' && name[1] <= '8') {
        type.kind = name[0];
        type.size = static_cast<std::size_t>(name[1] - '0');
    }
    return is_number(type) ? type : DataType { 'V', 0, false };
}

// Python 3 writes an array's bytes as such, Python 2 as a byte string.
std::optional<std::span<const std::byte>> bytes_of(const Value& value) {
    if (const auto* bytes = as<Bytes>(value))
        return bytes->data;
    const auto* text = as<Text>(value);
    if (text == nullptr || !text->raw)
        return std::nullopt;
    return std::as_bytes(std::span(text->utf8.data(), text->utf8.size()));
}

std::string shape_text(const std::vector<std::int64_t>& shape) {
    std::string text;
    for (const std::int64_t size : shape)
        text += (text.empty() ? "" : ", ") + std::to_string(size);
    return "[" + text + "]";
}

void require_fitting(const Array& array) {
    bool empty = false;
    for (const std::int64_t size : array.shape)
        empty = empty || size == 0;
    std::uint64_t room = array.data.size() / array.type.size; // what further dimensions may multiply to
    for (const std::int64_t size : array.shape)
        room = empty ? 0 : room / static_cast<std::uint64_t>(size);
    std::uint64_t bytes = empty ? 0 : array.type.size;
    for (const std::int64_t size : array.shape)
        bytes = room == 0 ? bytes : bytes * static_cast<std::uint64_t>(size);
    if ((room == 0 && !empty) || bytes != array.data.size())
        throw PickleProblem("an array of shape " + shape_text(array.shape) + " in it has "
            + std::to_string(array.data.size()) + " bytes");
}

void fill(Array& array, const Value& shape, const Value& type, bool column_major, const Value& data) {
    const auto sizes = sizes_of(shape);
    const auto* element = as<DataType>(type);
    if (!sizes || element == nullptr)
        throw PickleProblem("an array in it has no shape or no element type");
    const auto bytes = bytes_of(data);
    if (!is_number(*element) || !bytes)
        return; // texts or Python objects: nothing that weights are made of
    array = { *element, *sizes, column_major, *bytes, true };
    require_fitting(array);
}

} // namespace

Value make_data_type(Arena& arena, const Sequence& arguments) {
    const auto name = arguments.items.empty() ? std::nullopt : text_of(arguments.items.front());
    return &arena.make(name ? data_type_from(*name) : DataType { 'V', 0, false });
}

void set_state(DataType& type, const Sequence& state) {
    const auto order = state.items.size() < 2 ? std::nullopt : text_of(state.items[1]);
    if (!order)
        throw PickleProblem("an array's element type in it has no byte order");
    type.big_endian = *order == ">";
}

void set_state(Array& array, const Sequence& state) {
    const std::size_t count = state.items.size();
    if (count != 4 && count != 5)
        throw PickleProblem("an array's state in it has " + std::to_string(count) + " parts");
    const auto last = state.items.end();
    const bool* column_major = as<bool>(*(last - 2));
    const auto* number = as<std::int64_t>(*(last - 2)); // Python 2 writes 0 and 1
    fill(array, *(last - 4), *(last - 3),
        (column_major != nullptr && *column_major) || (number != nullptr && *number != 0), *(last - 1));
}

Value make_scalar(Arena& arena, const Sequence& arguments) {
    Array scalar;
    const Sequence no_dimensions { SequenceKind::tuple, {} };
    if (arguments.items.size() == 2)
        fill(scalar, &no_dimensions, arguments.items[0], false, arguments.items[1]);
    return &arena.make(scalar);
}

Value make_from_buffer(Arena& arena, const Sequence& arguments) {
    if (arguments.items.size() != 4)
        throw PickleProblem("an array in it is described by " + std::to_string(arguments.items.size()) + " parts");
    Array array;
    fill(array, arguments.items[2], arguments.items[1], text_of(arguments.items[3]) == "F", arguments.items[0]);
    return &arena.make(array);
}

} // namespace byol::pickle
