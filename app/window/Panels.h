// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/Session.h"
#include "contents/edit/ContentsEdit.h"
#include "issue/PageNumber.h"
#include "marks/Bookmark.h"

#include <QObject>
#include <QTimer>

namespace fanye::flip {
class FlipView;
}

namespace fanye::app {

class ContentsPanel;
class MarksPanel;
class SearchState;
class PagesPanel;
class PublicationPanel;
class ReaderContents;
class ReaderFacts;
class ReaderMarks;
class SearchPanel;
class Sidebar;

// The panels beside the book (the issue, contents, search, marks, pages), kept up to date with the open issue.
class Panels : public QObject
{
    Q_OBJECT
public:
    // REQUIRES: all outlive this.
    Panels(const Session &session, SearchState &searchState, flip::FlipView &book, ReaderContents &contents,
           ReaderFacts &facts, ReaderMarks &marks, QWidget *window);

    Sidebar &sidebar() { return *m_sidebar; }
    SearchPanel &search() { return *m_search; }
    MarksPanel &marks() { return *m_marks; }
    void openSearch(); // and gives it the focus
    void openProperties(); // of the file
    void searchFor(const QString &text);
    void setBookmarks(const std::vector<marks::Bookmark> &bookmarks);

Q_SIGNALS:
    void pageWanted(fanye::PageNumber page);
    void entrySought(const fanye::contents::EntryAnchor &entry); // of the contents; after pageWanted()

private:
    void begin(const OpenIssue &issue);
    void end();
    void showPage(PageNumber page);
    void showText();
    void offerPagesForContents();

    const Session &m_session;
    SearchState &m_searchState;
    flip::FlipView &m_book;
    const ReaderContents &m_readerContents;
    Sidebar *m_sidebar;
    PublicationPanel *m_publication;
    ContentsPanel *m_contents;
    SearchPanel *m_search;
    MarksPanel *m_marks;
    PagesPanel *m_pages;
    QTimer m_followPage; // a moment behind the book
};

} // namespace fanye::app
