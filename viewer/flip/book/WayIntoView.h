// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

namespace fanye::flip {

// How far a part of the view's picture has to move to be seen with some room around it: not at all where all of it is seen
// already. Where it is too large, its left or upper edge is shown. Pure.
QPointF wayIntoView(const QRectF &part, QSizeF view);

} // namespace fanye::flip
