// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/IssueNames.h"
#include "app/session/Session.h"
#include "flip/face/Face.h"
#include "issue/IssueStructure.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace fanye::flip {
class FlipView;
}
namespace fanye::shelf {
class Store;
}

namespace fanye::app {

class Actions;
class AloudCommands;
class Autoplay;
class BookMenu;
class CurrentArticle;
class IssueBookmarks;
class MarkCommands;
class Navigation;
class PageBar;
class Panels;
class PendingJump;
class ReaderContents;
class ReaderFacts;
class ReaderMarks;
class ReadingState;
class SearchState;
class Sidebar;
class TextMode;
class TextPane;

// What the window shows of an open issue: the book, the page bar below it, the sidebar (which the window places beside
// this page), and the objects that belong to them. Each of those connects itself to the session; this page makes them
// and connects them with one another.
class BookPage : public QWidget
{
    Q_OBJECT
public:
    // REQUIRES: all outlive this, but for its destructor and those of its parts, which call none of them.
    BookPage(const Session &session, shelf::Store &shelf, const Actions &actions, QWidget *window);

    flip::FlipView &book() { return *m_book; }
    PageBar &pageBar() { return *m_pageBar; }
    Sidebar &sidebar();
    const ReaderContents &contents() const { return *m_contents; }
    const ReaderMarks &marks() const { return *m_marks; }
    const ReaderFacts &facts() const { return *m_facts; }

    IssueNames names() const;
    void offerUndo(QMenu &edit); // of what is marked, at its top
    void offerColours(QToolButton &highlight); // as a menu of the button
    QString windowTitle() const; // issue and current article. REQUIRES: an issue is open
    void setPaper(flip::Paper paper); // of the text; the book has its options
    void goTo(const FileToOpen &target); // page, label or keyword in the open issue. REQUIRES: an issue is open

Q_SIGNALS:
    void windowTitleChanged();
    void sidebarWanted(); // it shows something that was asked for
    void messageWanted(const QString &plainText); // something failed
    void noticeWanted(const QString &plainText); // nothing failed

private:
    void begin(const OpenIssue &issue);
    QWidget *arrange(); // the book and its text
    void connectPages();
    void connectMarks(const Actions &actions);
    void searchNotes();
    void connectText(const Actions &actions);
    void connectAloud(const Actions &actions, Autoplay &autoplay);
    void connectMessages();
    void connectSearch(const Actions &actions);
    void offerMenu(const Actions &actions);
    void offerTextMenu(BookMenu &menu);
    void follow(const Link &link);

    const Session &m_session;
    flip::FlipView *m_book;
    SearchState *m_search;
    // First of those that connect to the session: the others then find the book open at the reader's place.
    ReadingState *m_readingState;
    IssueBookmarks *m_bookmarks;
    ReaderContents *m_contents;
    ReaderFacts *m_facts;
    ReaderMarks *m_marks;
    Panels *m_panels;
    PageBar *m_pageBar;
    Navigation *m_navigation;
    CurrentArticle *m_article;
    PendingJump *m_pendingJump;
    TextPane *m_text;
    TextMode *m_textMode;
    MarkCommands *m_markCommands;
    AloudCommands *m_aloud;
};

} // namespace fanye::app
