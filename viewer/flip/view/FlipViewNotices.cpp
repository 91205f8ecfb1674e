// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is said on the paper of pages that there is no good picture of yet.
#include "flip/view/FlipViewPrivate.h"
#include "flip/view/PageNotice.h"

namespace fanye::flip {

// A leaf in the air carries none: it bends.
void FlipView::Private::showNotices()
{
    const std::vector<QRectF> pages = book.leaves().isMoving() ? std::vector<QRectF>() : book.heavyPages();
    while (notices.size() < pages.size())
        notices.push_back(new PageNotice(&q));
    for (std::size_t i = 0; i < notices.size(); ++i) {
        if (i >= pages.size()) {
            notices[i]->hide();
            continue;
        }
        const QRectF seen = pages[i] & QRectF(QPointF(), book.viewport().view);
        const QRectF desktop(seen.topLeft() / scale(), seen.size() / scale());
        notices[i]->showOn(desktop.toRect(), paperColour(book.faces().paper()),
                           FlipView::tr("A heavy page, still being painted…"));
    }
}

} // namespace fanye::flip
