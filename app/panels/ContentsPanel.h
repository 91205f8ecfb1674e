// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contents/Contents.h"

#include <QWidget>

class QLabel;
class QTreeView;

namespace fanye {

class ContentsModel;

// The contents of the issue as a tree. The entry being read is marked and kept in view; a click turns there.
class ContentsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ContentsPanel(QWidget *parent = nullptr);

    void setContents(const Contents &contents);
    void setCurrent(PageNumber page);
    QString titleAt(PageNumber page) const; // of the entry that is read there, or empty

Q_SIGNALS:
    void pageWanted(fanye::PageNumber page);

private:
    void arrangeTree();
    void go(const QModelIndex &index);

    Contents m_entries;
    ContentsModel *m_model;
    QTreeView *m_tree;
    QLabel *m_source; // who made these contents
};

} // namespace fanye
