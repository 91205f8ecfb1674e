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
using namespace marks;
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
    Q_EMIT changed(m_shelf.bookmarks().of(m_session.openIssue()->facts().contentKey));
}

void IssueBookmarks::toggle(bool set)
{
    if (!m_session.openIssue())
        return;
    if (set)
        change({{{m_book.page(), QDateTime::currentDateTime()}}, true});
    else
        change({bookmarksOn(m_book.pages()), false});
    checkAction();
}

bool IssueBookmarks::has(PageNumber page) const
{
    const OpenIssue *issue = m_session.openIssue();
    return issue && m_shelf.bookmarks().has(issue->facts().contentKey, page);
}

void IssueBookmarks::toggleOn(PageNumber page)
{
    if (has(page))
        remove(page);
    else if (m_session.openIssue())
        change({{{page, QDateTime::currentDateTime()}}, true});
    checkAction();
}

void IssueBookmarks::remove(PageNumber page)
{
    if (m_session.openIssue())
        change({bookmarksOn({page}), false});
}

std::vector<Bookmark> IssueBookmarks::bookmarksOn(const std::vector<PageNumber> &pages) const
{
    std::vector<Bookmark> bookmarks = m_shelf.bookmarks().of(m_session.openIssue()->facts().contentKey);
    bookmarks.erase(std::remove_if(bookmarks.begin(), bookmarks.end(),
                                   [&](const Bookmark &bookmark) {
                                       return std::find(pages.begin(), pages.end(), bookmark.page) == pages.end();
                                   }),
                    bookmarks.end());
    return bookmarks;
}

void IssueBookmarks::change(const BookmarkChange &change)
{
    if (!change.bookmarks.empty() && apply(change))
        Q_EMIT changedByReader(change);
}

bool IssueBookmarks::apply(const BookmarkChange &change)
{
    const OpenIssue *issue = m_session.openIssue();
    if (!issue)
        return false;
    m_readingState.remember();
    const QByteArray &key = issue->facts().contentKey;
    bool isKept = true;
    for (const Bookmark &bookmark : change.bookmarks)
        isKept
            = (change.isSet ? m_shelf.bookmarks().set(key, bookmark) : m_shelf.bookmarks().remove(key, bookmark.page))
            && isKept;
    if (!isKept)
        tellOfLoss();
    return isKept;
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
