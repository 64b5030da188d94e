#pragma once

/// Private to core/base/augment.
namespace byol {

#if defined(__x86_64__) && defined(__GNUC__)

/// `work` with all that it calls, compiled for vectors of 256 bits. No fused multiply-add, so that the numbers are
/// those of narrower vectors.
template <class Work> [[gnu::target("avx2"), gnu::flatten]] void run_with_avx2(const Work& work) {
    work();
}

/// Runs `work` with the widest vectors that this processor has. The result does not depend on them.
template <class Work> void with_widest_vectors(const Work& work) {
    static const bool has_avx2 = __builtin_cpu_supports("avx2") != 0;
    if (has_avx2)
        run_with_avx2(work);
    else
        work();
}

#else

template <class Work> void with_widest_vectors(const Work& work) {
    work();
}

#endif

} // namespace byol
