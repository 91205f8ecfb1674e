// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/SamePages.h"
#include "app/session/Session.h"

#include <QObject>

#include <memory>
#include <optional>

namespace fanye::shelf {
class Store;
}

namespace fanye::app {

class ReadingState;

// When a file is reloaded, and what lies there now is another version of the issue, the new version gets the bookmarks
// of the former one, each on the page that it was set on. The former version keeps them, too. Decided once the text of
// the new one has been read.
class CarriedMarks : public QObject
{
    Q_OBJECT
public:
    // REQUIRES: all outlive this.
    CarriedMarks(const Session &session, shelf::Store &shelf, ReadingState &readingState, QObject *parent = nullptr);

Q_SIGNALS:
    void sameIssue(const QByteArray &formerKey); // the open one is another version of that

private:
    struct Former
    {
        IssueFacts facts;
        std::shared_ptr<const text::IssueText> text;
    };
    void leave(const OpenIssue &issue);
    void begin(const OpenIssue &issue);
    void compareIfRead();
    void carry(const std::shared_ptr<const Former> &former, const QByteArray &key, const std::optional<PageMap> &pages);
    void carryMarks(const PageMap &pages);
    void carryBookmarks(const PageMap &pages);

    const Session &m_session;
    shelf::Store &m_shelf;
    ReadingState &m_readingState;
    std::shared_ptr<const Former> m_former; // whose marks are still to be carried over; null: none
    bool m_isComparing = false;
};

} // namespace fanye::app
