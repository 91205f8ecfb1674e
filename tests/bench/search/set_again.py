#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fanye authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sets the words of an issue again: in other widths, in columns, upright, on pages that are turned and cropped, and in
fonts that call a sign by a radical or by a compatibility ideograph. What is found in an issue must not change by it.

usage: set_again.py WORDS.json FOLDER [SETTING...]
WORDS.json: [{"text", "role": "heading", "subheading", "entry" or "body"}] in order of reading.
Writes FOLDER/SETTING.pdf and FOLDER/SETTING.json: [{"text", "pages": [the page of each character, from 1]}].
"""
import json
import os
import sys
from dataclasses import dataclass

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "..", "contents"), os.path.join(HERE, "..", "..", "..", "viewer", "search", "tables")]

from pdfwriter import Page, Writer  # noqa: E402
from sources import code_points, text_of, unicode_lines  # noqa: E402

NO_START = set("，。、；：？！”’）》】」』…,.;:?!)]}%％")
NO_END = set("“‘（《【「『([{")
HEAD = "重排月报"


@dataclass(frozen=True)
class Setting:
    name: str
    size: tuple = (420, 595)
    columns: int = 1
    body: float = 10.5
    margin: float = 50
    gutter: float = 22
    leading: float = 1.6
    tells_radicals: bool = False
    is_vertical: bool = False
    is_turned: bool = False  # pages with /Rotate, a crop box and a unit of their own, by turns


SETTINGS = [
    Setting("narrow", size=(250, 400), margin=40),
    Setting("wide", size=(842, 595), margin=60, body=12),
    Setting("columns", size=(595, 842), columns=2, body=10),
    Setting("three", size=(842, 842), columns=3, body=9, leading=1.4),
    Setting("large", size=(420, 595), body=18, leading=1.5),
    Setting("radicals", tells_radicals=True),
    Setting("upright", is_vertical=True, margin=60),
    Setting("turned", columns=2, size=(595, 842), body=11, is_turned=True),
]


def radicals():
    """{ideograph: the radical or compatibility ideograph that looks the same}"""
    told = {}
    for fields in unicode_lines("UnicodeData.txt"):
        c = int(fields[0], 16)
        if 0xF900 <= c <= 0xFAFF and fields[5] and not fields[5].startswith("<"):
            told.setdefault(text_of(fields[5]), chr(c))
    for fields in unicode_lines("EquivalentUnifiedIdeograph.txt"):
        for c in code_points(fields[0]):
            told[text_of(fields[1])] = chr(c)
    return told


def pieces(text):
    """What a line is not broken within: a Latin word or a number, or one sign with what must not stand apart from it."""
    parts = []
    for sign in text:
        is_word = sign.isascii() and not sign.isspace()
        joins = parts and ((is_word and parts[-1][-1].isascii() and not parts[-1][-1].isspace())
                           or sign in NO_START or parts[-1][-1] in NO_END)
        if joins and len(parts[-1]) < 30:
            parts[-1] += sign
        else:
            parts.append(sign)
    return parts


class Setter:
    def __init__(self, setting):
        self.set = setting
        self.pages, self.truth = [], []
        self.column, self.along = setting.columns, 0

    # Lengths go along a line, heights from line to line, whichever way the lines run.

    @property
    def length(self):
        across = self.set.size[1] if self.set.is_vertical else self.set.size[0]
        return (across - 2 * self.set.margin - self.set.gutter * (self.set.columns - 1)) / self.set.columns

    @property
    def height(self):
        return (self.set.size[0] if self.set.is_vertical else self.set.size[1]) - 2 * self.set.margin

    def advance(self, sign, size):
        if self.set.is_vertical or not sign.isascii():
            return size
        return size * (0.25 if sign == " " else 0.5)

    def width(self, text, size):
        return sum(self.advance(sign, size) for sign in text)

    def lines(self, text, size, indent):
        """(where the line begins in the text, its words)"""
        found, line, start, at = [], "", 0, 0
        for part in pieces(text):
            room = self.length - (0 if found else indent)
            if line and self.width(line + part.rstrip(), size) > room:
                found.append((start, line))
                line, start = "", at
            line += part
            at += len(part)
        return found + [(start, line)]

    def new_page(self):
        page = Page()
        number = len(self.pages) + 1
        if self.set.is_turned:
            turn(page, self.set.size, number)
        self.pages.append(page)
        if self.set.is_vertical:
            return
        width, height = self.set.size
        page.text(self.set.margin, 26, 8, HEAD)
        page.text(width / 2, height - 20, 8, str(number))

    def make_room(self, height):
        if self.column < self.set.columns and self.along + height <= self.height:
            return
        self.column, self.along = self.column + 1, 0
        if self.column >= self.set.columns:
            self.new_page()
            self.column = 0

    def place(self, size, words, indent, bold):
        setting, page = self.set, self.pages[-1]
        start = setting.margin + self.column * (self.length + setting.gutter) + indent
        if setting.is_vertical:
            page.text(setting.size[0] - setting.margin - self.along - size / 2, start, size, words, bold)
        else:
            page.text(start, setting.margin + self.along + size, size, words, bold)

    def paragraph(self, text, role):
        size = self.set.body * {"heading": 1.5, "subheading": 1.2}.get(role, 1)
        bold = role in ("heading", "subheading")
        pitch = size * (1.3 if bold else self.set.leading)
        lines = self.lines(text, size, 0 if role != "body" else 2 * size)
        if bold and self.along > 0:
            self.along += size
        where = []
        for number, (_, words) in enumerate(lines):
            if number == 0 and bold:
                self.make_room(pitch * len(lines) + 3 * self.set.body)
            self.make_room(pitch)
            self.place(size, words.rstrip(), 2 * size if role == "body" and number == 0 else 0, bold)
            self.along += pitch
            where += [len(self.pages)] * len(words)
        if bold or role == "entry":
            self.along += 0.5 * size
        self.truth.append({"text": text, "pages": where})


def turn(page, size, number):
    """The page stands upright before the reader, though nothing of it does so in the file."""
    rotate = 90 * (number % 4)
    width, height = size if rotate % 180 == 0 else size[::-1]
    left, bottom = (30, 45) if number % 3 else (-70, -20)
    matrix = {0: (1, 0, 0, 1, 0, 0), 90: (0, 1, -1, 0, width, 0), 180: (-1, 0, 0, -1, width, height),
              270: (0, -1, 1, 0, 0, height)}[rotate]
    page.turn = "%d %d %d %d %d %d cm" % (*matrix[:4], matrix[4] + left, matrix[5] + bottom)
    page.entries = ("/Rotate %d/MediaBox[%d %d %d %d]/CropBox[%d %d %d %d]" % (
        rotate, left - 25, bottom - 15, left + width + 20, bottom + height + 35, left, bottom, left + width, bottom + height)
        + ("/UserUnit 1.5" if number % 5 == 0 else ""))


def is_for_upright(text):
    """Nobody sets Latin or bare numbers upright, sign below sign."""
    return 2 * sum(sign > "\u2E7F" for sign in text) > len(text)


def write(setting, words, folder):
    setter = Setter(setting)
    for each in words:
        text = each["text"].strip()
        if text and (is_for_upright(text) or not setting.is_vertical):
            setter.paragraph(text, each["role"])
    signs = {sign for each in words for sign in each["text"]} | set(HEAD + "0123456789")
    told = radicals() if setting.tells_radicals else {}
    path = os.path.join(folder, setting.name)
    Writer("zh", setting.size, {sign: told.get(sign, sign) for sign in signs}, setting.is_vertical).write(
        path + ".pdf", setter.pages)
    with open(path + ".json", "w", encoding="utf-8") as file:
        json.dump(setter.truth, file, ensure_ascii=False)
    return len(setter.pages)


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    with open(sys.argv[1], encoding="utf-8") as file:
        words = json.load(file)
    os.makedirs(sys.argv[2], exist_ok=True)
    for setting in SETTINGS:
        if len(sys.argv) == 3 or setting.name in sys.argv[3:]:
            print(f"{setting.name}: {write(setting, words, sys.argv[2])} pages")


if __name__ == "__main__":
    main()
