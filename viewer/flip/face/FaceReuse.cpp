// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/face/FaceReuse.h"

#include <algorithm>

namespace fanye::flip {

using namespace pages;

bool showAll(const std::vector<FaceTile> &shown, const std::vector<PaintedTile> &painted)
{
    return shown.size() == painted.size()
        && std::equal(shown.begin(), shown.end(), painted.begin(),
                      [](const FaceTile &a, const PaintedTile &b) { return a.picture == b.image.cacheKey(); });
}

bool isTheSameButForSize(FaceParameters a, const FaceParameters &b)
{
    a.sheet = b.sheet;
    return a == b;
}

bool isTheSameButForHighlights(FaceParameters a, const FaceParameters &b)
{
    a.highlights = b.highlights;
    a.selection = b.selection;
    return a == b;
}

std::vector<FaceTile> finishedTiles(const std::vector<PaintedTile> &painted, const FaceParameters &parameters,
                                    const Face &face, const std::vector<FaceTile> &before, const QRect &changed)
{
    std::vector<FaceTile> tiles;
    for (const PaintedTile &tile : painted) {
        const auto same = std::find_if(before.begin(), before.end(), [&](const FaceTile &old) {
            return old.picture == tile.image.cacheKey() && !old.area.intersects(changed);
        });
        tiles.push_back(same != before.end() ? *same : printedTile(parameters, face, tile));
    }
    return tiles;
}

} // namespace fanye::flip
