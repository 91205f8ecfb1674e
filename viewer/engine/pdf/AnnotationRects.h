// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/pdf/QpdfValues.h"

#include <vector>

namespace fanye::engine {

// Where an annotation stands, in points of the displayed page, inside of it; at least one. Those of marked text are
// its /QuadPoints, whose four corners may come in any order; where they are missing, damaged, or away from the /Rect,
// the /Rect counts.
std::vector<QRectF> rectsOf(QPDFObjectHandle annotation, const PageFrame &frame);

} // namespace fanye::engine
