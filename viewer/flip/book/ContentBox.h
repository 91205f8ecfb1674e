// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRectF>

namespace fanye::flip {

// Where a page is printed, in shares of it: all of it but the margins, found on a picture of it, however small. A
// margin is a strip along an edge that has nothing but the paper's colour; a page without any, and an empty one, counts
// whole. Pure.
QRectF contentBox(const QImage &page);

} // namespace fanye::flip
