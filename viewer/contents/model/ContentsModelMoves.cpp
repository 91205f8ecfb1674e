// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/model/ContentsModel.h"

#include <QMimeData>

#include <array>

namespace fanye::contents {
namespace {

const auto entryType = QStringLiteral("application/x-fanye-contents-entry");

// Identifies the entry that is dragged: the model, the version of its rows, the entry's row. A drop on another model,
// or after the contents have changed, is refused.
using Dragged = std::array<quintptr, 3>;

} // namespace

bool ContentsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto entry = rowOf(index);
    if (role != Qt::EditRole || !entry)
        return false;
    if (const auto edit = renaming(m_now, *entry, value.toString()))
        Q_EMIT correctionWanted(*edit);
    return true;
}

Qt::DropActions ContentsModel::supportedDropActions() const
{
    return Qt::MoveAction;
}

QStringList ContentsModel::mimeTypes() const
{
    return {entryType};
}

QMimeData *ContentsModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    const Dragged dragged{quintptr(this), m_version, indexes.front().internalId()};
    auto *data = new QMimeData;
    data->setData(entryType, QByteArray(reinterpret_cast<const char *>(dragged.data()), sizeof dragged));
    return data;
}

std::optional<int> ContentsModel::draggedIn(const QMimeData *data) const
{
    const QByteArray bytes = data->data(entryType);
    Dragged dragged{};
    if (bytes.size() != sizeof dragged)
        return std::nullopt;
    std::copy(bytes.begin(), bytes.end(), reinterpret_cast<char *>(dragged.data()));
    const bool isOurs = dragged[0] == quintptr(this) && dragged[1] == m_version && dragged[2] < contents().size();
    return isOurs ? std::optional(int(dragged[2])) : std::nullopt;
}

bool ContentsModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                                    const QModelIndex &parent) const
{
    const auto entry = draggedIn(data);
    if (!entry || action != Qt::MoveAction)
        return false;
    const EntryPlace to = placeAt(row, parent);
    const auto under = rowOf(parent);
    const bool isIntoItself = under && *under >= *entry && *under < endOfBranch(contents(), *entry);
    return !isIntoItself && to.level <= deepestContentsLevel;
}

bool ContentsModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                 const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    if (const auto edit = moving(m_now, *draggedIn(data), placeAt(row, parent)))
        Q_EMIT correctionWanted(*edit);
    return true;
}

// Between two rows that stand under the same entry; or, with a row of -1, at the end of what stands under it.
EntryPlace ContentsModel::placeAt(int row, const QModelIndex &parent) const
{
    const QModelIndex title = parent.siblingAtColumn(TitleColumn);
    const auto under = rowOf(title);
    const std::vector<int> &siblings = childrenOf(title);
    const int before = (row < 0 ? int(siblings.size()) : std::min(row, int(siblings.size()))) - 1;
    if (before >= 0) {
        const int sibling = siblings[std::size_t(before)];
        return {endOfBranch(contents(), sibling) - 1, contents()[std::size_t(sibling)].level};
    }
    const int level = under ? contents()[std::size_t(*under)].level + 1 : 1;
    return {under, siblings.empty() ? level : contents()[std::size_t(siblings.front())].level};
}

} // namespace fanye::contents
