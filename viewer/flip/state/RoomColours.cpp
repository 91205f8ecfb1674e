// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/state/RoomColours.h"

#include <QPalette>

namespace fanye::flip {
namespace {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 110;
}

} // namespace

QColor roomBackground(const QPalette &palette)
{
    return isDark(palette) ? QColor(27, 26, 25) : QColor(219, 215, 208);
}

EdgeColours roomEdgeColours(const QPalette &palette)
{
    const bool dark = isDark(palette);
    return {dark ? QColor(158, 150, 140) : QColor(112, 103, 92), QColor(242, 169, 42),
            dark ? QColor(214, 116, 84) : QColor(169, 71, 47), palette.color(QPalette::Link), QColor(226, 190, 46)};
}

} // namespace fanye::flip
