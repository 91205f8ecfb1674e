// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/book/BookLayout.h"

namespace fanye::flip {

// Reading a book that is shown larger than the view, screen by screen: down a page, over to the second one, and then
// the leaf is turned. Pure; pans in device pixels (see Viewport).
struct ReadingStep
{
    QPointF pan;
    int turn = 0; // spreads; the pan is then that of the new one

    friend bool operator==(const ReadingStep &, const ReadingStep &) = default;
};

ReadingStep readOn(QSizeF sheetPoints, Sides sides, Binding binding, const Viewport &viewport);
ReadingStep readBack(QSizeF sheetPoints, Sides sides, Binding binding, const Viewport &viewport);

// The pan that shows the place where the reading of a spread begins.
QPointF panToStart(QSizeF sheetPoints, Sides sides, Binding binding, const Viewport &viewport);

} // namespace fanye::flip
