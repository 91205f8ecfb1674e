// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDFObjectHandle.hh>

namespace fanye::engine {

// The share of the displayed page that its images lie over, 0 to 1: the page's drawing is read, but only for where it
// puts images. Images under a clip, or white, count whole. Bounded: what lies deeper than 8 forms or behind the first
// 4 MiB of drawing is not seen.
float imageCover(QPDFObjectHandle page);

} // namespace fanye::engine
