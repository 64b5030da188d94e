#!/usr/bin/env python3
"""Compares byol's t-SNE with scikit-learn's on the same data, from the same start, for the same iterations.

    scripts/compare_tsne.py --byol build/release/bin/byol --points 10000 --json compare.json

Both run in this call, one after the other, alternating over the repeats. Needs numpy and scikit-learn (on Debian:
python3-sklearn). The divergence of both maps is computed here, with the same affinities and the exact normaliser.
"""
import argparse
import json
import os
import pathlib
import platform
import statistics
import subprocess
import tempfile
import time

import numpy as np
import sklearn
from sklearn.decomposition import PCA
from sklearn.manifold import TSNE
from sklearn.manifold._t_sne import _joint_probabilities_nn
from sklearn.neighbors import NearestNeighbors


def write_safetensors(path, tensors):
    header, data, offset = {}, [], 0
    for name, array in tensors.items():
        raw = np.ascontiguousarray(array, dtype="<f4").tobytes()
        header[name] = {"dtype": "F32", "shape": list(array.shape), "data_offsets": [offset, offset + len(raw)]}
        data.append(raw)
        offset += len(raw)
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    pathlib.Path(path).write_bytes(len(text).to_bytes(8, "little") + text + b"".join(data))


def read_safetensors(path, name):
    raw = pathlib.Path(path).read_bytes()
    size = int.from_bytes(raw[:8], "little")
    entry = json.loads(raw[8:8 + size])[name]
    begin, end = entry["data_offsets"]
    return np.frombuffer(raw[8 + size + begin:8 + size + end], dtype="<f4").reshape(entry["shape"])


def blobs(points, dimensions, centres, spread, seed):
    random = np.random.default_rng(seed)
    label = np.arange(points) % centres
    middle = spread * random.standard_normal((centres, dimensions))
    return (middle[label] + random.standard_normal((points, dimensions))).astype(np.float32)


def divergence(joint, points):
    """KL(P || Q) over the entries of P, with the normaliser summed over all pairs."""
    y = points.astype(np.float64)
    z = -float(len(y))
    for first in range(0, len(y), 500):
        part = y[first:first + 500]
        distance = (part ** 2).sum(1)[:, None] + (y ** 2).sum(1)[None] - 2 * part @ y.T
        z += (1 / (1 + np.maximum(distance, 0))).sum()
    entries = joint.tocoo()
    q = 1 / (1 + ((y[entries.row] - y[entries.col]) ** 2).sum(1)) / z
    p = np.maximum(entries.data, np.finfo(np.float64).tiny)
    return float((entries.data * np.log(p / q)).sum())


def preserved(data, points, k=10):
    near = NearestNeighbors(n_neighbors=k).fit(data).kneighbors(return_distance=False)
    here = NearestNeighbors(n_neighbors=k).fit(points).kneighbors(return_distance=False)
    return float(np.mean([len(np.intersect1d(a, b)) / k for a, b in zip(near, here)]))


def run_byol(program, folder, data, start, arguments):
    write_safetensors(folder / "features.safetensors", {"features": data, "start": start})
    began = time.perf_counter()
    answer = subprocess.run(
        [program, "embed", "--features", folder / "features.safetensors", "--output", folder / "map.safetensors",
         "--method", "tsne", "--perplexity", str(arguments.perplexity), "--iterations", str(arguments.iterations),
         "--device", "cpu", "--json"], check=True, capture_output=True, text=True)
    seconds = time.perf_counter() - began
    return seconds, read_safetensors(folder / "map.safetensors", "points"), json.loads(answer.stdout)


def run_sklearn(data, start, arguments):
    iterations = "n_iter" if tuple(map(int, sklearn.__version__.split(".")[:2])) < (1, 5) else "max_iter"
    model = TSNE(perplexity=arguments.perplexity, init=start, learning_rate="auto", n_jobs=-1, random_state=1,
                 **{iterations: arguments.iterations})
    began = time.perf_counter()
    points = model.fit_transform(data)
    return time.perf_counter() - began, points


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--byol", default="build/release/bin/byol", help="the program")
    parser.add_argument("--points", type=int, default=10000)
    parser.add_argument("--dimensions", type=int, default=128)
    parser.add_argument("--centres", type=int, default=10)
    parser.add_argument("--spread", type=float, default=1, help="of the centres, in units of the blobs' own")
    parser.add_argument("--perplexity", type=float, default=30)
    parser.add_argument("--iterations", type=int, default=1000)
    parser.add_argument("--repeats", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", help="write the figures here")
    arguments = parser.parse_args()

    data = blobs(arguments.points, arguments.dimensions, arguments.centres, arguments.spread, arguments.seed)
    start = PCA(n_components=2, svd_solver="randomized", random_state=1).fit_transform(data)
    start = (start / start[:, 0].std() * 1e-4).astype(np.float32)
    seconds, maps, parts = {"byol": [], "scikit-learn": []}, {}, {}
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(arguments.repeats):
            took, maps["byol"], parts = run_byol(arguments.byol, pathlib.Path(folder), data, start, arguments)
            seconds["byol"].append(took)
            took, maps["scikit-learn"] = run_sklearn(data, start, arguments)
            seconds["scikit-learn"].append(took)

    neighbours = NearestNeighbors(n_neighbors=int(3 * arguments.perplexity + 1)).fit(data)
    graph = neighbours.kneighbors_graph(mode="distance")
    graph.data **= 2
    joint = _joint_probabilities_nn(graph, arguments.perplexity, 0)
    joint = joint / joint.sum()
    figures = {name: {"seconds": seconds[name], "kl": divergence(joint, points), "preserved_10": preserved(data, points)}
               for name, points in maps.items()}
    figures["byol"]["parts"] = parts
    median = {name: statistics.median(values) for name, values in seconds.items()}
    ratios = {"speed": median["scikit-learn"] / median["byol"],
              "kl": figures["byol"]["kl"] / figures["scikit-learn"]["kl"],
              "preserved_10": figures["byol"]["preserved_10"] / figures["scikit-learn"]["preserved_10"]}

    print(f"{arguments.points} points x {arguments.dimensions}, perplexity {arguments.perplexity:g}, "
          f"{arguments.iterations} iterations, {os.cpu_count()} cores, scikit-learn {sklearn.__version__}")
    print(f"{'':14}{'seconds':>10}{'KL':>10}{'10 nearest kept':>18}")
    for name in ("byol", "scikit-learn"):
        print(f"{name:14}{median[name]:10.2f}{figures[name]['kl']:10.4f}{figures[name]['preserved_10']:18.4f}")
    print(f"{'ratio':14}{ratios['speed']:9.1f}x{ratios['kl']:10.4f}{ratios['preserved_10']:18.4f}")
    print("byol's parts, s:", ", ".join(f"{part} {value:.2f}" for part, value in parts["seconds"].items()))
    if arguments.json:
        settings = {key: value for key, value in vars(arguments).items() if key not in ("json", "byol")}
        report = {"settings": settings, "cores": os.cpu_count(), "processor": platform.processor() or platform.machine(),
                  "scikit_learn": sklearn.__version__, "figures": figures, "ratios": ratios}
        pathlib.Path(arguments.json).write_text(json.dumps(report, indent=1) + "\n")


if __name__ == "__main__":
    main()
