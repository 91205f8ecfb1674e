#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fanye authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes PDFs with annotations, and such pages without any, to be annotated.

usage: make_annotated_pdfs.py FOLDER
"""
import os
import sys

from make_pdfs import Issue, utf16, words

# Media box, crop box, rotation, user unit.
PAGES = (
    ((0, 0, 300, 400), None, 0, 1),
    ((0, 0, 300, 400), (50, 60, 280, 360), 0, 1),
    ((0, 0, 300, 400), (50, 60, 280, 360), 90, 1),
    ((0, 0, 300, 400), (50, 60, 280, 360), 180, 1),
    ((0, 0, 300, 400), (50, 60, 280, 360), 270, 1),
    ((-100, 200, 200, 600), None, 0, 2),
    ((-100, 200, 200, 600), (-80, 250, 190, 580), 90, 2),
)
TEXT, SIZE = "Mark these words", 24
WIDTHS = dict(zip("Markthesowd ", (833, 556, 333, 500, 278, 556, 556, 500, 556, 722, 556, 278)))


def corner(media, crop):
    return (crop or media)[:2]


def width(text):
    return sum(WIDTHS[c] for c in text) * SIZE / 1000


def place(media, crop):
    left, bottom = corner(media, crop)
    return left + 10, bottom + 150


def page(issue, media, crop, rotate, unit, more=""):
    x, y = place(media, crop)
    entries = "/Rotate %d /UserUnit %g %s" % (rotate, unit, more)
    if crop:
        entries += " /CropBox [%g %g %g %g]" % crop
    issue.page(words(TEXT, x, y, SIZE), "[%g %g %g %g]" % media, entries=entries)


def markable():
    """A line of words on a plain page, on cropped, turned and scaled ones."""
    issue = Issue()
    for each in PAGES:
        page(issue, *each)
    return issue


def annotations():
    """The same pages with "these" highlighted, and a note with an answer on the first."""
    issue = Issue()
    for number, (media, crop, rotate, unit) in enumerate(PAGES):
        x, y = place(media, crop)
        x, end = x + width("Mark "), x + width("Mark these")
        bottom, top = y - 5, y + 18
        rect = "/Rect [%g %g %g %g]" % (x, bottom, end, top)
        quad = "/QuadPoints [%g %g %g %g %g %g %g %g]" % (x, top, end, top, x, bottom, end, bottom)
        issue.add("<< /Type /Annot /Subtype /Highlight %s %s /C [1 0.9 0.4] /T %s /F 4 >>" % (rect, quad, utf16("王编辑")),
                  200 + number)
        more = "" if number > 0 else "300 0 R 301 0 R 302 0 R"
        page(issue, media, crop, rotate, unit, "/Annots [%d 0 R %s]" % (200 + number, more))
    note = "<< /Type /Annot /Subtype /Text /Rect [250 350 270 370] /T (%s) /Contents %s %s >>"
    issue.add(note % ("A", utf16("请核对\n再排"), "/M (D:20240307090000+08'00')"), 300)
    issue.add(note % ("B", "(done)", "/IRT 300 0 R"), 301)
    issue.add("<< /Type /Annot /Subtype /Text /Rect [10 10 20 20] /F 2 /Contents (hidden) >>", 302)
    return issue


FILES = {"markable": markable, "annotations": annotations}

if __name__ == "__main__":
    for name, made in FILES.items():
        with open(os.path.join(sys.argv[1], name + ".pdf"), "wb") as file:
            file.write(made().bytes())
