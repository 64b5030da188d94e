# What every target of the project shares: language level, warnings, sanitizers, compiler cache, linker.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_OPTIMIZE_DEPENDENCIES ON) # a library compiles without waiting for the ones it links
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(THREADS_PREFER_PTHREAD_FLAG ON)
find_package(Threads REQUIRED)

find_program(BYOL_CCACHE ccache)
if(BYOL_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Precompiled headers hide the time stamps of what they hold; without the sloppiness ccache would never hit. The base
    # folder lets two clones of the project share what was compiled.
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND};-E;env;CCACHE_BASEDIR=${CMAKE_SOURCE_DIR};CCACHE_NOHASHDIR=1"
        "CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime" "${BYOL_CCACHE}")
endif()
option(BYOL_CLANG_TIDY "Run clang-tidy on every file that is compiled" OFF)
if(BYOL_CLANG_TIDY)
    find_program(BYOL_CLANG_TIDY_PROGRAM clang-tidy REQUIRED)
    # clang 14 reads LibTorch's headers in C++20 only when this one comes first.
    set(BYOL_TIDY_ENGINE "${BYOL_CLANG_TIDY_PROGRAM};--extra-arg-before=-include;--extra-arg-before=ATen/core/ivalue.h")
    set(CMAKE_CXX_CLANG_TIDY "${BYOL_CLANG_TIDY_PROGRAM}")
    set(CMAKE_DISABLE_PRECOMPILE_HEADERS ON)
endif()
find_program(BYOL_LLD ld.lld)
if(BYOL_LLD)
    add_link_options(-fuse-ld=lld)
endif()

add_library(byol_common INTERFACE)
target_compile_options(byol_common INTERFACE -Wall -Wextra -Wpedantic -Wno-missing-field-initializers
    $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>
    $<$<BOOL:${BYOL_WARNINGS_AS_ERRORS}>:-Werror>)
target_include_directories(byol_common INTERFACE "${CMAKE_SOURCE_DIR}")
target_link_libraries(byol_common INTERFACE Threads::Threads)
if(BYOL_SANITIZE)
    add_compile_options(-fsanitize=${BYOL_SANITIZE} -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${BYOL_SANITIZE})
endif()

# byol_library(<name> SOURCES ... [LINK ...] [PRIVATE_LINK ...]): one folder, one static library.
function(byol_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINK;PRIVATE_LINK" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    target_link_libraries(${name} PUBLIC byol_common ${ARG_LINK} PRIVATE ${ARG_PRIVATE_LINK})
endfunction()

# byol_engine_library(...): the same for a folder under core/engine, which sees LibTorch through the shared
# precompiled header.
function(byol_engine_library name)
    byol_library(${name} ${ARGN})
    target_link_libraries(${name} PUBLIC byol_torch)
    target_precompile_headers(${name} REUSE_FROM byol_torch_pch)
    if(BYOL_CLANG_TIDY)
        set_target_properties(${name} PROPERTIES CXX_CLANG_TIDY "${BYOL_TIDY_ENGINE}")
    endif()
endfunction()

# Code that only calls what is fast elsewhere need not be compiled for speed: a third less time to compile.
set(BYOL_LIGHT_OPTIMISATION "$<$<CONFIG:Release>:-O1>")

# byol_check(<name> MAIN <file> SOURCES ... LINK ...): a program without Qt that is run under ctest. MAIN only calls the
# rest, which is a library so that it shares the engine's precompiled header.
function(byol_check name)
    cmake_parse_arguments(ARG "" "MAIN" "SOURCES;LINK" ${ARGN})
    byol_engine_library(byol_${name} SOURCES ${ARG_SOURCES} LINK byol_test_support ${ARG_LINK})
    add_executable(${name} ${ARG_MAIN})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests/bin")
    target_link_libraries(${name} PRIVATE byol_common byol_${name})
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT 300 ENVIRONMENT "LC_ALL=C.UTF-8;OMP_WAIT_POLICY=passive")
endfunction()

# byol_test(<name> SOURCES ... LINK ... [ENGINE] [LABELS ...]): one Qt Test program, run under ctest without a display.
function(byol_test name)
    cmake_parse_arguments(ARG "ENGINE" "TIMEOUT" "SOURCES;LINK;LABELS" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests/bin")
    target_link_libraries(${name} PRIVATE byol_common byol_test_support ${ARG_LINK} Qt6::Test)
    target_compile_definitions(${name} PRIVATE QT_NO_KEYWORDS)
    target_compile_options(${name} PRIVATE ${BYOL_LIGHT_OPTIMISATION})
    if(ARG_ENGINE)
        target_link_libraries(${name} PRIVATE byol_torch)
        target_precompile_headers(${name} REUSE_FROM byol_engine_test_pch)
    elseif(BYOL_TEST_PCH)
        target_precompile_headers(${name} REUSE_FROM ${BYOL_TEST_PCH})
    endif()
    add_test(NAME ${name} COMMAND ${name})
    # Tests that run beside each other slow each other down; run alone, the window's tests keep their limit of 16 ms.
    set(environment "QT_QPA_PLATFORM=offscreen" "BYOL_BIN_DIR=${CMAKE_BINARY_DIR}/bin" "LC_ALL=C.UTF-8" "OMP_WAIT_POLICY=passive")
    if(NOT BYOL_SANITIZE AND NOT CMAKE_BUILD_TYPE STREQUAL "Debug")
        list(APPEND environment "BYOL_WATCHDOG_SCALE=4")
    endif()
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 300)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
        ENVIRONMENT "${environment}")
endfunction()
