// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPointF>

#include <optional>

namespace fanye {

// Measures pictures for tests.

// A red square, and nothing else that is red, at a place of a page in shares of its size.
void printMark(QImage &image, double x, double y);
// The middle of what is red, in pixels; weighed by how red it is.
std::optional<QPointF> markIn(const QImage &image);
// The number of pixels that differ. REQUIRES: both are of one size.
int differing(const QImage &a, const QImage &b);

} // namespace fanye
