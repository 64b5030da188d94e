#!/usr/bin/env bash
# Pretrains the small encoder on CIFAR-10 and Fashion-MNIST, scores it by every protocol beside the untrained encoder, the
# same network trained on the labels alone, and raw pixels, and writes what the runs say of themselves.
# Usage: scripts/measure_learning.sh CIFAR10_FOLDER OUT_FOLDER [RUNS_FOLDER]
# With RUNS_FOLDER, runs that are finished there are evaluated as they are.
set -euo pipefail
[ $# -ge 2 ] || { echo "Usage: $0 CIFAR10_FOLDER OUT_FOLDER [RUNS_FOLDER]" >&2; exit 2; }
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
byol=${BYOL:-$project/build/release/bin/byol}
data=$1
out=$2
runs=${3:-$(mktemp -d)}
export BYOL_PROGRESS=lines
mkdir -p "$out"

pretrain() { # NAME then pretrain's own arguments
    local name=$1
    shift
    [ -f "$runs/$name/run.sqlite" ] || "$byol" pretrain --runs "$runs" --name "$name" "$@"
}

evaluate() { # NAME then evaluate's own arguments
    local name=$1
    shift
    "$byol" evaluate "$@" --run "$runs/$name" --set training.threads=0
}

describe() { # NAME FILE
    {
        printf '{\n"date": "%s",\n' "$(date -u +%Y-%m-%d)"
        printf '"hardware": "%s, %s cores",\n' "$(lscpu | sed -n 's/^Model name: *//p')" "$(nproc)"
        printf '"commit": "%s",\n"run": ' "$(git -C "$project" rev-parse HEAD)"
        # Where the folders lay on this machine says nothing to anyone else.
        "$byol" runs show "$runs/$1" --json | sed "s#$(dirname "$data")/##g; s#$runs/##g; s#$(dirname "$byol")/##g"
        printf '}\n'
    } >"$2"
    echo "Written: $2"
}

pretrain cifar10-small --preset cifar10-small --set data.path="$data" --set training.epochs=8 \
    --set training.batch_size=128 --set optimizer.base_lr=0.3 --set logging.knn_every_epochs=4
pretrain fashion-mnist --preset fashion-mnist-quick --set training.epochs=4 --set logging.knn_every_epochs=2

# Small subsets want small batches; two learning rates and one length are tried, so that it fits into minutes.
semi=(--set semi.batch_size=64 --set semi.lr=0.05,0.2 --set semi.selection=subset)
for name in cifar10-small fashion-mnist; do
    evaluate $name knn
    evaluate $name knn --checkpoint init
    evaluate $name knn --features pixels
    evaluate $name linear --seeds 3
    evaluate $name linear --checkpoint init --seeds 3
    evaluate $name semi --fractions 0.01 --seeds 3 --set semi.epochs=30 "${semi[@]}"
    evaluate $name semi --fractions 0.1 --seeds 2 --set semi.epochs=10 "${semi[@]}"
    describe $name "$out/$(date -u +%Y-%m-%d)-learning-$name.json"
done
