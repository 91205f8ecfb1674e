// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/headings/OutlineSanity.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>
#include <set>

namespace fanye::contents {

using namespace text;

namespace {

constexpr std::size_t fewestItems = 3;
constexpr double surest = 0.9; // likeness

// 第 3 页, Page 3, Slide 12, 3, scan_0012.jpg, Layout1.indd
bool saysNothing(const QString &title)
{
    static const QRegularExpression counted(
        QStringLiteral("^\\s*(第?\\s*\\d+\\s*[页頁张張]?|(page|slide|seite|幻灯片|投影片|스라이드|슬라이드|スライド|"
                       "p\\.?)\\s*\\d+|\\W*)\\s*$"),
        QRegularExpression::CaseInsensitiveOption
            | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression file(QStringLiteral("\\.(pdf|indd|docx?|pptx?|jpe?g|png|tiff?|ai|psd|qxd|cdr)$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const QString trimmed = title.trimmed();
    return trimmed.isEmpty() || counted.match(trimmed).hasMatch() || file.match(trimmed).hasMatch();
}

// Titles that stand as headings on other pages only, far from where the outline leads.
bool leadsAstray(const std::vector<OutlineItem> &outline, const std::vector<Heading> &headings,
                 const HeadingIndex &index, const PageLookup &pages, const std::stop_token &stop)
{
    int right = 0, wrong = 0;
    for (const OutlineItem &item : outline) {
        stopIfAsked(stop);
        const TitleKey key = titleKey(item.title);
        if (!item.page || key.size() < 2)
            continue;
        bool isNear = pages.shareOn(*item.page, key) >= 0.8, isElsewhere = false;
        for (const NamedHeading &named : isNear ? std::vector<NamedHeading>() : index.find(key, surest)) {
            const Heading &heading = headings[std::size_t(named.heading)];
            isNear = isNear || std::abs(heading.page.index() - item.page->index()) <= 1;
            isElsewhere = isElsewhere || heading.standsOut;
        }
        right += isNear;
        wrong += !isNear && isElsewhere;
    }
    return wrong >= 3 && wrong > right;
}

} // namespace

bool isSane(const std::vector<OutlineItem> &outline, const std::vector<Heading> &headings, const HeadingIndex &index,
            const PageLookup &pages, const std::stop_token &stop)
{
    std::set<std::pair<PageNumber, double>> targets;
    std::size_t leading = 0, empty = 0;
    for (const OutlineItem &item : outline) {
        empty += saysNothing(item.title);
        if (!item.page || !pages.has(*item.page))
            continue;
        ++leading;
        targets.insert({*item.page, item.top.value_or(0)});
    }
    if (leading < fewestItems || leading * 2 < outline.size() || empty * 2 > outline.size())
        return false;
    std::set<PageNumber> places;
    for (const auto &[page, top] : targets)
        places.insert(page);
    const bool areDistinct
        = targets.size() * 10 > leading * 7 || places.size() * 10 > std::size_t(pages.text().pageCount) * 3;
    return areDistinct && !leadsAstray(outline, headings, index, pages, stop);
}

} // namespace fanye::contents
