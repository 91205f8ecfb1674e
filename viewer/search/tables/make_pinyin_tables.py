#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fanye authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes how each folded ideograph is read in pinyin, without tones: make_pinyin_tables.py OUT.h

Every reading counts that a dictionary of today's Chinese gives (kTGHZ2013, kXHC1983), that is frequent (kHanyuPinlu)
or usual (kMandarin). Traditional signs lend their readings to the simplified sign that they are folded to. ü is v.
"""

import re
import sys
import unicodedata

from make_fold_tables import Characters, Simplifier, folding
from sources import unicode_lines
from writing import array, header, two_stages

FIELDS = {"kMandarin", "kTGHZ2013", "kXHC1983", "kHanyuPinlu"}


def toneless(reading):
    letters = unicodedata.normalize("NFD", reading.lower()).replace("u\u0308", "v").replace("e\u0302", "e")
    return "".join(letter for letter in letters if "a" <= letter <= "z")


def syllables_in(value):
    """The syllables of one field: "482.140:zhǐ,zhī", "de(3215) dì(12)" or "zhǐ"."""
    plain = re.sub(r"\([0-9]+\)|[0-9.*,]+:", " ", value)
    found = (toneless(word) for word in re.split(r"[\s,]+", plain) if word)
    return {syllable for syllable in found if syllable and re.search("[aeiouv]", syllable)}


def readings():
    folded = folding(Characters(), Simplifier())
    by_sign = {}
    for fields in unicode_lines("Unihan_Readings.txt"):
        if len(fields) > 2 and fields[1] in FIELDS:
            c = int(fields[0][2:], 16)
            sign = folded.get(c, chr(c))
            if len(sign) == 1:
                by_sign.setdefault(ord(sign), set()).update(syllables_in(fields[2]))
    return {c: sorted(found) for c, found in by_sign.items() if found}


def main(path):
    by_sign = readings()
    names = sorted({syllable for found in by_sign.values() for syllable in found})
    number = {name: i for i, name in enumerate(names)}
    pool, places, entries = [0], {}, {}
    for c, found in sorted(by_sign.items()):
        key = tuple(number[name] for name in found)
        if key not in places:
            places[key] = len(pool)
            pool += [len(key), *key]
        entries[c] = places[key]
    assert len(pool) < 0x10000, "the pool of readings has outgrown its numbers"
    header(path, "pinyintable", [
        two_stages("std::uint16_t", "readings", entries),
        array("std::uint16_t", "pool", pool),
        array("char", "syllables[][8]", ['"%s"' % name for name in names]).replace(f"[][8][{len(names)}]", f"[{len(names)}][8]"),
    ])


if __name__ == "__main__":
    main(sys.argv[1])
