// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marks/Bookmark.h"
#include "marks/Mark.h"

#include <QAbstractListModel>

#include <functional>

namespace fanye::app {

// Marks and bookmarks as a list. GUI thread.
class MarksModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class Order { ByPage, ByDate };
    enum Roles { PageRole = Qt::UserRole, IdRole, TextRole, NoteRole, ColourRole, PlaceRole };

    using QAbstractListModel::QAbstractListModel;

    void setMarks(const std::vector<marks::Mark> &marks);
    void setBookmarks(const std::vector<marks::Bookmark> &bookmarks);
    void setOrder(Order order);
    void setFilter(const QString &words); // in text or note, without regard to case
    void setPageWords(std::function<QString(PageNumber)> words); // "02 · 4/50"

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool isEmptyOfAll() const { return m_marks.empty() && m_bookmarks.empty(); } // not by the filter

private:
    struct Row
    {
        PageNumber page;
        QDateTime date;
        const marks::Mark *mark = nullptr; // null: a bookmark
    };
    void arrange();
    bool matches(const marks::Mark &mark) const;

    std::vector<marks::Mark> m_marks;
    std::vector<marks::Bookmark> m_bookmarks;
    Order m_order = Order::ByPage;
    QString m_filter;
    std::function<QString(PageNumber)> m_pageWords;
    std::vector<Row> m_rows;
};

} // namespace fanye::app
