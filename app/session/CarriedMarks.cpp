// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/CarriedMarks.h"

#include "app/session/ReadingState.h"
#include "shelf/Store.h"

#include <utility>

namespace fanye::app {

using namespace shelf;

CarriedMarks::CarriedMarks(const Session &session, Store &shelf, ReadingState &readingState, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_shelf(shelf)
    , m_readingState(readingState)
{
    connect(&session, &Session::aboutToClose, this, &CarriedMarks::leave);
    connect(&session, &Session::ready, this, &CarriedMarks::begin);
}

// Of versions that follow each other quickly, the last whose text is known has the marks.
void CarriedMarks::leave(const OpenIssue &issue)
{
    if (!m_former || issue.opening == Opening::First)
        m_former = Former{issue.facts(), issue.analysis->sharedText()};
}

void CarriedMarks::begin(const OpenIssue &issue)
{
    const bool isOther = m_former && issue.facts().contentKey != m_former->facts.contentKey;
    if (issue.opening == Opening::First || !isOther) {
        m_former.reset();
        return;
    }
    connect(issue.analysis.get(), &TextAnalysis::grown, this, &CarriedMarks::carryIfRead);
    carryIfRead();
}

void CarriedMarks::carryIfRead()
{
    const OpenIssue *issue = m_session.openIssue();
    if (!m_former || !issue || !issue->analysis->isComplete())
        return;
    const auto pages = samePages(m_former->facts, *m_former->text, issue->facts(), issue->analysis->text());
    if (pages) {
        m_readingState.remember();
        carryBookmarks(*pages);
        Q_EMIT sameIssue(m_former->facts.contentKey);
    }
    m_former.reset();
}

void CarriedMarks::carryBookmarks(const PageMap &pages)
{
    const QByteArray &key = m_session.openIssue()->facts().contentKey;
    Bookmarks &bookmarks = m_shelf.bookmarks();
    for (const Bookmark &bookmark : bookmarks.of(m_former->facts.contentKey))
        if (const auto to = pages.find(bookmark.page); to != pages.end() && !bookmarks.has(key, to->second))
            bookmarks.set(key, {to->second, bookmark.created});
}

} // namespace fanye::app
