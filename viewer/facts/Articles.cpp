// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/Articles.h"

#include <algorithm>

namespace fanye::facts {

using namespace contents;
using namespace text;

namespace {

constexpr double leastConfidence = 0.5; // of an entry of the contents

std::optional<LineAt> lineAt(const IssueText &text, const ContentsEntry &entry)
{
    const PageText *page = text.find(*entry.page);
    if (!page || bodyEnd(*page) == 0)
        return std::nullopt;
    const double top = entry.top.value_or(0) - 1;
    for (int row = 0; row < int(page->lines.size()) && !isFurniture(page->lines[std::size_t(row)].role); ++row)
        if (page->lines[std::size_t(row)].box.top() >= top)
            return LineAt{page, row};
    return std::nullopt;
}

int glyphsBetween(const IssueText &text, const Article &article)
{
    int count = 0;
    const PageText *last = article.until ? article.until->page : &text.pages.back();
    for (const PageText *page = article.from.page; page <= last; ++page) {
        const int from = page == article.from.page ? article.from.line().first : 0;
        const int to = article.until && page == article.until->page ? article.until->line().first : bodyEnd(*page);
        count += std::max(0, to - from);
    }
    return count;
}

} // namespace

std::vector<Article> articlesOf(const IssueText &text, const Contents &contents)
{
    std::vector<Article> articles;
    for (const ContentsEntry &entry : contents) {
        if (!entry.page || entry.confidence < leastConfidence || isSubheading(entry))
            continue;
        const auto from = lineAt(text, entry);
        if (!from)
            continue;
        if (!articles.empty())
            articles.back().until = from;
        articles.push_back({&entry, *from, {}, 0});
    }
    for (Article &article : articles)
        article.length = glyphsBetween(text, article);
    return articles;
}

bool isBefore(const LineAt &a, const LineAt &b)
{
    return a.page->page != b.page->page ? a.page->page < b.page->page : a.row < b.row;
}

} // namespace fanye::facts
