// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/view/PageNotice.h"
#include "pages/PagePainter.h"

#include <QRect>

#include <functional>
#include <vector>

class QWidget;

namespace fanye::flip {

class BookState;

// The notices on open pages that are being painted for long, or were given up. GUI thread.
class PageNotices
{
public:
    using WordsOf = std::function<PageNoticeWords(PageNumber)>;
    using PaintAgain = std::function<void(PageNumber, pages::Resolution)>;

    // View and book outlive this.
    PageNotices(QWidget &view, const BookState &book, WordsOf wordsOf, PaintAgain paintAgain);

    void show(); // where they are needed now, and nowhere else

private:
    struct Place
    {
        PageNumber page;
        QRect rect; // in the view, desktop pixels
    };
    std::vector<Place> places() const;
    void add();

    QWidget &m_view;
    const BookState &m_book;
    WordsOf m_wordsOf;
    PaintAgain m_paintAgain;
    std::vector<PageNotice *> m_notices; // children of the view
    std::vector<PageNumber> m_pages; // on which the first of them lie
};

} // namespace fanye::flip
