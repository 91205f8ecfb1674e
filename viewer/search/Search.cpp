// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/Search.h"

#include "search/FoldedText.h"
#include "search/FuzzyMatch.h"
#include "search/Matching.h"
#include "search/MultiWordMatch.h"
#include "search/OptionCheck.h"
#include "search/Pinyin.h"
#include "search/RegularExpression.h"
#include "search/SourceText.h"

#include <algorithm>
#include <map>

namespace fanye::search {

using namespace text;

namespace {

// One part of the issue (text or furniture) in the forms that the tiers search.
struct Searchable
{
    Searchable(const std::shared_ptr<const IssueText> &text, SourceText::Part part, const std::stop_token &stop)
        : source(text, part, stop)
        , strict(source.folded(stop))
        , loose(withoutPunctuation(strict))
    {
    }

    SourceText source;
    FoldedText strict;
    FoldedText loose;
};

SourceRange sourceOf(const FoldedText &folded, const UnitRange &range)
{
    return {folded.source[range.begin], folded.lastSource(range.end - 1)};
}

template <typename Question> std::vector<PageNumber> pagesThat(const IssueText &text, Question is)
{
    std::vector<PageNumber> pages;
    for (const PageText &page : text.pages) {
        if (is(page))
            pages.push_back(page.page);
    }
    return pages;
}

} // namespace

struct SearchIndex::Parts
{
    Parts(const std::shared_ptr<const IssueText> &text, const std::stop_token &stop)
        : body(text, SourceText::Part::Body, stop)
        , furniture(text, SourceText::Part::Furniture, stop)
        , withoutText(pagesThat(*text, [](const PageText &page) { return !page.hasText(); }))
        , garbled(pagesThat(*text, [](const PageText &page) { return page.isGarbled(); }))
    {
    }

    Searchable body;
    Searchable furniture;
    std::vector<PageNumber> withoutText;
    std::vector<PageNumber> garbled;
};

namespace {

// One running search: tries the tiers in order until one has hits.
class TieredSearch
{
public:
    TieredSearch(const Searchable &body, const Searchable &furniture, const Query &query, Hits &hits)
        : m_body(body)
        , m_furniture(furniture)
        , m_query(query)
        , m_text(query.text.toStdU32String())
        , m_strict(foldedQuery(m_text))
        , m_hits(hits)
    {
    }

    void find()
    {
        if (m_strict.size() == 0)
            return;
        if (findFolded(Tier::Strict, m_strict, m_body.strict, m_furniture.strict))
            return;
        const int strictlyInFurniture = m_hits.furnitureCount;
        const FoldedText loose = withoutPunctuation(m_strict);
        if (findFolded(Tier::Loose, loose, m_body.loose, m_furniture.loose))
            return;
        if (strictlyInFurniture > 0 || m_hits.furnitureCount > 0) { // found in the furniture only: no looser tier
            m_hits.tier = strictlyInFurniture > 0 ? Tier::Strict : Tier::Loose;
            m_hits.furnitureCount = std::max(strictlyInFurniture, m_hits.furnitureCount);
            return;
        }
        if (findSeveralWords() || findPinyin() || findNear(loose))
            return;
        m_hits.tier = Tier::Strict;
        suggestOtherGaps(loose);
    }

private:
    static std::vector<UnitRange> accepted(const SourceText &source, const FoldedText &folded,
                                           const FoldedText &pattern, const OptionCheck &check)
    {
        std::vector<UnitRange> found = occurrences(folded, pattern);
        if (check.isNeeded())
            found.erase(std::remove_if(found.begin(), found.end(),
                                       [&](const UnitRange &range) { return !check.accepts(source, folded, range); }),
                        found.end());
        return found;
    }

    bool findFolded(Tier tier, const FoldedText &pattern, const FoldedText &body, const FoldedText &furniture)
    {
        if (pattern.size() == 0)
            return false;
        const OptionCheck check(m_query, m_text, pattern);
        m_hits.tier = tier;
        m_hits.furnitureCount = int(accepted(m_furniture.source, furniture, pattern, check).size());
        return report(body, accepted(m_body.source, body, pattern, check));
    }

    bool report(const FoldedText &folded, const std::vector<UnitRange> &found)
    {
        std::vector<SourceRange> ranges;
        ranges.reserve(found.size());
        for (const UnitRange &range : found)
            ranges.push_back(sourceOf(folded, range));
        report(std::move(ranges));
        return !found.empty();
    }

    void report(std::vector<SourceRange> ranges)
    {
        const auto isBefore
            = [this](const SourceRange &a, const SourceRange &b) { return m_body.source.isBefore(a, b); };
        if (!std::is_sorted(ranges.begin(), ranges.end(), isBefore))
            std::stable_sort(ranges.begin(), ranges.end(), isBefore);
        m_hits.hits.reserve(ranges.size());
        for (const SourceRange &range : ranges)
            m_hits.hits.push_back(m_body.source.hitAt(range));
    }

    bool findSeveralWords()
    {
        const std::vector<std::u32string> words = severalWords(m_query.text);
        if (words.empty())
            return false;
        Query whole = m_query;
        whole.wholeWords = true; // "20 24" must not find 2024
        std::vector<std::vector<SourceRange>> places;
        for (const std::u32string &word : words) {
            const FoldedText pattern = foldedQuery(word);
            const OptionCheck check(whole, word, pattern);
            places.emplace_back();
            for (const UnitRange &range : accepted(m_body.source, m_body.strict, pattern, check))
                places.back().push_back(sourceOf(m_body.strict, range));
            if (places.back().empty())
                return false;
        }
        m_hits.tier = Tier::Strict;
        m_hits.hits = pagesWithAll(m_body.source, places);
        return !m_hits.hits.empty();
    }

    bool findPinyin()
    {
        const PinyinQuery pinyin(m_strict);
        if (!pinyin.isUsable() || m_query.wholeWords)
            return false;
        m_hits.tier = Tier::Pinyin;
        m_hits.furnitureCount = int(pinyin.occurrences(m_furniture.loose).size());
        return report(m_body.loose, pinyin.occurrences(m_body.loose)) || m_hits.furnitureCount > 0;
    }

    // The most frequent of the similar strings.
    bool findNear(const FoldedText &pattern)
    {
        std::map<std::u16string, std::vector<UnitRange>> byWords;
        for (const UnitRange &range : fuzzyOccurrences(m_body.loose, pattern))
            byWords[m_body.loose.units.substr(range.begin, range.end - range.begin)].push_back(range);
        if (byWords.empty())
            return false;
        const auto most = std::max_element(byWords.begin(), byWords.end(), [](const auto &a, const auto &b) {
            return a.second.size() < b.second.size();
        });
        m_hits.tier = Tier::Near;
        m_hits.furnitureCount = 0;
        m_hits.suggestion = m_body.source.textOf(sourceOf(m_body.loose, most->second.front()));
        return report(m_body.loose, most->second);
    }

    void suggestOtherGaps(const FoldedText &pattern)
    {
        const std::vector<UnitRange> found = occurrencesWithOtherGaps(m_body.loose, pattern);
        if (!found.empty())
            m_hits.suggestion = m_body.source.textOf(sourceOf(m_body.loose, found.front()));
    }

    const Searchable &m_body;
    const Searchable &m_furniture;
    const Query &m_query;
    const std::u32string m_text;
    const FoldedText m_strict;
    Hits &m_hits;
};

} // namespace

SearchIndex::SearchIndex(std::shared_ptr<const IssueText> text, const std::stop_token &stop)
    : m_parts(std::make_unique<const Parts>(text, stop))
{
}

SearchIndex::~SearchIndex() = default;
SearchIndex::SearchIndex(SearchIndex &&) noexcept = default;
SearchIndex &SearchIndex::operator=(SearchIndex &&) noexcept = default;

Hits SearchIndex::find(const Query &query) const
{
    Hits hits;
    hits.query = query;
    hits.pagesWithoutText = m_parts->withoutText;
    hits.garbledPages = m_parts->garbled;
    if (query.isRegularExpression)
        findRegularExpression(m_parts->body.source, m_parts->furniture.source, query, hits);
    else
        TieredSearch(m_parts->body, m_parts->furniture, query, hits).find();
    return hits;
}

} // namespace fanye::search
