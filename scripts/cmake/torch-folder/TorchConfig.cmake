# LibTorch from a folder with include/ and lib/: an unpacked libtorch archive, or the torch package of a Python. LibTorch's
# own TorchConfig looks for all of CUDA's development files and for Python; the engine needs only what is named here.
#
#     cmake -DTorch_DIR=scripts/cmake/torch-folder -DBYOL_TORCH_ROOT=/path/to/torch
set(BYOL_TORCH_ROOT "" CACHE PATH "A folder with LibTorch's include and lib")
foreach(name torch torch_cpu c10 torch_cuda c10_cuda)
    find_library(BYOL_TORCH_${name} ${name} PATHS "${BYOL_TORCH_ROOT}/lib" NO_DEFAULT_PATH)
endforeach()
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Torch REQUIRED_VARS BYOL_TORCH_torch BYOL_TORCH_torch_cpu BYOL_TORCH_c10)
if(NOT Torch_FOUND)
    return()
endif()

set(TORCH_LIBRARIES "${BYOL_TORCH_torch}" "${BYOL_TORCH_torch_cpu}" "${BYOL_TORCH_c10}")
if(BYOL_TORCH_torch_cuda AND BYOL_TORCH_c10_cuda)
    set(TORCH_CUDA_LIBRARIES "${BYOL_TORCH_torch_cuda}" "${BYOL_TORCH_c10_cuda}")
    list(APPEND TORCH_LIBRARIES ${TORCH_CUDA_LIBRARIES})
endif()
add_library(byol_torch_folder INTERFACE IMPORTED)
target_include_directories(byol_torch_folder SYSTEM INTERFACE
    "${BYOL_TORCH_ROOT}/include" "${BYOL_TORCH_ROOT}/include/torch/csrc/api/include")
# Nothing refers to the CUDA library by name: it announces itself when it is loaded, so it must not be left out. What the
# libraries themselves need they find by their own run paths.
target_link_libraries(byol_torch_folder INTERFACE ${TORCH_LIBRARIES})
target_link_options(byol_torch_folder INTERFACE -Wl,--no-as-needed -Wl,--allow-shlib-undefined)
set(TORCH_LIBRARIES byol_torch_folder)
