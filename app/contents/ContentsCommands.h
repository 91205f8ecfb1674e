// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contents/edit/EditedContents.h"

#include <QObject>

#include <functional>

class QAction;
class QMenu;
class QTreeView;

namespace fanye::contents {
class ContentsModel;
}

namespace fanye::app {

class ReaderContents;

// The editing commands of the contents panel. Their shortcuts work while the panel has the focus; they apply to the
// selected entry.
class ContentsCommands : public QObject
{
    Q_OBJECT
public:
    // REQUIRES: all outlive this. The panel receives the shortcuts.
    ContentsCommands(ReaderContents &contents, const contents::ContentsModel &model, QTreeView &tree, QWidget *panel);

    void setPages(const std::vector<PageNumber> &pages); // the open pages, in reading order
    void setFiltered(bool filtered); // disables moving while only a part is shown
    void follow(); // call when the selection or the contents change
    void fillEntryMenu(QMenu &menu) const;
    void fillPanelMenu(QMenu &menu) const;

Q_SIGNALS:
    void added(); // an entry was added and needs a title

private:
    using Make = std::optional<contents::ContentsEdit> (*)(const contents::EditedContents &, int);

    void makeActions(QWidget *panel);
    QAction *add(const QString &words, const QList<QKeySequence> &keys, const std::function<void()> &what);
    void addEntry(std::size_t page);
    QAction *addMove(const QString &words, const QKeySequence &key, Make make);
    std::optional<int> chosen() const;

    ReaderContents &m_contents;
    const contents::ContentsModel &m_model;
    QTreeView &m_tree;
    std::vector<PageNumber> m_pages;
    bool m_isFiltered = false;
    QAction *m_add = nullptr;
    QAction *m_addSecond = nullptr; // for the second of two open pages
    QAction *m_rename = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_restore = nullptr;
    struct Move
    {
        QAction *action;
        Make make;
    };
    std::vector<Move> m_moves;
};

} // namespace fanye::app
