#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fanye authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows with the real compiler and each layer's real include folders that a lower layer cannot include a higher one.

usage: check_includes.py COMPILER REPOSITORY LAYERS
       a line of LAYERS, in the order of the house: the layer, the layers it uses (a,b or none), its include folders (a|b)
"""
import os
import re
import subprocess
import sys
import tempfile

# Neighbours that must not know each other, although one comes first.
STRANGERS = {("search", "contents")}


def read_layers(path):
    with open(path, encoding="utf-8") as lines:
        rows = [line.rstrip("\n").split(" ") for line in lines if line.strip()]
    return [(name, uses.split(",") if uses != "none" else [], [folder for folder in folders.split("|") if folder])
            for name, uses, folders in rows]


def headers_of(repository, layer):
    folder = os.path.join(repository, layer if layer.startswith("app/") else "viewer/" + layer)
    return ["%s/%s" % (layer, name) for name in sorted(os.listdir(folder)) if name.endswith(".h")]


def preprocess(compiler, folders, lines):
    with tempfile.TemporaryDirectory() as folder:
        source = os.path.join(folder, "source.cpp")
        with open(source, "w", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")
        command = [compiler, "-std=c++20", "-fPIC", "-E", "-o", os.devnull, source] + ["-I" + path for path in folders]
        return subprocess.run(command, capture_output=True, text=True, env={**os.environ, "LC_ALL": "C"})


def found(compiler, folders, headers):
    """Those of the headers that the compiler finds."""
    lines = ['#if __has_include("%s")\n#warning found %s\n#endif' % (header, header) for header in headers]
    return set(re.findall(r"found ([\w./]+)", preprocess(compiler, folders, lines).stderr))


def must_fail(layers, rank, other_rank):
    return other_rank > rank or (layers[rank][0].split("/")[0], layers[other_rank][0].split("/")[0]) in STRANGERS


def show_one(compiler, layers, repository):
    """A refusal in the compiler's own words."""
    name, _, folders = next(layer for layer in layers if layer[0] == "text/words")
    run = preprocess(compiler, folders, ['#include "%s"' % headers_of(repository, "text/layout")[0]])
    print("For example, from %s:" % name, run.stderr.splitlines()[0])
    return run.returncode != 0


def main():
    compiler, repository, layers = sys.argv[1], sys.argv[2], read_layers(sys.argv[3])
    wrong, refused, allowed = [], 0, 0
    for rank, (name, uses, folders) in enumerate(layers):
        forbidden = [header for other_rank, other in enumerate(layers) if must_fail(layers, rank, other_rank)
                     for header in headers_of(repository, other[0])]
        needed = [header for other in [name] + uses for header in headers_of(repository, other)]
        seen = found(compiler, folders, forbidden + needed)
        wrong += ["%s can include %s" % (name, header) for header in forbidden if header in seen]
        wrong += ["%s cannot include %s" % (name, header) for header in needed if header not in seen]
        refused, allowed = refused + len(forbidden), allowed + len(needed)
    if not show_one(compiler, layers, repository):
        wrong.append("the example was not refused")
    print("%d includes refused, as they must be; %d allowed; %d layers" % (refused, allowed, len(layers)))
    sys.exit("\n".join(wrong) if wrong or not refused else 0)


if __name__ == "__main__":
    main()
