#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fanye authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads every include line and says which break the rules of the house:
   - no way into another folder by "../";
   - only viewer/flip/view and app know QtWidgets, and of app not its command line or its messages;
   - only viewer/engine/pdf and viewer/engine/lettering include a PDF library, or name one (the About dialog may, for its credits);
   - nothing in viewer/ includes app/.

usage: check_sources.py REPOSITORY QT_INCLUDE_FOLDER...
       check_sources.py --self-test QT_INCLUDE_FOLDER...     plants one offence of each kind, and must find them all
"""
import os
import re
import sys
import tempfile

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
PDF_LIBRARY = re.compile(r"^(poppler|qpdf/|QPdf|QtPdf|fpdf|mupdf/)", re.IGNORECASE)
LIBRARY_NAME = re.compile(r"poppler|pdfium|qpdf|qt ?pdf", re.IGNORECASE)


def may_know_pdf(path):
    return is_under(path, "viewer/engine/pdf") or is_under(path, "viewer/engine/lettering")


def widget_headers(folders):
    names = set()
    for folder in folders:
        if os.path.basename(folder) == "QtWidgets":
            names.update(os.listdir(folder))
    if "QWidget" not in names:
        sys.exit("The headers of QtWidgets are not in: " + " ".join(folders))
    return names


def is_under(path, *folders):
    return any(path.startswith(folder + "/") for folder in folders)


def may_know_widgets(path):
    return is_under(path, "viewer/flip/view", "app") and not is_under(path, "app/cli", "app/messages")


def offence(path, quote, header, widgets):
    if ".." in header.split("/"):
        return "leaves its folder"
    if quote == '"' and is_under(path, "viewer") and header.startswith("app/"):
        return "reaches up into app"
    is_widget = header.startswith("QtWidgets/") or header in widgets
    if quote == "<" and is_widget and not may_know_widgets(path):
        return "knows QtWidgets"
    if PDF_LIBRARY.match(header) and not may_know_pdf(path):
        return "knows a PDF library"
    return None


def may_name_library(path):
    return may_know_pdf(path) or path == "app/window/AboutDialog.cpp"


def sources(repository):
    for top in ("viewer", "app"):
        for folder, _, names in os.walk(os.path.join(repository, top)):
            for name in names:
                if name.endswith((".h", ".cpp")):
                    yield os.path.relpath(os.path.join(folder, name), repository)


def offences(repository, widgets):
    found, read = [], 0
    for path in sorted(sources(repository)):
        read += 1
        with open(os.path.join(repository, path), encoding="utf-8") as lines:
            for number, line in enumerate(lines, 1):
                include = INCLUDE.match(line)
                what = include and offence(path, include[1], include[2], widgets)
                if not what and LIBRARY_NAME.search(line) and not may_name_library(path):
                    what = "names a PDF library"
                if what:
                    found.append("%s:%d: %s: %s" % (path, number, what, line.strip()))
    return found, read


PLANTED = [
    ("viewer/text/A.cpp", '#include "../search/Search.h"', True),
    ("viewer/pages/A.cpp", "#include <QWidget>", True),
    ("viewer/pages/B.cpp", "#  include <QtWidgets/QLabel>", True),
    ("app/cli/A.cpp", "#include <QApplication>", True),
    ("viewer/worker/A.h", "#include <poppler/cpp/poppler-document.h>", True),
    ("viewer/flip/A.h", "#include <QPdfDocument>", True),
    ("app/A.cpp", "#include <qpdf/QPDF.hh>", True),
    ("viewer/flip/B.cpp", '#include "app/session/Session.h"', True),
    ("viewer/flip/raster/A.cpp", "#include <QWidget>", True),
    ("viewer/engine/process/A.cpp", "#include <QPdfDocument>", True),
    ("viewer/flip/view/A.cpp", "#include <QWidget>", False),
    ("app/B.cpp", "#include <QApplication>", False),
    ("viewer/engine/backend/A.cpp", "#include <QPdfDocument>", True),
    ("viewer/worker/B.h", "bool withoutPoppler = false;", True),
    ("app/C.cpp", "// Qt PDF is asked", True),
    ("viewer/engine/pdf/A.cpp", "#include <QPdfDocument>", False),
    ("viewer/engine/lettering/A.cpp", "#include <qpdf/QPDF.hh>", False),
    ("viewer/engine/ebook/A.cpp", "#include <qpdf/QPDF.hh>", True),
    ("viewer/engine/ebook/A.cpp", "#include <poppler.h>", True),
    ("viewer/engine/pdf/PdfiumPainter.cpp", '#include "engine/pdf/PdfiumPainter.h"', False),
    ("app/window/AboutDialog.cpp", 'tr("Built on poppler.");', False),
    ("viewer/text/B.cpp", '#include "issue/PageNumber.h"', False),
]


def self_test(widgets):
    with tempfile.TemporaryDirectory() as repository:
        for path, line, _ in PLANTED:
            os.makedirs(os.path.dirname(os.path.join(repository, path)), exist_ok=True)
            with open(os.path.join(repository, path), "w", encoding="utf-8") as file:
                file.write("// a source\n" + line + "\n")
        found, _ = offences(repository, widgets)
    noticed = {line.split(":")[0] for line in found}
    expected = {path for path, _, is_wrong in PLANTED if is_wrong}
    if noticed != expected:
        sys.exit("missed: %s; accused: %s" % (sorted(expected - noticed), sorted(noticed - expected)))
    print("%d offences planted, all of them noticed" % len(expected))


def main():
    widgets = widget_headers(sys.argv[2:])
    if sys.argv[1] == "--self-test":
        return self_test(widgets)
    found, read = offences(sys.argv[1], widgets)
    print("%d sources read" % read)
    sys.exit("\n".join(found) if found or read < 50 else 0)


if __name__ == "__main__":
    main()
