#!/usr/bin/env python3
"""Two views an image as torchvision users make them: PIL images, torchvision.transforms, one process.

The policy is BYOL's (Grill et al., 2020, table 6) as lightly and solo-learn write it down. Prints images/s of two views
each, and writes JSON where asked. Compare with the line "Two views, one thread" of `byol bench --suite data`.

    scripts/peers/views_torchvision.py --side 32 [--seconds 5] [--json FILE]
"""
import argparse
import json
import statistics
import time

import numpy
import torch
from PIL import Image
from torchvision import transforms


def policy(side, blur):
    steps = [
        transforms.RandomResizedCrop(side, interpolation=transforms.InterpolationMode.BICUBIC),
        transforms.RandomHorizontalFlip(),
        transforms.RandomApply([transforms.ColorJitter(0.4, 0.4, 0.2, 0.1)], p=0.8),
        transforms.RandomGrayscale(0.2),
    ]
    if blur > 0:
        kernel = side // 20 * 2 + 1
        steps.append(transforms.RandomApply([transforms.GaussianBlur(kernel, (0.1, 2.0))], p=blur))
    steps += [transforms.ToTensor(), transforms.Normalize([0.4914, 0.4822, 0.4465], [0.247, 0.2435, 0.2616])]
    return transforms.Compose(steps)


def rate(transform, images, seconds):
    done = 0
    start = time.perf_counter()
    while time.perf_counter() - start < seconds:
        image = images[done % len(images)]
        transform(image)
        transform(image)
        done += 1
    return done / (time.perf_counter() - start)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--side", type=int, default=32)
    parser.add_argument("--source", type=int, default=0, help="side of the source images (default: --side)")
    parser.add_argument("--blur", type=float, default=0.0, help="probability of the blur (0, as CIFAR presets have it)")
    parser.add_argument("--seconds", type=float, default=3.0)
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--json", default="")
    arguments = parser.parse_args()

    torch.set_num_threads(1)
    source = arguments.source or arguments.side
    noise = numpy.random.default_rng(1).integers(0, 256, (256, source, source, 3), dtype=numpy.uint8)
    images = [Image.fromarray(each) for each in noise]
    transform = policy(arguments.side, arguments.blur)
    rate(transform, images, 0.5)
    rates = [rate(transform, images, arguments.seconds) for _ in range(arguments.repeats)]
    answer = {"name": "torchvision on PIL, one thread", "unit": "images/s", "median": statistics.median(rates),
              "low": min(rates), "high": max(rates), "side": arguments.side, "source": source}
    print(f"{answer['median']:.1f} images/s of two views each ({answer['low']:.1f} to {answer['high']:.1f}), "
          f"{source} px to {arguments.side} px, one thread")
    if arguments.json:
        with open(arguments.json, "w", encoding="utf-8") as file:
            json.dump(answer, file, indent=2)


if __name__ == "__main__":
    main()
