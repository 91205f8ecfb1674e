// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace fanye::app {

// Colour scheme of the window. The colour of the paper is separate (View > Paper).
enum class Brightness { Light, Dark };
enum class Appearance { System, Light, Dark };

Brightness brightnessFor(Appearance appearance, bool systemIsDark);
QPalette paletteFor(Brightness brightness);

// Applies the colour scheme to the application; may be called repeatedly.
void applyTheme(Brightness brightness);

} // namespace fanye::app
