#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace byol::pickle {

// What a pickle holds, as plain values. Texts and bytes point into the pickle's own bytes, the rest into the Pickle
// that read them; a list may hold itself, so whoever walks down a tree bounds the depth.

struct None { };
struct Text {
    std::string_view utf8;
    bool raw = false; ///< a byte string of Python 2, which need not be UTF-8
};
struct Bytes {
    std::span<const std::byte> data;
};
/// An integer of more than 64 bits, as it stands in the file.
struct BigInteger {
    std::span<const std::byte> digits;
};

struct Name;
struct Sequence;
struct Dictionary;
struct DataType;
struct Array;
struct Persistent;
struct TorchTensor;
struct Object;

using Value = std::variant<None, bool, std::int64_t, double, BigInteger, Text, Bytes, const Name*, const Sequence*,
    const Dictionary*, const DataType*, const Array*, const Persistent*, const TorchTensor*, const Object*>;

/// A class or a function by its name. It is never looked up, let alone called.
struct Name {
    std::string_view module;
    std::string_view name;
};

enum class SequenceKind { list, tuple, set };
struct Sequence {
    SequenceKind kind = SequenceKind::list;
    std::vector<Value> items;
};

/// Also an OrderedDict and a defaultdict. Entries in the order they were added; of equal keys the last one counts.
struct Dictionary {
    std::vector<std::pair<Value, Value>> entries;
};

/// A NumPy element type: "f4" little-endian is kind 'f', size 4.
struct DataType {
    char kind = 0; ///< 'f', 'i', 'u', 'b' (boolean), 'V' (other)
    std::size_t size = 0; ///< bytes of an element
    bool big_endian = false;
};

/// A NumPy array or scalar. Its bytes were checked against type and shape.
struct Array {
    DataType type;
    std::vector<std::int64_t> shape;
    bool column_major = false;
    std::span<const std::byte> data;
    bool complete = false; ///< false while its state has not come; such an array has no data
};

/// What the writer kept outside the pickle, by whatever it calls it.
struct Persistent {
    Value id;
};

/// A view of a torch storage that lies outside the pickle. Shape and strides are not negative and equally long; whether
/// they fit the storage is for the reader of the storage to check.
struct TorchTensor {
    std::string_view storage_type; ///< "FloatStorage"
    std::string_view storage_key; ///< the record's name
    std::int64_t offset = 0; ///< in elements
    std::vector<std::int64_t> shape;
    std::vector<std::int64_t> strides; ///< in elements
};

/// Anything else: what would have been called or built, kept as it stands.
struct Object {
    Value type; ///< a Name, or an Object for a class that the pickle itself describes
    Value arguments; ///< a tuple
    Value state; ///< None when there is none
    std::vector<Value> items; ///< appended
    Dictionary entries; ///< set by key
};

template <class T>
inline constexpr bool is_scalar =
    std::is_same_v<T,
        None> || std::is_same_v<T, bool> || std::is_same_v<T, std::int64_t> || std::is_same_v<T, double> || std::is_same_v<T, BigInteger> || std::is_same_v<T, Text> || std::is_same_v<T, Bytes>;

/// The value as a T, or nullptr: as<Array>(value), as<Text>(value), ...
template <class T> const T* as(const Value& value) {
    if constexpr (is_scalar<T>) {
        return std::get_if<T>(&value);
    } else {
        const auto* node = std::get_if<const T*>(&value);
        return node == nullptr ? nullptr : *node;
    }
}

/// A text's characters, or nothing.
std::optional<std::string_view> text_of(const Value& value);
/// Up to 64 integers that are not negative (a tuple or list, or a single one), or nothing: shapes and strides.
std::optional<std::vector<std::int64_t>> sizes_of(const Value& value);

/// The value as a dictionary: one itself, an object that had entries set, or an object around one (Haiku's FlatMapping,
/// types.MappingProxyType and the like). nullptr for anything else.
const Dictionary* mapping_of(const Value& value);
/// The entry of a text key; nullptr when there is none.
const Value* find(const Dictionary& dictionary, std::string_view key);

/// "collections.OrderedDict"; the name that a described class was given; "" when the pickle does not say.
std::string type_name(const Object& object);
/// What a value is, to end a sentence: "a list", "an object of collections.Counter".
std::string describe(const Value& value);

} // namespace byol::pickle
