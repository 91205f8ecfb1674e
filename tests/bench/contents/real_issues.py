#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fanye authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scores the contents found in real issues against contents made by hand (real/*.contents.json: title, level, page).

    real_issues.py FANYE-CLI FOLDER    FOLDER holds the issues; fails below the goals of precision and link F

newsletter-1990-09-scan is left out: it is six pictures without text, of which no contents can be made.
The issues themselves are others' work and stand outside the repository: where FOLDER is missing, nothing is scored.
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile

LEAST_PRECISION = 0.95
LEAST_LINK_F = 0.8
SKIPPED = 77


def scores(cli, folder):
    """One dictionary an issue; the mean comes last."""
    here = pathlib.Path(__file__).parent / "real"
    with tempfile.TemporaryDirectory() as place:
        for contents in sorted(here.glob("*.contents.json")):
            issue = folder / contents.name.replace(".contents.json", ".pdf")
            os.symlink(issue.resolve(), pathlib.Path(place, issue.name))
            os.symlink(contents.resolve(), pathlib.Path(place, contents.name))
        done = subprocess.run([cli, "score", place, "--json"], capture_output=True, text=True, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def main():
    cli, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    if not folder.is_dir():
        print(f"skipped: there is no folder {folder}")
        return SKIPPED
    *issues, mean = scores(cli, folder)
    for one in issues + [mean]:
        name = one["issue"] or "mean"
        print(f"{name:32} link F {one['link_f']:.3f}  precision {one['link_precision']:.3f}")
    return 0 if mean["link_precision"] >= LEAST_PRECISION and mean["link_f"] >= LEAST_LINK_F else 1


if __name__ == "__main__":
    sys.exit(main())
