#include "core/base/safetensors/header.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace byol::safetensors {
namespace {

using Json = nlohmann::json;

struct DTypeName {
    DType dtype;
    const char* name;
};

constexpr std::array<DTypeName, 10> dtype_names { { { DType::u8, "U8" }, { DType::i8, "I8" }, { DType::i16, "I16" },
    { DType::i32, "I32" }, { DType::i64, "I64" }, { DType::f16, "F16" }, { DType::bf16, "BF16" }, { DType::f32, "F32" },
    { DType::f64, "F64" }, { DType::boolean, "BOOL" } } };

std::string quoted(const std::string& name) {
    constexpr std::size_t shown = 120;
    return "\"" + (name.size() > shown ? name.substr(0, shown) + "..." : name) + "\"";
}

const char* name_of(DType dtype) {
    return std::find_if(dtype_names.begin(), dtype_names.end(), [&](const auto& entry) {
        return entry.dtype == dtype;
    })->name;
}

DType dtype_from(const std::string& tensor, const Json& word) {
    if (word.is_string())
        for (const DTypeName& entry : dtype_names)
            if (word.get_ref<const std::string&>() == entry.name)
                return entry.dtype;
    const std::string given = word.dump(-1, ' ', false, Json::error_handler_t::replace);
    throw HeaderProblem("tensor " + quoted(tensor) + " has the unsupported type " + given.substr(0, 60));
}

// The DOM keeps the last of two equal keys and nests without bound; this callback refuses both.
class StructureGuard {
public:
    bool operator()(int depth, Json::parse_event_t event, Json& parsed) {
        if (event == Json::parse_event_t::object_start || event == Json::parse_event_t::array_start) {
            constexpr int deepest = 2; // { tensor: { shape: [
            if (depth > deepest)
                throw HeaderProblem("its header is nested too deep");
            if (depth == 1)
                fields_.clear();
        }
        if (event == Json::parse_event_t::key) {
            auto& seen = depth == 1 ? tensors_ : fields_;
            if (const auto& key = parsed.get_ref<const std::string&>(); !seen.insert(key).second)
                throw HeaderProblem("its header names " + quoted(key) + " twice");
        }
        return true;
    }

private:
    std::set<std::string> tensors_;
    std::set<std::string> fields_;
};

Json parse_json(std::string_view text) {
    try {
        StructureGuard guard;
        return Json::parse(text.begin(), text.end(), Json::parser_callback_t(std::ref(guard)));
    } catch (const Json::exception& error) {
        const std::string reason = error.what();
        throw HeaderProblem("its header is not JSON: " + reason.substr(reason.find("] ") + 2));
    }
}

const Json& field(const std::string& tensor, const Json& object, const char* name) {
    const auto found = object.find(name);
    if (found == object.end())
        throw HeaderProblem("tensor " + quoted(tensor) + " has no \"" + name + "\"");
    return *found;
}

std::uint64_t whole_number(const std::string& tensor, const Json& value, const char* what) {
    if (!value.is_number_unsigned())
        throw HeaderProblem("tensor " + quoted(tensor) + " has " + what + " that is not a whole number from 0 up");
    return value.get<std::uint64_t>();
}

std::vector<std::int64_t> shape_from(const std::string& tensor, const Json& value) {
    if (!value.is_array())
        throw HeaderProblem("the shape of tensor " + quoted(tensor) + " is not a list");
    std::vector<std::int64_t> shape;
    for (const Json& side : value) {
        const std::uint64_t length = whole_number(tensor, side, "a side");
        if (!std::in_range<std::int64_t>(length))
            throw HeaderProblem("the shape of tensor " + quoted(tensor) + " is too large");
        shape.push_back(static_cast<std::int64_t>(length));
    }
    return shape;
}

Entry entry_from(const std::string& tensor, const Json& object, std::uint64_t data_bytes) {
    if (!object.is_object())
        throw HeaderProblem("the entry of tensor " + quoted(tensor) + " is not an object");
    Entry entry;
    entry.dtype = dtype_from(tensor, field(tensor, object, "dtype"));
    entry.shape = shape_from(tensor, field(tensor, object, "shape"));
    const Json& offsets = field(tensor, object, "data_offsets");
    if (!offsets.is_array() || offsets.size() != 2)
        throw HeaderProblem("the data_offsets of tensor " + quoted(tensor) + " are not a pair");
    entry.begin = whole_number(tensor, offsets[0], "an offset");
    entry.end = whole_number(tensor, offsets[1], "an offset");
    if (entry.begin > entry.end || entry.end > data_bytes)
        throw HeaderProblem("tensor " + quoted(tensor) + " lies at bytes " + std::to_string(entry.begin) + " to "
            + std::to_string(entry.end) + ", but the file has only " + std::to_string(data_bytes) + " bytes of data");
    if (bytes_of(entry.dtype, entry.shape) != entry.end - entry.begin)
        throw HeaderProblem("tensor " + quoted(tensor) + " has " + std::to_string(entry.end - entry.begin)
            + " bytes, but its shape and type need " + std::to_string(bytes_of(entry.dtype, entry.shape)));
    return entry;
}

std::map<std::string, std::string> metadata_from(const Json& object) {
    if (!object.is_object())
        throw HeaderProblem("its metadata is not an object");
    std::map<std::string, std::string> metadata;
    for (const auto& [key, value] : object.items()) {
        if (!value.is_string())
            throw HeaderProblem("its metadata " + quoted(key) + " is not a text");
        metadata[key] = value.get<std::string>();
    }
    return metadata;
}

// Every byte belongs to exactly one tensor, so that nothing can hide in the file.
void check_layout(const std::map<std::string, Entry>& tensors, std::uint64_t data_bytes) {
    using Placed = std::pair<const std::string*, const Entry*>;
    std::vector<Placed> order;
    for (const auto& [name, entry] : tensors)
        order.emplace_back(&name, &entry);
    std::sort(order.begin(), order.end(), [](const Placed& a, const Placed& b) {
        return std::pair(a.second->begin, a.second->end) < std::pair(b.second->begin, b.second->end);
    });
    std::uint64_t position = 0;
    for (const auto& [name, entry] : order) {
        if (entry->begin != position)
            throw HeaderProblem("tensor " + quoted(*name)
                + (entry->begin < position ? " overlaps another tensor" : " follows a gap in the data"));
        position = entry->end;
    }
    if (position != data_bytes)
        throw HeaderProblem(std::to_string(data_bytes - position) + " bytes at its end belong to no tensor");
}

nlohmann::ordered_json written_entry(const NamedTensor& named, std::uint64_t begin) {
    const auto& [dtype, shape, bytes] = named.tensor;
    if (bytes_of(dtype, shape) != bytes.size())
        throw HeaderProblem("tensor " + quoted(named.name) + " has " + std::to_string(bytes.size())
            + " bytes, but its shape and type need " + std::to_string(bytes_of(dtype, shape)));
    return { { "dtype", name_of(dtype) }, { "shape", shape }, { "data_offsets", { begin, begin + bytes.size() } } };
}

// Written member by member, because an ordered JSON object takes quadratic time for thousands of tensors.
void append_member(std::string& text, const std::string& name, const nlohmann::ordered_json& value) {
    try {
        if (text.size() > 1)
            text += ',';
        text.append(Json(name).dump()).append(":").append(value.dump());
    } catch (const Json::exception&) {
        throw HeaderProblem("a name or a metadata text is not UTF-8");
    }
}

} // namespace

std::uint64_t bytes_of(DType dtype, const std::vector<std::int64_t>& shape) {
    std::uint64_t bytes = size_of(dtype);
    for (const std::int64_t side : shape) {
        if (side < 0)
            throw HeaderProblem("a shape has the negative side " + std::to_string(side));
        if (__builtin_mul_overflow(bytes, static_cast<std::uint64_t>(side), &bytes))
            throw HeaderProblem("a shape is too large");
    }
    return bytes;
}

Header parse_header(std::string_view json, std::uint64_t data_bytes) {
    if (json.empty() || json.front() != '{')
        throw HeaderProblem("its header does not begin with {");
    const Json document = parse_json(json);
    Header header;
    for (const auto& [name, value] : document.items()) {
        if (name == metadata_name)
            header.metadata = metadata_from(value);
        else
            header.tensors.emplace(name, entry_from(name, value, data_bytes));
    }
    check_layout(header.tensors, data_bytes);
    return header;
}

std::string build_header(
    const std::vector<const NamedTensor*>& in_order, const std::map<std::string, std::string>& metadata) {
    std::set<std::string> taken { metadata_name };
    std::uint64_t position = 0;
    std::string text = "{";
    if (!metadata.empty())
        append_member(text, metadata_name, metadata);
    for (const NamedTensor* named : in_order) {
        if (!taken.insert(named->name).second)
            throw HeaderProblem("the tensor name " + quoted(named->name) + " is taken or reserved");
        append_member(text, named->name, written_entry(*named, position));
        position += named->tensor.bytes.size();
    }
    text += "}";
    text.append((8 - text.size() % 8) % 8, ' ');
    return text;
}

} // namespace byol::safetensors
