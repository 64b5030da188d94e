#pragma once

namespace byol {

/// How the inner loops of t-SNE are done: `tensors` is the one way that every device knows; on the CPU `fastest` takes
/// loops of its own for the few operations that tensors are slow at there. Both give the same numbers up to rounding.
enum class Form { fastest, tensors };

} // namespace byol
