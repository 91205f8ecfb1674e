// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/printed/PrintedNumbers.h"

#include <algorithm>
#include <cstdlib>
#include <map>

namespace fanye::contents {

using namespace text;

namespace {

constexpr int agreesWithin = 2; // pages between a number and its heading
constexpr int fewestSure = 3; // titles that prove numbers wrong, or teach how far they are from pages
constexpr int leastAgreeing = 50; // per cent of those titles
constexpr int leastWithOffset = 70;
constexpr double titleOnPage = 0.6; // of a title's grams, from which on it stands on the page

constexpr double onPictures = 0.75, onItsTitle = 0.85, onItsFolio = 0.5, onNothing = 0.3; // confidence
constexpr double leastConfidence = 0.5;

} // namespace

PrintedNumbers::PrintedNumbers(const ContentsList &list, const PageLookup &pages)
    : m_list(list)
    , m_pages(pages)
{
    for (const ListedEntry &entry : list.entries)
        m_meant.push_back(entry.number ? pages.pagesFor(*entry.number) : std::vector<PageNumber>());
}

std::optional<int> PrintedNumbers::distance(std::size_t entry, PageNumber page) const
{
    std::optional<int> least;
    for (PageNumber meant : m_meant[entry]) {
        const int pages = std::abs(meant.index() - page.index());
        least = std::min(least.value_or(pages), pages);
    }
    return least;
}

bool PrintedNumbers::isWithin(int pages, std::size_t entry, PageNumber of) const
{
    const std::optional<int> away = distance(entry, of);
    return away && *away <= pages;
}

// Whether the entry has a number, and a heading that it surely names.
bool PrintedNumbers::isSure(std::size_t entry, const std::vector<HeadingCandidate> &candidates,
                            const std::vector<Heading> &headings) const
{
    return !m_meant[entry].empty()
        && std::any_of(candidates.begin(), candidates.end(), [&headings](const HeadingCandidate &candidate) {
               return candidate.likeness >= sureLikeness && headings[std::size_t(candidate.heading)].standsOut;
           });
}

bool PrintedNumbers::areTrue(const std::vector<std::vector<HeadingCandidate>> &candidates,
                             const std::vector<Heading> &headings) const
{
    int agree = 0, sure = 0;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        if (!isSure(i, candidates[i], headings))
            continue;
        ++sure;
        agree += std::any_of(candidates[i].begin(), candidates[i].end(), [&](const HeadingCandidate &candidate) {
            return candidate.likeness >= sureLikeness
                && isWithin(agreesWithin, i, headings[std::size_t(candidate.heading)].page);
        });
    }
    return sure < fewestSure || agree * 100 >= sure * leastAgreeing;
}

void PrintedNumbers::learnOffset(const std::vector<std::optional<Target>> &targets)
{
    std::map<int, int> votes;
    int sure = 0;
    for (std::size_t i = 0; i < targets.size(); ++i) {
        const std::optional<FolioToken> &number = m_list.entries[i].number;
        if (!targets[i] || !number || number->isRoman || targets[i]->confidence < sureLikeness)
            continue;
        ++sure;
        ++votes[targets[i]->page.index() - number->value];
    }
    for (const auto &[offset, count] : votes) {
        if (count >= fewestSure && count * 100 >= sure * leastWithOffset)
            m_offset = offset;
    }
}

std::vector<PageNumber> PrintedNumbers::pagesOf(std::size_t entry) const
{
    const std::optional<FolioToken> &number = m_list.entries[entry].number;
    if (!m_offset || !number || number->isRoman)
        return m_meant[entry];
    const PageNumber page = PageNumber::fromIndex(number->value + *m_offset);
    return m_pages.has(page) ? std::vector<PageNumber>{page} : m_meant[entry];
}

std::optional<Target> PrintedNumbers::target(std::size_t entry) const
{
    std::optional<Target> best;
    for (PageNumber page : pagesOf(entry)) {
        const bool hasTitle = m_pages.shareOn(page, m_list.entries[entry].key) >= titleOnPage;
        const double sure = m_pages.isImageOnly(page) ? onPictures
            : hasTitle                                ? onItsTitle
            : m_pages.hasFolios()                     ? onItsFolio
                                                      : onNothing;
        if (!best || sure > best->confidence)
            best = Target{page, {}, {}, sure};
    }
    return best && best->confidence >= leastConfidence ? best : std::nullopt;
}

} // namespace fanye::contents
