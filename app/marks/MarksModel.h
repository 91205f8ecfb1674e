// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/marks/FileMark.h"
#include "marks/Bookmark.h"
#include "marks/Mark.h"

#include <QAbstractListModel>

#include <functional>

namespace fanye::app {

// Marks and bookmarks as a list, and the annotations of the file among them. GUI thread.
class MarksModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class Order { ByPage, ByDate };
    enum Roles {
        PageRole = Qt::UserRole,
        IdRole,
        TextRole,
        NoteRole,
        ColourRole,
        KindRole,
        PlaceRole,
        InFileRole,
        WholeRole
    };

    using QAbstractListModel::QAbstractListModel;

    void setMarks(const std::vector<marks::Mark> &marks);
    void setBookmarks(const std::vector<marks::Bookmark> &bookmarks);
    void setFileMarks(const std::vector<FileMark> &marks); // read only, and said to be in the file
    void setOrder(Order order);
    void setFilter(const QString &words); // in text or note, without regard to case
    void setPageWords(std::function<QString(PageNumber)> words); // "02 · 4/50"

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool isEmptyOfAll() const
    {
        return m_marks.empty() && m_bookmarks.empty() && m_fileMarks.empty();
    } // not by the filter

private:
    struct Row
    {
        PageNumber page;
        QDateTime date;
        const marks::Mark *mark = nullptr; // null: a bookmark
        const FileMark *inFile = nullptr; // null: the reader's
    };
    void arrange();
    bool matches(const marks::Mark &mark) const;
    QString placeOf(const Row &row) const;

    std::vector<marks::Mark> m_marks;
    std::vector<marks::Bookmark> m_bookmarks;
    std::vector<FileMark> m_fileMarks;
    Order m_order = Order::ByPage;
    QString m_filter;
    std::function<QString(PageNumber)> m_pageWords;
    std::vector<Row> m_rows;
};

} // namespace fanye::app
