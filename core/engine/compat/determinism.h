#pragma once

#include <ATen/Context.h>
#include <torch/version.h>

namespace byol {

/// Asks LibTorch for algorithms that give the same bits each time, where it has them. LibTorch 2.2 and later would also
/// fill all memory it hands out, one more kernel for each tensor, which is a help for finding errors only: that is off.
inline void prefer_determinism() {
    at::globalContext().setDeterministicAlgorithms(true, /*warn_only=*/true);
#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 2)
    at::globalContext().setDeterministicFillUninitializedMemory(false);
#endif
}

} // namespace byol
