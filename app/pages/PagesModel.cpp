// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/PagesModel.h"

#include <algorithm>

namespace fanye::app {

using namespace text;
using namespace pages;

PagesModel::PagesModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void PagesModel::setPainter(PagePainter *painter)
{
    beginResetModel();
    if (m_painter)
        m_painter->disconnect(this);
    m_painter = painter;
    if (!m_painter) {
        m_folios = {};
        m_bookmarks.clear();
    } else
        connect(m_painter, &PagePainter::pictureChanged, this, &PagesModel::redraw);
    endResetModel();
}

void PagesModel::setFolios(const Folios &folios)
{
    m_folios = folios;
    redrawAll();
}

void PagesModel::setBookmarks(std::vector<PageNumber> pages)
{
    m_bookmarks = std::move(pages);
    redrawAll();
}

int PagesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_painter ? 0 : m_painter->facts().pageCount();
}

QVariant PagesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto page = PageNumber::fromIndex(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return QString::number(page.number());
    case Qt::AccessibleTextRole:
        return tr("Page %1").arg(page.number());
    case FolioRole:
        return m_folios.of(page).value_or(QString());
    case BookmarkedRole:
        return std::find(m_bookmarks.begin(), m_bookmarks.end(), page) != m_bookmarks.end();
    default:
        return {};
    }
}

void PagesModel::redraw(PageNumber page)
{
    const QModelIndex changed = index(page.index());
    Q_EMIT dataChanged(changed, changed);
}

void PagesModel::redrawAll()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

} // namespace fanye::app
