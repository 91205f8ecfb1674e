// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/model/ShownEntries.h"

#include "contents/titles/TitleKey.h"

#include <QRegularExpression>

#include <algorithm>

namespace fanye::contents {

using namespace text;

namespace {

std::vector<TitleKey> wordsOf(const QString &filter)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    std::vector<TitleKey> words;
    for (const QString &word : filter.split(space, Qt::SkipEmptyParts))
        if (TitleKey key = titleKey(word); !key.empty())
            words.push_back(std::move(key));
    return words;
}

void showParents(const Contents &contents, std::vector<bool> &shown)
{
    int level = 0; // an entry further out than this stands above one that is shown
    for (std::size_t row = contents.size(); row-- > 0;) {
        if (!shown[row] && contents[row].level < level)
            shown[row] = true;
        if (shown[row])
            level = contents[row].level;
    }
}

std::optional<int> firstOn(const Contents &contents, const std::vector<bool> &shown, PageNumber page)
{
    for (int row = 0; row < int(contents.size()); ++row)
        if (shown[std::size_t(row)] && contents[std::size_t(row)].page == page)
            return row;
    return std::nullopt;
}

// What stands under the entry and begins on the same page, innermost.
int openedBy(const Contents &contents, const std::vector<bool> &shown, int row)
{
    const auto &page = contents[std::size_t(row)].page;
    for (int next = row + 1; next < int(contents.size()); ++next) {
        if (!shown[std::size_t(next)])
            continue;
        const ContentsEntry &entry = contents[std::size_t(next)];
        if (entry.level <= contents[std::size_t(row)].level || entry.page != page)
            break;
        row = next;
    }
    return row;
}

} // namespace

std::vector<bool> shownEntries(const Contents &contents, Subheadings subheadings, const QString &filter)
{
    std::vector<bool> shown(contents.size());
    const std::vector<TitleKey> words = wordsOf(filter);
    for (std::size_t row = 0; row < contents.size(); ++row) {
        const TitleKey key = words.empty() ? TitleKey() : titleKey(contents[row].title);
        const auto has = [&](const TitleKey &word) { return key.find(word) != TitleKey::npos; };
        shown[row] = words.empty() ? subheadings == Subheadings::Shown || !isSubheading(contents[row])
                                   : std::all_of(words.begin(), words.end(), has);
    }
    showParents(contents, shown);
    return shown;
}

std::optional<int> shownEntryAt(const Contents &contents, const std::vector<bool> &shown, PageNumber page)
{
    std::optional<int> found;
    for (int row = 0; row < int(contents.size()); ++row) {
        const std::optional<PageNumber> &begins = contents[std::size_t(row)].page;
        const bool isCandidate = shown[std::size_t(row)] && begins && *begins <= page;
        if (isCandidate && (!found || *begins >= *contents[std::size_t(*found)].page))
            found = row;
    }
    return found;
}

std::optional<int> shownEntryOn(const Contents &contents, const std::vector<bool> &shown,
                                const std::vector<PageNumber> &pages, std::optional<int> sought)
{
    const auto isOpen = [&](int row) {
        const auto &page = contents[std::size_t(row)].page;
        return shown[std::size_t(row)] && page && std::find(pages.begin(), pages.end(), *page) != pages.end();
    };
    if (sought && isOpen(*sought))
        return sought;
    for (const PageNumber page : pages)
        if (const auto first = firstOn(contents, shown, page))
            return openedBy(contents, shown, *first);
    return pages.empty() ? std::nullopt : shownEntryAt(contents, shown, pages.front());
}

} // namespace fanye::contents
