#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fanye authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows with the real compiler and each layer's real include folders that a lower layer cannot include a higher one.

usage: check_includes.py COMPILER LAYERS      a line of LAYERS: the layer, one of its headers, its include folders
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
        rows = [line.split() for line in lines if line.strip()]
    return [(name, header, [folder for folder in folders.split("|") if folder]) for name, header, folders in rows]


def complaint(compiler, folders, header):
    """What the compiler says to a source that includes the header; nothing where it is content."""
    with tempfile.TemporaryDirectory() as folder:
        source = os.path.join(folder, "source.cpp")
        with open(source, "w", encoding="utf-8") as file:
            file.write('#include "%s"\n' % header)
        command = [compiler, "-std=c++20", "-fPIC", "-E", "-o", os.devnull, source] + ["-I" + path for path in folders]
        run = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "LC_ALL": "C"})
        return run.stderr if run.returncode else ""


def main():
    compiler, layers = sys.argv[1], read_layers(sys.argv[2])
    wrong, refused, allowed = [], 0, 0
    for rank, (name, own, folders) in enumerate(layers):
        for other_rank, (other, header, _) in enumerate(layers):
            must_fail = other_rank > rank or (name, other) in STRANGERS
            must_work = other == name or other == "issue"
            if not must_fail and not must_work:
                continue
            said = complaint(compiler, folders, header)
            is_missing = re.search(re.escape(header) + r".*(No such file|file not found)", said) is not None
            if must_fail and not is_missing:
                wrong.append("%s can include %s" % (name, header))
            if must_work and said:
                wrong.append("%s cannot include %s:\n%s" % (name, header, said))
            refused, allowed = refused + must_fail, allowed + must_work
            if must_fail and is_missing and (name, other) == ("text", "search"):
                print("For example:", said.splitlines()[0])
    print("%d includes refused, as they must be; %d allowed" % (refused, allowed))
    sys.exit("\n".join(wrong) if wrong or not refused else 0)


if __name__ == "__main__":
    main()
