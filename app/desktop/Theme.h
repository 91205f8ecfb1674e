// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace fanye::app {

// How bright the window is. The paper is the book's own affair (View > Paper).
enum class Brightness { Light, Dark };
enum class Appearance { System, Light, Dark };

Brightness brightnessFor(Appearance appearance, bool systemIsDark);
QPalette paletteFor(Brightness brightness);

// Dresses the whole program; may be called again at any time.
void applyTheme(Brightness brightness);

} // namespace fanye::app
