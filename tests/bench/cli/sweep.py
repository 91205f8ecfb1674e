#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fanye authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs fanye-cli over a folder of bad PDFs and holds it to its promises: every run ends by itself with a documented exit
status, within 12 s, saying at least one word where it fails, and leaves no worker behind.

usage: sweep.py FANYE_CLI FOLDER... [--commands info,text,contents] [--limit SECONDS]
Prints a line for each broken promise, then a table; exit status 1 where a promise was broken.
"""
import argparse
import collections
import os
import signal
import subprocess
import sys
import time

DOCUMENTED = {0, 1, 3, 4, 5}
STUCK = 120  # seconds: kept apart from merely too slow


def workers_of(process_id):
    found = []
    for entry in os.listdir("/proc"):
        if not entry.isdigit():
            continue
        try:
            with open("/proc/%s/cmdline" % entry, "rb") as file:
                words = file.read().split(b"\0")
        except OSError:
            continue
        if words[0].endswith(b"fanye-engine") and words[1:2] == [b"%d" % process_id]:
            found.append(entry)
    return found


def orphans_after(process_id):
    for _ in range(40):
        if not workers_of(process_id):
            return []
        time.sleep(0.05)
    return workers_of(process_id)


def run(words):
    start = time.monotonic()
    process = subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                               start_new_session=True)
    try:
        _, messages = process.communicate(timeout=STUCK)
    except subprocess.TimeoutExpired:
        os.kill(process.pid, signal.SIGKILL)
        _, messages = process.communicate()
    return process, time.monotonic() - start, messages


def broken_promises(process, seconds, messages, limit):
    promises = []
    if process.returncode not in DOCUMENTED:
        promises.append("exit status %d" % process.returncode)
    if seconds > limit:
        promises.append("%.1f s" % seconds)
    if process.returncode in (3, 4, 5) and not messages.strip():
        promises.append("no word of explanation")
    if orphans_after(process.pid):
        promises.append("a worker left behind")
    return promises


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("folders", nargs="+")
    parser.add_argument("--commands", default="info,text")
    parser.add_argument("--limit", type=float, default=12)
    options = parser.parse_args()

    files = sorted(os.path.join(folder, name) for folder in options.folders for name in os.listdir(folder))
    codes, slowest, broken = collections.Counter(), [], 0
    for path in files:
        for command in options.commands.split(","):
            process, seconds, messages = run([options.program, command, path])
            promises = broken_promises(process, seconds, messages, options.limit)
            codes[command, process.returncode] += 1
            slowest.append((seconds, command, os.path.basename(path), process.returncode))
            if promises:
                broken += 1
                print("%-8s %-44s %s" % (command, os.path.basename(path), ", ".join(promises)), flush=True)

    print("\n%d runs on %d files, %d broke a promise" % (len(slowest), len(files), broken))
    for (command, code), count in sorted(codes.items()):
        print("  %-8s exit status %d: %d" % (command, code, count))
    print("slowest:")
    for seconds, command, name, code in sorted(slowest, reverse=True)[:12]:
        print("  %6.1f s  %-8s %-44s %d" % (seconds, command, name, code))
    sys.exit(1 if broken else 0)


if __name__ == "__main__":
    main()
