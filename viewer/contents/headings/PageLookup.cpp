// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/headings/PageLookup.h"

#include <QStringList>

#include <algorithm>

namespace fanye::contents {

using namespace text;

namespace {

constexpr int leastVotes = 3;
constexpr int mostOnImagePage = 12; // signs
constexpr float leastImageCover = 0.3F;

} // namespace

PageLookup::PageLookup(const IssueText &text)
    : m_text(text)
{
    for (int i = 0; i < text.pageCount; ++i) {
        const PageNumber page = PageNumber::fromIndex(i);
        const auto folio = text.folios.of(page);
        if (!folio)
            continue;
        QString plain = *folio;
        plain.replace(QChar(0x2013), QLatin1Char('-')); // "12–13" on a page that is a whole spread
        for (const QString &part : plain.split(QLatin1Char('-'), Qt::SkipEmptyParts)) {
            if (const auto token = folioToken(part.trimmed().toStdU32String()))
                m_byFolio[{token->value, token->isRoman}].push_back(page);
        }
    }
}

std::vector<PageNumber> PageLookup::pagesFor(const FolioToken &number) const
{
    const auto found = m_byFolio.find({number.value, number.isRoman});
    if (found != m_byFolio.end())
        return found->second;
    if (number.isRoman || (hasFolios() && !m_offset))
        return {};
    const PageNumber page = PageNumber::fromIndex(number.value + m_offset.value_or(-1));
    return has(page) ? std::vector<PageNumber>{page} : std::vector<PageNumber>{};
}

void PageLookup::learn(const std::vector<std::pair<int, PageNumber>> &known)
{
    std::map<int, int> votes;
    for (const auto &[number, page] : known)
        ++votes[page.index() - number];
    const auto most = std::max_element(votes.begin(), votes.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    if (most != votes.end() && most->second >= leastVotes && most->second * 2 > int(known.size()))
        m_offset = most->first;
}

const std::vector<std::uint64_t> &PageLookup::gramsOn(PageNumber page) const
{
    const auto [at, isNew] = m_grams.try_emplace(page);
    const PageText *text = isNew ? m_text.find(page) : nullptr;
    if (text) {
        TitleKey key;
        for (const Glyph &glyph : text->glyphs)
            addToKey(key, glyph.codePoint);
        at->second = gramsOf(key);
    }
    return at->second;
}

double PageLookup::shareOn(PageNumber page, const TitleKey &title) const
{
    const std::vector<std::uint64_t> asked = gramsOf(title);
    const std::vector<std::uint64_t> &there = gramsOn(page);
    if (asked.empty())
        return 0;
    const auto shared = std::count_if(asked.begin(), asked.end(), [&there](std::uint64_t gram) {
        return std::binary_search(there.begin(), there.end(), gram);
    });
    return double(shared) / double(asked.size());
}

bool PageLookup::isImageOnly(PageNumber number) const
{
    const PageText *page = m_text.find(number);
    if (!page)
        return false;
    int signs = 0;
    for (const TextLine &line : page->lines)
        signs += isFurniture(line.role) ? 0 : line.count;
    return signs < mostOnImagePage && (page->imageCover > leastImageCover || signs == 0);
}

} // namespace fanye::contents
