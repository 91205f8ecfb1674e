#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fanye authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the issues of which e-books are made and read in browsers, each named for what it shows.

usage: make_pdfs.py FOLDER
"""
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "data"))
from make_pdfs import Issue, utf16, words  # noqa: E402

HOSTILE = '</title></script></noscript><script>hostile=1</script><img src=x onerror="hostile=1">\'"&lt;%s'


def numbered(count):
    issue = Issue()
    for number in range(1, count + 1):
        issue.page(words("Page %d" % number) + words("Folio of the right hand", y=200, size=14))
    return issue


def titled(issue, title, entries):
    """Gives the issue a title and an outline: (title, page counted from 0)."""
    issue.trailer = b"/Info %d 0 R" % issue.add("<< /Title %s >>" % utf16(title), 60)
    issue.catalog += " /Outlines 61 0 R"
    last = 61 + len(entries)
    issue.add("<< /Type /Outlines /First 62 0 R /Last %d 0 R /Count %d >>" % (last, len(entries)), 61)
    for number, (entry, page) in enumerate(entries, 62):
        after = "/Next %d 0 R" % (number + 1) if number < last else ""
        issue.add("<< /Title %s /Parent 61 0 R %s /Dest [%d 0 R /Fit] >>" % (utf16(entry), after, issue.pages[page]), number)


def right_to_left():
    """Bound at the right: the first page after the cover is a right one."""
    issue = numbered(8)
    issue.catalog = " /ViewerPreferences << /Direction /R2L >>"
    titled(issue, "从右向左", [("卷首", 1), ("卷尾", 6)])
    return issue


def hostile():
    """Words that would be markup, wherever an issue has words, and links that would be commands."""
    link = "<< /Type /Annot /Subtype /Link /Rect [40 %d 140 %d] /A << /S /URI /URI (%s) >> >>"
    issue = Issue()
    issue.page(words("<script>hostile=1</script>", size=12) + words("</noscript><img src=x onerror=hostile=1>", y=200, size=10),
               entries="/Annots [90 0 R 91 0 R 92 0 R]")
    for number in (2, 3, 4):
        issue.page(words("Page %d" % number))
    titled(issue, HOSTILE % "title", [(HOSTILE % "first", 0), (HOSTILE % "last", 3)])
    issue.add(link % (100, 120, "javascript:hostile=1"), 90)
    issue.add(link % (140, 160, "data:text/html,<script>hostile=1</script>"), 91)
    issue.add(link % (180, 200, "https://example.org/?a=\"><script>hostile=1</script>"), 92)
    return issue


def damaged():
    """The last page is none."""
    issue = numbered(4)
    issue.add("null", issue.pages[-1])
    return issue


def main():
    folder = Path(sys.argv[1]) if len(sys.argv) == 2 else sys.exit(__doc__)
    for make in (right_to_left, hostile, damaged):
        path, made = folder / (make.__name__.replace("_", "-") + ".pdf"), make().bytes()
        if not path.exists() or path.read_bytes() != made:
            path.write_bytes(made)


if __name__ == "__main__":
    main()
