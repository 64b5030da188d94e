# Sourced by run.sh and test.sh: installs what the project needs on Debian 12 or 13, and builds it.
# shellcheck shell=bash

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
jobs=${BYOL_JOBS:-$(nproc)}

packages=(
    g++ cmake ninja-build ccache lld pkgconf
    qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-svg-dev libqt6svg6
    libqt6opengl6-dev libqcustomplot-dev
    libopencv-dev libjpeg-dev libpng-dev libsqlite3-dev libtomlplusplus-dev libcli11-dev nlohmann-json3-dev zlib1g-dev
    libtorch-dev libgloo-dev libopenblas0-pthread
    fonts-dejavu-core dataset-fashion-mnist
)

# What the tests compare exported and imported weights with.
# shellcheck disable=SC2034
test_packages=(python3-numpy python3-torch python3-torchvision)

# What the packages are made with.
# shellcheck disable=SC2034
package_packages=(dpkg-dev file librsvg2-bin)

say() { printf '%s\n' "$*"; }
fail() {
    printf 'Stopped: %s\n' "$*" >&2
    exit 1
}

missing_packages() {
    local package
    for package in "$@"; do
        dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || printf '%s ' "$package"
    done
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        fail "installing packages needs root. Run this as root, or install sudo, or install by hand: $missing"
    fi
}

install_missing() {
    command -v apt-get >/dev/null || fail "this set-up knows Debian's apt-get only. docs/building.md lists what the project needs elsewhere."
    missing=$(missing_packages "$@")
    if [ -z "$missing" ]; then
        say "Everything the project needs is installed."
        return
    fi
    say "Installing with apt-get: $missing"
    export DEBIAN_FRONTEND=noninteractive
    as_root apt-get update -q >"$log" 2>&1 || fail "apt-get update did not work; its messages are in $log. Is there a network?"
    # shellcheck disable=SC2086
    as_root apt-get install -y -q --no-install-recommends $missing >>"$log" 2>&1 \
        || fail "apt-get could not install the packages; its messages are in $log."
    say "Installed."
}

build() {
    say "Building with $jobs processes (the first time takes about ten minutes on two cores) ..."
    (cd "$project" && cmake --preset release "$@" >>"$log" 2>&1) \
        || fail "CMake could not configure the build; its messages are in $log."
    if [ -t 1 ]; then
        cmake --build "$project/build/release" --parallel "$jobs" || fail "the build did not finish; the message is above."
    else
        cmake --build "$project/build/release" --parallel "$jobs" >>"$log" 2>&1 || {
            grep -E 'error|FAILED' "$log" | head -20 >&2
            fail "the build did not finish; its messages are in $log."
        }
    fi
    say "Built: $project/build/release/bin"
}

mkdir -p "$project/build"
log=$project/build/setup.log
: >"$log"
