// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PageGeometry.h"
#include "issue/PageNumber.h"

#include <QImage>

#include <vector>

namespace fanye::engine {

// By which an issue is judged: whether crop marks or bleed stand outside its trim boxes, or nothing does. Pure.

// At most five of the pages that are trimmed: first, last and some between, in the order in which to look at them.
// `pages`: all of the issue.
std::vector<PageNumber> trimSamples(const std::vector<PageGeometry> &pages);
// Of a picture of the page's whole crop box, in pixels: small, but a hairline leaves a trace.
QSize sampleSize(const PageGeometry &page);
// Whether anything but white can be seen outside the trim box, further than a point from it.
bool hasInkOutside(const QImage &picture, const PageGeometry &page);

} // namespace fanye::engine
