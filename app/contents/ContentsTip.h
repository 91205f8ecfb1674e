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

// A tool tip for an entry of the contents: thumbnail of its page, full title, page numbers.
class ContentsTip : public QObject
{
    Q_OBJECT
public:
    // REQUIRES: the tree shows the model, and both outlive this.
    ContentsTip(QTreeView &tree, const contents::ContentsModel &model);

    void setPainter(pages::PagePainter *painter); // null: no thumbnails

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

// HTML of the tool tip: thumbnail, then text. Text from the file is escaped. Pure.
QString pageTip(const QImage &picture, const QString &title, const QString &page);

} // namespace fanye::app
