#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fanye authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times whole processes that look for a word in an issue, one after the other in each round: fanye-cli find, pdfgrep, and
pdftotext piped into grep. Then fanye-cli alone on a thousand pages made of the issue, from its start to its last hit.

usage: beside_others.py FANYE_CLI FILE.pdf WORD [--rounds N]
Prints one JSON object a line. Programs that are not installed are named as skipped. Exit status 1 where fanye-cli is not
faster than pdfgrep, takes more than 1.5 times what pdftotext and grep take, or more than 4 s for a thousand pages.
"""
import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

MANY_PAGES = 1000
LONGEST_OF_MANY = 4000  # ms


def programs(cli, file, word):
    """name: (what must be installed, the command)"""
    return {
        "fanye-cli find": ([cli], [cli, "find", file, word]),
        "pdfgrep": (["pdfgrep"], ["pdfgrep", word, file]),
        "pdftotext | grep": (["pdftotext", "grep"],
                             ["sh", "-c", 'pdftotext "$1" - | grep -e "$2"', "sh", file, word]),
    }


def milliseconds(command):
    start = time.perf_counter()
    subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return 1000 * (time.perf_counter() - start)


def figures(times):
    times = sorted(times)
    return {"n": len(times), "min_ms": round(times[0], 1), "p50_ms": round(times[len(times) // 2], 1),
            "p95_ms": round(times[round(0.95 * (len(times) - 1))], 1)}


def side_by_side(cli, file, word, rounds):
    """{name: median in ms} of those installed."""
    times = {}
    known = programs(cli, file, word)
    for name, (needed, _) in known.items():
        missing = [program for program in needed if not shutil.which(program)]
        if missing:
            print(json.dumps({"what": name, "skipped": "not installed: " + ", ".join(missing)}))
        else:
            times[name] = []
    for number in range(rounds + 1):
        for name, all_times in times.items():
            taken = milliseconds(known[name][1])
            if number:  # the first round only brings the files into memory
                all_times.append(taken)
    for name, all_times in times.items():
        print(json.dumps({"what": name, **figures(all_times)}))
    return {name: figures(all_times)["p50_ms"] for name, all_times in times.items()}


def on_many_pages(cli, file, word, rounds):
    """The median in ms; none where the pages cannot be put together."""
    if not shutil.which("qpdf"):
        print(json.dumps({"what": "a thousand pages", "skipped": "not installed: qpdf"}))
        return None
    count = int(subprocess.run(["qpdf", "--show-npages", file], capture_output=True, check=True).stdout)
    copies = -(-MANY_PAGES // count)
    with tempfile.TemporaryDirectory() as folder:
        big = os.path.join(folder, "big.pdf")
        subprocess.run(["qpdf", "--empty", "--pages", *[file, "1-z"] * copies, "--", big], check=True)
        taken = figures([milliseconds([cli, "find", big, word]) for _ in range(rounds)])
    print(json.dumps({"what": "fanye-cli find", "pages": copies * count, **taken}))
    return taken["p50_ms"]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cli")
    parser.add_argument("file")
    parser.add_argument("word")
    parser.add_argument("--rounds", type=int, default=15)
    asked = parser.parse_args()
    medians = side_by_side(asked.cli, asked.file, asked.word, asked.rounds)
    own = medians.get("fanye-cli find")
    if own is None:
        sys.exit("fanye-cli is not where it was said to be")
    broken = own >= medians.get("pdfgrep", own + 1) or own > 1.5 * medians.get("pdftotext | grep", own)
    many = on_many_pages(asked.cli, asked.file, asked.word, max(1, asked.rounds // 5))
    sys.exit(1 if broken or (many or 0) > LONGEST_OF_MANY else 0)


if __name__ == "__main__":
    main()
