// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/IssueBookmarks.h"

#include "app/commands/Actions.h"
#include "app/session/ReadingState.h"
#include "flip/view/FlipView.h"
#include "shelf/Store.h"

#include <algorithm>

namespace fanye::app {

using namespace flip;
using namespace shelf;

IssueBookmarks::IssueBookmarks(const Session &session, Store &shelf, ReadingState &readingState, const FlipView &book,
                               const Actions &actions, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_shelf(shelf)
    , m_readingState(readingState)
    , m_book(book)
    , m_actions(actions)
{
    connect(&session, &Session::ready, this, &IssueBookmarks::take);
    connect(&session, &Session::aboutToClose, this, &IssueBookmarks::checkAction);
    connect(&book, &FlipView::pageChanged, this, &IssueBookmarks::checkAction);
    connect(&shelf.bookmarks(), &Bookmarks::changed, this, [this](const QByteArray &key) {
        if (isOpen(key))
            take();
    });
    connect(&shelf.bookmarks(), &Bookmarks::refused, this, [this](const QByteArray &key) {
        if (isOpen(key))
            tellOfLoss();
    });
    connect(actions[Command::Bookmark], &QAction::triggered, this, &IssueBookmarks::toggle);
}

bool IssueBookmarks::isOpen(const QByteArray &contentKey) const
{
    const OpenIssue *issue = m_session.openIssue();
    return issue && issue->facts().contentKey == contentKey;
}

void IssueBookmarks::take()
{
    checkAction();
    std::vector<PageNumber> pages;
    for (const Bookmark &bookmark : m_shelf.bookmarks().of(m_session.openIssue()->facts().contentKey))
        pages.push_back(bookmark.page);
    Q_EMIT changed(pages);
}

void IssueBookmarks::toggle(bool set)
{
    const OpenIssue *issue = m_session.openIssue();
    if (!issue)
        return;
    m_readingState.remember();
    if (!(set ? setHere(*issue) : removeHere(*issue)))
        tellOfLoss();
    checkAction();
}

bool IssueBookmarks::setHere(const OpenIssue &issue)
{
    return m_shelf.bookmarks().set(issue.facts().contentKey, {m_book.page(), QDateTime::currentDateTime()});
}

bool IssueBookmarks::removeHere(const OpenIssue &issue)
{
    Bookmarks &bookmarks = m_shelf.bookmarks();
    const QByteArray &key = issue.facts().contentKey;
    bool isDone = true;
    for (const PageNumber page : m_book.pages())
        isDone = (!bookmarks.has(key, page) || bookmarks.remove(key, page)) && isDone;
    return isDone;
}

void IssueBookmarks::tellOfLoss()
{
    Q_EMIT notKept(tr("The bookmark could not be saved: the disk is full or cannot be written to."));
}

void IssueBookmarks::checkAction()
{
    const OpenIssue *issue = m_session.openIssue();
    const auto pages = m_book.pages();
    const bool isMarked = issue && std::any_of(pages.begin(), pages.end(), [&](PageNumber page) {
                              return m_shelf.bookmarks().has(issue->facts().contentKey, page);
                          });
    m_actions[Command::Bookmark]->setChecked(isMarked);
}

} // namespace fanye::app
