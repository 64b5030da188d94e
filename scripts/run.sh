#!/usr/bin/env bash
# Installs what is missing, builds, and runs the main job: opens the workbench where there is a display; where there is
# none, pretrains on Fashion-MNIST, evaluates, lays out the map and writes a report.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

install_missing "${packages[@]}"
build -DBYOL_BUILD_TESTS=OFF

bin=$project/build/release/bin
runs=${BYOL_RUNS:-$HOME/byol-runs}

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say "Opening the workbench."
    exec "$bin/byol-workbench" --runs "$runs"
fi

# Lines of progress with the time left, also where the output is piped into a file.
export BYOL_PROGRESS=lines

step() {
    say ""
    say "[$1 of 5] $2"
}

mkdir -p "$runs" || fail "the folder of runs, $runs, cannot be made. Set BYOL_RUNS to one that can."
name=fashion-mnist-quick-$(date +%Y%m%d-%H%M%S)
run=$runs/$name
report=$run/report.html
started=$SECONDS

step 1 "Pretraining on 60,000 unlabelled images of Fashion-MNIST (about 4 minutes on 2 cores)"
"$bin/byol" pretrain --preset fashion-mnist-quick --runs "$runs" --name "$name" || fail "pretraining did not finish; the sentence above says why."
step 2 "Evaluating with the nearest neighbours (and the untrained encoder and raw pixels beside it)"
"$bin/byol" evaluate knn --run "$run" || fail "the kNN evaluation did not finish."
"$bin/byol" evaluate knn --run "$run" --checkpoint init || fail "the kNN evaluation of the untrained encoder did not finish."
"$bin/byol" evaluate knn --run "$run" --features pixels || fail "the kNN evaluation of raw pixels did not finish."
step 3 "Training a linear classifier on the frozen representation"
"$bin/byol" evaluate linear --run "$run" || fail "the linear evaluation did not finish."
step 4 "Laying out the t-SNE map"
"$bin/byol" embed --run "$run" --method tsne || fail "the map did not finish."
step 5 "Writing the report"
"$bin/byol" report --run "$run" --to "$report" || fail "the report could not be written."

say ""
say "Done in $(((SECONDS - started) / 60)) min $(((SECONDS - started) % 60)) s."
say "Report:  $report"
say "Run:     $run"
say "Later, with a display:  $bin/byol-workbench --runs $runs"
