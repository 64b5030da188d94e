#!/usr/bin/env bash
# Builds the engine without Qt against a LibTorch with CUDA, checks on a GPU what cannot be checked without one, measures,
# and measures plain PyTorch beside it. Writes everything into one JSON file.
#
#     scripts/gpu_check.sh [--torch python|system|DIR] [--deps DIR] [--out DIR] [--quick] [--only STAGES] [...]
#
#   --torch WHICH     python: the LibTorch of python3's torch package (the default where there is one);
#                     system: what CMake finds (Debian's libtorch-dev); DIR: an unpacked libtorch, or a torch package
#   --deps DIR        what scripts/pack_deps.sh gathered, for a machine without the development packages
#   --build DIR       where to build; kept and used again the next time (build/gpu)
#   --out DIR         where the results go (build/gpu-results)
#   --only STAGES     some of build,check,golden,bench,peers, separated by commas; results of earlier calls stay
#   --device NAME     cuda:0 unless said otherwise
#   --quick           fewer repeats and the smallest network only
#   --allow-cpu       go on where there is no GPU, with the CPU and tiny sizes: shows that the script works
#   --python COMMAND  the Python that has torch (python3)
#
# Ends with 1 when a check failed. Needs bash, a C++20 compiler, CMake and either Ninja or Make; no network.
set -uo pipefail

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
torch='' deps='' device='' quick=0 allow_cpu=0 python=python3
build=$project/build/gpu
out=$project/build/gpu-results
stages=build,check,golden,bench,peers

say() { printf '%s\n' "$*"; }
fail() {
    printf 'Stopped: %s\n' "$*" >&2
    exit 2
}

while [ $# -gt 0 ]; do
    case $1 in
    --torch | --deps | --build | --out | --only | --device | --python)
        [ $# -ge 2 ] || fail "$1 needs a value."
        case $1 in
        --torch) torch=$2 ;;
        --deps) deps=$2 ;;
        --build) build=$2 ;;
        --out) out=$2 ;;
        --only) stages=$2 ;;
        --device) device=$2 ;;
        --python) python=$2 ;;
        esac
        shift 2
        ;;
    --quick)
        quick=1
        shift
        ;;
    --allow-cpu)
        allow_cpu=1
        shift
        ;;
    -h | --help)
        sed -n '2,/^set /p' "${BASH_SOURCE[0]}" | sed '$d; s/^# \{0,1\}//'
        exit 0
        ;;
    *) fail "there is no option $1; --help lists them." ;;
    esac
done
wanted() { case ",$stages," in *",$1,"*) return 0 ;; *) return 1 ;; esac }

mkdir -p "$build" "$out" || fail "the folders $build and $out cannot be made."
build=$(cd "$build" && pwd)
out=$(cd "$out" && pwd)
[ -z "$deps" ] || deps=$(cd "$deps" && pwd) || fail "there is no folder for --deps."
if [ -n "$deps" ]; then
    LD_LIBRARY_PATH=$deps/lib/$(gcc -print-multiarch)${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}
    export LD_LIBRARY_PATH
fi

have_gpu() { command -v nvidia-smi >/dev/null && nvidia-smi -L 2>/dev/null | grep -q GPU; }
if have_gpu; then
    device=${device:-cuda:0}
elif [ "$allow_cpu" = 1 ]; then
    device=cpu
    quick=1
else
    fail "nvidia-smi finds no GPU here. --allow-cpu tries the script without one."
fi

# Which LibTorch, as arguments for CMake.
python_torch() { "$python" -c 'import os, torch; print(os.path.dirname(torch.__file__))' 2>/dev/null; }
if [ -z "$torch" ]; then
    [ -n "$(python_torch)" ] && torch=python || torch=system
fi
if [ "$torch" = python ]; then
    torch=$(python_torch)
    [ -n "$torch" ] || fail "$python has no torch package."
    # A distribution's package keeps its libraries elsewhere, where CMake finds them.
    [ -e "$torch/lib/libtorch.so" ] || torch=system
fi
torch_arguments=()
if [ "$torch" != system ]; then
    [ -e "$torch/lib/libtorch.so" ] || fail "$torch/lib/libtorch.so is not there."
    torch_arguments=("-DTorch_DIR=$project/scripts/cmake/torch-folder" "-DBYOL_TORCH_ROOT=$(cd "$torch" && pwd)")
    # NVIDIA's libraries are packages of their own beside a Python's torch, in case its libraries do not find them.
    for folder in "$torch"/../nvidia/*/lib; do
        [ -d "$folder" ] && export LD_LIBRARY_PATH="${LD_LIBRARY_PATH:+$LD_LIBRARY_PATH:}$folder"
    done
fi

build_engine() {
    local generator=()
    [ -e "$build/CMakeCache.txt" ] || { command -v ninja >/dev/null && generator=(-G Ninja); }
    local prefix=${deps:+"-DCMAKE_PREFIX_PATH=$deps;$deps/cmake"}
    cmake -S "$project" -B "$build" "${generator[@]}" -DCMAKE_BUILD_TYPE=Release -DBYOL_BUILD_WORKBENCH=OFF \
        -DBYOL_BUILD_TESTS=OFF -DBYOL_BUILD_CHECKS=ON "${torch_arguments[@]}" ${prefix:+"$prefix"} \
        >"$out/build.log" 2>&1 || return 1
    cmake --build "$build" --parallel "$(nproc)" --target byol golden gpu_check >>"$out/build.log" 2>&1
}

# What a run printed, and how it ended, as JSON.
json_text() { sed 's/\\/\\\\/g; s/"/\\"/g; s/\t/ /g' "$1" | tr -d '\000-\010\013-\037' | awk '{ printf "%s\\n", $0 }'; }
failed=0
# run NAME SECONDS COMMAND...: prints what it prints; keeps it in NAME.log and how it ended in NAME.rc
run() {
    local name=$1 seconds=$2
    shift 2
    say "--- $name: $*"
    timeout "$seconds" "$@" 2>&1 | tee "$out/$name.log"
    local code=${PIPESTATUS[0]}
    printf '%s\n' "$code" >"$out/$name.rc"
    [ "$code" = 0 ] || say "--- $name ended with $code"
    return "$code"
}

if wanted build; then
    say "Building in $build (the messages are in $out/build.log) ..."
    start=$SECONDS
    build_engine || {
        tail -30 "$out/build.log" >&2
        fail "the engine could not be built."
    }
    say "Built in $((SECONDS - start)) s; CUDA graphs: $(grep -q '^BYOL_CUDA:BOOL=ON' "$build/CMakeCache.txt" && echo yes || echo no)."
fi
byol=$build/bin/byol
[ -x "$byol" ] || fail "$byol is not built: leave out --only, or name build in it."

if wanted check; then
    run gpu_check 600 "$build/tests/bin/gpu_check" --device "$device" --json "$out/gpu_check.json" || failed=1
fi
if wanted golden; then
    if [ "$device" = cpu ]; then
        run golden 600 "$build/tests/bin/golden" || failed=1
    else
        run golden 600 "$build/tests/bin/golden" --device "$device" || failed=1
    fi
fi

# Two sets of ResNet-50s with batches of 256, one of them in a graph's own memory, need more than 80 GB.
memory_mb=$(nvidia-smi --query-gpu=memory.total --format=csv,noheader,nounits 2>/dev/null | head -1)
large_batch=128
[ "${memory_mb:-0}" -gt 100000 ] && large_batch=256

# The three networks of the targets (docs/gpu.md), by name: preset, settings.
network_settings() {
    case $1 in
    resnet18-32)
        printf '%s\n' --preset cifar10-resnet18 --set training.batch_size=512
        ;;
    resnet18-128)
        printf '%s\n' --preset imagenette-resnet18-1000ep --set data.image_size=128 --set training.batch_size=512
        ;;
    resnet50-224)
        printf '%s\n' --preset imagenet-resnet50-300ep --set data.image_size=224 --set "training.batch_size=$large_batch"
        ;;
    tiny)
        printf '%s\n' --preset cifar10-small --set training.batch_size=32
        ;;
    esac
}
peer_settings() {
    case $1 in
    resnet18-32) printf '%s\n' --arch resnet18 --stem cifar --size 32 --batch 512 ;;
    resnet18-128) printf '%s\n' --arch resnet18 --stem imagenet --size 128 --batch 512 --images 9469 --blur ;;
    resnet50-224) printf '%s\n' --arch resnet50 --stem imagenet --size 224 --batch "$large_batch" --images 4096 --blur ;;
    tiny)
        printf '%s\n' --arch resnet18 --stem cifar --size 16 --batch 8 --images 64 --hidden 32 --output 16 --blur \
            --warmup 1 --steps 1 --repeats 2
        ;;
    esac
}
networks=(resnet18-32 resnet18-128 resnet50-224)
[ "$quick" = 1 ] && networks=(resnet18-32)
[ "$device" = cpu ] && networks=(tiny)

# Older builds of byol have no suites.
suites=()
"$byol" bench --help 2>/dev/null | grep -q -- --suite && suites=(--suite step --suite end-to-end)
repeats=()
[ "$quick" = 1 ] && repeats=(--repeats 3)
bench_json() { # NAME: the flag takes a file where there are suites, and else prints
    local name=$1
    shift
    if [ ${#suites[@]} -gt 0 ]; then
        run "bench-$name" 300 "$byol" bench "${suites[@]}" "${repeats[@]}" --json "$out/bench-$name.json" "$@"
    else
        run "bench-$name" 300 "$byol" bench "$@" --json && cp "$out/bench-$name.log" "$out/bench-$name.json"
    fi
}
if wanted bench; then
    for network in "${networks[@]}"; do
        mapfile -t settings < <(network_settings "$network")
        bench_json "$network" "${settings[@]}" --device "$device"
    done
fi

if wanted peers; then
    if ! "$python" -c 'import torch' 2>/dev/null; then
        say "No peers: $python has no torch."
    else
        for network in "${networks[@]}"; do
            mapfile -t settings < <(peer_settings "$network")
            peer_device=${device%%:*}
            run "peer-eager-$network" 300 "$python" "$project/scripts/peers/byol_eager.py" "${repeats[@]}" "${settings[@]}" \
                --device "$peer_device" --json "$out/peer-eager-$network.json"
            [ "$peer_device" = cpu ] && continue
            run "peer-compiled-$network" 400 "$python" "$project/scripts/peers/byol_eager.py" "${repeats[@]}" "${settings[@]}" \
                --device "$peer_device" --compile --json "$out/peer-compiled-$network.json"
        done
    fi
fi

# One file of everything that is there, also from earlier calls.
member() { # NAME FILE
    printf ',\n"%s": ' "$1"
    if [ -s "$2" ]; then cat "$2"; else printf 'null'; fi
}
hardware() {
    nvidia-smi --query-gpu=name,driver_version,memory.total --format=csv,noheader 2>/dev/null | head -1 \
        || awk -F': ' '/model name/ { print $2; exit }' /proc/cpuinfo
}
[ "$device" = cpu ] && hardware() { awk -F': ' '/model name/ { print $2; exit }' /proc/cpuinfo; }
commit=${BYOL_COMMIT:-$(git -C "$project" rev-parse HEAD 2>/dev/null || echo unknown)} # the variable: for a copy without .git
[ -z "$(git -C "$project" status --porcelain 2>/dev/null)" ] || commit="$commit with changes"
{
    printf '{\n"date": "%s",\n"commit": "%s",\n"hardware": "%s",\n"cores": %s,\n"device": "%s"' \
        "$(date -u +%Y-%m-%dT%H:%M:%SZ)" "$commit" "$(hardware)" "$(nproc)" "$device"
    printf ',\n"versions": {"byol": "%s", "compiler": "%s", "cuda_graphs": %s, "python_torch": "%s"}' \
        "$("$byol" --version 2>/dev/null | head -1)" "$(c++ --version | head -1)" \
        "$(grep -q '^BYOL_CUDA:BOOL=ON' "$build/CMakeCache.txt" && echo true || echo false)" \
        "$("$python" -c 'import torch; print(torch.__version__)' 2>/dev/null)"
    member gpu_check "$out/gpu_check.json"
    printf ',\n"golden": {"exit": %s, "text": "%s"}' "$(cat "$out/golden.rc" 2>/dev/null || echo null)" \
        "$([ -s "$out/golden.log" ] && json_text "$out/golden.log")"
    for file in "$out"/bench-*.json "$out"/peer-*.json; do
        [ -e "$file" ] && member "$(basename "$file" .json)" "$file"
    done
    printf '\n}\n'
} >"$out/gpu.json"
say "Written: $out/gpu.json"
[ "$failed" = 0 ] || say "Some checks FAILED; they are listed above."
exit "$failed"
