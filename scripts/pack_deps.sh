#!/usr/bin/env bash
# Gathers what the engine needs beside LibTorch into one folder, for a machine that has a compiler and LibTorch but neither
# these packages nor a network: scripts/gpu_check.sh --deps DIR. About 30 MB; run it on a Debian or Ubuntu where the
# packages of scripts/setup.sh are installed. The other machine's C library must be as new as this one's.
#
#     scripts/pack_deps.sh DIR
set -euo pipefail

[ $# -eq 1 ] || {
    printf 'Usage: %s DIR\n' "$0" >&2
    exit 2
}
target=$1
arch=$(gcc -print-multiarch)
system=/usr/lib/$arch
libraries=$target/lib/$arch
packages=(libopencv-core-dev libopencv-imgproc-dev libtomlplusplus-dev libcli11-dev nlohmann-json3-dev libsqlite3-dev
    libpng-dev zlib1g-dev)
# Debian's and Ubuntu's libjpeg-turbo differ in name.
packages+=("$(dpkg -S /usr/include/jpeglib.h | cut -d: -f1)")

mkdir -p "$target/include" "$libraries" "$target/share" "$target/cmake/OpenCV"

# Headers and CMake files, in the layout of an installation prefix.
for package in "${packages[@]}"; do
    dpkg-query -W "$package" >/dev/null 2>&1 || {
        printf 'Stopped: the package %s is not installed. scripts/setup.sh lists what the project needs.\n' "$package" >&2
        exit 1
    }
    while read -r file; do
        [ -f "$file" ] || continue
        case $file in
        /usr/include/"$arch"/*) place=include/${file#/usr/include/"$arch"/} ;;
        /usr/include/*) place=${file#/usr/} ;;
        "$system"/cmake/*) place=lib/$arch/cmake/${file#"$system"/cmake/} ;;
        /usr/share/cmake/*) place=${file#/usr/} ;;
        *) continue ;;
        esac
        mkdir -p "$target/$(dirname "$place")"
        cp -L "$file" "$target/$place"
    done < <(dpkg -L "$package")
done

# Libraries and what they load, but the C and C++ libraries: those come with the other machine's compiler.
copy_needed() { # FILE
    local name path
    while read -r name path; do
        case $name in
        libc.so* | libm.so* | libdl.so* | libpthread.so* | librt.so* | libstdc++.so* | libgcc_s.so* | ld-linux*) continue ;;
        esac
        # The reference BLAS is small; OpenCV multiplies no large matrices here.
        for plain in "$system/lapack/$name" "$system/blas/$name"; do
            [ -e "$plain" ] && path=$plain
        done
        [ -e "$libraries/$name" ] && continue
        cp -L "$path" "$libraries/$name"
        copy_needed "$path"
    done < <(objdump -p "$1" | awk '$1 == "NEEDED" { print $2 }' | while read -r needed; do
        printf '%s %s\n' "$needed" "$(ldconfig -p | awk -v n="$needed" '$1 == n { print $NF; exit }')"
    done)
}
for library in opencv_core opencv_imgproc tomlplusplus sqlite3 jpeg png z; do
    file=$system/lib$library.so
    [ -e "$file" ] || continue # a toml++ of headers alone
    soname=$(objdump -p "$file" | awk '$1 == "SONAME" { print $2 }')
    cp -L "$file" "$libraries/$soname"
    ln -sfn "$soname" "$libraries/lib$library.so"
    copy_needed "$file"
done

# OpenCV's own CMake files name every module that the distribution builds.
cat >"$target/cmake/OpenCV/OpenCVConfig.cmake" <<'CMAKE'
get_filename_component(deps "${CMAKE_CURRENT_LIST_DIR}/../.." ABSOLUTE)
foreach(module core imgproc)
    add_library(opencv_${module} SHARED IMPORTED)
    set_target_properties(opencv_${module} PROPERTIES IMPORTED_LOCATION "${deps}/lib/@arch@/libopencv_${module}.so"
        INTERFACE_INCLUDE_DIRECTORIES "${deps}/include/opencv4")
endforeach()
set(OpenCV_FOUND TRUE)
CMAKE
sed -i "s/@arch@/$arch/" "$target/cmake/OpenCV/OpenCVConfig.cmake"

printf 'Gathered %s in %s.\n' "$(du -sh "$target" | cut -f1)" "$target"
