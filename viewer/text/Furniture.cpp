// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Furniture.h"

#include "text/Characters.h"
#include "text/FolioToken.h"

#include <QChar>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <unordered_map>

namespace fanye {

namespace {

enum class Band : std::uint8_t { Top, Bottom, Left, Right };

// A row in the margin of a page that may turn out to be furniture.
struct Candidate
{
    std::size_t page = 0; // row in the list of pages
    Row row;
    Band band = Band::Top;
    std::u32string text; // case folded, without white space, each number as one #
    float place = 0; // from the page's edge to the middle of the row, points; top and left count from the top left
    bool isDetached = false; // smaller than the text beside it, and apart from it
    bool isFurniture = false;
};

float placeIn(Band band, const GlyphBox &box)
{
    return band == Band::Top || band == Band::Bottom ? (box.y0 + box.y1) / 2 : (box.x0 + box.x1) / 2;
}

std::u32string plainTextOf(const PageWords &page, const Row &row)
{
    std::u32string text;
    for (int index : row.words) {
        const Word &word = page.words[std::size_t(index)];
        for (int i = word.first; i < word.first + word.count; ++i)
            text.push_back(page.glyphs[std::size_t(i)].codePoint);
    }
    return text;
}

std::u32string associationText(const std::u32string &text)
{
    if (folioToken(text))
        return U"#";
    std::u32string key;
    for (char32_t c : text) {
        if (!isDigit(c))
            key.push_back(QChar::toCaseFolded(c));
        else if (key.empty() || key.back() != U'#')
            key.push_back(U'#');
    }
    return key;
}

// The rows of a page that stand outermost: within an eighth of its text's extent, or the first and last two.
class MarginReader
{
public:
    MarginReader(std::size_t index, const PageWords &page, std::vector<Candidate> &into)
        : m_index(index)
        , m_page(page)
        , m_into(into)
    {
    }

    void read()
    {
        std::array<std::vector<int>, 4> byWay;
        for (std::size_t i = 0; i < m_page.words.size(); ++i)
            byWay[std::size_t(m_page.words[i].way)].push_back(int(i));
        for (std::size_t way = 0; way < byWay.size(); ++way) {
            if (!byWay[way].empty())
                readRows(rowsOf(m_page, byWay[way], Way(way), 2));
        }
    }

private:
    void readRows(const std::vector<Row> &rows)
    {
        for (const Row &row : rows) {
            const GlyphBox &all = m_page.extent;
            const float high = 0.14F * all.height();
            const float wide = 0.1F * all.width();
            if (row.way == Way::Rightwards || row.way == Way::Leftwards || row.box.height() < 2 * row.size) {
                if (row.box.y1 <= all.y0 + high || isAmongOuter(rows, row, Band::Top))
                    add(row, Band::Top, rows);
                else if (row.box.y0 >= all.y1 - high || isAmongOuter(rows, row, Band::Bottom))
                    add(row, Band::Bottom, rows);
            }
            if (row.box.x1 <= all.x0 + wide && isBesideAll(row))
                add(row, Band::Left, rows);
            else if (row.box.x0 >= all.x1 - wide && isBesideAll(row))
                add(row, Band::Right, rows);
        }
    }

    // Whether no word of the page reaches over the row from within, so that the row stands in a margin of its own.
    bool isBesideAll(const Row &row) const
    {
        const float wide = 0.1F * m_page.extent.width();
        return std::none_of(m_page.words.begin(), m_page.words.end(), [&](const Word &word) {
            const bool isInMargin = word.box.x1 <= m_page.extent.x0 + wide || word.box.x0 >= m_page.extent.x1 - wide;
            return !isInMargin && word.box.x0 < row.box.x1 && word.box.x1 > row.box.x0;
        });
    }

    bool isAmongOuter(const std::vector<Row> &rows, const Row &row, Band band) const
    {
        const auto isOuter = [&](const Row &other) {
            return band == Band::Top ? other.box.y1 <= (row.box.y0 + row.box.y1) / 2
                                     : other.box.y0 >= (row.box.y0 + row.box.y1) / 2;
        };
        int outer = 0;
        for (const Row &other : rows) {
            if (isOuter(other) && ++outer > 1)
                return false;
        }
        return rows.size() > 2;
    }

    void add(const Row &row, Band band, const std::vector<Row> &rows)
    {
        Candidate candidate{m_index, row,  band, associationText(plainTextOf(m_page, row)), placeIn(band, row.box),
                            false,   false};
        candidate.isDetached = row.size < 0.95F * m_page.size && distanceToText(row, rows) > row.size;
        m_into.push_back(std::move(candidate));
    }

    float distanceToText(const Row &row, const std::vector<Row> &rows) const
    {
        float nearest = 1000;
        for (const Row &other : rows) {
            const float gap = std::max(other.box.y0 - row.box.y1, row.box.y0 - other.box.y1);
            if (&other != &row && gap > -0.3F * row.size)
                nearest = std::min(nearest, gap);
        }
        return nearest;
    }

    std::size_t m_index;
    const PageWords &m_page;
    std::vector<Candidate> &m_into;
};

bool standAlike(const Candidate &a, const Candidate &b)
{
    return std::abs(a.place - b.place) <= 2 + 0.3F * a.row.size
        && std::abs(a.row.size - b.row.size) <= 0.08F * a.row.size;
}

// On how many pages of an issue furniture may be expected, apart for left-hand and right-hand pages.
class PageAssociation
{
public:
    explicit PageAssociation(const std::vector<PageWords> &pages)
        : m_pages(pages)
    {
        for (const PageWords &page : pages)
            m_withText[std::size_t(page.page.index() & 1)] += !page.words.empty();
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
                if ((m_pages[page].page.index() & 1) == parity)
                    numbers.push_back(m_pages[page].page.index());
            }
            if (int(numbers.size()) * 4 >= std::max(4, m_withText[std::size_t(parity)]) && numbers.size() >= 2)
                return true;
            for (std::size_t i = 3; i < numbers.size(); ++i) {
                if (numbers[i] - numbers[i - 3] <= 10) // four of six neighbours of one side
                    return true;
            }
        }
        return on.size() >= 4 && m_pages[on[3]].page.index() - m_pages[on[0]].page.index() <= 5;
    }

    int expectedOn(int parity) const { return m_withText[std::size_t(parity)]; }

private:
    const std::vector<PageWords> &m_pages;
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
    return std::all_of(group.begin(), group.end(), [&](const Candidate *candidate) {
        return std::abs(candidate->row.box.y0 - group.front()->row.box.y0) <= 2
            && (candidate->text == U"#" || std::abs(candidate->row.box.x0 - group.front()->row.box.x0) <= 2);
    });
}

// Splits candidates of one key into groups that stand at one place in one size.
std::vector<Group> groupsByPlace(const Group &alike)
{
    std::vector<Group> groups;
    for (Candidate *candidate : alike) {
        const auto group = std::find_if(groups.begin(), groups.end(),
                                        [&](const Group &g) { return standAlike(*g.front(), *candidate); });
        if (group == groups.end())
            groups.push_back({candidate});
        else
            group->push_back(candidate);
    }
    return groups;
}

void markSameWords(std::vector<Candidate> &candidates, const PageAssociation &association)
{
    std::map<std::pair<Band, std::u32string>, Group> byText;
    for (Candidate &candidate : candidates)
        byText[{candidate.band, candidate.text}].push_back(&candidate);
    for (const auto &[key, alike] : byText) {
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
        most = std::max(most, ++begins[int(std::lround(candidate->row.box.x0 / 4))]);
        most = std::max(most, ++ends[int(std::lround(candidate->row.box.x1 / 4))]);
    }
    return std::size_t(most) * 10 >= group.size() * 8;
}

// Running heads that name the article change too often to repeat. They stand at one place, smaller than the text and
// apart from it, on most pages of a side.
void markSamePlaces(std::vector<Candidate> &candidates, const std::vector<PageWords> &pages,
                    const PageAssociation &association)
{
    std::map<std::pair<Band, int>, Group> bySide;
    for (Candidate &candidate : candidates) {
        if (candidate.isDetached)
            bySide[{candidate.band, pages[candidate.page].page.index() & 1}].push_back(&candidate);
    }
    for (const auto &[side, detached] : bySide) {
        for (const Group &group : groupsByPlace(detached)) {
            std::set<std::u32string> words;
            for (const Candidate *candidate : group)
                words.insert(candidate->text);
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

// The same word in the same box on most pages, anywhere on the page, is printed under or over them.
std::vector<std::vector<bool>> watermarksOf(const std::vector<PageWords> &pages)
{
    struct Place
    {
        std::u32string text;
        int x, y;
        auto operator<=>(const Place &) const = default;
    };
    std::map<Place, int> pagesWith;
    const auto placeOf = [](const PageWords &page, const Word &word) {
        std::u32string text;
        for (int i = word.first; i < word.first + word.count; ++i)
            text.push_back(page.glyphs[std::size_t(i)].codePoint);
        return Place{text, int(std::lround(word.box.x0 / 2)), int(std::lround(word.box.y0 / 2))};
    };
    int withText = 0;
    std::vector<std::vector<bool>> marks;
    for (const PageWords &page : pages) {
        marks.emplace_back(page.words.size(), false);
        withText += !page.words.empty();
    }
    if (withText < 3)
        return marks;
    std::vector<std::vector<Place>> places;
    for (const PageWords &page : pages) {
        std::set<Place> onPage;
        places.emplace_back();
        for (const Word &word : page.words) {
            places.back().push_back(placeOf(page, word));
            if (onPage.insert(places.back().back()).second)
                ++pagesWith[places.back().back()];
        }
    }
    for (std::size_t i = 0; i < pages.size(); ++i) {
        for (std::size_t k = 0; k < places[i].size(); ++k)
            marks[i][k] = pagesWith[places[i][k]] * 10 >= withText * 6 && pagesWith[places[i][k]] >= 3;
    }
    return marks;
}

Role roleIn(const Candidate &candidate, const PageWords &page)
{
    if (candidate.text == U"#")
        return Role::Folio;
    if (candidate.band == Band::Top)
        return Role::RunningHead;
    if (candidate.band == Band::Bottom)
        return Role::RunningFoot;
    return candidate.row.box.y0 < (page.extent.y0 + page.extent.y1) / 2 ? Role::RunningHead : Role::RunningFoot;
}

void take(PageFurniture &furniture, const Row &row, Role role)
{
    if (std::any_of(row.words.begin(), row.words.end(), [&](int word) { return furniture.isTaken[std::size_t(word)]; }))
        return;
    for (int word : row.words)
        furniture.isTaken[std::size_t(word)] = true;
    furniture.rows.push_back({row, role});
}

void takeWatermarks(PageFurniture &furniture, const PageWords &page, const std::vector<bool> &marks)
{
    for (int way = 0; way < 4; ++way) {
        std::vector<int> words;
        for (std::size_t i = 0; i < marks.size(); ++i) {
            if (marks[i] && !furniture.isTaken[i] && page.words[i].way == Way(way))
                words.push_back(int(i));
        }
        for (const Row &row : rowsOf(page, words, Way(way), 2))
            take(furniture, row, Role::Watermark);
    }
}

} // namespace

std::vector<PageFurniture> furnitureOf(const std::vector<PageWords> &pages)
{
    std::vector<Candidate> candidates;
    for (std::size_t i = 0; i < pages.size(); ++i)
        MarginReader(i, pages[i], candidates).read();
    const PageAssociation association(pages);
    markSameWords(candidates, association);
    markSamePlaces(candidates, pages, association);

    std::vector<PageFurniture> furniture;
    for (const PageWords &page : pages)
        furniture.push_back({{}, std::vector<bool>(page.words.size(), false)});
    for (const Candidate &candidate : candidates) {
        if (candidate.isFurniture)
            take(furniture[candidate.page], candidate.row, roleIn(candidate, pages[candidate.page]));
    }
    const std::vector<std::vector<bool>> watermarks = watermarksOf(pages);
    for (std::size_t i = 0; i < pages.size(); ++i)
        takeWatermarks(furniture[i], pages[i], watermarks[i]);
    return furniture;
}

} // namespace fanye
