#pragma once

#include "core/base/pickle/arena.h"

namespace byol::pickle {

/// What calling `function` would give, for the few constructors that are known; an inert Object for every other.
/// @throws PickleProblem when a known constructor is given what it does not take
Value call(Arena& arena, const Value& function, const Value& arguments);

/// Gives what was built its state, as opcode BUILD does. @throws PickleProblem when it takes none
void build(const Value& target, const Value& state);

} // namespace byol::pickle
