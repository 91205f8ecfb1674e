#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fanye authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints how far the pictures of pages by Fanye, pdftoppm and mutool are apart, a page a line.

usage: compare_pictures.py FANYE-CLI PATH... [--height H] [--pages N] [--mutool PROGRAM] [--apart D]

A PATH is a PDF or a folder of PDFs. The difference is that of the mean grey of a block of a fortieth of the page's height,
0 to 255, at the block where it is largest. Ends with 1 where Fanye is apart by more than D (64) from two that agree.
"""
import argparse
import sys

from pictures import Programs, largest_difference, page_count, pdfs_in


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("fanye")
    parser.add_argument("paths", nargs="+")
    parser.add_argument("--height", type=int, default=400)
    parser.add_argument("--pages", type=int, default=3, help="of each file, from its first")
    parser.add_argument("--mutool", default="mutool")
    parser.add_argument("--apart", type=int, default=64)
    return parser.parse_args()


def judged(with_poppler, with_mutool, between, apart):
    if with_poppler is None and with_mutool is None:
        return "no picture" if between is None else "APART: Fanye has no picture"
    if None in (with_poppler, with_mutool, between):
        return "one of three missing"
    if between > apart:
        return "the others differ"
    return "APART" if min(with_poppler, with_mutool) > apart else ""


def main():
    asked = arguments()
    programs = Programs(asked.fanye, asked.mutool)
    worst, apart = 0, 0
    print("%10s %10s %10s  %s" % ("Fanye/ppm", "Fanye/mu", "ppm/mu", "page"))
    for file in pdfs_in(asked.paths):
        for page in range(1, min(page_count(file), asked.pages) + 1):
            _, ours = programs.fanye(file, page, asked.height)
            poppler, mupdf = (draw(file, page, asked.height) for draw in (programs.pdftoppm, programs.mutool))
            pairs = [largest_difference(*pair) for pair in ((ours, poppler), (ours, mupdf), (poppler, mupdf))]
            verdict = judged(*pairs, asked.apart)
            apart += verdict.startswith("APART")
            near = [value for value in pairs[:2] if value is not None]
            worst = max([worst] + ([min(near)] if verdict in ("", "APART") and near else []))
            print("%10s %10s %10s  %s#%d %s" % (*("-" if value is None else value for value in pairs), file, page, verdict),
                  flush=True)
    print("largest difference from the nearer of two that agree: %d; apart: %d" % (worst, apart))
    return 1 if apart else 0


if __name__ == "__main__":
    sys.exit(main())
