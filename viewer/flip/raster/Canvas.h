// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QtGlobal>

namespace fanye::flip {

// Someone else's pixels to paint on: 0xffRRGGBB, top left first. The owner outlives the painting.
struct Canvas
{
    quint32 *pixels = nullptr;
    qsizetype stride = 0; // pixels from a row to the next
    QSize size;

    quint32 *row(int y) const { return pixels + y * stride; }
};

} // namespace fanye::flip
