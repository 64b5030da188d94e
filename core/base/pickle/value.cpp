#include "core/base/pickle/value.h"

#include <algorithm>

namespace byol::pickle {
namespace {

constexpr int most_wrappers = 4;
constexpr std::size_t most_dimensions = 64; // NumPy's limit, and torch's

const Dictionary* single_mapping(const Sequence& arguments) {
    const Dictionary* found = nullptr;
    for (const Value& item : arguments.items) {
        const auto* dictionary = as<Dictionary>(item);
        if (dictionary != nullptr && found != nullptr)
            return nullptr;
        found = dictionary != nullptr ? dictionary : found;
    }
    return found;
}

// Classes around a dictionary keep it as their only argument, or as the only dictionary among their attributes.
const Dictionary* wrapped(const Object& object) {
    if (!object.entries.entries.empty())
        return &object.entries;
    if (const auto* arguments = as<Sequence>(object.arguments))
        if (const Dictionary* dictionary = single_mapping(*arguments))
            return dictionary;
    const auto* attributes = as<Dictionary>(object.state);
    if (attributes == nullptr)
        return nullptr;
    for (const char* name : { "_mapping", "_storage", "_dict", "data" })
        if (const Value* value = find(*attributes, name))
            if (const auto* dictionary = as<Dictionary>(*value))
                return dictionary;
    return nullptr;
}

struct Describe {
    std::string operator()(None) const { return "None"; }
    std::string operator()(bool) const { return "a truth value"; }
    std::string operator()(std::int64_t) const { return "an integer"; }
    std::string operator()(double) const { return "a number"; }
    std::string operator()(const BigInteger&) const { return "a long integer"; }
    std::string operator()(const Text&) const { return "a text"; }
    std::string operator()(const Bytes&) const { return "bytes"; }
    std::string operator()(const Name* name) const {
        return "the name " + std::string(name->module) + "." + std::string(name->name);
    }
    std::string operator()(const Sequence* sequence) const {
        switch (sequence->kind) {
        case SequenceKind::list:
            return "a list";
        case SequenceKind::tuple:
            return "a tuple";
        case SequenceKind::set:
            return "a set";
        }
        return "a sequence";
    }
    std::string operator()(const Dictionary*) const { return "a dictionary"; }
    std::string operator()(const DataType*) const { return "an element type"; }
    std::string operator()(const Array*) const { return "an array"; }
    std::string operator()(const Persistent*) const { return "something outside the pickle"; }
    std::string operator()(const TorchTensor*) const { return "a tensor"; }
    std::string operator()(const Object* object) const {
        const std::string name = type_name(*object);
        return name.empty() ? "an object" : "an object of " + name;
    }
};

} // namespace

std::optional<std::string_view> text_of(const Value& value) {
    const auto* text = as<Text>(value);
    return text == nullptr ? std::nullopt : std::optional(text->utf8);
}

std::optional<std::vector<std::int64_t>> sizes_of(const Value& value) {
    if (const auto* size = as<std::int64_t>(value))
        return *size < 0 ? std::nullopt : std::optional(std::vector { *size });
    const auto* sequence = as<Sequence>(value);
    if (sequence == nullptr || sequence->items.size() > most_dimensions)
        return std::nullopt;
    std::vector<std::int64_t> sizes;
    for (const Value& item : sequence->items) {
        const auto* size = as<std::int64_t>(item);
        if (size == nullptr || *size < 0)
            return std::nullopt;
        sizes.push_back(*size);
    }
    return sizes;
}

const Dictionary* mapping_of(const Value& value) {
    if (const auto* dictionary = as<Dictionary>(value))
        return dictionary;
    const auto* object = as<Object>(value);
    for (int depth = 0; object != nullptr && depth < most_wrappers; ++depth) {
        if (const Dictionary* dictionary = wrapped(*object))
            return dictionary;
        const auto* arguments = as<Sequence>(object->arguments);
        object = arguments == nullptr || arguments->items.size() != 1 ? nullptr : as<Object>(arguments->items.front());
    }
    return nullptr;
}

const Value* find(const Dictionary& dictionary, std::string_view key) {
    const auto found = std::find_if(dictionary.entries.rbegin(), dictionary.entries.rend(),
        [&](const auto& entry) { return text_of(entry.first) == key; });
    return found == dictionary.entries.rend() ? nullptr : &found->second;
}

std::string type_name(const Object& object) {
    if (const auto* name = as<Name>(object.type))
        return std::string(name->module) + "." + std::string(name->name);
    const auto* described = as<Object>(object.type);
    const auto* arguments = described == nullptr ? nullptr : as<Sequence>(described->arguments);
    if (arguments == nullptr)
        return {};
    for (const Value& argument : arguments->items)
        if (const auto text = text_of(argument))
            return std::string(*text);
    return {};
}

std::string describe(const Value& value) {
    return std::visit(Describe {}, value);
}

} // namespace byol::pickle
