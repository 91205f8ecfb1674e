// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/LateWishes.h"

#include "app/messages/PageInput.h"
#include "app/search/Finder.h"

namespace fanye::app {

using namespace flip;

LateWishes::LateWishes(Finder &finder, FlipView &book, QObject *parent)
    : QObject(parent)
    , m_finder(finder)
    , m_book(book)
{
}

void LateWishes::begin(const Session::Ready &ready)
{
    m_ready = &ready;
    connect(ready.reading.get(), &Reading::grown, this, &LateWishes::grant);
    wish(ready.file);
}

void LateWishes::end()
{
    m_ready = nullptr;
    m_label.clear();
    m_keyword.clear();
}

void LateWishes::wish(const FileToOpen &wishes)
{
    m_label = wishes.pageLabel;
    m_keyword = wishes.find;
    if (!m_keyword.isEmpty())
        Q_EMIT searchWanted(m_keyword);
    grant();
}

void LateWishes::grant()
{
    if (!m_label.isEmpty())
        goToLabel();
    if (!m_keyword.isEmpty())
        goToFirstHit();
}

// A printed number that may still turn up is waited for; only then is it taken for a page of the PDF.
void LateWishes::goToLabel()
{
    const IssueFacts &facts = m_ready->painter->facts();
    const Reading &known = *m_ready->reading;
    const auto meant = pagesMeant(m_label, known.text().folios, facts.labels, facts.pageCount());
    if (meant.empty() || (meant.front().by == PageMeant::By::Number && !known.isComplete()))
        return;
    m_label.clear();
    m_book.goTo(meant.front().page);
}

// Unless the reader has typed something else in the meantime.
void LateWishes::goToFirstHit()
{
    const bool isAskedFor = m_finder.query().text == m_keyword;
    if (isAskedFor && m_finder.hits().hits.empty())
        return;
    m_keyword.clear();
    if (isAskedFor)
        m_finder.next(m_book.page());
}

} // namespace fanye::app
