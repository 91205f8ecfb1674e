// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/view/PageNotices.h"

#include "flip/state/BookState.h"
#include "flip/view/PageNotice.h"

#include <utility>

namespace fanye::flip {

PageNotices::PageNotices(QWidget &view, const BookState &book, WordsOf wordsOf, PaintAgain paintAgain)
    : m_view(view)
    , m_book(book)
    , m_wordsOf(std::move(wordsOf))
    , m_paintAgain(std::move(paintAgain))
{
}

// A leaf in the air carries no notice: it bends.
std::vector<PageNotices::Place> PageNotices::places() const
{
    std::vector<Place> places;
    if (m_book.leaves().isMoving())
        return places;
    const double scale = m_view.devicePixelRatioF();
    for (const QRectF &page : m_book.heavyPages()) {
        const QRectF seen = page & QRectF(QPointF(), m_book.viewport().view);
        if (const auto spot = m_book.pageAt(seen.center()))
            places.push_back({spot->page, QRectF(seen.topLeft() / scale, seen.size() / scale).toRect()});
    }
    return places;
}

void PageNotices::add()
{
    const std::size_t number = m_notices.size();
    auto *notice = new PageNotice(&m_view);
    QWidget::setTabOrder(m_notices.empty() ? &m_view : m_notices.back()->lastButton(), notice->firstButton());
    QWidget::setTabOrder(notice->firstButton(), notice->lastButton());
    m_notices.push_back(notice);
    const auto paintAgain = [this, number](pages::Resolution resolution) {
        m_view.setFocus(); // the button goes
        m_paintAgain(m_pages[number], resolution);
    };
    QObject::connect(notice, &PageNotice::againWanted, notice, [paintAgain] { paintAgain(pages::Resolution::Full); });
    QObject::connect(notice, &PageNotice::lowerResolutionWanted, notice,
                     [paintAgain] { paintAgain(pages::Resolution::Lower); });
}

void PageNotices::show()
{
    const std::vector<Place> places = this->places();
    while (m_notices.size() < places.size())
        add();
    m_pages.resize(m_notices.size());
    for (std::size_t i = 0; i < m_notices.size(); ++i) {
        if (i >= places.size()) {
            m_notices[i]->hideNotice();
            continue;
        }
        m_pages[i] = places[i].page;
        m_notices[i]->showOn(places[i].rect, m_book.paperColour(), m_wordsOf(places[i].page));
    }
}

} // namespace fanye::flip
