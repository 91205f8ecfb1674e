#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fanye authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the small PDFs whose pages have a trim box, as files for a printer have.

usage: make_trimmed_pdfs.py FOLDER
"""
import os
import sys

from make_pdfs import Issue, slow, words

# media box, crop box, trim box, further entries: a red square stands 20 to the right of and 10 above the trim box's lower
# left corner, is 40 wide and 30 high, is a link, and has the word "Mark" above it. Outside the trim box stand a red mark and
# the word "Slug".
TRIMMED = [
    ((0, 0, 290, 400), None, (50, 60, 250, 360), ""),
    ((0, 0, 290, 400), None, (50, 60, 250, 360), "/Rotate 90"),
    ((0, 0, 290, 400), None, (50, 60, 250, 360), "/Rotate 180"),
    ((0, 0, 290, 400), None, (50, 60, 250, 360), "/Rotate 270"),
    ((100, 200, 400, 620), (110, 215, 390, 600), (150, 260, 350, 560), ""),
    ((100, 200, 400, 620), (110, 215, 390, 600), (150, 260, 350, 560), "/Rotate 270"),
    ((-145, -200, 150, 200), None, (-100, -150, 100, 150), ""),
    ((0, 0, 290, 400), None, (250, 360, 50, 60), ""),
    ((0, 0, 290, 400), None, (50, 60, 250, 360), "/UserUnit 2.5"),
    ((0, 0, 250, 420), None, (50, 60, 250, 360), ""),
    ((-50, -60, 300, 500), (0, 0, 250, 340), (25, 20, 225, 320), "/Rotate -270"),
]
# What is no trim box that a page of 300 by 420 could be printed with.
WHOLE = [
    "",  # the page tree has one, but trim boxes are not inherited
    "/TrimBox [0 0 300 420]",
    "/TrimBox [1000 1000 1200 1300]",
    "/TrimBox [50 60 500 900]",
    "/TrimBox [-10 60 250 360]",
    "/TrimBox [100 100 150 150]",
    "/TrimBox [50 60 250]",
    "/TrimBox [50 60 50 360]",
    "/TrimBox [/a (b) null true]",
    "/TrimBox [0.5 0.5 299.5 419.5]",
    "/TrimBox [50 60 1e99 360]",
    "/TrimBox (none)",
    "/CropBox [60 0 300 420] /TrimBox [30 30 270 390]",
]
MARKED = "1 0 0 rg %g %g 40 30 re f %g %g 10 10 re f 0 g "


def trim_boxes():
    """Every way in which a trim box may lie, then every kind that is none."""
    issue = Issue()
    for media, crop, trim, entries in TRIMMED:
        (left, bottom), outer = (min(trim[0], trim[2]), min(trim[1], trim[3])), crop or media
        drawing = MARKED % (left + 20, bottom + 10, outer[0] + 1, outer[3] - 11)
        drawing += words("Mark", left + 20, bottom + 60) + words("Slug", outer[0] + 4, outer[1] + 4, 8)
        page = 10 + 2 * len(issue.pages)
        entries += " /TrimBox [%g %g %g %g]" % trim + (" /CropBox [%g %g %g %g]" % crop if crop else "")
        entries += (" /Annots [<< /Type /Annot /Subtype /Link /Rect [%g %g %g %g] /Dest [%d 0 R /XYZ %g %g null] >>"
                    " << /Type /Annot /Subtype /Link /Rect [%g %g %g %g] /Dest [10 0 R /Fit] >>]"
                    % (left + 20, bottom + 10, left + 60, bottom + 40, page, left + 20, bottom + 40,
                       outer[0] + 1, outer[1] + 1, outer[0] + 20, outer[1] + 12))
        issue.page(drawing, "[%g %g %g %g]" % media, entries=entries)
    for entries in WHOLE:
        issue.page(words("Whole"), "[0 0 300 420]", entries=entries)
    issue.tree = "/TrimBox [30 30 270 390]"
    return issue


def trimmed_issue(pages, drawing):
    """Pages of 300 by 420, 240 by 360 when trimmed. `drawing`: what stands on each besides its word, by index."""
    issue = Issue()
    for index in range(pages):
        issue.page(drawing(index) + words("Page %d" % (index + 1), 60, 200), "[0 0 300 420]",
                   entries="/TrimBox [30 30 270 390]")
    return issue


def trim_unmarked():
    """Print up to the trim edge and white paper around it: nothing but white stands outside."""
    return trimmed_issue(3, lambda index: "0 0 1 rg 30 30 240 360 re f 1 g 0 0 300 20 re f 40 40 220 340 re f 0 g ")


def trim_bleed():
    """Of seven pages, one has a pale bleed."""
    return trimmed_issue(7, lambda index: "1 1 0.8 rg 21 21 258 378 re f 0 g " if index == 3 else "")


def trim_hairlines():
    """Crop marks as thin as printers like them, and nothing else."""
    marks = "0.25 w 30 0 m 30 24 l 270 0 m 270 24 l 30 396 m 30 420 l 270 396 m 270 420 l S "
    return trimmed_issue(2, lambda index: marks)


def trim_picture():
    """Four pages in one colour each, up to the bleed, with red crop marks."""
    marks = "1 0 0 rg 29 0 2 20 re 269 0 2 20 re 29 400 2 20 re 269 400 2 20 re 0 29 20 2 re 280 389 20 2 re f "
    colours = ("0.6 0.8 0.6", "0.6 0.6 0.8", "0.8 0.8 0.6", "0.6 0.8 0.8")
    return trimmed_issue(4, lambda index: "%s rg 21 21 258 378 re f %s 0 g " % (colours[index], marks))


def trim_slow():
    """Examining the second of three pages never ends, and so do painting and reading it."""
    issue = slow()
    for page in (10, 12, 14):
        issue.objects[page] = issue.objects[page][:-2] + b"/TrimBox [30 30 270 370] >>"
    return issue


def main():
    folder = sys.argv[1] if len(sys.argv) == 2 else sys.exit(__doc__)
    os.makedirs(folder, exist_ok=True)
    for make in (trim_boxes, trim_unmarked, trim_bleed, trim_hairlines, trim_picture, trim_slow):
        with open(os.path.join(folder, make.__name__.replace("_", "-") + ".pdf"), "wb") as file:
            file.write(make().bytes())


if __name__ == "__main__":
    main()
