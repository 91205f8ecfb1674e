// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/view/PageNoticeWords.h"

#include "flip/view/FlipView.h"
#include "pages/PagePainter.h"

namespace fanye::flip {
namespace {

QString failureText(Reason why)
{
    switch (why) {
    case Reason::TooSlow:
        return FlipView::tr("This page took too long to draw and was given up.");
    case Reason::TooLarge:
        return FlipView::tr("This page needs more memory than one page may use, and was given up.");
    case Reason::OutOfMemory:
        return FlipView::tr("There is not enough memory left for this page.");
    default:
        return FlipView::tr("This page cannot be drawn: it is damaged, or drawing it failed.");
    }
}

} // namespace

PageNoticeWords noticeWords(const pages::PagePainter *painter, PageNumber page)
{
    using Sign = PageNoticeWords::Sign;
    const auto state = painter ? painter->paintState(page) : pages::PaintState::Heavy;
    if (state == pages::PaintState::GivenUp) {
        const auto why = painter->failure(page);
        return {Sign::SentenceWithButtons, failureText(why ? why->reason : Reason::PageUnreadable)};
    }
    if (state == pages::PaintState::Waiting)
        return {Sign::Waiting, FlipView::tr("Drawing this page…")};
    return {Sign::Sentence,
            FlipView::tr("This page is heavy: it has large pictures, or very many shapes. Still "
                         "drawing…")};
}

} // namespace fanye::flip
