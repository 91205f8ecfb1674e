// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PageNumber.h"

#include <QObject>
#include <QPoint>

class QMenu;

namespace fanye::flip {
class FlipView;
}

namespace fanye::app {

class Actions;
class IssueBookmarks;

// The context menu of the book: commands for the selection, for the page under the pointer, and for a link.
class BookMenu : public QObject
{
    Q_OBJECT
public:
    BookMenu(flip::FlipView &book, IssueBookmarks &bookmarks, const Actions &actions, QObject *parent = nullptr);

    void openForText(QWidget &text, QPoint at); // the same for what is selected in the text beside the book

Q_SIGNALS:
    void filling(QMenu &menu, QPoint at); // others may offer something first
    void fillingSelection(QMenu &menu); // the same, in the menu of the text
    void searchWanted(const QString &words);
    void pageCopyWanted(fanye::PageNumber page);

private:
    void open(QPoint at);
    void offerLink(QMenu &menu, QPoint at);
    void offerSelection(QMenu &menu);
    void offerPage(QMenu &menu, QPoint at);

    flip::FlipView &m_book;
    IssueBookmarks &m_bookmarks;
    const Actions &m_actions;
};

// The search text for a selection: one line, no longer than one would type. Pure.
QString searchableWords(const QString &selected);

} // namespace fanye::app
