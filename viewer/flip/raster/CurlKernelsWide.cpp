// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// For x86-64 with AVX2 and FMA (made since about 2013): compiled with those, called only where they are.
#include "flip/raster/CurlKernelsBody.h"

namespace fanye::flip {

const CurlKernels wideCurlKernels = loops;

} // namespace fanye::flip
