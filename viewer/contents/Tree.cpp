// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/Tree.h"

#include "contents/titles/TitleKey.h"
#include "text/signs/Characters.h"

#include <algorithm>
#include <numeric>

namespace fanye::contents {

using namespace text;

namespace {

constexpr int fewestOfMany = 60; // entries that are not too many for any issue
constexpr double surest = 0.85;

struct Place // in the issue
{
    int page = 0;
    double top = 0;
    int order = 0;

    friend bool operator<(const Place &a, const Place &b)
    {
        if (a.page != b.page)
            return a.page < b.page;
        return a.top != b.top ? a.top < b.top : a.order < b.order;
    }
};

// Beyond so many entries only what the issue itself lists is kept, and of that what surely leads somewhere. The deepest
// and least sure of the others go first.
void keepUseful(std::vector<Draft> &drafts, std::size_t most)
{
    if (drafts.size() <= most)
        return;
    const auto isSure = [](const Draft &draft) {
        return draft.entry.source != ContentsSource::Typography && draft.entry.confidence >= surest;
    };
    std::vector<std::size_t> ranking(drafts.size());
    std::iota(ranking.begin(), ranking.end(), std::size_t(0));
    std::stable_sort(ranking.begin(), ranking.end(), [&](std::size_t one, std::size_t other) {
        const Draft &a = drafts[one], &b = drafts[other];
        if (isSure(a) != isSure(b))
            return isSure(a);
        if (a.entry.level != b.entry.level)
            return a.entry.level < b.entry.level;
        return a.entry.confidence > b.entry.confidence;
    });
    ranking.resize(std::max(std::size_t(std::count_if(drafts.begin(), drafts.end(), isSure)), most));
    std::vector<Draft> kept;
    for (const std::size_t one : ranking)
        kept.push_back(std::move(drafts[one]));
    std::sort(kept.begin(), kept.end(), [](const Draft &a, const Draft &b) { return a.order < b.order; });
    drafts = std::move(kept);
}

// Entries without a page stand behind their predecessor in the list.
std::vector<std::pair<Place, Draft>> placed(std::vector<Draft> drafts)
{
    std::sort(drafts.begin(), drafts.end(), [](const Draft &a, const Draft &b) { return a.order < b.order; });
    std::vector<std::pair<Place, Draft>> all;
    Place last{-1, 0, 0};
    for (Draft &draft : drafts) {
        if (draft.entry.page)
            last = {draft.entry.page->index(), draft.entry.top.value_or(draft.entry.level == 1 ? -1 : 1e6), 0};
        last.order = draft.order;
        all.emplace_back(last, std::move(draft));
    }
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    return all;
}

// The name of a section that has no page of its own gets that of its first article.
void setSectionPages(std::vector<Draft> &drafts)
{
    for (std::size_t i = 0; i + 1 < drafts.size(); ++i) {
        ContentsEntry &section = drafts[i].entry;
        const ContentsEntry &next = drafts[i + 1].entry;
        if (section.page || section.level != 1 || next.level <= section.level || !next.page
            || next.source == ContentsSource::Typography)
            continue;
        section.page = next.page;
        section.top = next.top;
        section.confidence = 0.6;
    }
}

bool areSame(const ContentsEntry &a, const ContentsEntry &b)
{
    return a.page == b.page && titleKey(a.title) == titleKey(b.title);
}

// The first section begins with the first entry; 【卷首语】 beside other sections in brackets is a section.
void settleLevels(Contents &contents, const std::vector<bool> &isBracketed)
{
    if (contents.empty())
        return;
    int least = contents.front().level;
    for (const ContentsEntry &entry : contents)
        least = std::min(least, entry.level);
    bool hasSection = false;
    for (std::size_t i = 0; i < contents.size(); ++i) {
        int &level = contents[i].level;
        level -= least - 1;
        if (isBracketed[i] && level == 2)
            level = 1;
        hasSection = hasSection || level == 1;
        if (!hasSection)
            level = 1;
    }
}

} // namespace

QString shownTitle(QString title)
{
    while (!title.isEmpty() && isBullet(title.front().unicode()))
        title = title.mid(1).trimmed();
    static const QString pairs = QStringLiteral("【】〔〕〖〗[]［］");
    for (int i = 0; i + 1 < pairs.size(); i += 2) {
        if (title.size() > 2 && title.startsWith(pairs[i]) && title.endsWith(pairs[i + 1])
            && title.indexOf(pairs[i + 1]) == title.size() - 1)
            title = title.mid(1, title.size() - 2).trimmed();
    }
    const QStringList parts = title.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const bool isSpaced = parts.size() > 1 && std::all_of(parts.begin(), parts.end(), [](const QString &part) {
                              return part.size() == 1 && isHan(part.front().unicode());
                          });
    return isSpaced ? parts.join(QString()) : title;
}

Contents arranged(std::vector<Draft> drafts, const IssueText &text)
{
    keepUseful(drafts, std::size_t(std::max(fewestOfMany, text.pageCount)));
    setSectionPages(drafts);
    Contents contents;
    std::vector<bool> isBracketed;
    for (auto &[place, draft] : placed(std::move(drafts))) {
        if (!contents.empty() && areSame(contents.back(), draft.entry))
            continue;
        if (draft.entry.page)
            draft.entry.folio = text.folios.of(*draft.entry.page);
        contents.push_back(std::move(draft.entry));
        isBracketed.push_back(draft.isBracketed);
    }
    settleLevels(contents, isBracketed);
    return contents;
}

} // namespace fanye::contents
