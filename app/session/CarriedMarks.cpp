// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/CarriedMarks.h"

#include "app/session/AnalysisThreads.h"
#include "app/session/ReadingState.h"
#include "shelf/Store.h"

#include <QCoreApplication>
#include <QPointer>

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
    connect(&session, &Session::changed, this, [this] {
        if (!m_session.openIssue()) // closed for good: the text of a whole issue is not kept
            m_former.reset();
    });
}

// If versions follow quickly, take the bookmarks of the last one whose text was read.
void CarriedMarks::leave(const OpenIssue &issue)
{
    if (!m_former || issue.opening == Opening::First)
        m_former = std::make_shared<const Former>(Former{issue.facts(), issue.analysis->sharedText()});
}

void CarriedMarks::begin(const OpenIssue &issue)
{
    const bool isOther = m_former && issue.facts().contentKey != m_former->facts.contentKey;
    if (issue.opening == Opening::First || !isOther) {
        m_former.reset();
        return;
    }
    connect(issue.analysis.get(), &TextAnalysis::grown, this, &CarriedMarks::compareIfRead);
    compareIfRead();
}

// Comparing long issues takes longer than a frame.
void CarriedMarks::compareIfRead()
{
    const OpenIssue *issue = m_session.openIssue();
    if (!m_former || m_isComparing || !issue || !issue->analysis->isComplete())
        return;
    m_isComparing = true;
    analysisThreads().start([former = m_former, facts = issue->facts(), text = issue->analysis->sharedText(),
                             self = QPointer<CarriedMarks>(this)] {
        const auto pages = samePages(former->facts, *former->text, facts, *text);
        QMetaObject::invokeMethod(qApp, [self, pages, former, key = facts.contentKey] {
            if (self)
                self->carry(former, key, pages);
        });
    });
}

void CarriedMarks::carry(const std::shared_ptr<const Former> &former, const QByteArray &key,
                         const std::optional<PageMap> &pages)
{
    m_isComparing = false;
    const OpenIssue *issue = m_session.openIssue();
    if (!issue || former != m_former)
        return;
    if (issue->facts().contentKey != key) // yet another version
        return compareIfRead();
    if (pages) {
        m_readingState.remember();
        carryBookmarks(*pages);
        carryMarks(*pages);
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

// A mark over several pages goes where all of them are.
void CarriedMarks::carryMarks(const PageMap &pages)
{
    const QByteArray &key = m_session.openIssue()->facts().contentKey;
    for (marks::Mark mark : m_shelf.marks().of(m_former->facts.contentKey)) {
        bool isThere = !m_shelf.marks().find(key, mark.id);
        for (marks::MarkRect &rect : mark.rects) {
            const auto to = pages.find(rect.page);
            isThere = isThere && to != pages.end();
            if (isThere)
                rect.page = to->second;
        }
        if (isThere)
            m_shelf.marks().set(key, mark);
    }
}

} // namespace fanye::app
