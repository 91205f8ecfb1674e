// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/edit/ContentsForCopy.h"

#include "contents/edit/EditedContents.h"
#include "issue/PlainText.h"

#include <algorithm>

namespace fanye::contents {

using namespace text;

namespace {

std::vector<OutlineItem> outlineOf(const Contents &contents)
{
    std::vector<OutlineItem> outline;
    std::vector<int> open; // levels of the entries that the next one may stand under
    outline.reserve(contents.size());
    for (const ContentsEntry &entry : contents) {
        while (!open.empty() && open.back() >= entry.level)
            open.pop_back();
        open.push_back(entry.level);
        const int level = std::min(int(open.size()), deepestContentsLevel);
        outline.push_back({plainText(entry.title), level, entry.page, entry.top});
    }
    return outline;
}

QString labelFor(PageNumber page, const Folios &folios, const QStringList &labels)
{
    if (const auto folio = folios.of(page))
        return plainText(*folio);
    const QString own = page.index() < labels.size() ? labels[page.index()] : QString();
    const bool isClear = !own.isEmpty() && folios.pagesWith(own).empty();
    return isClear ? own : QStringLiteral("[%1]").arg(page.number());
}

} // namespace

AddedContents contentsForCopy(const Contents &contents, const Folios &folios, const QStringList &labels, int pageCount)
{
    AddedContents added;
    added.outline = outlineOf(contents);
    bool isAnyPrinted = false;
    for (int index = 0; index < pageCount && !isAnyPrinted; ++index)
        isAnyPrinted = folios.of(PageNumber::fromIndex(index)).has_value();
    for (int index = 0; index < pageCount && isAnyPrinted; ++index)
        added.labels << labelFor(PageNumber::fromIndex(index), folios, labels);
    return added;
}

} // namespace fanye::contents
