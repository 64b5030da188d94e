#!/usr/bin/env python3
"""Draws the runs of scripts/measure_ablations.sh: linear accuracy, spread of the projections and loss of each variant.

Usage: scripts/plot_ablations.py RUNS_FOLDER OUT.png        (needs Debian's python3-matplotlib)
"""
import collections
import json
import pathlib
import re
import sqlite3
import sys

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt  # noqa: E402

# Okabe and Ito's palette, told apart by colour-blind eyes too.
COLOURS = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9"]
ORDER = ["baseline", "tau-0.99", "tau-1", "tau-0", "crop-only", "no-predictor"]


def curve(run, series):
    store = sqlite3.connect(f"file:{run}/run.sqlite?mode=ro", uri=True)
    rows = store.execute("SELECT epoch, value FROM curve WHERE series = ? ORDER BY step", (series,)).fetchall()
    return [row[0] for row in rows], [row[1] for row in rows]


def linear_accuracies(run):
    store = sqlite3.connect(f"file:{run}/run.sqlite?mode=ro", uri=True)
    rows = store.execute("SELECT metrics, protocol FROM evaluation WHERE kind = 'linear'").fetchall()
    return [100 * json.loads(metrics)["top1"] for metrics, protocol in rows if "seeds" not in json.loads(protocol)]


def variants(folder):
    found = collections.defaultdict(list)
    for store in sorted(pathlib.Path(folder).glob("ablation-*/run.sqlite")):
        name = re.fullmatch(r"ablation-(.+)-seed-\d+", store.parent.name)
        if name:
            found[name.group(1)].append(store.parent)
    return {name: found[name] for name in ORDER if name in found}


def draw_bars(axes, found):
    for position, (name, runs) in enumerate(found.items()):
        figures = [figure for run in runs for figure in linear_accuracies(run)]
        mean = sum(figures) / len(figures)
        axes.bar(position, mean, color=COLOURS[ORDER.index(name)], width=0.7)
        axes.plot([position] * len(figures), figures, "k_", markersize=14)
        axes.text(position, mean + 1, f"{mean:.1f}", ha="center", fontsize=9)
    axes.set_xticks(range(len(found)), found, rotation=20, ha="right")
    axes.set_ylabel("linear top-1, %")


def draw_curves(axes, found, series, label, log):
    for name, runs in found.items():
        for run in runs:
            x, y = curve(run, series)
            axes.plot(x, y, color=COLOURS[ORDER.index(name)], linewidth=1.2, label=name if run is runs[0] else None)
    axes.set_xlabel("epoch")
    axes.set_ylabel(label)
    if log:
        axes.set_yscale("log")


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    found = variants(sys.argv[1])
    if not found:
        sys.exit(f"There are no runs called ablation-VARIANT-seed-N in {sys.argv[1]}.")
    figure, axes = plt.subplots(1, 3, figsize=(13, 4.2), layout="constrained")
    draw_bars(axes[0], found)
    draw_curves(axes[1], found, "projection_std", "spread of the projections", True)
    draw_curves(axes[2], found, "loss", "loss", False)
    axes[2].legend(fontsize=8, frameon=False)
    for panel in axes:
        panel.spines[["top", "right"]].set_visible(False)
    figure.savefig(sys.argv[2], dpi=110)


main()
