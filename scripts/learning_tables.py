#!/usr/bin/env python3
"""Prints the tables of docs/measurements/learning.md from what scripts/measure_learning.sh and
scripts/measure_ablations.sh wrote.

Usage: scripts/learning_tables.py FILE.json ...
"""
import json
import sys


def percent(metrics, name="top1"):
    text = f"{100 * metrics[name]:.1f}"
    if name + "_low" in metrics:
        text += f" ({100 * metrics[name + '_low']:.1f} to {100 * metrics[name + '_high']:.1f})"
    return text


def summaries(evaluations):
    """Rows of several seeds stand for those of each; the latest of its kind counts."""
    found = {}
    for row in evaluations:
        protocol = row["protocol"]
        key = (row["kind"], protocol.get("features", "encoder"), protocol.get("fraction"))
        several = "seeds" in protocol
        if several or key not in found or "seeds" not in found[key]["protocol"]:
            found[key] = row
    return found


def show_run(file, run):
    print(f"### {run['name']} ({file})\n")
    print("| protocol | labels | features | top-1, % | seeds |\n| --- | --- | --- | --- | --- |")
    for (kind, features, fraction), row in sorted(
            summaries(run["evaluations"]).items(), key=lambda item: (item[0][0], item[0][2] or 0, item[0][1])):
        labels = "all" if fraction is None else f"{100 * fraction:g} %"
        seeds = len(row["protocol"].get("seeds", [1]))
        print(f"| {kind} | {labels} | {features} | {percent(row['metrics'])} | {seeds} |")
    print()


def show_ablations(file, runs):
    print(f"### Ablations ({file})\n")
    print("| run | linear top-1, % | kNN top-1, % | loss | spread of the projections | collapse alarm |\n"
          "| --- | --- | --- | --- | --- | --- |")
    for run in runs:
        last = run["last"]
        linear = summaries(run["evaluations"]).get(("linear", "encoder", None))
        print(f"| {run['name']} | {percent(linear['metrics']) if linear else '-'} | {100 * last['knn_top1']:.1f} | {last['loss']:.3f} | {last['projection_std']:.4f} "
              f"| {'raised' if last['collapse_alarm'] else 'no'} |")
    print()


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    for name in sys.argv[1:]:
        with open(name, encoding="utf-8") as file:
            content = json.load(file)
        if "runs" in content:
            show_ablations(name, content["runs"])
        else:
            show_run(name, content["run"])


main()
