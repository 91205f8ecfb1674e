// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/Session.h"
#include "issue/PageNumber.h"
#include "marks/MarkHistory.h"

#include <QObject>

#include <vector>

namespace fanye::flip {
class FlipView;
}
namespace fanye::shelf {
class Store;
}

namespace fanye::app {

class Actions;
class ReadingState;

// The bookmarks of the open issue, and the command that sets and removes them; it is checked where the spread has one.
class IssueBookmarks : public QObject
{
    Q_OBJECT
public:
    // REQUIRES: all outlive this.
    IssueBookmarks(const Session &session, shelf::Store &shelf, ReadingState &readingState, const flip::FlipView &book,
                   const Actions &actions, QObject *parent = nullptr);

    bool has(PageNumber page) const; // of the open issue
    void toggleOn(PageNumber page); // by command
    void remove(PageNumber page); // of the open issue; by command
    bool apply(const marks::BookmarkChange &change); // to the open issue; false: it could not be kept, and is told

Q_SIGNALS:
    // By this window, another one or another program; and once for each issue that is ready. In order of page.
    void changed(const std::vector<fanye::marks::Bookmark> &bookmarks);
    void notKept(const QString &plainText); // one could not be set or removed
    void changedByReader(const fanye::marks::BookmarkChange &change); // by command; not by apply()

private:
    void take();
    void toggle(bool set);
    void change(const marks::BookmarkChange &change);
    std::vector<marks::Bookmark> bookmarksOn(const std::vector<PageNumber> &pages) const;
    void checkAction();
    void tellOfLoss();
    bool isOpen(const QByteArray &contentKey) const;

    const Session &m_session;
    shelf::Store &m_shelf;
    ReadingState &m_readingState;
    const flip::FlipView &m_book;
    const Actions &m_actions;
};

} // namespace fanye::app
