// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/book/WayIntoView.h"

namespace fanye::flip {

namespace {

double wayInto(double first, double last, double view)
{
    const double room = view / 12;
    if (first >= 0 && last <= view)
        return 0;
    if (first < room || last - first > view - 2 * room)
        return room - first;
    return view - room - last;
}

} // namespace

QPointF wayIntoView(const QRectF &part, QSizeF view)
{
    return {wayInto(part.left(), part.right(), view.width()), wayInto(part.top(), part.bottom(), view.height())};
}

} // namespace fanye::flip
