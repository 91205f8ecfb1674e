#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fanye authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds pages that are of one colour in Fanye, or refused, and not in pdftoppm or mutool.

usage: white_pages.py FANYE-CLI FOLDER... [--height H] [--pages N] [--mutool PROGRAM]

Prints such a page a line, with the programs that show something. Ends with 1 where there is one that Fanye shows white
without saying so (exit status 0).
"""
import argparse
import sys

from pictures import Programs, page_count, pdfs_in


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("fanye")
    parser.add_argument("folders", nargs="+")
    parser.add_argument("--height", type=int, default=200)
    parser.add_argument("--pages", type=int, default=20, help="of each file, spread evenly")
    parser.add_argument("--mutool", default="mutool")
    return parser.parse_args()


def sampled(count, most):
    """Page numbers, the first and the last among them."""
    if count <= most:
        return range(1, count + 1)
    return sorted({1 + round(n * (count - 1) / max(1, most - 1)) for n in range(most)})


def shown_by(programs, file, page, height):
    pictures = {"pdftoppm": programs.pdftoppm(file, page, height), "mutool": programs.mutool(file, page, height)}
    return [name for name, picture in pictures.items() if picture is not None and not picture.is_one_colour()]


def main():
    asked = arguments()
    programs = Programs(asked.fanye, asked.mutool)
    files = pages = white = refused = 0
    for file in pdfs_in(asked.folders):
        files += 1
        for page in sampled(page_count(file), asked.pages):
            pages += 1
            status, picture = programs.fanye(file, page, asked.height)
            if picture is not None and not picture.is_one_colour():
                continue
            others = shown_by(programs, file, page, asked.height)
            if not others:
                continue
            kind = "white" if picture is not None else "refused (%s)" % status
            white += picture is not None
            refused += picture is None
            print("%s#%d: %s, shown by %s" % (file, page, kind, " and ".join(others)), flush=True)
    print("%d pages of %d files: %d white, %d refused, though another program shows them" % (pages, files, white, refused))
    return 1 if white else 0


if __name__ == "__main__":
    sys.exit(main())
