// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/PendingJump.h"

#include "app/messages/PageInput.h"
#include "app/search/SearchState.h"

namespace fanye::app {

using namespace flip;

PendingJump::PendingJump(SearchState &searchState, FlipView &book, QObject *parent)
    : QObject(parent)
    , m_search(searchState)
    , m_book(book)
{
}

void PendingJump::begin(const Session::Ready &ready)
{
    m_ready = &ready;
    connect(ready.reading.get(), &TextAnalysis::grown, this, &PendingJump::grant);
    wish(ready.file);
}

void PendingJump::end()
{
    m_ready = nullptr;
    m_label.clear();
    m_keyword.clear();
}

void PendingJump::wish(const FileToOpen &wishes)
{
    m_label = wishes.pageLabel;
    m_keyword = wishes.find;
    if (!m_keyword.isEmpty())
        Q_EMIT searchWanted(m_keyword);
    grant();
}

void PendingJump::grant()
{
    if (!m_label.isEmpty())
        goToLabel();
    if (!m_keyword.isEmpty())
        goToFirstHit();
}

// A printed number that may still turn up is waited for; only then is it taken for a page of the PDF.
void PendingJump::goToLabel()
{
    const IssueFacts &facts = m_ready->painter->facts();
    const TextAnalysis &known = *m_ready->reading;
    const auto meant = pagesMeant(m_label, known.text().folios, facts.labels, facts.pageCount());
    if (meant.empty() || (meant.front().by == PageMeant::By::Number && !known.isComplete()))
        return;
    m_label.clear();
    m_book.goTo(meant.front().page);
}

// Unless the reader has typed something else in the meantime.
void PendingJump::goToFirstHit()
{
    const bool isAskedFor = m_search.query().text == m_keyword;
    if (isAskedFor && m_search.hits().hits.empty())
        return;
    m_keyword.clear();
    if (isAskedFor)
        m_search.next(m_book.page());
}

} // namespace fanye::app
