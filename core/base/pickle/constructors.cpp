#include "core/base/pickle/constructors.h"

#include "core/base/pickle/arrays.h"

#include <map>
#include <string>
#include <string_view>

namespace byol::pickle {
namespace {

using Constructor = Value (*)(Arena&, const Sequence&);

// dict(), OrderedDict(), defaultdict(factory); Python 2 gives OrderedDict a list of pairs.
Value make_dictionary(Arena& arena, const Sequence& arguments) {
    Dictionary& made = arena.make(Dictionary {});
    if (arguments.items.empty())
        return &made;
    if (const auto* other = as<Dictionary>(arguments.items.front())) {
        arena.spend(2 * other->entries.size());
        made.entries = other->entries;
    } else if (const auto* pairs = as<Sequence>(arguments.items.front())) {
        for (const Value& item : pairs->items) {
            const auto* pair = as<Sequence>(item);
            if (pair == nullptr || pair->items.size() != 2)
                throw PickleProblem("a dictionary in it is made of what are no pairs");
            arena.spend(2);
            made.entries.emplace_back(pair->items[0], pair->items[1]);
        }
    }
    return &made;
}

template <SequenceKind kind> Value make_sequence(Arena& arena, const Sequence& arguments) {
    Sequence& made = arena.make(Sequence { kind, {} });
    const auto* other = arguments.items.empty() ? nullptr : as<Sequence>(arguments.items.front());
    if (other != nullptr) {
        arena.spend(other->items.size());
        made.items = other->items;
    }
    return &made;
}

// Code points below 256, written as UTF-8, back to bytes.
Value latin1_bytes(Arena& arena, std::string_view utf8) {
    std::vector<std::byte>& bytes = arena.bytes(utf8.size());
    std::size_t count = 0;
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto lead = static_cast<unsigned char>(utf8[i]);
        unsigned char value = lead;
        if (lead >= 0x80) {
            const auto next = i + 1 < utf8.size() ? static_cast<unsigned char>(utf8[i + 1]) : 0U;
            if ((lead != 0xC2 && lead != 0xC3) || (next & 0xC0U) != 0x80U)
                throw PickleProblem("bytes in it are not written as Latin-1");
            value = static_cast<unsigned char>((lead & 3U) << 6U | (next & 0x3FU));
            ++i;
        }
        bytes[count++] = std::byte { value };
    }
    return Bytes { { bytes.data(), count } };
}

// _codecs.encode(text, "latin1"): how protocols below 3 write bytes.
Value encode(Arena& arena, const Sequence& arguments) {
    const auto text = arguments.items.empty() ? std::nullopt : text_of(arguments.items[0]);
    const auto encoding = arguments.items.size() < 2 ? std::nullopt : text_of(arguments.items[1]);
    if (!text || (encoding != "latin1" && encoding != "latin-1"))
        throw PickleProblem("bytes in it are encoded in a way that is not known");
    return latin1_bytes(arena, *text);
}

// bytes(): how protocols below 3 write no bytes. bytearray(bytes).
Value make_bytes(Arena& arena, const Sequence& arguments) {
    if (arguments.items.empty())
        return Bytes {};
    if (const auto* bytes = as<Bytes>(arguments.items[0]))
        return *bytes;
    return encode(arena, arguments);
}

Value make_array(Arena& arena, const Sequence&) {
    return &arena.make(Array {});
}

TorchTensor on_storage(const Value& storage) {
    const auto* outside = as<Persistent>(storage);
    const auto* id = outside == nullptr ? nullptr : as<Sequence>(outside->id);
    if (id == nullptr || id->items.size() < 5 || text_of(id->items[0]) != "storage")
        throw PickleProblem("a tensor in it has no storage");
    const auto* type = as<Name>(id->items[1]);
    const auto key = text_of(id->items[2]);
    if (type == nullptr || !key)
        throw PickleProblem("a tensor's storage in it has no type or no name");
    return { type->name, *key, 0, {}, {} };
}

// torch._utils._rebuild_tensor_v2(storage, offset, size, stride, requires_grad, hooks)
Value make_tensor(Arena& arena, const Sequence& arguments) {
    const auto& items = arguments.items;
    const auto* offset = items.size() < 4 ? nullptr : as<std::int64_t>(items[1]);
    if (offset == nullptr || *offset < 0)
        throw PickleProblem("a tensor in it has no offset");
    TorchTensor tensor = on_storage(items[0]);
    const auto shape = sizes_of(items[2]);
    const auto strides = sizes_of(items[3]);
    if (!shape || !strides || shape->size() != strides->size())
        throw PickleProblem("a tensor in it has shape and strides that do not belong together");
    arena.spend(shape->size());
    tensor.offset = *offset;
    tensor.shape = *shape;
    tensor.strides = *strides;
    return &arena.make(std::move(tensor));
}

// torch._utils._rebuild_parameter(data, requires_grad, hooks): the data is all that counts here.
Value make_parameter(Arena&, const Sequence& arguments) {
    if (arguments.items.empty())
        throw PickleProblem("a parameter in it has no data");
    return arguments.items.front();
}

const std::map<std::string, Constructor, std::less<>>& constructors() {
    static const std::map<std::string, Constructor, std::less<>> known {
        { "__builtin__.bytearray", make_bytes },
        { "__builtin__.bytes", make_bytes },
        { "__builtin__.dict", make_dictionary },
        { "__builtin__.frozenset", make_sequence<SequenceKind::set> },
        { "__builtin__.list", make_sequence<SequenceKind::list> },
        { "__builtin__.set", make_sequence<SequenceKind::set> },
        { "__builtin__.tuple", make_sequence<SequenceKind::tuple> },
        { "_codecs.encode", encode },
        { "builtins.bytearray", make_bytes },
        { "builtins.bytes", make_bytes },
        { "builtins.dict", make_dictionary },
        { "builtins.frozenset", make_sequence<SequenceKind::set> },
        { "builtins.list", make_sequence<SequenceKind::list> },
        { "builtins.set", make_sequence<SequenceKind::set> },
        { "builtins.tuple", make_sequence<SequenceKind::tuple> },
        { "collections.OrderedDict", make_dictionary },
        { "collections.defaultdict", make_dictionary },
        { "numpy._core.multiarray._reconstruct", make_array },
        { "numpy._core.multiarray.scalar", make_scalar },
        { "numpy._core.numeric._frombuffer", make_from_buffer },
        { "numpy.core.multiarray._reconstruct", make_array },
        { "numpy.core.multiarray.scalar", make_scalar },
        { "numpy.core.numeric._frombuffer", make_from_buffer },
        { "numpy.dtype", make_data_type },
        { "torch._utils._rebuild_parameter", make_parameter },
        { "torch._utils._rebuild_parameter_with_state", make_parameter },
        { "torch._utils._rebuild_tensor", make_tensor },
        { "torch._utils._rebuild_tensor_v2", make_tensor },
    };
    return known;
}

Constructor known_constructor(const Value& function) {
    const auto* name = as<Name>(function);
    constexpr std::size_t longest = 64;
    if (name == nullptr || name->module.size() + name->name.size() > longest)
        return nullptr;
    const auto found = constructors().find(std::string(name->module) + "." + std::string(name->name));
    return found == constructors().end() ? nullptr : found->second;
}

const Sequence& parts_of(const Value& state) {
    const auto* sequence = as<Sequence>(state);
    if (sequence == nullptr)
        throw PickleProblem("an array's state in it is " + describe(state));
    return *sequence;
}

} // namespace

Value call(Arena& arena, const Value& function, const Value& arguments) {
    const auto* parts = as<Sequence>(arguments);
    if (parts == nullptr)
        throw PickleProblem("a call in it is given " + describe(arguments) + ", not a tuple");
    if (const Constructor constructor = known_constructor(function))
        return constructor(arena, *parts);
    return &arena.make(Object { function, arguments, None {}, {}, {} });
}

void build(const Value& target, const Value& state) {
    if (const auto* object = as<Object>(target))
        Arena::writable(object).state = state;
    else if (const auto* array = as<Array>(target))
        set_state(Arena::writable(array), parts_of(state));
    else if (const auto* type = as<DataType>(target))
        set_state(Arena::writable(type), parts_of(state));
    else if (as<Dictionary>(target) == nullptr && as<TorchTensor>(target) == nullptr)
        throw PickleProblem("it gives a state to " + describe(target));
    // What a dictionary or a tensor has beside its content (an OrderedDict's _metadata, a parameter's hooks) says
    // nothing.
}

} // namespace byol::pickle
