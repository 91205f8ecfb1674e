// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/view/PageNotices.h"

#include "flip/state/BookState.h"
#include "flip/view/PageNotice.h"

namespace fanye::flip {

PageNotices::PageNotices(QWidget &view, const BookState &book)
    : m_view(view)
    , m_book(book)
{
}

// A leaf in the air carries no notice: it bends.
std::vector<QRect> PageNotices::pages() const
{
    std::vector<QRect> pages;
    if (m_book.leaves().isMoving())
        return pages;
    const double scale = m_view.devicePixelRatioF();
    for (const QRectF &page : m_book.heavyPages()) {
        const QRectF seen = page & QRectF(QPointF(), m_book.viewport().view);
        pages.push_back(QRectF(seen.topLeft() / scale, seen.size() / scale).toRect());
    }
    return pages;
}

void PageNotices::show(const QString &plainText)
{
    const std::vector<QRect> pages = this->pages();
    while (m_notices.size() < pages.size())
        m_notices.push_back(new PageNotice(&m_view));
    for (std::size_t i = 0; i < m_notices.size(); ++i) {
        if (i < pages.size())
            m_notices[i]->showOn(pages[i], m_book.paperColour(), plainText);
        else
            m_notices[i]->hide();
    }
}

} // namespace fanye::flip
