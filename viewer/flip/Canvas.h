// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QtGlobal>

namespace fanye {

// Someone else's pixels to paint on: 0xffRRGGBB, top left first. The owner outlives the painting.
struct Canvas
{
    quint32 *pixels = nullptr;
    qsizetype stride = 0; // pixels from a row to the next
    QSize size;

    quint32 *row(int y) const { return pixels + y * stride; }
};

// The inner loops are compiled twice where the compiler can choose at run time: for every x86-64 and for the wider
// registers of newer ones. Elsewhere once, for the machine at hand.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__)
#define FANYE_WIDE_LOOPS __attribute__((target_clones("arch=haswell", "default")))
#else
#define FANYE_WIDE_LOOPS
#endif

} // namespace fanye
