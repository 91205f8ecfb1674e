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

// The contents as a tree. The entry being read is marked and kept visible; a click turns there. Entries can be renamed
// in place, dragged, and edited by keys and a menu.
class ContentsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ContentsPanel(ReaderContents &contents, QWidget *parent = nullptr); // REQUIRES: they outlive this

    void setPainter(pages::PagePainter *painter); // null: no issue
    void setPages(const std::vector<PageNumber> &pages); // the open pages, in reading order
    void turnTo(const std::vector<PageNumber> &pages); // the pages being turned to
    QString titleAt(PageNumber page) const; // title of the article on `page`, or empty

Q_SIGNALS:
    void pageWanted(fanye::PageNumber page);
    void entrySought(const fanye::contents::EntryAnchor &entry); // emitted after pageWanted

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
    int m_issue = 0; // counts the issues opened
    contents::ContentsModel *m_model;
    QTreeView *m_tree;
    QLineEdit *m_filter;
    QLabel *m_empty; // shown instead of an empty tree
    ContentsSourceButton *m_source;
    ContentsCommands *m_commands;
    ContentsTip *m_tip;
    FoldedEntries m_folded;
};

} // namespace fanye::app
