#!/usr/bin/env bash
# Measures what about ten minutes of pretraining on two CPU cores are worth on CIFAR-10: kNN and linear accuracy of the
# representation beside the untrained encoder's and raw pixels'. Usage: scripts/measure_cifar10.sh CIFAR10 OUT.json [RUN]
# With RUN, an existing run is evaluated instead of a new one trained.
set -euo pipefail
[ $# -ge 2 ] || { echo "Usage: $0 CIFAR10_FOLDER OUT.json [RUN]" >&2; exit 2; }
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
byol=$project/build/release/bin/byol
data=$1
out=$2
run=${3:-}
export BYOL_PROGRESS=lines

if [ -z "$run" ]; then
    runs=$(mktemp -d)
    run=$runs/cifar10
    "$byol" pretrain --preset cifar10-small --runs "$runs" --name cifar10 --set data.path="$data" \
        --set training.epochs=6 --set training.batch_size=128 --set optimizer.base_lr=0.3 --set logging.knn_every_epochs=2
fi
"$byol" evaluate knn --run "$run"
"$byol" evaluate knn --run "$run" --checkpoint init
"$byol" evaluate knn --run "$run" --features pixels
"$byol" evaluate linear --run "$run"
"$byol" evaluate linear --run "$run" --checkpoint init

{
    printf '{\n"date": "%s",\n' "$(date -u +%Y-%m-%d)"
    printf '"hardware": "%s, %s cores",\n' "$(lscpu | sed -n 's/^Model name: *//p')" "$(nproc)"
    printf '"commit": "%s",\n"run": ' "$(git -C "$project" rev-parse HEAD)"
    # Where the folders lay on this machine says nothing to anyone else.
    "$byol" runs show "$run" --json | sed "s#$(dirname "$data")/##g; s#$(dirname "$run")/##g; s#$(dirname "$byol")/##g"
    printf '}\n'
} >"$out"
echo "Written: $out"
