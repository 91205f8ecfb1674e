// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/PendingJump.h"

#include "app/messages/PageInput.h"
#include "app/search/SearchState.h"

namespace fanye::app {

using namespace flip;

PendingJump::PendingJump(const Session &session, SearchState &searchState, FlipView &book, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_search(searchState)
    , m_book(book)
{
    connect(&session, &Session::ready, this, &PendingJump::begin);
    connect(&session, &Session::aboutToClose, this, &PendingJump::cancel);
}

void PendingJump::begin(const OpenIssue &issue)
{
    connect(issue.analysis.get(), &TextAnalysis::grown, this, &PendingJump::jumpIfPossible);
    request(issue.file);
}

void PendingJump::cancel()
{
    m_label.clear();
    m_keyword.clear();
}

void PendingJump::request(const FileToOpen &target)
{
    m_label = target.pageLabel;
    m_keyword = target.find;
    if (!m_keyword.isEmpty())
        Q_EMIT searchWanted(m_keyword);
    jumpIfPossible();
}

void PendingJump::jumpIfPossible()
{
    if (!m_label.isEmpty())
        goToLabel();
    if (!m_keyword.isEmpty())
        goToFirstHit();
}

// While the printed number may still be found, waits for it; then takes the number for a page of the PDF.
void PendingJump::goToLabel()
{
    const IssueFacts &facts = m_session.openIssue()->facts();
    const TextAnalysis &analysis = *m_session.openIssue()->analysis;
    const auto meant = pagesMeant(m_label, analysis.text().folios, facts.labels, facts.pageCount());
    if (meant.empty() || (meant.front().by == PageMeant::By::Number && !analysis.isComplete()))
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
