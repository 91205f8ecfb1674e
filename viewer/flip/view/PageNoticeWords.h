// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PageNumber.h"

#include <QString>

namespace fanye::pages {
class PagePainter;
}

namespace fanye::flip {

// What a notice says, and in which ways it offers to paint the page again.
struct PageNoticeWords
{
    enum class Sign { Waiting, Sentence };
    enum class Offer { Nothing, Again, AgainOrLower };
    Sign sign = Sign::Sentence; // waiting: three dots in place of the words
    Offer offer = Offer::Nothing; // in a lower resolution only where that helps
    QString plainText;

    friend bool operator==(const PageNoticeWords &, const PageNoticeWords &) = default;
};

// What is said on a page without a sharp picture. `painter` may be null. GUI thread.
PageNoticeWords noticeWords(const pages::PagePainter *painter, PageNumber page);

} // namespace fanye::flip
