// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/raster/LeafRasterizer.h"
#include "flip/raster/CurlRasterizer.h"
#include "flip/raster/HardCoverRasterizer.h"

namespace fanye::flip {

std::unique_ptr<LeafRasterizer> rowsOf(const BentLeaf &leaf)
{
    if (leaf.hardCover)
        return std::make_unique<HardCoverRasterizer>(leaf);
    return std::make_unique<CurlRasterizer>(leaf);
}

} // namespace fanye::flip
