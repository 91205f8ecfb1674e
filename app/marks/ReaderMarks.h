// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/Session.h"
#include "marks/MarkHistory.h"

#include <QObject>
#include <QTimer>

namespace fanye::shelf {
class Store;
}

namespace fanye::app {

class IssueBookmarks;
class ReadingState;

// The marks of the open issue, which the shelf keeps. Every change of them and of the bookmarks can be undone as long
// as the issue is open. GUI thread.
class ReaderMarks : public QObject
{
    Q_OBJECT
public:
    // REQUIRES: all outlive this.
    ReaderMarks(const Session &session, shelf::Store &shelf, ReadingState &readingState, IssueBookmarks &bookmarks,
                QObject *parent = nullptr);

    const std::vector<marks::Mark> &all() const { return m_all; } // in the order of reading
    const marks::Mark *find(const QString &id) const; // null: there is none

    // A new mark, which gets its id and its times here; its id. Empty: it could not be kept.
    QString add(marks::Mark mark);
    bool change(const marks::Mark &mark); // the one of its id; false: it could not be kept, or is there no more
    void remove(const QString &id);
    IssueBookmarks &bookmarks() const { return m_bookmarks; }
    bool canUndo() const { return m_history.canUndo(); }
    bool canRedo() const { return m_history.canRedo(); }
    void undo();
    void redo();

Q_SIGNALS:
    void ending(); // of the issue: the last chance to write
    void changed(); // by this window, another one or another program; and with each issue
    void undoneOn(fanye::PageNumber page); // or done again there
    void notKept(const QString &plainText); // it could not be saved

private:
    void begin(const OpenIssue &issue);
    void end();
    void take();
    bool make(const marks::MarkChange &change);
    bool apply(const marks::ReaderChange &change);
    bool keep(const marks::MarkChange &change);
    void tellOfLoss();

    const Session &m_session;
    shelf::Store &m_shelf;
    ReadingState &m_readingState;
    IssueBookmarks &m_bookmarks;
    QByteArray m_key; // of the open issue, or of the last one
    bool m_isOpen = false;
    std::vector<marks::Mark> m_all;
    marks::MarkHistory m_history;
    QTimer m_taking;
};

} // namespace fanye::app
