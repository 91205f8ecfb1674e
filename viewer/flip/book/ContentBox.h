// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRectF>

namespace fanye::flip {

// The printed part of a page without its margins, in shares of the page; found on a picture of any size. A margin is a
// strip along an edge that has nothing but the paper's colour. A page without margins or without print: all of it.
// Pure.
QRectF contentBox(const QImage &page);

} // namespace fanye::flip
