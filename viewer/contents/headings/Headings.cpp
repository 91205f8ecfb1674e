// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/headings/Headings.h"

#include "text/layout/LineJoin.h"
#include "text/signs/Characters.h"
#include "text/signs/FillPattern.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <span>

namespace fanye::contents {

using namespace text;

namespace {

constexpr int mostLines = 4;
constexpr int mostSigns = 120;
constexpr int topLines = 4; // of a page, where a heading may stand that is set like the body
constexpr int mostOnDivider = 60; // signs
constexpr int fewestLinesOfText = 2, mostLinesBetween = 3; // below a heading
constexpr double furthestText = 6; // ems below it

int signsOf(const PageText &page, int firstLine, int lineCount)
{
    int signs = 0;
    for (int i = firstLine; i < firstLine + lineCount; ++i)
        signs += page.lines[std::size_t(i)].count;
    return signs;
}

// The headings of one page.
class PageHeadings
{
public:
    PageHeadings(const PageText &page, const HeadingStyle &body, std::vector<Heading> &found)
        : m_page(page)
        , m_body(body)
        , m_found(found)
    {
        while (m_lines < int(page.lines.size()) && !isFurniture(page.lines[std::size_t(m_lines)].role))
            ++m_lines;
        m_isDivider = m_lines > 0 && m_lines <= mostLines && signsOf(page, 0, m_lines) <= mostOnDivider;
    }

    void find()
    {
        for (int first = 0; first < m_lines; ++first) {
            const bool standsOut = isHeading(first);
            if (!standsOut && (first >= topLines || line(first).role == Role::ContentsEntry))
                continue;
            for (int count = 1; count <= (standsOut ? mostLines : 2) && first + count <= m_lines; ++count) {
                if (!mayFollow(first, count, standsOut))
                    break;
                add(first, count, standsOut);
            }
        }
    }

private:
    const TextLine &line(int i) const { return m_page.lines[std::size_t(i)]; }
    bool isHeading(int i) const { return line(i).role == Role::Heading || line(i).role == Role::Subheading; }

    bool mayFollow(int first, int count, bool standsOut) const
    {
        if (signsOf(m_page, first, count) > mostSigns)
            return false;
        if (count == 1)
            return true;
        const TextLine &above = line(first + count - 2), &below = line(first + count - 1);
        const double gap = below.box.top() - above.box.bottom();
        return isHeading(first + count - 1) == standsOut && gap < 2.5 * std::max(above.size, below.size);
    }

    bool isBlock(int first, int count) const
    {
        const TextBlock &block = m_page.blocks[std::size_t(line(first).block)];
        return block.first == first && block.count == count;
    }

    bool leadsText(int first, int below) const
    {
        const TextLine &head = line(below - 1);
        const double reach = head.box.bottom() + furthestText * std::max(line(first).size, m_body.size);
        for (int i = below; i < std::min(m_lines, below + mostLinesBetween + 1); ++i) {
            const TextBlock &block = m_page.blocks[std::size_t(line(i).block)];
            const bool isBelow = line(i).isVertical
                || (block.box.top() < reach && block.box.bottom() > head.box.bottom()
                    && block.box.left() < head.box.right() && block.box.right() > head.box.left());
            if (line(i).role == Role::Body && block.count >= fewestLinesOfText && isBelow)
                return true;
        }
        return false;
    }

    void add(int first, int count, bool standsOut)
    {
        Heading heading;
        heading.page = m_page.page;
        heading.firstLine = first;
        heading.lineCount = count;
        heading.top = line(first).box.top();
        heading.style = {line(first).size, line(first).isBold, line(first).size / std::max(1.0, m_body.size)};
        for (int i = first; i < first + count; ++i) {
            for (int glyph = line(i).first; glyph < line(i).first + line(i).count; ++glyph)
                addToKey(heading.key, m_page.glyphs[std::size_t(glyph)].codePoint);
        }
        heading.standsOut = standsOut;
        heading.isBlock = isBlock(first, count);
        heading.isAlone = m_isDivider;
        heading.leadsText = m_isDivider || leadsText(first, first + count);
        if (standsOut)
            heading.doubt = noTitle(titleOf(m_page, first, count));
        if (!heading.key.empty())
            m_found.push_back(std::move(heading));
    }

    const PageText &m_page;
    const HeadingStyle &m_body;
    std::vector<Heading> &m_found;
    int m_lines = 0; // that are no furniture; they come first
    bool m_isDivider = false;
};

int hanOf(const PageText &page, const TextLine &line)
{
    int han = 0;
    for (int i = line.first; i < line.first + line.count; ++i) {
        if (!isHan(page.glyphs[std::size_t(i)].codePoint))
            return 0;
        ++han;
    }
    return han;
}

bool isFill(const PageText &page, const TextLine &line)
{
    return isFillPattern(std::span(page.glyphs).subspan(std::size_t(line.first), std::size_t(line.count)));
}

// 入户探访暖人心 / 群众生活有盼头: two lines of as many signs, without punctuation.
bool isCouplet(const PageText &page, const TextLine &above, const TextLine &below)
{
    const int han = hanOf(page, above);
    return han >= 4 && han == hanOf(page, below);
}

} // namespace

bool HeadingStyle::isLike(const HeadingStyle &other) const
{
    return isBold == other.isBold && std::abs(size - other.size) <= 0.04 * std::max(size, other.size);
}

HeadingStyle bodyStyleOf(const IssueText &text)
{
    std::map<int, int> signs; // half points, negative where bold
    for (const PageText &page : text.pages) {
        for (const TextLine &line : page.lines) {
            if (!isFurniture(line.role) && line.role != Role::ContentsEntry && !isFill(page, line))
                signs[int(std::lround(line.size * 2)) * (line.isBold ? -1 : 1)] += line.count;
        }
    }
    if (signs.empty())
        return {10, false, 1};
    const auto most = std::max_element(signs.begin(), signs.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    return {std::abs(most->first) / 2.0, most->first < 0, 1};
}

std::vector<Heading> headingsOf(const IssueText &text, const HeadingStyle &body, const std::stop_token &stop)
{
    std::vector<Heading> found;
    for (const PageText &page : text.pages) {
        stopIfAsked(stop);
        PageHeadings(page, body, found).find();
    }
    return found;
}

QString titleOf(const PageText &page, int firstLine, int lineCount)
{
    QString title;
    for (int i = firstLine; i < firstLine + lineCount; ++i) {
        const TextLine &line = page.lines[std::size_t(i)];
        if (i > firstLine) {
            const TextLine &above = page.lines[std::size_t(i - 1)];
            joinLine(title, isCouplet(page, above, line) ? LineJoin::Space : joinOf(page, above, page, line));
        }
        title += lineText(page, line);
    }
    return title;
}

} // namespace fanye::contents
