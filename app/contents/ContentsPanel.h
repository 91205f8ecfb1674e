// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/contents/FoldedEntries.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QTreeView;

namespace fanye::contents {
class ContentsModel;
}
namespace fanye::pages {
class PagePainter;
}

namespace fanye::app {

class ContentsCommands;
class ContentsSourceButton;
class ContentsTip;
class ReaderContents;

// The contents of the issue as a tree. The entry being read is marked and kept in view; a click turns there. Entries are
// renamed where they stand, dragged, and put right by keys and a menu.
class ContentsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ContentsPanel(ReaderContents &contents, QWidget *parent = nullptr); // REQUIRES: they outlive this

    void setPainter(pages::PagePainter *painter); // null: no issue
    void setPages(const std::vector<PageNumber> &pages); // on show, in reading order
    void turnTo(const std::vector<PageNumber> &pages); // these will be set soon
    QString titleAt(PageNumber page) const; // of the entry that is read there, or empty

Q_SIGNALS:
    void pageWanted(fanye::PageNumber page);
    void entrySought(const fanye::contents::EntryAnchor &entry); // the reader goes there; its page has been wanted

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    enum class Folding { Expanded, Collapsed };

    void arrange();
    void arrangeTree();
    QWidget *makeHead();
    QMenu *makeMenu();
    void connectEdits();
    void follow();
    void fold();
    void foldAll(Folding folding);
    void noteFolding(const QModelIndex &entry, Folding folding);
    void choose(const QModelIndex &entry);
    void correctLater(const contents::ContentsEdit &edit);
    void filterBy(const QString &words);
    void go(const QModelIndex &index);

    ReaderContents &m_contents;
    contents::EditedContents m_shown;
    int m_issue = 0; // counts those that were open
    contents::ContentsModel *m_model;
    QTreeView *m_tree;
    QLineEdit *m_filter;
    QLabel *m_empty; // in place of the tree
    ContentsSourceButton *m_source;
    ContentsCommands *m_commands;
    ContentsTip *m_tip;
    FoldedEntries m_folded;
};

} // namespace fanye::app
