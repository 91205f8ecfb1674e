// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/textmode/HitSpans.h"

#include <algorithm>

namespace fanye::app {

using namespace text;
using namespace search;

TextSpan spanIn(const PageText &page, const QRectF &rect)
{
    int first = int(page.glyphs.size()), last = 0;
    for (int i = 0; i < int(page.glyphs.size()); ++i) {
        const GlyphBox &box = page.glyphs[std::size_t(i)].box;
        if (rect.contains(QPointF(double(box.x0 + box.x1) / 2, double(box.y0 + box.y1) / 2))) {
            first = std::min(first, i);
            last = i + 1;
        }
    }
    return {{page.page, std::min(first, last)}, {page.page, last}};
}

std::vector<HitSpan> hitSpansOn(const PageText &page, const Hits &hits, std::optional<int> current)
{
    // Hits stand in the order of reading: those of a page are found without looking at all.
    const auto first = std::lower_bound(hits.hits.begin(), hits.hits.end(), page.page,
                                        [](const Hit &hit, PageNumber number) { return hit.endPage < number; });
    std::vector<HitSpan> spans;
    for (auto hit = first; hit != hits.hits.end() && hit->page <= page.page; ++hit)
        for (const HitRect &rect : hit->rects)
            if (rect.page == page.page)
                if (const TextSpan span = spanIn(page, rect.rect); !span.isEmpty())
                    spans.push_back({span, current && *current == int(hit - hits.hits.begin())});
    return spans;
}

} // namespace fanye::app
