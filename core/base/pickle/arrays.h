#pragma once

#include "core/base/pickle/arena.h"

namespace byol::pickle {

// What NumPy's constructors make of their arguments. Each @throws PickleProblem when the arguments contradict each
// other; types that are no plain numbers stay without data.

/// numpy.dtype(name, align, copy)
Value make_data_type(Arena& arena, const Sequence& arguments);
/// The state (version, byte order, ...) of a numpy.dtype.
void set_state(DataType& type, const Sequence& state);
/// The state ([version,] shape, type, column-major, data) of a numpy.ndarray.
void set_state(Array& array, const Sequence& state);
/// numpy.core.multiarray.scalar(type, data)
Value make_scalar(Arena& arena, const Sequence& arguments);
/// numpy.core.numeric._frombuffer(data, type, shape, order)
Value make_from_buffer(Arena& arena, const Sequence& arguments);

} // namespace byol::pickle
