// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/raster/LeafRasterizer.h"
#include "flip/raster/CurlRasterizer.h"
#include "flip/raster/HardCoverRasterizer.h"

namespace fanye::flip {

std::unique_ptr<LeafRasterizer> rasterizerOf(const BentLeaf &leaf, const Lighting &lighting)
{
    if (leaf.hardCover)
        return std::make_unique<HardCoverRasterizer>(leaf, lighting);
    return std::make_unique<CurlRasterizer>(leaf, lighting);
}

} // namespace fanye::flip
