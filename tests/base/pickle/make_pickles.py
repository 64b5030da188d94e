#!/usr/bin/env python3
"""Writes the pickles beside it that test_pickle reads: one value in each protocol. Needs NumPy."""
import collections
import os
import pickle
import sys

import numpy

shared = [1, 2, 3]
value = {
    "none": None,
    "yes": True,
    "small": 7,
    "negative": -70000,
    "long": 2**40,
    "huge": 2**100,
    "real": 3.25,
    "text": "Gr\u00fc\u00dfe",
    "bytes": bytes(range(256)),
    "no bytes": b"",
    "list": shared,
    "again": shared,
    "tuple": (1, "a", (), (1, 2, 3, 4)),
    "set": {5},
    "frozen": frozenset({6}),
    "ordered": collections.OrderedDict([("a", 1), ("b", 2)]),
    "counter": collections.Counter("aab"),
    "array": numpy.arange(6, dtype="<f4").reshape(2, 3),
    "columns": numpy.asfortranarray(numpy.arange(6, dtype="<i8").reshape(2, 3)),
    "scalar": numpy.float64(2.5),
    "texts": numpy.array(["a", None], dtype=object),
}
folder = os.path.join(os.path.dirname(os.path.abspath(sys.argv[0])), "files")
for protocol in range(2, 6):
    with open(os.path.join(folder, f"protocol-{protocol}.pkl"), "wb") as file:
        pickle.dump(value, file, protocol=protocol)
