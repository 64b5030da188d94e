#include "core/engine/compat/cuda_driver.h"

#include <array>
#include <cstddef>
#include <dlfcn.h>

namespace byol {
namespace {

// The driver API's functions: CUresult is an enum, CUdevice an int; 0 is success.
using Init = int (*)(unsigned);
using Get = int (*)(int*, int);
using GetName = int (*)(char*, int, int);
using TotalMemory = int (*)(std::size_t*, int);
using GetAttribute = int (*)(int*, int, int);

constexpr int capability_major = 75; // CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR

template <class Function> Function look_up(void* library, const char* name) {
    return reinterpret_cast<Function>(dlsym(library, name));
}

CudaDevice ask(void* library, int index) {
    const auto init = look_up<Init>(library, "cuInit");
    const auto get = look_up<Get>(library, "cuDeviceGet");
    const auto get_name = look_up<GetName>(library, "cuDeviceGetName");
    const auto total_memory = look_up<TotalMemory>(library, "cuDeviceTotalMem_v2");
    int device = 0;
    if (init == nullptr || get == nullptr || get_name == nullptr || total_memory == nullptr || init(0) != 0
        || get(&device, index) != 0)
        return {};
    std::array<char, 256> name {};
    std::size_t bytes = 0;
    if (get_name(name.data(), static_cast<int>(name.size() - 1), device) != 0 || total_memory(&bytes, device) != 0)
        return {};
    int capability = 0;
    const auto get_attribute = look_up<GetAttribute>(library, "cuDeviceGetAttribute");
    if (get_attribute == nullptr || get_attribute(&capability, capability_major, device) != 0)
        capability = 0;
    return { name.data(), static_cast<std::int64_t>(bytes), capability };
}

} // namespace

CudaDevice describe_cuda_device(int index) {
    void* const library = dlopen("libcuda.so.1", RTLD_LAZY | RTLD_LOCAL);
    return library == nullptr ? CudaDevice {} : ask(library, index); // stays loaded: LibTorch uses it too
}

} // namespace byol
