"""Loads what byol exported into torch and torchvision and prints how far its features are: "name deviation" a line.
Usage: check_exports.py FOLDER"""
import inspect
import json
import os
import struct
import sys

import torch
import torchvision

torch.set_num_threads(1)
folder = sys.argv[1]
safe = {"weights_only": True} if "weights_only" in inspect.signature(torch.load).parameters else {}


def load_pt(name):
    return torch.load(os.path.join(folder, name), **safe)


def load_safetensors(name):
    kinds = {"F32": torch.float32, "F64": torch.float64, "I64": torch.int64}
    with open(os.path.join(folder, name), "rb") as file:
        (size,) = struct.unpack("<Q", file.read(8))
        header = json.loads(file.read(size))
        data = bytearray(file.read())
    tensors = {}
    for key, entry in header.items():
        if key != "__metadata__":
            begin, end = entry["data_offsets"]
            kind = kinds[entry["dtype"]]
            tensors[key] = torch.frombuffer(bytes(data[begin:end]), dtype=kind).reshape(entry["shape"])
    return tensors, header["__metadata__"]


def torchvision_network(architecture, stem, weights):
    network = getattr(torchvision.models, architecture)()
    if stem.startswith("cifar"):
        network.conv1 = torch.nn.Conv2d(3, 64, 3, padding=2 if stem == "cifar_wide" else 1, bias=False)
        network.maxpool = torch.nn.Identity()
    if stem == "cifar_linear":
        network.relu = torch.nn.Identity()
    outcome = network.load_state_dict(weights, strict=False)
    assert outcome.unexpected_keys == [] and outcome.missing_keys == ["fc.weight", "fc.bias"], outcome
    network.fc = torch.nn.Identity()
    return network.eval()


def report(name, features, expected):
    print(name, ((features - expected).abs().max() / expected.abs().max()).item())


expected = load_pt("expected.pt")
images = expected["images"]
with torch.no_grad():
    for name in sorted(os.listdir(folder)):
        key, ending = os.path.splitext(name)
        if key == "expected" or ending not in (".pt", ".safetensors", ".ts"):
            continue
        architecture, stem, _ = key.split("-")
        if ending == ".ts":
            extra = {"config.toml": ""}
            network = torch.jit.load(os.path.join(folder, name), _extra_files=extra)
            assert b"architecture" in extra["config.toml"] and not network.training
            assert "layer1.0.conv1.weight" in network.state_dict()
            report(name, network(images), expected[key])
            # Another size and another batch than the first, as a program without fixed shapes must take.
            assert network(images[:1, :, :29, :31]).shape == (1, expected[key].shape[1])
        elif ending == ".pt":
            report(name, torchvision_network(architecture, stem, load_pt(name))(images), expected[key])
        else:
            tensors, about = load_safetensors(name)
            assert about["architecture"] == architecture and about["stem"] == stem
            report(name, torchvision_network(architecture, stem, tensors)(images), expected[key])
