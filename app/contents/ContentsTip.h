// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PageNumber.h"
#include "pages/PagePainter.h"

#include <QImage>
#include <QObject>
#include <QPersistentModelIndex>
#include <QPointer>

class QTreeView;

namespace fanye::contents {
class ContentsModel;
}

namespace fanye::app {

// The tool tip of a contents entry: a thumbnail of its page, its whole title, and the numbers of the page.
class ContentsTip : public QObject
{
    Q_OBJECT
public:
    // REQUIRES: the tree shows the model, and both outlive this.
    ContentsTip(QTreeView &tree, const contents::ContentsModel &model);

    void setPainter(pages::PagePainter *painter); // null: no pictures

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(const QModelIndex &entry, QPoint global);
    void showAgain(PageNumber page);
    QString wordsFor(const QModelIndex &entry) const;
    QImage pictureOf(PageNumber page) const;

    QTreeView &m_tree;
    const contents::ContentsModel &m_model;
    QPointer<pages::PagePainter> m_painter;
    QPersistentModelIndex m_shown;
    QPoint m_at; // global
};

// The picture above, then the words, as a tooltip takes them. What a file says of itself stays plain text. Pure.
QString pageTip(const QImage &picture, const QString &title, const QString &page);

} // namespace fanye::app
