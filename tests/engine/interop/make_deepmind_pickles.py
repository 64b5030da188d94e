#!/usr/bin/env python3
"""Writes the small checkpoints beside it in the layout of DeepMind's byol, from tests/golden/dm_checkpoint_mini.safetensors.
The classes are stand-ins of the same names; they pickle as the real ones do (protocol 2). Needs NumPy."""
import collections
import json
import os
import pickle
import struct
import sys
import types
import typing

import numpy

here = os.path.dirname(os.path.abspath(sys.argv[0]))


def module(name, **members):
    parts = name.split(".")
    for i in range(1, len(parts) + 1):
        made = sys.modules.setdefault(".".join(parts[:i]), types.ModuleType(".".join(parts[:i])))
    for key, value in members.items():
        value.__module__ = name
        setattr(made, key, value)


class FlatMapping(dict):
    def __reduce__(self):
        return FlatMapping, (dict(self),)


class _ByolExperimentState(typing.NamedTuple):
    online_params: object
    target_params: object
    online_state: object
    target_state: object
    opt_state: object


class _EvalExperimentState(typing.NamedTuple):
    backbone_params: object
    classif_params: object
    backbone_state: object
    backbone_opt_state: object
    classif_opt_state: object


module("haiku._src.data_structures", FlatMapping=FlatMapping)
module("byol.byol_experiment", _ByolExperimentState=_ByolExperimentState)
module("byol.eval_experiment", _EvalExperimentState=_EvalExperimentState)


def read_golden():
    with open(os.path.join(here, "..", "..", "golden", "dm_checkpoint_mini.safetensors"), "rb") as file:
        (size,) = struct.unpack("<Q", file.read(8))
        header = json.loads(file.read(size))
        data = file.read()
    kinds = {"F32": "<f4", "F64": "<f8", "I32": "<i4"}
    trees = collections.defaultdict(lambda: collections.defaultdict(dict))
    for name, entry in header.items():
        if "::" in name:
            tree, module_name, array_name = name.split("::")
            begin, end = entry["data_offsets"]
            array = numpy.frombuffer(data[begin:end], kinds[entry["dtype"]]).reshape(entry["shape"]).copy()
            trees[tree][module_name][array_name] = array
    return trees


def flat(tree):
    return FlatMapping({key: FlatMapping(value) for key, value in tree.items()})


def write(name, content):
    with open(os.path.join(here, name), "wb") as file:
        pickle.dump(content, file, protocol=2)


trees = read_golden()
params, state = trees["online_params"], trees["online_state"]
rng = numpy.array([0, 42], dtype="<u4")
write("deepmind_mini.pkl", {
    "experiment_state": _ByolExperimentState(flat(params), FlatMapping(), flat(state), FlatMapping(), ((), FlatMapping(), ())),
    "step": 7, "rng": rng})

encoder = {key: value for key, value in params.items() if key.startswith("res_net50")}
averages = {key: {"average": value["average"]} for key, value in state.items() if key.startswith("res_net50")}
replicas = {key: {name: numpy.stack([array, 0 * array]) for name, array in value.items()} for key, value in encoder.items()}
write("deepmind_linear_mini.pkl", {
    "experiment_state": _EvalExperimentState(
        flat(replicas), flat({"linear": {name: numpy.stack([array] * 2) for name, array in params["classifier"].items()}}),
        flat({key: {"average": numpy.stack([value["average"]] * 2)} for key, value in averages.items()}), None, ()),
    "step": numpy.int64(9), "rng": rng})
