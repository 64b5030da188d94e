#!/usr/bin/env bash
# Installs the packages into a Debian root without anything of the project in it (as debootstrap makes one), trains there
# for one epoch, and takes a picture of the window under Xvfb: OUT/window.png. Needs to be root.
#
#     scripts/check_packages.sh ROOT OUT byol_0.1.0_amd64.deb byol-workbench_0.1.0_amd64.deb
set -euo pipefail

[ $# -ge 3 ] || {
    printf 'Usage: %s ROOT OUT PACKAGE...\n' "$0" >&2
    exit 2
}
root=$1
out=$2
shift 2

inside() { chroot "$root" env HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }

mkdir -p "$out" "$root/packages"
rm -f "$root"/packages/*
cp "$@" "$root/packages/"
inside apt-get update -q >/dev/null
inside bash -c 'apt-get install -y -q --no-install-recommends /packages/*.deb' >"$out/install.log" 2>&1 || {
    printf 'The packages could not be installed; see %s.\n' "$out/install.log" >&2
    exit 1
}
inside bash -c 'byol --version && byol-workbench --version'
inside apt-get install -y -q --no-install-recommends xvfb imagemagick fonts-dejavu-core >>"$out/install.log" 2>&1

inside bash -eu -c '
    pictures=$(mktemp -d) runs=$(mktemp -d)
    for class in a b; do
        mkdir "$pictures/$class"
        for number in $(seq 1 20); do
            { printf "P6\n16 16\n255\n"; head -c 768 /dev/urandom; } >"$pictures/$class/$number.ppm"
        done
    done
    byol pretrain --preset folder-small --set data.path="$pictures" --set training.epochs=1 --set training.batch_size=8 \
        --runs "$runs" --name tiny | tail -1
    Xvfb :77 -screen 0 1360x860x24 >/dev/null 2>&1 &
    screen=$!
    sleep 2
    DISPLAY=:77 byol-workbench --runs "$runs" --run tiny --page monitor &
    window=$!
    sleep 10
    DISPLAY=:77 import -window root /packages/window.png
    kill "$window" "$screen"
'
mv "$root/packages/window.png" "$out/window.png"
printf 'The window as it ran there: %s\n' "$out/window.png"
