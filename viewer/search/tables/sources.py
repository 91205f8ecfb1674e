# SPDX-FileCopyrightText: 2026 The Fanye authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the tables come from: the Unicode character database and OpenCC, as Linux systems install them.

Debian packages: unicode-data, libopencc-data and, for dictionaries in binary form, opencc.
"""

import bz2
import gzip
import lzma
import os
import shutil
import subprocess
import sys
import tempfile

UNICODE_FOLDERS = ["/usr/share/unicode", "/usr/share/unicode/ucd", "/usr/share/unicode-data"]
OPENCC_FOLDERS = ["/usr/share/opencc", "/usr/share/opencc/data", "/usr/local/share/opencc"]
OPENERS = {"": open, ".bz2": bz2.open, ".gz": gzip.open, ".xz": lzma.open}


def give_up(what, package):
    sys.exit(f"{os.path.basename(sys.argv[0])}: {what} is missing; on Debian: apt-get install {package}")


def unicode_lines(name):
    """The lines of a file of the character database, without comments, split at their semicolons or tabs."""
    for folder in folders("FANYE_UNICODE_DATA", UNICODE_FOLDERS):
        for suffix, opener in OPENERS.items():
            path = os.path.join(folder, name + suffix)
            if os.path.exists(path):
                with opener(path, "rt", encoding="utf-8") as file:
                    return fields_of(file.read().splitlines(), "\t" if name.startswith("Unihan") else ";")
    give_up(name, "unicode-data")


def folders(variable, usual):
    return [os.environ[variable]] if variable in os.environ else usual


def fields_of(lines, separator):
    plain = (line.split("#")[0] for line in lines if not line.startswith("#"))
    return [[field.strip() for field in line.split(separator)] for line in plain if line.strip()]


def code_points(field):
    """"2E81" and "2E80..2E8F" as a range."""
    first, _, last = field.partition("..")
    return range(int(first, 16), int(last or first, 16) + 1)


def text_of(field):
    """"0041 0301" as a string."""
    return "".join(chr(int(number, 16)) for number in field.split())


def opencc(name):
    """A dictionary of OpenCC: {word: [replacement, ...]}, the usual replacement first."""
    for folder in folders("FANYE_OPENCC_DATA", OPENCC_FOLDERS):
        for form in ("txt", "ocd2", "ocd"):
            path = os.path.join(folder, f"{name}.{form}")
            if os.path.exists(path):
                return dictionary_from(path if form == "txt" else None, path, form)
    give_up(f"OpenCC's {name}", "libopencc-data")


def dictionary_from(text_path, path, form):
    if text_path is None:
        if not shutil.which("opencc_dict"):
            give_up("opencc_dict", "opencc")
        with tempfile.TemporaryDirectory() as folder:
            text = os.path.join(folder, "dictionary.txt")
            subprocess.run(["opencc_dict", "-f", form, "-t", "text", "-i", path, "-o", text], check=True,
                           stdout=subprocess.DEVNULL)
            return dictionary_from(text, path, form)
    entries = {}
    with open(text_path, encoding="utf-8") as file:
        for line in file:
            word, _, replacements = line.rstrip("\n").partition("\t")
            entries[word] = replacements.split(" ")
    return entries
