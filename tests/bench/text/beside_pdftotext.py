#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fanye authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times whole processes that write the text of a PDF: fanye-cli text beside pdftotext, one after the other in each round.

usage: beside_pdftotext.py FANYE_CLI FILE.pdf... [--rounds N] [--pages FROM-TO] [--longest RATIO]
Prints a row for each file: milliseconds of both (the shortest of all rounds, as other programs only add), their ratio,
and what all threads of both cost in processor time; then the median ratio. Exit status 1 where that is above RATIO (2).
"""
import argparse
import os
import statistics
import subprocess
import sys
import time


def timed(command):
    """(wall clock, processor) of a process and its children in milliseconds."""
    before = os.times()
    start = time.perf_counter()
    done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
    wall = time.perf_counter() - start
    after = os.times()
    if done.returncode != 0 or not done.stdout.strip():  # a run that fails is no fast run
        sys.exit(f"{' '.join(command)}: exit status {done.returncode}, {len(done.stdout)} bytes of text")
    spent = after.children_user + after.children_system - before.children_user - before.children_system
    return 1000 * wall, 1000 * spent


def commands(cli, file, pages):
    ours = [cli, "text", file]
    theirs = ["pdftotext", file, "-"]
    if pages:
        first, last = pages.split("-")
        ours[2:2] = ["--page", pages]
        theirs[1:1] = ["-f", first, "-l", last]
    return ours, theirs


def shortest(cli, file, pages, rounds):
    """[(wall, processor) of fanye-cli, of pdftotext]"""
    both = commands(cli, file, pages)
    times = [[timed(command) for command in both] for _ in range(rounds + 1)][1:]  # the first reads the files
    return [tuple(min(values) for values in zip(*of_one)) for of_one in zip(*times)]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cli")
    parser.add_argument("files", nargs="+")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--pages")
    parser.add_argument("--longest", type=float, default=2)
    arguments = parser.parse_args()
    ratios = []
    print(f"{'fanye-cli':>10} {'pdftotext':>10} {'ratio':>6}  {'processor':>17}  file")
    for file in arguments.files:
        (ours, our_cost), (theirs, their_cost) = shortest(arguments.cli, file, arguments.pages, arguments.rounds)
        ratios.append(ours / theirs)
        print(f"{ours:10.0f} {theirs:10.0f} {ratios[-1]:6.2f}  {our_cost:8.0f} {their_cost:8.0f}  {file}", flush=True)
    median = statistics.median(ratios)
    print(f"median ratio {median:.2f} of {len(ratios)} files, at most {arguments.longest:g}")
    sys.exit(median > arguments.longest)


if __name__ == "__main__":
    main()
