// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/view/PageNoticeWords.h"

#include "flip/view/FlipView.h"
#include "pages/PagePainter.h"

namespace fanye::flip {
namespace {

QString heavyText(const PageWeight &weight)
{
    if (weight.megapixels > 0 && weight.hasManyShapes)
        return FlipView::tr("This page is heavy: its pictures have %L1 megapixels, and it has very many shapes. Still "
                            "drawing…")
            .arg(weight.megapixels);
    if (weight.megapixels > 0)
        return FlipView::tr("This page is heavy: its pictures have %L1 megapixels. Still drawing…")
            .arg(weight.megapixels);
    return weight.hasManyShapes ? FlipView::tr("This page is heavy: it has very many shapes. Still drawing…")
                                : FlipView::tr("This page takes long to draw. Still drawing…");
}

QString weightText(const PageWeight &weight)
{
    if (weight.megapixels > 0 && weight.hasManyShapes)
        return FlipView::tr("Its pictures have %L1 megapixels, and it has very many shapes.").arg(weight.megapixels);
    if (weight.megapixels > 0)
        return FlipView::tr("Its pictures have %L1 megapixels.").arg(weight.megapixels);
    return weight.hasManyShapes ? FlipView::tr("It has very many shapes.") : QString();
}

QString failureText(Reason why)
{
    switch (why) {
    case Reason::TooSlow:
        return FlipView::tr("This page took too long to draw and was given up. Trying again gives it more time.");
    case Reason::TooLarge:
        return FlipView::tr("This page needs more memory than one page may use, and was given up.");
    case Reason::OutOfMemory:
        return FlipView::tr("There is not enough memory left for this page.");
    default:
        return FlipView::tr("This page cannot be drawn: it is damaged, or drawing it failed.");
    }
}

bool isForWeight(Reason why)
{
    return why == Reason::TooSlow || why == Reason::TooLarge;
}

// A lower resolution helps with pictures and shadings; shapes would be as many as before.
PageNoticeWords::Offer offerFor(Reason why, const PageWeight &weight, bool isLowered)
{
    const bool wouldHelp = isForWeight(why) && !isLowered && (weight.megapixels > 0 || !weight.hasManyShapes);
    return wouldHelp ? PageNoticeWords::Offer::AgainOrLower : PageNoticeWords::Offer::Again;
}

QString joined(const QString &sentence, const QString &next)
{
    return next.isEmpty() ? sentence : FlipView::tr("%1 %2", "one sentence after another").arg(sentence, next);
}

PageNoticeWords givenUpWords(const pages::PagePainter &painter, PageNumber page)
{
    const auto failure = painter.failure(page);
    const Reason why = failure ? failure->reason : Reason::PageUnreadable;
    const PageWeight weight = painter.weight(page);
    return {PageNoticeWords::Sign::Sentence, offerFor(why, weight, painter.isLowered(page)),
            joined(failureText(why), isForWeight(why) ? weightText(weight) : QString())};
}

} // namespace

PageNoticeWords noticeWords(const pages::PagePainter *painter, PageNumber page)
{
    using Sign = PageNoticeWords::Sign;
    using Offer = PageNoticeWords::Offer;
    const auto state = painter ? painter->paintState(page) : pages::PaintState::Heavy;
    if (state == pages::PaintState::GivenUp)
        return givenUpWords(*painter, page);
    if (state == pages::PaintState::Waiting)
        return {Sign::Waiting, Offer::Nothing, FlipView::tr("Drawing this page…")};
    return {Sign::Sentence, Offer::Nothing, heavyText(painter ? painter->weight(page) : PageWeight())};
}

} // namespace fanye::flip
