// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>

namespace fanye {

// A colour of the print at night: light and dark change places, the hue stays, and neither end is glaring.
QColor nightColour(QColor day);

// Turns a painted page (RGB32) to night in place. Photographs keep their own light and are only dimmed: they are told
// from print by their tones, of which paper, ink and flat tints have few.
void turnToNight(QImage &pixels);

} // namespace fanye
