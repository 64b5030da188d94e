#!/usr/bin/env bash
# Installs what is missing, builds, and runs every test.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

install_missing "${packages[@]}" "${test_packages[@]}"
build -DBYOL_BUILD_TESTS=ON -DBYOL_WARNINGS_AS_ERRORS=ON
say "Running the tests ..."
ctest --test-dir "$project/build/release" --output-on-failure --parallel "$jobs" "$@" \
    || fail "some tests failed; they are listed above."
