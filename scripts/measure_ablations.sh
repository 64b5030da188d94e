#!/usr/bin/env bash
# Trains the small encoder as the paper's ablations ask, at a scale that two CPU cores manage, and writes what the runs
# say of themselves. Usage: scripts/measure_ablations.sh CIFAR10_FOLDER OUT.json [RUNS_FOLDER]
# With RUNS_FOLDER, runs that are finished there are taken as they are.
set -euo pipefail
[ $# -ge 2 ] || { echo "Usage: $0 CIFAR10_FOLDER OUT.json [RUNS_FOLDER]" >&2; exit 2; }
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
byol=${BYOL:-$project/build/release/bin/byol}
data=$1
out=$2
runs=${3:-$(mktemp -d)}
export BYOL_PROGRESS=lines

settings=(
    data.path="$data" data.max_images=10000 training.epochs=12 training.batch_size=64 training.threads=1
    optimizer.base_lr=0.3 method.base_tau=0.99 logging.diagnostics_every=25 logging.knn_every_epochs=3
    knn.max_queries=5000 checkpoint.keep_last=1 checkpoint.every_epochs=4
)
arguments=()
for setting in "${settings[@]}"; do arguments+=(--set "$setting"); done
"$byol" pretrain --sweep "$project/scripts/ablations-small.toml" --preset cifar10-small --name ablation --runs "$runs" \
    "${arguments[@]}"

names=$("$byol" runs list --runs "$runs" --json | python3 -c 'import json,sys
for run in json.load(sys.stdin)["runs"]: print(run["name"])' | sort)
for name in $names; do
    "$byol" runs show "$name" --runs "$runs" --json | grep -q '"kind": "linear"' \
        || "$byol" evaluate linear --run "$runs/$name" --seeds 2
done
{
    printf '{\n"date": "%s",\n' "$(date -u +%Y-%m-%d)"
    printf '"hardware": "%s, %s cores",\n' "$(lscpu | sed -n 's/^Model name: *//p')" "$(nproc)"
    printf '"commit": "%s",\n"runs": [\n' "$(git -C "$project" rev-parse HEAD)"
    first=1
    while IFS= read -r name; do
        [ $first = 1 ] || printf ',\n'
        first=0
        "$byol" runs show "$name" --runs "$runs" --json \
            | sed "s#$(dirname "$data")/##g; s#$runs/##g; s#$(dirname "$byol")/##g"
    done <<<"$names"
    printf ']\n}\n'
} >"$out"
echo "Written: $out"
