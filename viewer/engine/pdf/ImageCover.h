// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/pdf/PageFrame.h"

#include <qpdf/QPDFObjectHandle.hh>

namespace fanye::engine {

// The share of the page, as displayed in `frame`, that its images cover, 0 to 1. The page's content stream is read only
// for the places of images. Clipped and white images count in full. Images nested in more than 8 forms, or after the
// first 4 MiB of the stream, are not counted.
float imageCover(QPDFObjectHandle page, const PageFrame &frame);

} // namespace fanye::engine
