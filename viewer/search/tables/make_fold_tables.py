#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fanye authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the table by which text and query are folded before they are compared: make_fold_tables.py OUT.h

Each code point becomes, in this order: its class of punctuation, the ideograph that a radical stands for, its
NFKC case folding (UAX #44, property NFKC_CF), its letters without diacritics (Latin, Greek, Cyrillic), and the
simplified form of each ideograph.
"""

import hashlib
import sys

from sources import code_points, opencc, text_of, unicode_lines
from writing import array, header, two_stages

# What a table entry means when it is no place in the pool of foldings.
SAME, WHITE, MARK, VOICING, SEMIVOICING = 0, 1, 2, 3, 4
FIRST_IN_POOL = 8

# Kinds of folded signs.
OTHER, LETTER, DIGIT, HAN, PUNCTUATION = range(5)

PUNCTUATION_CLASSES = {
    '"': "“”„‟〝〞〟「」『』«»″‶＂",
    "'": "‘’‚‛′‵`´ʹʼ＇",
    "-": "‐‑‒–—―−﹘﹣－⁃─━⸺⸻",
    "…": "⋯‥",
    "·": "•・●‧∙⋅･◦⚫",
    "[": "【〖〔［",
    "]": "】〗〕］",
    "<": "《〈‹〈",
    ">": "》〉›〉",
    ".": "。｡",
    ",": "，",
    "~": "～〜∼˜",
    "/": "⁄∕",
}

# Letters with a stroke or joined letters, which Unicode does not take apart.
PLAIN_LETTERS = {"ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ŧ": "t", "ı": "i", "æ": "ae", "œ": "oe"}

# Everyday variants that neither Unicode nor OpenCC's tables bring together.
VARIANTS = "著着 薰熏 幷并 妳你 倣仿 淸清 靑青 竝并 戸户 緖绪 鄕乡 郞郎"

ALPHABETS_WITH_DIACRITICS = {"Latin", "Greek", "Cyrillic"}
SQUARE_SCRIPTS = {"Han", "Hiragana", "Katakana", "Hangul", "Bopomofo"}


class Characters:
    """What the character database says of each code point."""

    def __init__(self):
        self.category, self.decomposition = {}, {}
        first = None
        for fields in unicode_lines("UnicodeData.txt"):
            c = int(fields[0], 16)
            for each in range(first if fields[1].endswith("Last>") else c, c + 1):
                self.category[each] = fields[2]
            first = c
            if fields[5] and not fields[5].startswith("<"):
                self.decomposition[c] = text_of(fields[5])
        self.casefold = {}
        for fields in unicode_lines("DerivedNormalizationProps.txt"):
            if len(fields) > 2 and fields[1] == "NFKC_CF":
                self.casefold.update((c, text_of(fields[2])) for c in code_points(fields[0]))
        self.script = {c: f[1] for f in unicode_lines("Scripts.txt") for c in code_points(f[0])}
        self.white = {c for f in unicode_lines("PropList.txt") if f[1] == "White_Space" for c in code_points(f[0])}
        self.radical = {c: text_of(f[1]) for f in unicode_lines("EquivalentUnifiedIdeograph.txt") for c in code_points(f[0])}

    def decomposed(self, sign):
        parts = self.decomposition.get(ord(sign))
        return sign if parts is None else "".join(self.decomposed(part) for part in parts)


class Simplifier:
    """Which ideographs are the same word written differently. Signs with one meaning form a class, named by its
    simplified member, so that a phrase typed in any of the forms meets the others."""

    def __init__(self):
        self.parent = {}
        self.simplified = simplified = opencc("TSCharacters")
        for traditional, forms in simplified.items():
            self.join(traditional, forms[0])
        for plain, forms in opencc("STCharacters").items():
            for traditional in forms:
                self.join(traditional, plain)
        for table in ("TWVariants", "HKVariants"):
            for usual, forms in opencc(table).items():
                for local in forms:
                    if local not in simplified:
                        self.join(local, usual)
        for local, usual in VARIANTS.split():
            self.join(local, usual)

    def root(self, sign):
        while sign in self.parent:
            sign = self.parent[sign]
        return sign

    def rarity(self, sign):
        return sign > "\uFFFF", not "\u4E00" <= sign <= "\u9FFF", sign in self.simplified

    def join(self, sign, into):
        """Makes both one class, named by the commoner of the two: a sign of one unit, simplified."""
        if len(sign) != 1 or len(into) != 1 or self.root(sign) == self.root(into):
            return
        rarer, commoner = self.root(sign), self.root(into)
        if self.rarity(rarer) < self.rarity(commoner):
            rarer, commoner = commoner, rarer
        self.parent[rarer] = commoner


def folding(characters, simplifier):
    """{code point: folded string} for all that change."""
    classes = {sign: into for into, signs in PUNCTUATION_CLASSES.items() for sign in signs}

    def plain(sign):
        if sign in classes:
            return classes[sign]
        parts = characters.decomposed(sign)
        if characters.script.get(ord(parts[0])) in ALPHABETS_WITH_DIACRITICS:
            sign = "".join(part for part in parts if characters.category.get(ord(part)) != "Mn")
        return "".join(PLAIN_LETTERS.get(part, simplifier.root(part)) for part in sign)

    folded = {}
    for c in characters.category:
        sign = chr(c)
        if sign in classes:
            folded[c] = classes[sign]
            continue
        unified = characters.radical.get(c, sign)
        cased = characters.casefold.get(ord(unified), unified)
        folded[c] = "".join(plain(part) for part in cased
                            if ord(part) not in characters.white and not is_free_mark(characters, ord(part)))
        if characters.category[c] == "Cc":
            folded[c] = ""
    return {c: text for c, text in folded.items() if text != chr(c)}


def is_free_mark(characters, c):
    """A diacritic of its own (U+0301), which any letter may bear."""
    return characters.category.get(c) == "Mn" and characters.script.get(c) == "Inherited" and c not in (0x3099, 0x309A)


def special_entry(characters, folded, c):
    if c in characters.white:
        return WHITE
    if folded.get(c, chr(c)) == "\u3099":
        return VOICING
    if folded.get(c, chr(c)) == "\u309A":
        return SEMIVOICING
    return MARK if is_free_mark(characters, c) else None


def utf16(text):
    data = text.encode("utf-16-le")
    return [int.from_bytes(data[i:i + 2], "little") for i in range(0, len(data), 2)]


def pooled(characters, folded):
    """The entry of each code point, and the pool that they point into: length, then units."""
    pool, places, entries = [0] * FIRST_IN_POOL, {}, {}
    for c in sorted(set(folded) | set(characters.white) | set(characters.category)):
        special = special_entry(characters, folded, c)
        if special is not None:
            entries[c] = special
        elif c in folded:
            text = folded[c]
            if text not in places:
                places[text] = len(pool)
                pool += [len(utf16(text))] + utf16(text)
            entries[c] = places[text]
    return entries, pool


def kind_of(characters, c):
    category = characters.category.get(c, "Cn")
    script = characters.script.get(c, "")
    if script == "Han" and category[0] in "LN":
        return HAN
    if category == "Nd":
        return DIGIT
    if category[0] == "L" and script not in SQUARE_SCRIPTS and script != "Common":
        return LETTER
    return PUNCTUATION if category[0] in "PS" else OTHER


def voiced_pairs(characters):
    """Kana and what they become with a voicing mark (が) or a semivoicing mark (ぱ)."""
    rows = [(ord(d[0]), ord(d[1]), c) for c, d in characters.decomposition.items() if d[1:] in ("\u3099", "\u309A")]
    return sorted(rows)


def main(path):
    characters = Characters()
    folded = folding(characters, Simplifier())
    entries, pool = pooled(characters, folded)
    assert len(pool) < 0x10000, "the pool of foldings has outgrown its numbers"
    kinds = {c: kind_of(characters, c) for c in characters.category if kind_of(characters, c) != OTHER}
    parts = [
        two_stages("std::uint16_t", "fold", entries),
        array("char16_t", "pool", pool),
        two_stages("std::uint8_t", "kind", kinds),
        "struct Voiced\n{\n    char16_t plain, mark, voiced;\n};\n"
        + array("Voiced", "voicedKana", ["{%d, %d, %d}" % row for row in voiced_pairs(characters)]),
    ]
    version = hashlib.sha256("".join(parts).encode()).hexdigest()[:16]
    parts.append(f'inline constexpr char version[] = "{version}";\n')
    header(path, "foldtable", parts)


if __name__ == "__main__":
    main(sys.argv[1])
