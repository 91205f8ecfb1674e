// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/Forewords.h"

#include "contents/titles/TitleKey.h"
#include "facts/Articles.h"
#include "facts/SeriesName.h"

#include <algorithm>
#include <set>

namespace fanye::facts {

using namespace contents;
using namespace text;

namespace {

constexpr int lastPage = 20; // a foreword begins no later
constexpr int longestHeading = 40; // glyphs
constexpr int mostLines = 2000; // looked at
constexpr std::size_t mostForewords = 3;

const std::set<TitleKey> &headings()
{
    static const std::set<TitleKey> words{
        U"卷首语",
        U"卷首語",
        U"卷首",
        U"卷首寄语",
        U"卷首寄語",
        U"卷首言",
        U"刊首语",
        U"刊首語",
        U"刊首寄语",
        U"刊首寄語",
        U"编者的话",
        U"編者的話",
        U"编者按",
        U"編者按",
        U"编者语",
        U"編者語",
        U"编辑的话",
        U"編輯的話",
        U"编辑小语",
        U"編輯小語",
        U"编辑手记",
        U"編輯手記",
        U"编辑寄语",
        U"編輯室報告",
        U"編輯室手記",
        U"编辑部的话",
        U"編輯部的話",
        U"编辑部寄语",
        U"编者手记",
        U"主编的话",
        U"主編的話",
        U"主编寄语",
        U"主編寄語",
        U"主编手记",
        U"总编寄语",
        U"社长寄语",
        U"發行人的話",
        U"社長的話",
        U"开卷语",
        U"開卷語",
        U"开卷寄语",
        U"开篇语",
        U"开篇寄语",
        U"前言",
        U"序",
        U"序言",
        U"序文",
        U"代序",
        U"发刊词",
        U"發刊詞",
        U"创刊词",
        U"創刊詞",
        U"创刊寄语",
        U"写在前面",
        U"寫在前面",
        U"本期导言",
        U"导言",
        U"導言",
        U"引言",
        U"卷头语",
        U"卷頭語",
        U"社论",
        U"社論",
        U"新年寄语",
        U"致读者",
        U"致讀者",
        U"寄语",
        U"巻頭言",
        U"巻頭語",
        U"はじめに",
        U"ごあいさつ",
        U"刊行にあたって",
        U"권두언",
        U"머리말",
        U"editorial",
        U"theeditorial",
        U"éditorial",
        U"édito",
        U"edito",
        U"editorialnote",
        U"editorsnote",
        U"editorsletter",
        U"editorsmessage",
        U"editorscolumn",
        U"editorspage",
        U"editorsdesk",
        U"notefromtheeditor",
        U"anotefromtheeditor",
        U"notefromtheeditors",
        U"letterfromtheeditor",
        U"aletterfromtheeditor",
        U"letterfromtheeditors",
        U"fromtheeditor",
        U"fromtheeditors",
        U"fromtheeditorsdesk",
        U"fromtheeditorinchief",
        U"fromoureditor",
        U"awordfromtheeditor",
        U"messagefromtheeditor",
        U"foreword",
        U"preface",
        U"vorwort",
        U"editoriale",
        U"avantpropos",
    };
    return words;
}

bool isLatin(char32_t c)
{
    return c < 0x250;
}

bool isLoose(const LineAt &at)
{
    const Role role = at.line().role;
    return role == Role::Body || role == Role::Heading || role == Role::Subheading || role == Role::Caption;
}

// Where the first article begins that the contents list behind a foreword's heading. An entry between that heading and
// its text is the foreword's own title.
std::optional<LineAt> articleAfter(const std::vector<Article> &articles, const LineAt &heading)
{
    LineAt body = heading;
    while (body.row + 1 < int(heading.page->lines.size()) && body.line().role != Role::Body)
        ++body.row;
    std::optional<LineAt> next;
    for (const Article &article : articles) {
        const bool isOwnTitle = article.from.page == heading.page && !isBefore(body, article.from);
        if (isBefore(heading, article.from) && !isOwnTitle && !isForewordHeading(article.entry->title)
            && (!next || isBefore(article.from, *next)))
            next = article.from;
    }
    return next;
}

} // namespace

bool isForewordHeading(const QString &words)
{
    const TitleKey key = titleKey(words);
    if (headings().count(key) > 0)
        return true;
    // 卷首语 EDITORIAL, Editorial 卷首语
    const auto latin = std::find_if(key.begin(), key.end(), isLatin);
    const auto other = std::find_if_not(latin, key.end(), isLatin);
    if (latin == key.begin() || latin == key.end() || other != key.end())
        return false;
    return headings().count(TitleKey(key.begin(), latin)) > 0;
}

std::vector<Foreword> forewordsOf(const IssueText &text, const Contents &contents)
{
    std::vector<Foreword> found;
    std::vector<Article> articles;
    int lines = 0;
    for (const PageText &page : text.pages) {
        if (page.page.number() > lastPage)
            break;
        for (int row = 0; row < int(page.lines.size()) && ++lines < mostLines; ++row) {
            const LineAt at{&page, row};
            if (at.line().count > longestHeading || !isLoose(at))
                continue;
            const QString words = lineText(page, at.line());
            if (!isForewordHeading(words))
                continue;
            const auto first = lineAfter(text, at);
            if (!first || (first->page != at.page && first->line().role == Role::Heading))
                continue; // what begins on the next page under a heading of its own is another article
            if (found.empty())
                articles = articlesOf(text, contents);
            found.push_back({seriesNameFrom(words), *first, articleAfter(articles, at)});
            if (found.size() == mostForewords)
                return found;
        }
    }
    return found;
}

} // namespace fanye::facts
