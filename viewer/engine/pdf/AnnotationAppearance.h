// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/pdf/PageFrame.h"
#include "issue/Annotation.h"

#include <QByteArray>

namespace fanye::engine {

constexpr double noteSide = 18; // points, of the sign of a note

// What an annotation of the page looks like, as the contents of a form in the file's coordinates; upright also on pages
// that are turned. A highlight uses the graphics state /Multiply, so that the print stays black. `rects` of the
// annotation: in points of the displayed page. Pure.
QByteArray appearanceFor(const Annotation &annotation, const PageFrame &frame);

// Four corners of each rectangle as /QuadPoints, in the order that viewers expect (not that of the specification):
// upper left, upper right, lower left, lower right, as one sees the page. x and y in turn.
std::vector<double> quadPoints(const std::vector<QRectF> &rects, const PageFrame &frame);

// In the file's coordinates: x and y of the lower left corner.
QRectF boundsInFile(const std::vector<QRectF> &rects, const PageFrame &frame);

} // namespace fanye::engine
