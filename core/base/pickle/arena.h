#pragma once

#include "core/base/pickle/value.h"

#include <cstddef>
#include <deque>
#include <stdexcept>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace byol::pickle {

/// What is wrong with a pickle, as the `problem` of an Error that names the file.
class PickleProblem : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// @throws PickleProblem "it " + what
[[noreturn]] void refuse(const std::string& what);

/// Owns all nodes of one pickle, so that cycles need no care and freeing does not recurse; and counts them, so that a
/// small file cannot fill the memory.
class Arena {
public:
    /// @param bytes of the pickle
    explicit Arena(std::size_t bytes)
        : bytes_left_(bytes) { }

    template <class Node> Node& make(Node node) {
        spend(cells_of_a_node);
        auto& nodes = std::get<std::deque<Node>>(nodes_);
        nodes.push_back(std::move(node));
        return nodes.back();
    }
    /// The node behind a value of this arena, to change it.
    template <class Node> static Node& writable(const Node* node) { return const_cast<Node&>(*node); }

    /// Accounts for that many stored values. @throws PickleProblem when there are too many
    void spend(std::size_t cells);
    /// Bytes that the arena owns; in all at most as many as the pickle has. @throws PickleProblem
    std::vector<std::byte>& bytes(std::size_t size);

private:
    static constexpr std::size_t cells_of_a_node = 4;

    std::tuple<std::deque<Name>, std::deque<Sequence>, std::deque<Dictionary>, std::deque<DataType>, std::deque<Array>,
        std::deque<Persistent>, std::deque<TorchTensor>, std::deque<Object>>
        nodes_;
    std::deque<std::vector<std::byte>> owned_;
    std::size_t cells_ = 0;
    std::size_t bytes_left_ = 0;
};

} // namespace byol::pickle
