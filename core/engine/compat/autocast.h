#pragma once

#include <ATen/autocast_mode.h>
#include <torch/torch.h>
#include <torch/version.h>

namespace byol {

/// While it lives, matrix products and convolutions on CUDA run in bfloat16 where `enabled`; sums stay in float32.
class Bfloat16Scope {
public:
    explicit Bfloat16Scope(bool enabled)
        : enabled_(enabled) {
        if (enabled_)
            turn(true);
    }
    ~Bfloat16Scope() {
        if (enabled_) {
            at::autocast::clear_cache();
            turn(false);
        }
    }
    Bfloat16Scope(const Bfloat16Scope&) = delete;
    Bfloat16Scope& operator=(const Bfloat16Scope&) = delete;

private:
    static void turn(bool on) {
#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 4)
        at::autocast::set_autocast_dtype(at::kCUDA, at::kBFloat16);
        at::autocast::set_autocast_enabled(at::kCUDA, on);
#else
        at::autocast::set_autocast_gpu_dtype(at::kBFloat16);
        at::autocast::set_enabled(on);
#endif
    }

    bool enabled_;
};

} // namespace byol
