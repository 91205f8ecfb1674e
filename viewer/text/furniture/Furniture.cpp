// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/furniture/Furniture.h"

#include "text/furniture/PageAssociation.h"
#include "text/furniture/PageVariants.h"
#include "text/furniture/RepeatedBody.h"
#include "text/furniture/Watermarks.h"
#include "text/signs/PlaceIndex.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string_view>
#include <utility>

namespace fanye::text {

namespace {

bool standAlike(const MarginRow &a, const MarginRow &b)
{
    return std::abs(a.place - b.place) <= 2 + 0.3F * a.row.size
        && std::abs(a.row.size - b.row.size) <= 0.08F * a.row.size;
}

// Knows which pages count for a row.
class Occurrences
{
public:
    Occurrences(const std::vector<MarginsOfPage> &pages, std::vector<std::size_t> variants)
        : m_variants(std::move(variants))
        , m_ofAll(association(pages, false))
        , m_ofDistinct(association(pages, true))
    {
    }

    bool areEnough(const FurnitureGroup &group) const
    {
        const bool isFolio = group.front()->row->isFolio();
        return (isFolio ? m_ofAll : m_ofDistinct).isEnough(pagesOf(group), haveEqualPlaces(group));
    }

    // Each page once, in order. Of pages that repeat each other only the first, but for folios: these change.
    std::vector<std::size_t> pagesOf(const FurnitureGroup &group) const
    {
        std::vector<std::size_t> pages;
        for (const FurnitureCandidate *candidate : group)
            pages.push_back(candidate->row->isFolio() ? candidate->page : m_variants[candidate->page]);
        std::sort(pages.begin(), pages.end());
        pages.erase(std::unique(pages.begin(), pages.end()), pages.end());
        return pages;
    }

    bool isRepetition(const FurnitureCandidate &candidate) const
    {
        return m_variants[candidate.page] != candidate.page && !candidate.row->isFolio();
    }

    int expectedOn(int parity) const { return m_ofDistinct.expectedOn(parity); }

private:
    PageAssociation association(const std::vector<MarginsOfPage> &pages, bool isOfDistinct) const
    {
        std::vector<PageAssociation::Page> all;
        for (std::size_t i = 0; i < pages.size(); ++i) {
            const bool counts = !pages[i].words->words.empty() && !(isOfDistinct && m_variants[i] != i);
            all.push_back({pages[i].words->page.index(), counts});
        }
        return PageAssociation(std::move(all));
    }

    static bool haveEqualPlaces(const FurnitureGroup &group)
    {
        const GlyphBox &first = group.front()->row->row.box;
        return std::all_of(group.begin(), group.end(), [&first](const FurnitureCandidate *candidate) {
            const GlyphBox &box = candidate->row->row.box;
            return std::abs(box.y0 - first.y0) <= 2 && (candidate->row->isFolio() || std::abs(box.x0 - first.x0) <= 2);
        });
    }

    std::vector<std::size_t> m_variants;
    PageAssociation m_ofAll, m_ofDistinct;
};

// Splits candidates of one key into groups: those that have the place and the size of the group's first.
std::vector<FurnitureGroup> groupsByPlace(const FurnitureGroup &alike)
{
    std::vector<FurnitureGroup> groups;
    PlaceIndex byPlace; // of the groups
    for (FurnitureCandidate *candidate : alike) {
        const MarginRow &row = *candidate->row;
        std::size_t group = groups.size();
        byPlace.lookNear(row.row.size, row.place - 2, row.place + 2, 0.3F, [&](std::size_t i) {
            if (i < group && standAlike(*groups[i].front()->row, row))
                group = i;
        });
        if (group == groups.size()) {
            groups.emplace_back();
            byPlace.add(group, row.row.size, row.place);
        }
        groups[group].push_back(candidate);
    }
    return groups;
}

void addSameWords(std::vector<FurnitureGroup> &found, std::vector<FurnitureCandidate> &candidates,
                  const Occurrences &occurrences, const std::stop_token &stop)
{
    std::map<std::pair<Margin, std::u32string_view>, FurnitureGroup> byText;
    for (FurnitureCandidate &candidate : candidates)
        byText[{candidate.row->margin, candidate.row->text}].push_back(&candidate);
    for (const auto &[key, alike] : byText) {
        stopIfAsked(stop);
        for (FurnitureGroup &group : groupsByPlace(alike)) {
            if (occurrences.areEnough(group))
                found.push_back(std::move(group));
        }
    }
}

// Whether most rows begin, or most end, at one place.
bool areAligned(const FurnitureGroup &group)
{
    std::map<int, int> begins, ends; // in steps of 4 points
    int most = 0;
    for (const FurnitureCandidate *candidate : group) {
        most = std::max(most, ++begins[int(std::lround(candidate->row->row.box.x0 / 4))]);
        most = std::max(most, ++ends[int(std::lround(candidate->row->row.box.x1 / 4))]);
    }
    return std::size_t(most) * 10 >= group.size() * 8;
}

bool haveChangingWords(const FurnitureGroup &group, const Occurrences &occurrences, int parity)
{
    std::set<std::u32string_view> words;
    std::size_t rows = 0;
    for (const FurnitureCandidate *candidate : group) {
        words.insert(candidate->row->text);
        rows += !occurrences.isRepetition(*candidate);
    }
    const std::size_t on = occurrences.pagesOf(group).size();
    const bool isRepeating = words.size() * 10 <= rows * 6;
    return on >= 4 && int(on) * 2 >= occurrences.expectedOn(parity) && (isRepeating || (on >= 5 && areAligned(group)));
}

// Running heads that name the article change too often to repeat. They stand at one place, smaller than the text and
// apart from it, on most pages of a side.
void addSamePlaces(std::vector<FurnitureGroup> &found, std::vector<FurnitureCandidate> &candidates,
                   const std::vector<MarginsOfPage> &pages, const Occurrences &occurrences)
{
    std::map<std::pair<Margin, int>, FurnitureGroup> bySide;
    for (FurnitureCandidate &candidate : candidates) {
        if (candidate.row->isDetached)
            bySide[{candidate.row->margin, pages[candidate.page].words->page.index() & 1}].push_back(&candidate);
    }
    for (const auto &[side, detached] : bySide) {
        for (FurnitureGroup &group : groupsByPlace(detached)) {
            if (haveChangingWords(group, occurrences, side.second))
                found.push_back(std::move(group));
        }
    }
}

// Counts the groups of each candidate: it is furniture as long as there is one.
void findFurniture(std::vector<FurnitureCandidate> &candidates, const std::vector<MarginsOfPage> &pages,
                   const std::vector<std::size_t> &variants, const std::stop_token &stop)
{
    const Occurrences occurrences(pages, variants);
    std::vector<FurnitureGroup> groups;
    addSameWords(groups, candidates, occurrences, stop);
    addSamePlaces(groups, candidates, pages, occurrences);
    for (const FurnitureGroup &group : groups) {
        for (FurnitureCandidate *candidate : group)
            ++candidate->groups;
    }
    dropInnerRows(groups, candidates);
    dropFullPages(groups, candidates, pages);
}

Role roleOf(const MarginRow &row, const PageWords &page)
{
    if (row.isFolio())
        return Role::Folio;
    if (row.margin == Margin::Top)
        return Role::RunningHead;
    if (row.margin == Margin::Bottom)
        return Role::RunningFoot;
    return row.row.box.y0 < (page.extent.y0 + page.extent.y1) / 2 ? Role::RunningHead : Role::RunningFoot;
}

void take(PageFurniture &furniture, const Row &row, Role role)
{
    if (std::any_of(row.words.begin(), row.words.end(), [&](int word) { return furniture.isTaken[std::size_t(word)]; }))
        return;
    for (int word : row.words)
        furniture.isTaken[std::size_t(word)] = true;
    furniture.rows.push_back({row, role});
}

void takeWatermarks(PageFurniture &furniture, const PageWords &page, const std::vector<bool> &marks,
                    const std::stop_token &stop)
{
    for (int way = 0; way < 4; ++way) {
        std::vector<int> words;
        for (std::size_t i = 0; i < marks.size(); ++i) {
            if (marks[i] && !furniture.isTaken[i] && page.words[i].way == Way(way))
                words.push_back(int(i));
        }
        for (const Row &row : rowsOf(page, words, Way(way), 2, stop))
            take(furniture, row, Role::Watermark);
    }
}

} // namespace

std::vector<PageFurniture> furnitureOf(const std::vector<MarginsOfPage> &pages, const std::stop_token &stop)
{
    std::vector<FurnitureCandidate> candidates;
    std::vector<const PageWords *> words;
    std::vector<const ComparedRows *> rows;
    std::vector<PageFurniture> furniture;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        for (const MarginRow &row : pages[i].rows->margins)
            candidates.push_back({&row, i});
        rows.push_back(pages[i].rows);
        words.push_back(pages[i].words);
        furniture.push_back({{}, std::vector<bool>(words.back()->words.size(), false)});
    }
    const std::vector<std::size_t> variants = variantsOf(rows, stop);
    findFurniture(candidates, pages, variants, stop);
    std::vector<std::vector<bool>> watermarks = watermarksOf(words, variants, stop);
    for (const FurnitureCandidate &candidate : candidates) {
        if (candidate.groups > 0)
            take(furniture[candidate.page], candidate.row->row, roleOf(*candidate.row, *words[candidate.page]));
        for (int word : candidate.row->row.words) {
            if (candidate.isBody)
                watermarks[candidate.page][std::size_t(word)] = false;
        }
    }
    for (std::size_t i = 0; i < pages.size(); ++i)
        takeWatermarks(furniture[i], *words[i], watermarks[i], stop);
    return furniture;
}

} // namespace fanye::text
