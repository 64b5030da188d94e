#include "core/base/pickle/arena.h"

#include <string>

namespace byol::pickle {
namespace {

// About half a gigabyte of nodes. The largest checkpoint of a BYOL network has a few hundred thousand values.
constexpr std::size_t most_cells = 16'000'000;

} // namespace

void refuse(const std::string& what) {
    throw PickleProblem("it " + what);
}

void Arena::spend(std::size_t cells) {
    if (cells > most_cells - cells_)
        refuse("holds more than " + std::to_string(most_cells) + " values");
    cells_ += cells;
}

std::vector<std::byte>& Arena::bytes(std::size_t size) {
    if (size > bytes_left_)
        refuse("decodes the same bytes over and over");
    spend(cells_of_a_node);
    bytes_left_ -= size;
    return owned_.emplace_back(size);
}

} // namespace byol::pickle
