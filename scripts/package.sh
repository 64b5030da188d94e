#!/usr/bin/env bash
# Builds the Debian packages byol and byol-workbench for this machine's Debian: build/package/packages/*.deb.
#
#     scripts/package.sh [CMake options, for example -DBYOL_BUILD_ENGINE=OFF]
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

install_missing "${packages[@]}" "${package_packages[@]}"

folder=$project/build/package
say "Building the packages (their messages are in $log) ..."
cmake -S "$project" -B "$folder" -G Ninja -DCMAKE_BUILD_TYPE=Release -DBYOL_BUILD_TESTS=OFF -DBYOL_BUILD_CHECKS=OFF "$@" \
    >>"$log" 2>&1 || fail "CMake could not configure the build; its messages are in $log."
cmake --build "$folder" --parallel "$jobs" >>"$log" 2>&1 || fail "the build did not finish; its messages are in $log."
(cd "$folder" && cpack -G DEB >>"$log" 2>&1) || fail "cpack did not make the packages; its messages are in $log."
say "Made:"
ls -1 "$folder"/packages/*.deb
