// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/entries/Contents.h"

#include "issue/PlainText.h"

#include <algorithm>

namespace fanye::contents {

using namespace text;

Contents contentsFromOutline(const std::vector<OutlineItem> &outline, const Folios &folios)
{
    Contents contents;
    contents.reserve(outline.size());
    for (const OutlineItem &item : outline) {
        ContentsEntry entry;
        entry.title = plainText(item.title);
        // A level may fall by any number but rise only by one: a tree has no empty places.
        entry.level = std::clamp(item.level, 1, contents.empty() ? 1 : contents.back().level + 1);
        entry.page = item.page;
        entry.top = item.top;
        if (item.page)
            entry.folio = folios.of(*item.page);
        contents.push_back(std::move(entry));
    }
    return contents;
}

Contents withFolios(Contents contents, const Folios &folios)
{
    for (ContentsEntry &entry : contents)
        if (entry.page)
            entry.folio = folios.of(*entry.page);
    return contents;
}

bool isSubheading(const ContentsEntry &entry)
{
    return entry.level >= subheadingLevel && entry.source != ContentsSource::Outline
        && entry.source != ContentsSource::Reader;
}

std::optional<int> entryAt(const Contents &contents, PageNumber page)
{
    std::optional<int> found;
    for (int row = 0; row < int(contents.size()); ++row) {
        const std::optional<PageNumber> &begins = contents[std::size_t(row)].page;
        if (begins && *begins <= page && (!found || *begins >= *contents[std::size_t(*found)].page))
            found = row;
    }
    return found;
}

QString titleAt(const Contents &contents, PageNumber page)
{
    const auto row = entryAt(contents, page);
    return row ? contents[std::size_t(*row)].title : QString();
}

} // namespace fanye::contents
