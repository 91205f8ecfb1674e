// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PageGeometry.h"

#include <QStyledItemDelegate>

#include <vector>

namespace fanye::app {

// Draws a page of PagesModel: its thumbnail, the numbers below, a ribbon where it is bookmarked.
class PageThumbnailDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // In desktop pixels. The pictures are as high as the highest of these pages is in a cell of that width.
    void fitCells(int width, const std::vector<PageGeometry> &pages);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_cellWidth = 120;
    int m_pictureHeight = 142;
};

} // namespace fanye::app
