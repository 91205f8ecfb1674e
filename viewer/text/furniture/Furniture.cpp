// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/furniture/Furniture.h"

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

// A row in the margin of a page that may turn out to be furniture.
struct Candidate
{
    const MarginRow *row = nullptr;
    std::size_t page = 0; // row in the list of pages
    bool isFurniture = false;
};

bool standAlike(const MarginRow &a, const MarginRow &b)
{
    return std::abs(a.place - b.place) <= 2 + 0.3F * a.row.size
        && std::abs(a.row.size - b.row.size) <= 0.08F * a.row.size;
}

// Knows on how many pages of an issue furniture may be expected, separately for left-hand and right-hand pages.
class PageAssociation
{
public:
    explicit PageAssociation(const std::vector<MarginsOfPage> &pages)
    {
        for (const MarginsOfPage &page : pages) {
            m_indexes.push_back(page.words->page.index());
            m_withText[std::size_t(m_indexes.back() & 1)] += !page.words->words.empty();
        }
    }

    // Whether rows standing on these pages (rows in the list, each once, in order) stand on enough of them.
    bool isEnough(const std::vector<std::size_t> &on, bool isExact) const
    {
        if (m_withText[0] + m_withText[1] < 6)
            return on.size() >= 2 && isExact && on.size() * 10 >= std::size_t(m_withText[0] + m_withText[1]) * 6;
        if (on.size() < 3)
            return false;
        for (int parity : {0, 1}) {
            std::vector<int> numbers;
            for (std::size_t page : on) {
                if ((m_indexes[page] & 1) == parity)
                    numbers.push_back(m_indexes[page]);
            }
            if (int(numbers.size()) * 4 >= std::max(4, m_withText[std::size_t(parity)]) && numbers.size() >= 2)
                return true;
            for (std::size_t i = 3; i < numbers.size(); ++i) {
                if (numbers[i] - numbers[i - 3] <= 10) // four of six neighbours of one side
                    return true;
            }
        }
        return on.size() >= 4 && m_indexes[on[3]] - m_indexes[on[0]] <= 5;
    }

    int expectedOn(int parity) const { return m_withText[std::size_t(parity)]; }

private:
    std::vector<int> m_indexes; // for each page
    int m_withText[2] = {0, 0};
};

using Group = std::vector<Candidate *>;

std::vector<std::size_t> pagesOf(const Group &group)
{
    std::vector<std::size_t> pages;
    for (const Candidate *candidate : group)
        pages.push_back(candidate->page);
    std::sort(pages.begin(), pages.end());
    pages.erase(std::unique(pages.begin(), pages.end()), pages.end());
    return pages;
}

bool haveEqualPlaces(const Group &group)
{
    const GlyphBox &first = group.front()->row->row.box;
    return std::all_of(group.begin(), group.end(), [&first](const Candidate *candidate) {
        const GlyphBox &box = candidate->row->row.box;
        return std::abs(box.y0 - first.y0) <= 2 && (candidate->row->text == U"#" || std::abs(box.x0 - first.x0) <= 2);
    });
}

// Splits candidates of one key into groups: those that have the place and the size of the group's first.
std::vector<Group> groupsByPlace(const Group &alike)
{
    std::vector<Group> groups;
    PlaceIndex byPlace; // of the groups
    for (Candidate *candidate : alike) {
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

void markSameWords(std::vector<Candidate> &candidates, const PageAssociation &association, const std::stop_token &stop)
{
    std::map<std::pair<Margin, std::u32string_view>, Group> byText;
    for (Candidate &candidate : candidates)
        byText[{candidate.row->margin, candidate.row->text}].push_back(&candidate);
    for (const auto &[key, alike] : byText) {
        stopIfAsked(stop);
        for (const Group &group : groupsByPlace(alike)) {
            if (!association.isEnough(pagesOf(group), haveEqualPlaces(group)))
                continue;
            for (Candidate *candidate : group)
                candidate->isFurniture = true;
        }
    }
}

// Whether most rows begin, or most end, at one place.
bool areAligned(const Group &group)
{
    std::map<int, int> begins, ends; // in steps of 4 points
    int most = 0;
    for (const Candidate *candidate : group) {
        most = std::max(most, ++begins[int(std::lround(candidate->row->row.box.x0 / 4))]);
        most = std::max(most, ++ends[int(std::lround(candidate->row->row.box.x1 / 4))]);
    }
    return std::size_t(most) * 10 >= group.size() * 8;
}

// Running heads that name the article change too often to repeat. They stand at one place, smaller than the text and
// apart from it, on most pages of a side.
void markSamePlaces(std::vector<Candidate> &candidates, const std::vector<MarginsOfPage> &pages,
                    const PageAssociation &association)
{
    std::map<std::pair<Margin, int>, Group> bySide;
    for (Candidate &candidate : candidates) {
        if (candidate.row->isDetached)
            bySide[{candidate.row->margin, pages[candidate.page].words->page.index() & 1}].push_back(&candidate);
    }
    for (const auto &[side, detached] : bySide) {
        for (const Group &group : groupsByPlace(detached)) {
            std::set<std::u32string_view> words;
            for (const Candidate *candidate : group)
                words.insert(candidate->row->text);
            const std::size_t on = pagesOf(group).size();
            const bool isRepeating = words.size() * 10 <= group.size() * 6;
            if (on < 4 || int(on) * 2 < association.expectedOn(side.second)
                || !(isRepeating || (on >= 5 && areAligned(group))))
                continue;
            for (Candidate *candidate : group)
                candidate->isFurniture = true;
        }
    }
}

Role roleOf(const MarginRow &row, const PageWords &page)
{
    if (row.text == U"#")
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
    std::vector<Candidate> candidates;
    std::vector<const PageWords *> words;
    std::vector<PageFurniture> furniture;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        for (const MarginRow &row : *pages[i].rows)
            candidates.push_back({&row, i, false});
        words.push_back(pages[i].words);
        furniture.push_back({{}, std::vector<bool>(words.back()->words.size(), false)});
    }
    const PageAssociation association(pages);
    markSameWords(candidates, association, stop);
    markSamePlaces(candidates, pages, association);
    for (const Candidate &candidate : candidates) {
        if (candidate.isFurniture)
            take(furniture[candidate.page], candidate.row->row, roleOf(*candidate.row, *words[candidate.page]));
    }
    const std::vector<std::vector<bool>> watermarks = watermarksOf(words, stop);
    for (std::size_t i = 0; i < pages.size(); ++i)
        takeWatermarks(furniture[i], *words[i], watermarks[i], stop);
    return furniture;
}

} // namespace fanye::text
