// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/Search.h"

#include <QAbstractItemModel>

#include <functional>
#include <optional>
#include <vector>

namespace fanye::search {

// Hits grouped by article for an item view. Two levels: article titles, and under each its hits. GUI thread. Independent
// of the contents layer: titles come from a function.
class HitsModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Roles {
        SnippetRole = Qt::UserRole + 1, // QString, of a hit
        MatchStartRole, // int, position in the snippet
        MatchEndRole,
        PageRole, // int, the page's number counted from 1
        EndPageRole, // int, of the page where the hit ends
        PageWordsRole, // QString, printed page number, or a range for a hit across a page end
        HitRole, // int, row in Hits::hits
        CountRole, // int, number of hits under a title
    };

    using WordsOfPage = std::function<QString(PageNumber)>;
    using WordsOfPages = std::function<QString(PageNumber first, PageNumber last)>;

    explicit HitsModel(QObject *parent = nullptr);

    // `article`: title for the page of a hit, may be empty; `pages`: names of its pages. If the new hits continue those
    // shown (more of the issue has been read), rows are appended without a model reset.
    void setHits(const Hits &hits, const WordsOfPage &article, const WordsOfPages &pages);
    const Hits &hits() const { return m_hits; }

    std::optional<int> hitAt(const QModelIndex &index) const; // row in Hits::hits; none for a title
    QModelIndex indexOfHit(int hit) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Group
    {
        QString title;
        int first = 0, count = 0; // rows of Hits::hits

        friend bool operator==(const Group &, const Group &) = default;
    };

    std::vector<Group> groupsOf(const Hits &hits, const WordsOfPage &article) const;
    bool goesOn(const Hits &hits, const std::vector<Group> &groups) const;
    void goOn(const Hits &hits, const std::vector<Group> &groups);
    QVariant dataOfGroup(const Group &group, int role) const;
    QVariant dataOfHit(int hit, int role) const;

    Hits m_hits;
    std::vector<Group> m_groups;
    WordsOfPages m_pageWords;
};

} // namespace fanye::search
