// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/Session.h"
#include "contents/edit/ContentsEdit.h"
#include "issue/PageNumber.h"

#include <QObject>
#include <QTimer>

namespace fanye::flip {
class FlipView;
}

namespace fanye::app {

class ContentsPanel;
class SearchState;
class PagesPanel;
class ReaderContents;
class SearchPanel;
class Sidebar;

// The panels beside the book - contents, search, pages - and what they show of the open issue.
class Panels : public QObject
{
    Q_OBJECT
public:
    // REQUIRES: all outlive this.
    Panels(SearchState &searchState, flip::FlipView &book, ReaderContents &contents, QWidget *window);

    void begin(const Session::Ready &ready); // an issue is open
    void end();                              // it is about to close
    bool isShowing(const Session::Ready &ready) const { return m_ready == &ready; }

    Sidebar &sidebar() { return *m_sidebar; }
    const SearchPanel &search() const { return *m_search; }
    void openSearch();                    // to be typed into
    void searchFor(const QString &text);
    void setBookmarks(const std::vector<PageNumber> &pages);

Q_SIGNALS:
    void pageWanted(fanye::PageNumber page);
    void entrySought(const fanye::contents::EntryAnchor &entry); // of the contents; its page has been wanted

private:
    void showPage(PageNumber page);
    void showReading();
    void offerPagesForContents();

    SearchState &m_searchState;
    flip::FlipView &m_book;
    const ReaderContents &m_readerContents;
    const Session::Ready *m_ready = nullptr;
    Sidebar *m_sidebar;
    ContentsPanel *m_contents;
    SearchPanel *m_search;
    PagesPanel *m_pages;
    QTimer m_following; // the page being read
};

} // namespace fanye::app
