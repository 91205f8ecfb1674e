// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>
#include <vector>

namespace fanye::engine {

// Where the glyphs of a line begin, and last where the last one ends, in points from the line's start: `count` glyphs
// of a line of this length. Read from steps in hundredths of a point, "1054*12 530"; where there are too few of them,
// or they are no steps, the glyphs are spread evenly. No place lies outside the line. Pure.
std::vector<double> placesAlong(const QString &steps, std::size_t count, double length);

} // namespace fanye::engine
