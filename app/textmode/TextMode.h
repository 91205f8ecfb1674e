// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/Session.h"
#include "app/settings/Settings.h"

#include <QObject>
#include <QTimer>

namespace fanye::flip {
class FlipView;
}

namespace fanye::app {

class Actions;
class Navigation;
class SearchState;
class TextPane;

// Book, both, or text: shows the pane beside the book or instead of it, and keeps the two at the same place. What is
// selected in one is selected in the other. The text is set only while it is shown.
class TextMode : public QObject
{
    Q_OBJECT
public:
    // REQUIRES: all outlive this.
    TextMode(const Session &session, flip::FlipView &book, TextPane &pane, const SearchState &search, const Actions &actions,
             QObject *parent = nullptr);

    void setMarks(std::vector<flip::ReaderMark> marks); // of the reader
    void setPaper(flip::Paper paper);
    void setSpoken(const std::optional<text::TextSpan> &span); // is read aloud; the text scrolls with it

Q_SIGNALS:
    void pageWanted(fanye::PageNumber page); // the reader chose a sentence on it

private:
    void connectText();
    void connectBook();
    void offerModes(const Actions &actions);
    void offerType(const Actions &actions);
    void begin(const OpenIssue &issue);
    void end();
    void setMode(ReadingMode mode);
    void showText();
    void showHits();
    void followBook();
    void turnToText();
    void leadBook(PageNumber page);
    void changeType(int sizes, int characters);

    const Session &m_session;
    flip::FlipView &m_book;
    TextPane &m_pane;
    const SearchState &m_search;
    Settings m_settings;
    ReadingMode m_mode = ReadingMode::Book;
    std::optional<text::TextSpan> m_spoken;
    QTimer m_scrolled; // by the reader; runs until it rests
    bool m_isLeading = false; // the text moves the book
};

} // namespace fanye::app
