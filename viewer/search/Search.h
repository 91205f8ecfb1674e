// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PageNumber.h"
#include "text/layout/IssueText.h"
#include "text/signs/Stop.h"

#include <QMetaType>
#include <QRectF>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace fanye::search {

struct Query
{
    QString text;
    bool matchesCase = false;
    bool wholeWords = false; // Latin and digits only
    bool matchesDiacritics = false;
    bool matchesWidth = false;
    bool isRegularExpression = false;

    friend bool operator==(const Query &, const Query &) = default;
};

// How a hit was found. One search returns hits of one tier: the first that has any.
enum class Tier { Strict, Loose, Pinyin, Near };

struct HitRect
{
    PageNumber page;
    QRectF rect; // points, page as displayed

    friend bool operator==(const HitRect &, const HitRect &) = default;
};

struct Hit
{
    PageNumber page;    // where the hit begins
    PageNumber endPage; // where the hit ends
    QString snippet;    // the page's own characters around it, plain text
    int matchStart = 0, matchEnd = 0; // UTF-16 positions in snippet
    std::vector<HitRect> rects;       // one for each line

    friend bool operator==(const Hit &, const Hit &) = default;
};

struct Hits
{
    Query query;
    Tier tier = Tier::Strict;
    std::vector<Hit> hits;   // in order of reading
    int furnitureCount = 0;  // hits in running heads, folios and watermarks
    std::vector<PageNumber> pagesWithoutText; // of the pages read so far
    std::vector<PageNumber> garbledPages; // of the pages read so far; text cannot be searched, see PageText::isGarbled()
    QString suggestion;      // Near: the similar string found
    QString error;           // message about an invalid regular expression

    friend bool operator==(const Hits &, const Hits &) = default;
};

// The folded text of an issue, ready to be searched. Immutable; find() may be called from any thread.
class SearchIndex
{
public:
    explicit SearchIndex(std::shared_ptr<const text::IssueText> text, const std::stop_token &stop = {}); // throws Stopped
    ~SearchIndex();
    SearchIndex(SearchIndex &&) noexcept;
    SearchIndex &operator=(SearchIndex &&) noexcept;

    Hits find(const Query &query) const;

private:
    struct Parts;
    std::unique_ptr<const Parts> m_parts;
};

} // namespace fanye::search

Q_DECLARE_METATYPE(fanye::search::Hits)
