// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/model/ContentsModel.h"

#include "issue/PlainText.h"

#include <QFont>

#include <algorithm>

namespace fanye::contents {

ContentsModel::ContentsModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void ContentsModel::setContents(EditedContents contents)
{
    if (contents.anchors != m_now.anchors)
        ++m_version;
    m_now = std::move(contents);
    for (ContentsEntry &entry : m_now.entries)
        entry.title = plainText(entry.title);
    showAgain();
}

void ContentsModel::setSubheadings(Subheadings subheadings)
{
    m_subheadings = subheadings;
    showAgain();
}

void ContentsModel::setFilter(const QString &filter)
{
    m_filter = filter;
    showAgain();
}

void ContentsModel::showAgain()
{
    beginResetModel();
    buildTree();
    m_current = entryRead();
    endResetModel();
}

void ContentsModel::buildTree()
{
    m_top.clear();
    m_nodes.assign(contents().size(), {});
    const std::vector<bool> shown = shownEntries(contents(), m_subheadings, m_filter);
    std::vector<int> open; // the entries that the next one may stand under, outermost first
    for (int entry = 0; entry < int(contents().size()); ++entry) {
        if (!shown[std::size_t(entry)])
            continue;
        const int level = contents()[std::size_t(entry)].level;
        while (!open.empty() && contents()[std::size_t(open.back())].level >= level)
            open.pop_back();
        Node &node = m_nodes[std::size_t(entry)];
        node.isShown = true;
        node.parent = open.empty() ? -1 : open.back();
        std::vector<int> &siblings = open.empty() ? m_top : m_nodes[std::size_t(node.parent)].children;
        node.row = int(siblings.size());
        siblings.push_back(entry);
        open.push_back(entry);
    }
}

void ContentsModel::setCurrent(std::vector<PageNumber> pages)
{
    forgetSoughtBeside(pages);
    m_pages = std::move(pages);
    mark(entryRead());
}

void ContentsModel::forgetSoughtBeside(const std::vector<PageNumber> &pages)
{
    if (m_sought && m_sought->page && std::find(pages.begin(), pages.end(), *m_sought->page) == pages.end())
        m_sought.reset();
}

void ContentsModel::setSought(const QModelIndex &index)
{
    const auto row = rowOf(index);
    m_sought = row ? std::optional(m_now.anchors[std::size_t(*row)]) : std::nullopt;
    mark(entryRead());
}

// A sub-heading only where they are shown; else its article is what is read.
std::optional<int> ContentsModel::entryRead() const
{
    const auto sought = m_sought ? fanye::contents::rowOf(m_now, *m_sought) : std::nullopt;
    return shownEntryOn(contents(), shownEntries(contents(), m_subheadings), m_pages, sought);
}

void ContentsModel::mark(std::optional<int> entry)
{
    if (entry == m_current)
        return;
    const std::optional<int> before = std::exchange(m_current, entry);
    for (const std::optional<int> &changed : {before, entry}) {
        if (changed && indexOf(*changed).isValid())
            Q_EMIT dataChanged(indexOf(*changed), indexOf(*changed, ColumnCount - 1), {Qt::FontRole, CurrentRole});
    }
}

QModelIndex ContentsModel::currentIndex() const
{
    return m_current ? indexOf(*m_current) : QModelIndex();
}

const ContentsEntry *ContentsModel::entryAt(const QModelIndex &index) const
{
    return index.isValid() && index.model() == this ? &contents()[index.internalId()] : nullptr;
}

std::optional<PageNumber> ContentsModel::pageAt(const QModelIndex &index) const
{
    const ContentsEntry *entry = entryAt(index);
    return entry ? entry->page : std::nullopt;
}

std::optional<int> ContentsModel::rowOf(const QModelIndex &index) const
{
    return entryAt(index) ? std::optional(int(index.internalId())) : std::nullopt;
}

QModelIndex ContentsModel::indexOf(int entry, int column) const
{
    if (entry < 0 || entry >= int(m_nodes.size()) || !m_nodes[std::size_t(entry)].isShown)
        return {};
    return createIndex(m_nodes[std::size_t(entry)].row, column, quintptr(entry));
}

const std::vector<int> &ContentsModel::childrenOf(const QModelIndex &parent) const
{
    static const std::vector<int> none;
    if (!parent.isValid())
        return m_top;
    return parent.column() == TitleColumn ? m_nodes[parent.internalId()].children : none;
}

QModelIndex ContentsModel::index(int row, int column, const QModelIndex &parent) const
{
    const std::vector<int> &children = childrenOf(parent);
    if (row < 0 || row >= int(children.size()) || column < 0 || column >= ColumnCount)
        return {};
    return createIndex(row, column, quintptr(children[std::size_t(row)]));
}

QModelIndex ContentsModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(m_nodes[child.internalId()].parent) : QModelIndex();
}

int ContentsModel::rowCount(const QModelIndex &parent) const
{
    return int(childrenOf(parent).size());
}

int ContentsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant ContentsModel::textIn(const ContentsEntry &entry, int column) const
{
    if (column == TitleColumn)
        return entry.title;
    if (entry.folio)
        return *entry.folio;
    return entry.page ? QString::number(entry.page->number()) : QString();
}

QVariant ContentsModel::data(const QModelIndex &index, int role) const
{
    const ContentsEntry *entry = entryAt(index);
    if (!entry)
        return {};
    const bool isCurrent = m_current == int(index.internalId());
    switch (role) {
    case Qt::DisplayRole:
        return textIn(*entry, index.column());
    case Qt::EditRole:
        return entry->title;
    case Qt::ToolTipRole: // a tag around it, or a title that looks like HTML would be taken for HTML
        return QString(QStringLiteral("<span>") + entry->title.toHtmlEscaped() + QStringLiteral("</span>"));
    case Qt::TextAlignmentRole:
        return int((index.column() == TitleColumn ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setBold(true);
        return isCurrent ? QVariant(font) : QVariant();
    }
    case PageRole:
        return entry->page ? QVariant(entry->page->number()) : QVariant();
    case FolioRole:
        return entry->folio ? QVariant(*entry->folio) : QVariant();
    case TopRole:
        return entry->top ? QVariant(*entry->top) : QVariant();
    case LevelRole:
        return entry->level;
    case SourceRole:
        return int(entry->source);
    case ConfidenceRole:
        return entry->confidence;
    case CurrentRole:
        return isCurrent;
    default:
        return {};
    }
}

Qt::ItemFlags ContentsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
    if (index.column() == TitleColumn)
        flags |= Qt::ItemIsEditable;
    const bool isLeaf = m_nodes[index.internalId()].children.empty();
    return isLeaf || index.column() != TitleColumn ? flags | Qt::ItemNeverHasChildren : flags;
}

QHash<int, QByteArray> ContentsModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractItemModel::roleNames();
    names.insert({{PageRole, "page"},
                  {FolioRole, "folio"},
                  {TopRole, "top"},
                  {LevelRole, "level"},
                  {SourceRole, "source"},
                  {ConfidenceRole, "confidence"},
                  {CurrentRole, "current"}});
    return names;
}

} // namespace fanye::contents
