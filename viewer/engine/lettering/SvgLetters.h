// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/Lettering.h"

#include <QByteArray>

#include <optional>

namespace fanye::engine {

// The letters in an SVG file as cairo (1.16 to 1.18) writes it: shapes with an id that begins with "glyph", and where
// they are used, with their colour. None where a letter is no shape, is seen through a mask, or has no plain colour,
// and where there are more than one page needs. `unitsPerPoint`: of the file. Lettering::page stays empty.
std::optional<Lettering> lettersIn(const QByteArray &svg, double unitsPerPoint);

} // namespace fanye::engine
