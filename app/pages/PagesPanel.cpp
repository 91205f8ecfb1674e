// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/PagesPanel.h"

#include "app/pages/PageThumbnailDelegate.h"
#include "pages/PagePainter.h"

#include <algorithm>

namespace fanye::app {

using namespace pages;

namespace {

constexpr int leastCellWidth = 118;

} // namespace

PagesPanel::PagesPanel(QWidget *parent)
    : QListView(parent)
    , m_model(new PagesModel(this))
    , m_delegate(new PageThumbnailDelegate(this))
{
    setObjectName(QStringLiteral("pages"));
    setAccessibleName(tr("Pages"));
    setModel(m_model);
    setItemDelegate(m_delegate);
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFrameShape(QFrame::NoFrame);
    connect(this, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT pageWanted(PageNumber::fromIndex(index.row())); });
    connect(this, &QListView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT pageWanted(PageNumber::fromIndex(index.row())); });
}

void PagesPanel::setPainter(PagePainter *painter)
{
    m_painter = painter;
    m_model->setPainter(painter);
    fitCells();
}

void PagesPanel::setCurrent(PageNumber page)
{
    const QModelIndex index = m_model->index(page.index());
    setCurrentIndex(index);
    scrollTo(index, QAbstractItemView::EnsureVisible);
}

void PagesPanel::resizeEvent(QResizeEvent *event)
{
    fitCells();
    QListView::resizeEvent(event);
    askForThumbnails();
}

void PagesPanel::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    askForThumbnails();
}

void PagesPanel::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    askForThumbnails();
}

// As many columns as there is room for, filling the width.
void PagesPanel::fitCells()
{
    const int room = viewport()->width() - 2;
    const int columns = std::max(1, room / leastCellWidth);
    m_delegate->fitCells(room / columns, m_painter ? m_painter->facts().pages : std::vector<PageGeometry>());
    scheduleDelayedItemsLayout();
}

void PagesPanel::askForThumbnails()
{
    if (!m_painter || !isVisible())
        return;
    std::vector<PageNumber> shown;
    const QRect view = viewport()->rect();
    for (int row = std::max(0, indexAt({12, 12}).row()); row < m_model->rowCount(); ++row) {
        const QRect cell = visualRect(m_model->index(row));
        if (cell.top() > view.bottom())
            break;
        shown.push_back(PageNumber::fromIndex(row));
    }
    m_painter->list(shown);
}

} // namespace fanye::app
