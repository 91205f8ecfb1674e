// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/HitsModel.h"

#include <algorithm>

namespace fanye::search {

namespace {

// Internal ids: 0 for titles, the title's row + 1 for its hits.
constexpr quintptr titleId = 0;

} // namespace

HitsModel::HitsModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

std::vector<HitsModel::Group> HitsModel::groupsOf(const Hits &hits, const WordsOfPage &article) const
{
    std::vector<Group> groups;
    for (std::size_t i = 0; i < hits.hits.size(); ++i) {
        const QString title = article ? article(hits.hits[i].page) : QString();
        if (groups.empty() || groups.back().title != title)
            groups.push_back({title, int(i), 0});
        ++groups.back().count;
    }
    return groups;
}

bool HitsModel::goesOn(const Hits &hits, const std::vector<Group> &groups) const
{
    if (m_groups.empty() || hits.query != m_hits.query || hits.tier != m_hits.tier
        || hits.hits.size() < m_hits.hits.size() || groups.size() < m_groups.size())
        return false;
    const std::size_t last = m_groups.size() - 1;
    return std::equal(m_hits.hits.begin(), m_hits.hits.end(), hits.hits.begin())
        && std::equal(m_groups.begin(), m_groups.end() - 1, groups.begin())
        && groups[last].title == m_groups[last].title;
}

void HitsModel::goOn(const Hits &hits, const std::vector<Group> &groups)
{
    const std::size_t last = m_groups.size() - 1;
    const int before = m_groups[last].count;
    if (groups[last].count > before) {
        beginInsertRows(createIndex(int(last), 0, titleId), before, groups[last].count - 1);
        m_hits = hits;
        m_groups[last] = groups[last];
        endInsertRows();
        const QModelIndex title = createIndex(int(last), 0, titleId);
        Q_EMIT dataChanged(title, title, {CountRole});
    }
    if (groups.size() > m_groups.size()) {
        beginInsertRows({}, int(m_groups.size()), int(groups.size()) - 1);
        m_hits = hits;
        m_groups = groups;
        endInsertRows();
    }
    m_hits = hits;
}

void HitsModel::setHits(const Hits &hits, const WordsOfPage &article, const WordsOfPages &pages)
{
    const std::vector<Group> groups = groupsOf(hits, article);
    m_pageWords = pages;
    if (goesOn(hits, groups)) {
        goOn(hits, groups);
        return;
    }
    beginResetModel();
    m_hits = hits;
    m_groups = groups;
    endResetModel();
}

std::optional<int> HitsModel::hitAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == titleId)
        return {};
    return m_groups[std::size_t(index.internalId() - 1)].first + index.row();
}

QModelIndex HitsModel::indexOfHit(int hit) const
{
    if (hit < 0 || hit >= int(m_hits.hits.size()))
        return {};
    const auto after = std::upper_bound(m_groups.begin(), m_groups.end(), hit,
                                        [](int row, const Group &group) { return row < group.first; });
    const auto group = after - m_groups.begin() - 1;
    return createIndex(hit - m_groups[std::size_t(group)].first, 0, quintptr(group + 1));
}

QModelIndex HitsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : titleId);
}

QModelIndex HitsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == titleId)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, titleId);
}

int HitsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == titleId && parent.column() == 0 ? m_groups[std::size_t(parent.row())].count : 0;
}

int HitsModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant HitsModel::dataOfGroup(const Group &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return group.title;
    case CountRole:
        return group.count;
    case PageRole:
        return m_hits.hits[std::size_t(group.first)].page.number();
    default:
        return {};
    }
}

QVariant HitsModel::dataOfHit(int row, int role) const
{
    const Hit &hit = m_hits.hits[std::size_t(row)];
    switch (role) {
    case Qt::DisplayRole:
    case SnippetRole:
        return hit.snippet;
    case MatchStartRole:
        return hit.matchStart;
    case MatchEndRole:
        return hit.matchEnd;
    case PageRole:
        return hit.page.number();
    case EndPageRole:
        return hit.endPage.number();
    case PageWordsRole:
        return m_pageWords ? m_pageWords(hit.page, hit.endPage) : QString::number(hit.page.number());
    case HitRole:
        return row;
    default:
        return {};
    }
}

QVariant HitsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (const std::optional<int> hit = hitAt(index))
        return dataOfHit(*hit, role);
    return dataOfGroup(m_groups[std::size_t(index.row())], role);
}

Qt::ItemFlags HitsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return hitAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::ItemIsEnabled;
}

} // namespace fanye::search
