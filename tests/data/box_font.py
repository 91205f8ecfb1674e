# SPDX-FileCopyrightText: 2026 The Fanye authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An OpenType font with PostScript outlines whose glyphs are empty or fill their square: which one does a program take?"""
import struct


def index(items):
    """As the Compact Font Format lists things, with offsets of two bytes."""
    offsets = [1 + sum(len(item) for item in items[:n]) for n in range(len(items) + 1)]
    return struct.pack(">HB", len(items), 2) + b"".join(struct.pack(">H", at) for at in offsets) + b"".join(items)


def number(value):
    return b"\x1d" + struct.pack(">i", value)


def compact_font(glyphs):
    """The outlines: glyphs 0 and 1 are empty, the others squares."""
    thousand, back = b"\x1c\x03\xe8", b"\x1c\xfc\x18"
    square = b"\x8b\x8b\x15" + thousand + b"\x06" + thousand + b"\x07" + back + b"\x06\x0e"
    outlines = index([b"\x0e", b"\x0e"] + [square] * (len(glyphs) - 2))
    charset = b"\0" + b"".join(struct.pack(">H", 391 + n) for n in range(len(glyphs) - 1))
    private = number(1000) + b"\x14" + number(1000) + b"\x15"  # the widths that glyphs have when they say none
    strings = index([name.encode() for name in glyphs[1:]]) + b"\0\0"

    def top(at):
        places = at, at + len(charset), at + len(charset) + len(outlines)
        return index([number(places[0]) + b"\x0f" + number(places[1]) + b"\x11" + number(len(private)) + number(places[2])
                      + b"\x12"])

    head = b"\1\0\4\2" + index([b"Boxes"])
    at = len(head) + len(top(0)) + len(strings)
    return head + top(at) + strings + charset + outlines + private


def characters(codes):
    """A table that gives each of the codes, in rising order, to glyph 1."""
    segments = [(code, (1 - code) & 0xFFFF) for code in codes] + [(0xFFFF, 1)]
    ends = b"".join(struct.pack(">H", code) for code, _ in segments)
    shifts = b"".join(struct.pack(">H", shift) for _, shift in segments)
    body = struct.pack(">HHHH", 2 * len(segments), 0, 0, 0) + ends + b"\0\0" + ends + shifts + bytes(2 * len(segments))
    return struct.pack(">HHHHI", 0, 1, 3, 1, 12) + struct.pack(">HHH", 4, 6 + len(body), 0) + body


def box_font(squares, codes=(0x31, 0x41, 0x61, 0x66)):
    """Glyph 0 is no character, glyph 1, "plain", is empty and stands for the codes, then the named squares follow."""
    glyphs = [".notdef", "plain"] + list(squares)
    tables = {
        b"CFF ": compact_font(glyphs), b"cmap": characters(codes),
        b"head": struct.pack(">IIIIHHQQhhhhHHhhh", 0x10000, 0x10000, 0, 0x5F0F3CF5, 0, 1000, 0, 0, 0, 0, 1000, 1000, 0, 8, 2,
                             0, 0),
        b"hhea": struct.pack(">IhhhHhhhhhh8xhH", 0x10000, 1000, 0, 0, 1000, 0, 0, 1000, 1, 0, 0, 0, len(glyphs)),
        b"hmtx": struct.pack(">Hh", 1000, 0) * len(glyphs), b"maxp": struct.pack(">IH", 0x5000, len(glyphs)),
        b"post": struct.pack(">IIhhIIIII", 0x30000, 0, -100, 50, 0, 0, 0, 0, 0)}
    at, directory, data = 12 + 16 * len(tables), b"", b""
    for tag, table in sorted(tables.items()):
        directory += tag + struct.pack(">III", 0, at + len(data), len(table))
        data += table + bytes(-len(table) % 4)
    return b"OTTO" + struct.pack(">HHHH", len(tables), 64, 2, 48) + directory + data
