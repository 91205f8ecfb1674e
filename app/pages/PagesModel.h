// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PageNumber.h"
#include "pages/PagePainter.h"
#include "text/furniture/Folios.h"

#include <QAbstractListModel>
#include <QPointer>

#include <vector>

namespace fanye::app {

// A row for each page: its picture, its numbers, whether it is bookmarked.
class PagesModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { FolioRole = Qt::UserRole, BookmarkedRole };

    explicit PagesModel(QObject *parent = nullptr);

    void setPainter(pages::PagePainter *painter); // null: no pages, and the folios and bookmarks are forgotten
    void setFolios(const text::Folios &folios);
    void setBookmarks(std::vector<PageNumber> pages);
    const pages::PagePainter *painter() const { return m_painter; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void redraw(PageNumber page);
    void redrawAll();

    QPointer<pages::PagePainter> m_painter;
    text::Folios m_folios;
    std::vector<PageNumber> m_bookmarks;
};

} // namespace fanye::app
