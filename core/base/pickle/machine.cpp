#include "core/base/pickle/machine.h"

#include "core/base/pickle/constructors.h"

#include <charconv>
#include <string>
#include <utility>

namespace byol::pickle {
namespace {

// Python writes containers in batches of a thousand; only a tuple or a list of protocol 0 is ever higher.
constexpr std::size_t highest_stack = 1'000'000;
constexpr std::uint8_t newest_protocol = 5;

std::uint64_t memo_key(std::string_view text) {
    std::uint64_t key = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), key);
    if (error != std::errc() || end != text.data() + text.size())
        refuse("names a place of its memo that is no number");
    return key;
}

} // namespace

Value Machine::run() {
    constexpr unsigned char stop = '.';
    for (unsigned char opcode = cursor_.u8(); opcode != stop; opcode = cursor_.u8())
        execute(opcode);
    if (!marks_.empty())
        refuse("ends in the middle of a container");
    return pop();
}

void Machine::execute(unsigned char opcode) {
    const bool known = push_constant(opcode) || push_number(opcode) || push_text(opcode) || push_bytes(opcode)
        || push_container(opcode) || fill_container(opcode) || use_memo(opcode) || make_object(opcode)
        || arrange(opcode);
    if (!known)
        refuse("has an instruction of number " + std::to_string(opcode) + " that is not known or has no meaning here");
}

bool Machine::push_container(unsigned char opcode) {
    switch (opcode) {
    case ')': // EMPTY_TUPLE
        push_sequence(SequenceKind::tuple, {});
        return true;
    case 0x85: // TUPLE1, 2, 3
    case 0x86:
    case 0x87: {
        std::vector<Value> items(opcode - 0x84U);
        for (std::size_t i = items.size(); i-- > 0;)
            items[i] = pop();
        push_sequence(SequenceKind::tuple, std::move(items));
        return true;
    }
    case 't': // TUPLE
        push_sequence(SequenceKind::tuple, pop_to_mark());
        return true;
    case ']': // EMPTY_LIST
        push_sequence(SequenceKind::list, {});
        return true;
    case 'l': // LIST
        push_sequence(SequenceKind::list, pop_to_mark());
        return true;
    case 0x8f: // EMPTY_SET
        push_sequence(SequenceKind::set, {});
        return true;
    case 0x91: // FROZENSET
        push_sequence(SequenceKind::set, pop_to_mark());
        return true;
    case '}': // EMPTY_DICT
        push(&arena_.make(Dictionary {}));
        return true;
    case 'd': { // DICT
        std::vector<Value> items = pop_to_mark();
        push(&arena_.make(Dictionary {}));
        set_items(std::move(items));
        return true;
    }
    default:
        return false;
    }
}

bool Machine::fill_container(unsigned char opcode) {
    switch (opcode) {
    case 'a': // APPEND
        append({ pop() });
        return true;
    case 'e': // APPENDS
    case 0x90: // ADDITEMS
        append(pop_to_mark());
        return true;
    case 's': { // SETITEM
        Value value = pop();
        set_items({ pop(), std::move(value) });
        return true;
    }
    case 'u': // SETITEMS
        set_items(pop_to_mark());
        return true;
    default:
        return false;
    }
}

bool Machine::use_memo(unsigned char opcode) {
    switch (opcode) {
    case 'p': // PUT
        remember(memo_key(cursor_.line()));
        return true;
    case 'q': // BINPUT
        remember(cursor_.u8());
        return true;
    case 'r': // LONG_BINPUT
        remember(cursor_.u32());
        return true;
    case 0x94: // MEMOIZE
        remember(memo_.size());
        return true;
    case 'g': // GET
        recall(memo_key(cursor_.line()));
        return true;
    case 'h': // BINGET
        recall(cursor_.u8());
        return true;
    case 'j': // LONG_BINGET
        recall(cursor_.u32());
        return true;
    default:
        return false;
    }
}

bool Machine::make_object(unsigned char opcode) {
    switch (opcode) {
    case 'c': { // GLOBAL
        const std::string_view module = cursor_.line();
        push(&arena_.make(Name { module, cursor_.line() }));
        return true;
    }
    case 0x93: { // STACK_GLOBAL
        const Value name = pop();
        push_name(pop(), name);
        return true;
    }
    case 'R': // REDUCE
    case 0x81: { // NEWOBJ
        const Value arguments = pop();
        push(call(arena_, pop(), arguments));
        return true;
    }
    case 0x92: { // NEWOBJ_EX
        const Value keywords = pop();
        const Value arguments = pop();
        push(&arena_.make(Object { pop(), arguments, keywords, {}, {} }));
        return true;
    }
    case 'b': { // BUILD
        const Value state = pop();
        build(top(), state);
        return true;
    }
    case 'Q': // BINPERSID
        push(&arena_.make(Persistent { pop() }));
        return true;
    default:
        return false;
    }
}

bool Machine::arrange(unsigned char opcode) {
    switch (opcode) {
    case 0x80: // PROTO
        if (cursor_.u8() > newest_protocol)
            refuse("is of a protocol that is not known");
        return true;
    case 0x95: // FRAME: only says how much to read at once
        cursor_.u64();
        return true;
    case '(': // MARK
        if (marks_.size() >= highest_stack)
            refuse("nests deeper than " + std::to_string(highest_stack) + " levels");
        marks_.push_back(stack_.size());
        return true;
    case '1': // POP_MARK
        pop_to_mark();
        return true;
    case '0': // POP
        pop();
        return true;
    case '2': // DUP
        push(Value(top()));
        return true;
    default:
        return false;
    }
}

void Machine::push(const Value& value) {
    if (stack_.size() >= highest_stack)
        refuse("needs a stack of more than " + std::to_string(highest_stack) + " values");
    stack_.push_back(value);
}

Value& Machine::top() {
    if (stack_.size() <= (marks_.empty() ? 0 : marks_.back()))
        refuse("takes a value where there is none");
    return stack_.back();
}

Value Machine::pop() {
    const Value value = top();
    stack_.pop_back();
    return value;
}

std::vector<Value> Machine::pop_to_mark() {
    if (marks_.empty())
        refuse("closes a container that was not opened");
    const auto first = stack_.begin() + static_cast<std::ptrdiff_t>(marks_.back());
    std::vector<Value> items(first, stack_.end());
    stack_.erase(first, stack_.end());
    marks_.pop_back();
    return items;
}

void Machine::push_sequence(SequenceKind kind, std::vector<Value> items) {
    arena_.spend(items.size());
    push(&arena_.make(Sequence { kind, std::move(items) }));
}

void Machine::push_name(const Value& module, const Value& name) {
    const auto module_text = text_of(module);
    const auto name_text = text_of(name);
    if (!module_text || !name_text)
        refuse("names a class by what is no text");
    push(&arena_.make(Name { *module_text, *name_text }));
}

void Machine::append(std::vector<Value> items) {
    arena_.spend(items.size());
    const auto* sequence = as<Sequence>(top());
    const auto* object = as<Object>(top());
    if ((sequence == nullptr || sequence->kind == SequenceKind::tuple) && object == nullptr)
        refuse("appends to " + describe(top()));
    std::vector<Value>& target = sequence == nullptr ? Arena::writable(object).items : Arena::writable(sequence).items;
    target.insert(target.end(), items.begin(), items.end());
}

void Machine::set_items(std::vector<Value> keys_and_values) {
    if (keys_and_values.size() % 2 != 0)
        refuse("has a key without a value");
    arena_.spend(keys_and_values.size());
    const auto* dictionary = as<Dictionary>(top());
    const auto* object = as<Object>(top());
    if (dictionary == nullptr && object == nullptr)
        refuse("sets entries of " + describe(top()));
    Dictionary& target = dictionary == nullptr ? Arena::writable(object).entries : Arena::writable(dictionary);
    for (std::size_t i = 0; i < keys_and_values.size(); i += 2)
        target.entries.emplace_back(keys_and_values[i], keys_and_values[i + 1]);
}

void Machine::remember(std::uint64_t key) {
    arena_.spend(2);
    memo_.insert_or_assign(key, top());
}

void Machine::recall(std::uint64_t key) {
    const auto found = memo_.find(key);
    if (found == memo_.end())
        refuse("recalls what it did not remember");
    push(found->second);
}

} // namespace byol::pickle
