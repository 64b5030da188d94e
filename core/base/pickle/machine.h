#pragma once

#include "core/base/pickle/arena.h"
#include "core/base/pickle/cursor.h"

#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace byol::pickle {

/// Python's stack machine for pickles, on inert values.
class Machine {
public:
    Machine(std::span<const std::byte> bytes, Arena& arena)
        : cursor_(bytes)
        , arena_(arena) { }

    /// Runs to STOP. @returns the value on top @throws PickleProblem
    Value run();
    std::size_t position() const { return cursor_.position(); }

private:
    /// @returns whether the opcode belongs to that group
    bool push_constant(unsigned char opcode);
    bool push_number(unsigned char opcode);
    bool push_text(unsigned char opcode);
    bool push_bytes(unsigned char opcode);
    bool push_container(unsigned char opcode);
    bool fill_container(unsigned char opcode);
    bool use_memo(unsigned char opcode);
    bool make_object(unsigned char opcode);
    bool arrange(unsigned char opcode);
    void execute(unsigned char opcode);

    void push(const Value& value);
    Value pop();
    Value& top();
    std::vector<Value> pop_to_mark();
    void push_sequence(SequenceKind kind, std::vector<Value> items);
    void push_decimal(std::string_view text);
    void push_long(std::uint64_t size);
    void push_quoted(std::string_view line);
    void push_name(const Value& module, const Value& name);
    void append(std::vector<Value> items);
    void set_items(std::vector<Value> keys_and_values);
    void remember(std::uint64_t key);
    void recall(std::uint64_t key);

    Cursor cursor_;
    Arena& arena_;
    std::vector<Value> stack_;
    std::vector<std::size_t> marks_;
    std::unordered_map<std::uint64_t, Value> memo_;
};

} // namespace byol::pickle
