// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/layout/ContentsEntries.h"

#include "text/layout/ContentsLines.h"
#include "text/layout/ContentsWords.h"
#include "text/signs/Characters.h"

#include <algorithm>

namespace fanye::text {

namespace {

constexpr int pagesInFront = 12, percentInFront = 15; // of the issue, where contents may stand
constexpr int pagesAtEnd = 3;
constexpr int leastMarked = 60, leastNumbered = 40; // per cent of the lines: then one without is a second line
constexpr double fullWithin = 2.6; // ems that a full line may lack
constexpr float halfOfLine = 0.5F; // of the list's width, that a marked entry fills where it goes on

bool startsAnew(char32_t first)
{
    return isBullet(first) || isDigit(first) || isOpening(first);
}

bool isQuotation(char32_t first)
{
    return isOpening(first) && first != U'[' && first != U'［' && first != U'【' && first != U'〖' && first != U'〔';
}

// Each line of the list is an entry, unless it goes on with the one above: in the same style, without a bullet or
// number of its own where most have one, or under a line that is full.
class EntryMaker
{
public:
    EntryMaker(PageLayout &page, const LineRange &list)
        : m_page(page)
        , m_list(list)
    {
        int marked = 0, bulleted = 0, numbered = 0;
        for (int i = list.from; i < list.to; ++i) {
            marked += startsAnew(firstSignOf(page.text, i));
            bulleted += isBullet(firstSignOf(page.text, i));
            numbered += endsInNumber(page.text, i);
            m_end = std::max(m_end, page.lines[std::size_t(i)].at.u1);
        }
        m_isMarked = marked * 100 >= list.count() * leastMarked;
        m_isBulleted = bulleted * 2 >= list.count();
        m_isNumbered = numbered * 100 >= list.count() * leastNumbered;
    }

    void make()
    {
        std::vector<bool> begins;
        std::vector<Role> roles;
        for (int i = 0; i < m_page.contentLines; ++i) {
            const bool isListed = i >= m_list.from && i < m_list.to;
            const TextLine &line = m_page.text.lines[std::size_t(i)];
            const bool isTitle = isContentsWord(keyOf(m_page.text, i, 1));
            roles.push_back(isTitle ? Role::Heading : isListed ? Role::ContentsEntry : line.role);
            const bool wasBeginning = i == 0 || line.block != m_page.text.lines[std::size_t(i - 1)].block;
            begins.push_back(isListed ? i == m_list.from || isTitle || !goesOn(i) : wasBeginning || i == m_list.to);
        }
        setBlocks(m_page, begins, roles);
    }

private:
    bool goesOn(int i) const
    {
        const TextLine &above = m_page.text.lines[std::size_t(i - 1)];
        const TextLine &line = m_page.text.lines[std::size_t(i)];
        const LineLayout &layout = m_page.lines[std::size_t(i)];
        const LineLayout &before = m_page.lines[std::size_t(i - 1)];
        const char32_t first = firstSignOf(m_page.text, i);
        const bool isAlike = isSameSize(above, line) && above.isBold == line.isBold && before.column == layout.column;
        const bool isNew = startsAnew(first) && !(m_isBulleted && isQuotation(first));
        if (!isAlike || layout.isCell || isNew || (m_isNumbered && endsInNumber(m_page.text, i - 1)))
            return false;
        const float end = std::min(layout.to, m_end);
        const double missing = double(end - before.at.u1) / line.size;
        return missing < fullWithin || (m_isMarked && before.at.length() > halfOfLine * (end - layout.from));
    }

    PageLayout &m_page;
    LineRange m_list;
    float m_end = 0; // where its longest line ends
    bool m_isMarked = false; // most entries begin with a bullet, a bracket or a number
    bool m_isBulleted = false; // half of them begin with a bullet
    bool m_isNumbered = false; // and many end with one
};

} // namespace

void findContentsEntries(std::vector<PageLayout> &pages, const std::stop_token &stop)
{
    if (pages.empty())
        return;
    const HeadingLookup headings(pages);
    const int count = pages.back().text.page.number();
    const int lastInFront = std::max(pagesInFront, count * percentInFront / 100);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const int number = pages[i].text.page.number();
        if ((number > lastInFront && number <= count - pagesAtEnd) || pages[i].contentLines > mostLinesOfContents)
            continue;
        const LineRange list = contentsLinesOn(pages, i, headings, stop);
        if (list.count() > 0)
            EntryMaker(pages[i], list).make();
    }
}

} // namespace fanye::text
