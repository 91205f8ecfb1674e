// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/Search.h"
#include "support/Catch.h"
#include "support/Typesetter.h"

#include <QStringList>

namespace fanye {

inline QString zh(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

inline std::shared_ptr<const text::IssueText> textOf(const std::vector<PageGlyphs> &pages)
{
    return text::readText(pages, pages.empty() ? 0 : pages.back().page.number(), {});
}

// An index over pages, or over one page with one line.
inline search::SearchIndex indexOf(const std::vector<PageGlyphs> &pages)
{
    return search::SearchIndex(textOf(pages));
}
inline search::SearchIndex indexOf(const char *line)
{
    return indexOf({Typesetter(1).set(20, 100, zh(line))});
}

inline search::Query query(const char *text)
{
    search::Query query;
    query.text = zh(text);
    return query;
}

// The words on the page that each hit covers.
inline QStringList foundIn(const search::Hits &hits)
{
    QStringList found;
    for (const search::Hit &hit : hits.hits)
        found.append(hit.snippet.mid(hit.matchStart, hit.matchEnd - hit.matchStart));
    return found;
}

} // namespace fanye
