// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// For every machine.
#include "flip/raster/CurlKernelsBody.h"

namespace fanye::flip {

const CurlKernels plainCurlKernels = loops;

} // namespace fanye::flip
