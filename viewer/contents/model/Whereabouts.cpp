// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/model/Whereabouts.h"

#include "contents/model/ShownEntries.h"
#include "contents/titles/TitleKey.h"
#include "issue/PlainText.h"

#include <algorithm>

namespace fanye::contents {

using namespace text;

namespace {

Whereabouts byContents(const Contents &contents, int row)
{
    int outermost = row;
    for (int before = row - 1; before >= 0; --before)
        if (contents[std::size_t(before)].level < contents[std::size_t(outermost)].level)
            outermost = before;
    const QString &title = contents[std::size_t(row)].title;
    return outermost == row ? Whereabouts{title, {}} : Whereabouts{contents[std::size_t(outermost)].title, title};
}

QStringList runningHeads(const PageText &page)
{
    QStringList heads;
    for (const TextLine &line : page.lines)
        if (line.role == Role::RunningHead)
            heads << plainText(lineText(page, line));
    return heads;
}

bool isOnMostPages(const QString &head, const IssueText &text)
{
    const TitleKey key = titleKey(head);
    const auto carriesIt = [&](const PageText &page) {
        const QStringList heads = runningHeads(page);
        return std::any_of(heads.begin(), heads.end(), [&](const QString &other) { return titleKey(other) == key; });
    };
    const auto with = std::count_if(text.pages.begin(), text.pages.end(), carriesIt);
    return 2 * std::size_t(with) > text.pages.size();
}

} // namespace

QString Whereabouts::whole() const
{
    return section.isEmpty() || article.isEmpty() ? nearest() : QStringLiteral("%1 › %2").arg(section, article);
}

Whereabouts whereaboutsAt(const Contents &contents, const IssueText &text, PageNumber page)
{
    return whereaboutsOn(contents, text, {page});
}

Whereabouts whereaboutsOn(const Contents &contents, const IssueText &text, const std::vector<PageNumber> &pages,
                          std::optional<int> sought)
{
    if (const auto row = shownEntryOn(contents, shownEntries(contents, Subheadings::Hidden), pages, sought))
        return byContents(contents, *row);
    for (const PageNumber page : pages)
        if (const PageText *read = text.find(page))
            for (const QString &head : runningHeads(*read))
                if (!titleKey(head).empty() && !isOnMostPages(head, text))
                    return {head, {}};
    return {};
}

} // namespace fanye::contents
