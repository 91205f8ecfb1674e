#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fanye authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Facts and summaries of real issues, which stand outside the repository: where FOLDER is missing, nothing is checked.

    real_issues.py FANYE-CLI FOLDER    FOLDER/monthly-2024-02.pdf and FOLDER/real/*.pdf

The monthly's facts are compared with its own. Of every summary: it is whole sentences, which stand in the issue's text
without a sign of its furniture. Prints the processor time that facts take once the text is read.
"""
import json
import pathlib
import subprocess
import sys

SKIPPED = 77
MOST_MS = 20
MONTHLY = dict(series="广清对口帮扶协作月报", covers="2024-02", year=2024, number="3", total="134")
REAL = {
    "newsletter-2011-11": dict(series="The Minuteman", covers="2011-11", year=2011, number="2"),
    "programmer-magazine-2014-01": dict(series="程式人雜誌", covers="2014-01", year=2014, publisher="程式人雜誌社"),
    "quarkxpress-magazine": dict(series="sécurité informatique", covers="1998-06", year=1998, number="20"),
    "newsletter-1990-09-scan": dict(covers="1990-09", year=1990),
}
CLOSES = "”’」』）)]】\"'"
ENDS = "。！？!?.…"


def run(cli, *words):
    return json.loads(subprocess.run([cli, *words, "--json"], capture_output=True, text=True).stdout)


def squeezed(words):
    return "".join(words.split())


def faults_of_summary(cli, issue, summary):
    pages = run(cli, "text", str(issue))
    text = squeezed("".join(paragraph for page in pages for paragraph in page["paragraphs"]))
    if summary.rstrip(CLOSES)[-1] not in ENDS:
        yield "does not end with a sentence"
    rest = squeezed(summary)
    while rest:  # the longest beginnings that end with a sentence and stand in the issue
        length = len(rest)
        while length and (rest[:length].rstrip(CLOSES)[-1:] not in tuple(ENDS) or rest[:length] not in text):
            length -= 1
        if not length:
            yield f"does not stand in the issue: {rest[:40]}"
            return
        rest = rest[length:]


def check(cli, issue, right):
    facts = run(cli, "facts", str(issue))
    print(f"{issue.stem}:")
    for field, value in facts.items():
        if field != "witness":
            print(f"  {field}: {value!r}  [{facts['witness'].get(field, '')}]")
    faults = [f"{field} is not {value!r}" for field, value in right.items() if facts[field] != value]
    if facts["summary"]:
        faults += [f"summary {fault}" for fault in faults_of_summary(cli, issue, facts["summary"])]
    bench = subprocess.run([cli, "bench", str(issue), "--what", "facts"], capture_output=True, text=True).stdout
    times = json.loads(bench)
    milliseconds = times["processor_p50_ms"]
    print(f"  {milliseconds:.2f} ms of processor, the first time {times['processor_max_ms']:.2f} ms")
    if milliseconds > MOST_MS:
        faults.append(f"took {milliseconds:.1f} ms")
    for fault in faults:
        print(f"  WRONG: {fault}")
    return not faults


def main():
    cli, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    issues = sorted(folder.glob("monthly-2024-02.pdf")) + sorted(folder.glob("real/*.pdf"))
    if not issues:
        print(f"skipped: there are no issues in {folder}")
        return SKIPPED
    known = {"monthly-2024-02": MONTHLY, **REAL}
    good = [check(cli, issue, known.get(issue.stem, {})) for issue in issues]
    return 0 if all(good) else 1


if __name__ == "__main__":
    sys.exit(main())
