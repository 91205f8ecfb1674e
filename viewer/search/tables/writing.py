# SPDX-FileCopyrightText: 2026 The Fanye authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables over all code points as C++ arrays in two stages: a row of block numbers, and the blocks that differ."""

BLOCK = 256
CODE_POINTS = 0x110000


def stages(value_of):
    """value_of: {code point: number}; missing ones are 0. Returns the block numbers and the blocks."""
    blocks = {(0,) * BLOCK: 0}
    numbers = []
    for start in range(0, CODE_POINTS, BLOCK):
        block = tuple(value_of.get(c, 0) for c in range(start, start + BLOCK))
        numbers.append(blocks.setdefault(block, len(blocks)))
    return numbers, list(blocks)


def array(kind, name, values):
    rows = [", ".join(str(value) for value in values[i:i + 24]) for i in range(0, len(values), 24)]
    return f"inline constexpr {kind} {name}[{len(values)}] = {{\n" + ",\n".join(rows) + "};\n"


def two_stages(kind, name, value_of):
    numbers, blocks = stages(value_of)
    width = "std::uint8_t" if len(blocks) < 256 else "std::uint16_t"
    return array(width, f"{name}Stage", numbers) + array(kind, f"{name}Blocks", [v for block in blocks for v in block])


def header(path, namespace, parts):
    text = ("// Made by a script in viewer/search/tables from Unicode and OpenCC data; do not edit.\n#pragma once\n\n"
            f"#include <cstdint>\n\nnamespace fanye::{namespace} {{\n\n" + "\n".join(parts) + f"\n}} // namespace fanye::{namespace}\n")
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
