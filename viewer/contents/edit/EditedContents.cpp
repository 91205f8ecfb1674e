// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/edit/EditedContents.h"

#include "contents/titles/TitleKey.h"
#include "issue/PlainText.h"

#include <algorithm>
#include <cstdlib>

namespace fanye::contents {
namespace {

constexpr double leastLikeness = 0.8; // of titles, for an entry to be the same as before
constexpr int farthestPages = 1; // that such an entry may have moved

EntryAnchor anchorOf(const ContentsEntry &entry)
{
    return {entry.title, entry.level, entry.page, entry.top, 0};
}

struct Item
{
    ContentsEntry entry;
    EntryAnchor anchor;
    bool isTouched = false;
};

// Applies corrections to contents, one after the other.
class EntryEditor
{
public:
    explicit EntryEditor(const Contents &made)
    {
        m_items.reserve(made.size());
        for (const ContentsEntry &entry : made)
            m_items.push_back({entry, anchorOf(entry)});
    }

    void apply(const RenameEntry &edit);
    void apply(const MoveEntry &edit);
    void apply(const LevelEntry &edit);
    void apply(const DeleteEntry &edit);
    void apply(const AddEntry &edit);
    void apply(const RestoreAll &) { }
    EditedContents taken() &&;

private:
    using Items = std::vector<Item>;

    std::optional<std::size_t> find(const EntryAnchor &anchor) const;
    std::optional<std::size_t> findLike(const EntryAnchor &anchor) const;
    std::optional<std::size_t> findTitled(const QString &title, const std::optional<PageNumber> &page) const;
    std::size_t foundOrRevived(const EntryAnchor &anchor);
    std::size_t placeByPage(const std::optional<PageNumber> &page) const;
    std::size_t placeAfter(const std::optional<EntryAnchor> &after, const EntryAnchor &of, int level) const;
    std::size_t branchEnd(std::size_t row) const;
    static void shift(Items &branch, int deeper);

    Items m_items;
};

std::optional<std::size_t> EntryEditor::find(const EntryAnchor &anchor) const
{
    std::optional<std::size_t> found;
    for (std::size_t row = 0; row < m_items.size(); ++row) {
        const EntryAnchor &own = m_items[row].anchor;
        if (own.added != anchor.added)
            continue;
        if (own.added != 0 || own == anchor)
            return row;
        if (!found && own.title == anchor.title && own.page == anchor.page)
            found = row;
    }
    return found || anchor.added != 0 ? found : findLike(anchor);
}

// The same title on another page, if there is only one; or nearly the same title where it was.
std::optional<std::size_t> EntryEditor::findLike(const EntryAnchor &anchor) const
{
    const TitleKey wanted = titleKey(anchor.title);
    std::vector<std::size_t> same;
    std::optional<std::size_t> best;
    double bestLikeness = leastLikeness;
    for (std::size_t row = 0; row < m_items.size() && !wanted.empty(); ++row) {
        const EntryAnchor &own = m_items[row].anchor;
        if (own.added != 0)
            continue;
        const TitleKey key = titleKey(own.title);
        if (key == wanted)
            same.push_back(row);
        const bool isNear = own.page.has_value() == anchor.page.has_value()
            && (!own.page || std::abs(own.page->index() - anchor.page->index()) <= farthestPages);
        if (const double alike = isNear ? likeness(key, wanted) : 0; alike >= bestLikeness) {
            best = row;
            bestLikeness = alike;
        }
    }
    return same.size() == 1 ? same.front() : best;
}

std::optional<std::size_t> EntryEditor::findTitled(const QString &title, const std::optional<PageNumber> &page) const
{
    const TitleKey wanted = titleKey(title);
    const auto at = std::find_if(m_items.begin(), m_items.end(), [&](const Item &item) {
        return !item.isTouched && item.anchor.added == 0 && item.entry.page == page
            && titleKey(item.entry.title) == wanted;
    });
    return at == m_items.end() ? std::nullopt : std::optional(std::size_t(at - m_items.begin()));
}

// An entry that the reader corrected stays, also where it is no longer made.
std::size_t EntryEditor::foundOrRevived(const EntryAnchor &anchor)
{
    if (const auto row = find(anchor))
        return *row;
    ContentsEntry entry;
    entry.title = anchor.title;
    entry.level = anchor.level;
    entry.page = anchor.page;
    entry.top = anchor.top;
    entry.source = ContentsSource::Reader;
    const std::size_t row = placeByPage(anchor.page);
    m_items.insert(m_items.begin() + std::ptrdiff_t(row), {entry, anchor, true});
    return row;
}

std::size_t EntryEditor::placeByPage(const std::optional<PageNumber> &page) const
{
    const auto behind = std::find_if(m_items.begin(), m_items.end(), [&](const Item &item) {
        return page && item.entry.page && *item.entry.page > *page;
    });
    return std::size_t(behind - m_items.begin());
}

std::size_t EntryEditor::placeAfter(const std::optional<EntryAnchor> &after, const EntryAnchor &of, int level) const
{
    const auto found = after ? find(*after) : std::nullopt;
    std::size_t row = found ? *found + 1 : after ? placeByPage(of.page) : 0;
    while (row > 0 && row < m_items.size() && m_items[row].entry.level > level)
        ++row; // sub-headings that have come to the one before since then stay with it
    return row;
}

std::size_t EntryEditor::branchEnd(std::size_t row) const
{
    std::size_t end = row + 1;
    while (end < m_items.size() && m_items[end].entry.level > m_items[row].entry.level)
        ++end;
    return end;
}

void EntryEditor::apply(const RenameEntry &edit)
{
    const bool isMadeNow = !find(edit.entry) && findTitled(edit.title, edit.entry.page);
    if (isMadeNow)
        return;
    Item &item = m_items[foundOrRevived(edit.entry)];
    item.entry.title = plainText(edit.title);
    item.isTouched = true;
}

// A sub-heading stays one, and what is none does not become one: it would be hidden.
void EntryEditor::shift(Items &branch, int deeper)
{
    for (Item &item : branch) {
        const int least = isSubheading(item.entry) ? subheadingLevel : 1;
        if (!isSubheading(item.entry))
            item.entry.source = ContentsSource::Reader;
        item.entry.level = std::clamp(item.entry.level + deeper, least, deepestContentsLevel);
    }
    branch.front().entry.source = ContentsSource::Reader;
}

void EntryEditor::apply(const MoveEntry &edit)
{
    const std::size_t row = foundOrRevived(edit.entry);
    const auto begin = m_items.begin() + std::ptrdiff_t(row);
    Items branch(begin, m_items.begin() + std::ptrdiff_t(branchEnd(row)));
    m_items.erase(begin, begin + std::ptrdiff_t(branch.size()));
    shift(branch, edit.level - branch.front().entry.level);
    branch.front().isTouched = true;
    const std::size_t to = placeAfter(edit.after, edit.entry, edit.level);
    m_items.insert(m_items.begin() + std::ptrdiff_t(to), branch.begin(), branch.end());
}

void EntryEditor::apply(const LevelEntry &edit)
{
    Item &item = m_items[foundOrRevived(edit.entry)];
    item.entry.level = edit.level;
    item.entry.source = ContentsSource::Reader;
    item.isTouched = true;
}

void EntryEditor::apply(const DeleteEntry &edit)
{
    const auto row = find(edit.entry);
    if (!row)
        return;
    std::size_t end = *row + 1;
    while (end < m_items.size() && m_items[end].entry.level > m_items[*row].entry.level
           && m_items[end].entry.level >= subheadingLevel)
        ++end;
    m_items.erase(m_items.begin() + std::ptrdiff_t(*row), m_items.begin() + std::ptrdiff_t(end));
}

void EntryEditor::apply(const AddEntry &edit)
{
    if (const auto made = findTitled(edit.entry.title, edit.entry.page))
        m_items.erase(m_items.begin() + std::ptrdiff_t(*made));
    ContentsEntry entry;
    entry.title = plainText(edit.entry.title);
    entry.level = std::clamp(edit.entry.level, 1, deepestContentsLevel);
    entry.page = edit.entry.page;
    entry.top = edit.entry.top;
    entry.source = ContentsSource::Reader;
    const std::size_t row = placeAfter(edit.after, edit.entry, entry.level);
    m_items.insert(m_items.begin() + std::ptrdiff_t(row), {entry, edit.entry, true});
}

EditedContents EntryEditor::taken() &&
{
    EditedContents all;
    for (Item &item : m_items) {
        all.entries.push_back(std::move(item.entry));
        all.anchors.push_back(std::move(item.anchor));
    }
    return all;
}

} // namespace

std::optional<int> rowOf(const EditedContents &contents, const EntryAnchor &anchor)
{
    const auto isIt
        = [&](const EntryAnchor &own) { return anchor.added != 0 ? own.added == anchor.added : own == anchor; };
    const auto at = std::find_if(contents.anchors.begin(), contents.anchors.end(), isIt);
    return at == contents.anchors.end() ? std::nullopt : std::optional(int(at - contents.anchors.begin()));
}

EditedContents edited(const Contents &made, const ContentsEdits &edits)
{
    const auto done = edits.all().begin() + edits.doneCount();
    const auto isRestoring = [](const ContentsEdit &edit) { return std::holds_alternative<RestoreAll>(edit); };
    const auto since = std::find_if(std::make_reverse_iterator(done), edits.all().rend(), isRestoring).base();
    EntryEditor editor(made);
    for (auto edit = since; edit != done; ++edit)
        std::visit([&](const auto &known) { editor.apply(known); }, *edit);
    return std::move(editor).taken();
}

} // namespace fanye::contents
