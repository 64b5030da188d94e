#!/usr/bin/env python3
"""A plain BYOL in PyTorch, as a yardstick for the engine's speed on the same machine.

Everything that makes plain PyTorch fast without writing kernels: the data set lies on the GPU as bytes, the views are
made there for the whole batch at once, bfloat16 autocast, channels_last, cudnn.benchmark, foreach updates of the
optimiser and of the moving average, no waiting inside a step; with --compile also torch.compile. The two views go through
each network on their own, as in the paper. It trains on noise: the cost of a step does not depend on the pictures.

    byol_eager.py --arch resnet18 --stem cifar --size 32 --batch 512 --device cuda [--compile] [--json FILE]
"""
import argparse
import contextlib
import copy
import json
import statistics
import sys
import time

import torch
import torch.nn as nn
import torch.nn.functional as F


class Basic(nn.Module):
    expansion = 1

    def __init__(self, inner, planes, stride):
        super().__init__()
        self.conv1 = nn.Conv2d(inner, planes, 3, stride, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(planes)
        self.conv2 = nn.Conv2d(planes, planes, 3, 1, 1, bias=False)
        self.bn2 = nn.BatchNorm2d(planes)
        self.shortcut = shortcut(inner, planes, stride)

    def forward(self, x):
        y = F.relu(self.bn1(self.conv1(x)), inplace=True)
        return F.relu(self.bn2(self.conv2(y)) + self.shortcut(x), inplace=True)


class Bottleneck(nn.Module):
    expansion = 4

    def __init__(self, inner, planes, stride):
        super().__init__()
        self.conv1 = nn.Conv2d(inner, planes, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(planes)
        self.conv2 = nn.Conv2d(planes, planes, 3, stride, 1, bias=False)
        self.bn2 = nn.BatchNorm2d(planes)
        self.conv3 = nn.Conv2d(planes, 4 * planes, 1, bias=False)
        self.bn3 = nn.BatchNorm2d(4 * planes)
        self.shortcut = shortcut(inner, 4 * planes, stride)

    def forward(self, x):
        y = F.relu(self.bn1(self.conv1(x)), inplace=True)
        y = F.relu(self.bn2(self.conv2(y)), inplace=True)
        return F.relu(self.bn3(self.conv3(y)) + self.shortcut(x), inplace=True)


def shortcut(inner, outer, stride):
    if inner == outer and stride == 1:
        return nn.Identity()
    return nn.Sequential(nn.Conv2d(inner, outer, 1, stride, bias=False), nn.BatchNorm2d(outer))


def resnet(arch, stem):
    block, counts = {"resnet18": (Basic, (2, 2, 2, 2)), "resnet50": (Bottleneck, (3, 4, 6, 3))}[arch]
    if stem == "cifar":
        layers = [nn.Conv2d(3, 64, 3, 1, 1, bias=False), nn.BatchNorm2d(64), nn.ReLU(inplace=True)]
    else:
        layers = [nn.Conv2d(3, 64, 7, 2, 3, bias=False), nn.BatchNorm2d(64), nn.ReLU(inplace=True),
                  nn.MaxPool2d(3, 2, 1)]
    inner = 64
    for stage, count in enumerate(counts):
        planes = 64 << stage
        for i in range(count):
            layers.append(block(inner, planes, 2 if stage > 0 and i == 0 else 1))
            inner = planes * block.expansion
    return nn.Sequential(*layers, nn.AdaptiveAvgPool2d(1), nn.Flatten()), inner


def head(inner, hidden, outer):
    return nn.Sequential(nn.Linear(inner, hidden), nn.BatchNorm1d(hidden), nn.ReLU(inplace=True),
                         nn.Linear(hidden, outer))


class Online(nn.Module):
    def __init__(self, arch, stem, hidden, outer):
        super().__init__()
        self.encoder, features = resnet(arch, stem)
        self.projector = head(features, hidden, outer)
        self.predictor = head(outer, hidden, outer)

    def project(self, x):
        return self.projector(self.encoder(x))

    def forward(self, x):
        return self.predictor(self.project(x))


GRAY = (0.2989, 0.5870, 0.1140)


def gray(x):
    return (GRAY[0] * x[:, :1] + GRAY[1] * x[:, 1:2] + GRAY[2] * x[:, 2:])


def uniform(count, low, high, device):
    return torch.empty(count, 1, 1, 1, device=device).uniform_(low, high)


def chance(count, probability, device):
    return torch.rand(count, 1, 1, 1, device=device) < probability


def crop_flip(x, size):
    """Random resized crop and horizontal flip as one affine resample."""
    b, device = x.size(0), x.device
    area = torch.empty(b, device=device).uniform_(0.08, 1.0)
    aspect = torch.exp(torch.empty(b, device=device).uniform_(-0.2877, 0.2877))
    w, h = (area * aspect).sqrt().clamp(max=1), (area / aspect).sqrt().clamp(max=1)
    cx, cy = (torch.rand(b, device=device) * 2 - 1) * (1 - w), (torch.rand(b, device=device) * 2 - 1) * (1 - h)
    sign = (torch.rand(b, device=device) < 0.5).float() * 2 - 1
    zero = torch.zeros_like(w)
    theta = torch.stack([torch.stack([w * sign, zero, cx], 1), torch.stack([zero, h, cy], 1)], 1)
    grid = F.affine_grid(theta, [b, 3, size, size], align_corners=False)
    return F.grid_sample(x, grid, mode="bilinear", padding_mode="reflection", align_corners=False)


def turn_hue(x, turn):
    """Rotation of the chroma plane (YIQ), as the fast GPU augmentations do it."""
    cos, sin = torch.cos(turn * 6.283185307), torch.sin(turn * 6.283185307)
    r, g, b = x[:, :1], x[:, 1:2], x[:, 2:]
    y = 0.299 * r + 0.587 * g + 0.114 * b
    i = 0.596 * r - 0.274 * g - 0.322 * b
    q = 0.211 * r - 0.523 * g + 0.312 * b
    i, q = i * cos - q * sin, i * sin + q * cos
    return torch.cat([y + 0.956 * i + 0.621 * q, y - 0.272 * i - 0.647 * q, y - 1.106 * i + 1.703 * q], 1)


def jitter(x):
    b, device = x.size(0), x.device
    y = (x * uniform(b, 0.6, 1.4, device)).clamp(0, 1)
    f = uniform(b, 0.6, 1.4, device)
    y = (y * f + (1 - f) * gray(y).mean((2, 3), keepdim=True)).clamp(0, 1)
    f = uniform(b, 0.8, 1.2, device)
    y = (y * f + (1 - f) * gray(y)).clamp(0, 1)
    y = turn_hue(y, uniform(b, -0.1, 0.1, device)).clamp(0, 1)
    return torch.where(chance(b, 0.8, device), y, x)


def blur(x, probability):
    b, _, h, w = x.shape
    radius = max(1, h // 20)
    sigma = torch.empty(b, 1, device=x.device).uniform_(0.1, 2.0)
    taps = torch.arange(-radius, radius + 1, device=x.device, dtype=x.dtype)
    kernel = torch.exp(-0.5 * (taps / sigma) ** 2)
    kernel = (kernel / kernel.sum(1, keepdim=True)).repeat_interleave(3, 0)
    size = 2 * radius + 1
    y = x.reshape(1, 3 * b, h, w)
    y = F.conv2d(F.pad(y, (radius, radius, 0, 0), mode="reflect"), kernel.view(3 * b, 1, 1, size), groups=3 * b)
    y = F.conv2d(F.pad(y, (0, 0, radius, radius), mode="reflect"), kernel.view(3 * b, 1, size, 1), groups=3 * b)
    return torch.where(chance(b, probability, x.device), y.view_as(x), x)


def augment(images, size, view, with_blur):
    x = crop_flip(images.float().div_(255), size).clamp_(0, 1)
    x = jitter(x)
    x = torch.where(chance(x.size(0), 0.2, x.device), gray(x).expand_as(x), x)
    if with_blur:
        x = blur(x, 1.0 if view == 0 else 0.1)
    if view == 1:
        x = torch.where(chance(x.size(0), 0.2, x.device) & (x >= 0.5), 1 - x, x)
    return ((x - 0.45) / 0.25).contiguous(memory_format=torch.channels_last)


class Lars:
    """The authors' LARS in foreach operations; sgd is the same without the trust ratio."""

    def __init__(self, parameters, adaptive, decay=1e-6, momentum=0.9, trust=1e-3):
        self.parameters = list(parameters)
        self.momenta = [torch.zeros_like(p) for p in self.parameters]
        self.adaptive, self.decay, self.momentum, self.trust = adaptive, decay, momentum, trust

    @torch.no_grad()
    def step(self, lr):
        adapted = [i for i, p in enumerate(self.parameters) if p.dim() > 1]
        rest = [i for i, p in enumerate(self.parameters) if p.dim() <= 1]
        for which, decayed in ((adapted, True), (rest, False)):
            values = [self.parameters[i] for i in which]
            updates = [self.parameters[i].grad for i in which]
            momenta = [self.momenta[i] for i in which]
            if decayed:
                updates = torch._foreach_add(updates, values, alpha=self.decay)
                if self.adaptive:
                    lengths = torch.stack(torch._foreach_norm(values)), torch.stack(torch._foreach_norm(updates))
                    ratio = torch.where((lengths[0] > 0) & (lengths[1] > 0), self.trust * lengths[0] / lengths[1],
                                        torch.ones_like(lengths[0]))
                    torch._foreach_mul_(updates, list(ratio.unbind()))
            torch._foreach_mul_(momenta, self.momentum)
            torch._foreach_add_(momenta, updates)
            torch._foreach_add_(values, momenta, alpha=-lr)
        for parameter in self.parameters:
            parameter.grad = None


def regression(prediction, projection):
    return 2 - 2 * F.cosine_similarity(prediction.float(), projection.float().detach(), dim=-1)


class Trainer:
    def __init__(self, options):
        self.options = options
        self.device = torch.device(options.device)
        torch.manual_seed(0)
        online = Online(options.arch, options.stem, options.hidden, options.output)
        self.online = online.to(self.device, memory_format=torch.channels_last)
        self.target = copy.deepcopy(self.online).requires_grad_(False)
        self.optimizer = Lars(self.online.parameters(), options.optimizer == "lars")
        pairs = [(t, o) for (n, t), (_, o) in zip(self.target.named_parameters(), self.online.named_parameters())
                 if not n.startswith("predictor")]
        self.average, self.values = [t for t, _ in pairs], [o for _, o in pairs]
        self.images = torch.randint(0, 256, (options.images, 3, options.source, options.source), dtype=torch.uint8,
                                    device=self.device)
        self.loss_of = self.forward
        self.augment = augment
        if options.compile:
            self.loss_of = torch.compile(self.forward)
            self.augment = torch.compile(augment)

    def autocast(self):
        if self.device.type == "cuda" and self.options.dtype == "bfloat16":
            return torch.autocast("cuda", dtype=torch.bfloat16)
        return contextlib.nullcontext()

    def forward(self, view1, view2):
        with self.autocast():
            p1, p2 = self.online(view1), self.online(view2)
            with torch.no_grad():
                z1, z2 = self.target.project(view1), self.target.project(view2)
            return (regression(p1, z2) + regression(p2, z1)).mean()

    def step(self):
        rows = torch.randint(0, self.images.size(0), (self.options.batch,), device=self.device)
        images = self.images[rows]
        with torch.no_grad():
            view1, view2 = (self.augment(images, self.options.size, view, self.options.blur) for view in (0, 1))
        loss = self.loss_of(view1, view2)
        loss.backward()
        self.optimizer.step(0.1)
        with torch.no_grad():
            torch._foreach_mul_(self.average, 0.996)
            torch._foreach_add_(self.average, self.values, alpha=0.004)
        return loss

    def wait(self):
        if self.device.type == "cuda":
            torch.cuda.synchronize()

    def rate(self, steps):
        self.wait()
        start = time.perf_counter()
        for _ in range(steps):
            loss = self.step()
        self.wait()
        if not torch.isfinite(loss):
            raise SystemExit("byol_eager.py: the loss is not a finite number")
        return self.options.batch * steps / (time.perf_counter() - start)


def options_of(arguments):
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--arch", choices=("resnet18", "resnet50"), default="resnet18")
    parser.add_argument("--stem", choices=("cifar", "imagenet"), default="cifar")
    parser.add_argument("--size", type=int, default=32, help="side of a view, pixels")
    parser.add_argument("--source", type=int, default=0, help="side of a picture; 0 takes the view's")
    parser.add_argument("--batch", type=int, default=512)
    parser.add_argument("--images", type=int, default=50000, help="pictures in memory")
    parser.add_argument("--hidden", type=int, default=4096)
    parser.add_argument("--output", type=int, default=256)
    parser.add_argument("--optimizer", choices=("lars", "sgd"), default="lars")
    parser.add_argument("--blur", action="store_true", help="blur the views, as the paper does")
    parser.add_argument("--dtype", choices=("bfloat16", "float32"), default="bfloat16")
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    parser.add_argument("--compile", action="store_true", help="torch.compile the networks and the augmentation")
    parser.add_argument("--warmup", type=int, default=20, help="steps before measuring")
    parser.add_argument("--steps", type=int, default=30, help="steps of one repeat")
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--json", help="file to write the result to")
    options = parser.parse_args(arguments)
    options.source = options.source or options.size
    if options.compile and not hasattr(torch, "compile"):
        parser.error("torch.compile needs PyTorch 2")
    return options


def measured(options):
    torch.backends.cudnn.benchmark = True
    trainer = Trainer(options)
    start = time.perf_counter()
    trainer.rate(options.warmup)
    warm = time.perf_counter() - start
    rates = sorted(trainer.rate(options.steps) for _ in range(options.repeats))
    device = torch.cuda.get_device_name() if trainer.device.type == "cuda" else "CPU"
    return {"peer": "plain PyTorch, " + ("torch.compile" if options.compile else "eager"), "torch": torch.__version__,
            "device": device, "arch": options.arch, "size": options.size, "batch": options.batch,
            "optimizer": options.optimizer, "dtype": options.dtype if trainer.device.type == "cuda" else "float32",
            "blur": options.blur, "images_per_second": statistics.median(rates), "low": rates[0], "high": rates[-1],
            "repeats": options.repeats, "steps_a_repeat": options.steps, "warm_up_seconds": warm,
            "peak_memory_mb": torch.cuda.max_memory_allocated() / 2**20 if trainer.device.type == "cuda" else None}


def main(arguments):
    options = options_of(arguments)
    result = measured(options)
    print(json.dumps(result, indent=2))
    if options.json:
        with open(options.json, "w") as out:
            json.dump(result, out, indent=2)


if __name__ == "__main__":
    main(sys.argv[1:])
