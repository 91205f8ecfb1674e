// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/printed/ListLines.h"

#include "contents/printed/LoneNumbers.h"
#include "text/signs/Characters.h"

#include <algorithm>
#include <cmath>

namespace fanye::contents {

using namespace text;

namespace {

constexpr double farOff = 1.2; // ems between a title and a number that is no part of it
constexpr int leadersOfRow = 2; // from so many on they lead to a number
constexpr int leadersToNowhere = 4; // fewer may be the end of a title
constexpr int longestNumber = 8; // glyphs, with P, 第, 页 and frames

bool isRule(char32_t c)
{
    return c == U'|' || c == U'/' || c == U'／' || c == U'｜' || c == U'-' || c == U'—' || c == U'–' || c == U'─';
}

// Takes one line apart.
class LineReader
{
public:
    LineReader(const PageText &page, int line)
        : m_page(page)
        , m_line(page.lines[std::size_t(line)])
        , m_begin(m_line.first)
        , m_end(m_line.first + m_line.count)
    {
        m_read.page = page.page;
        m_read.line = line;
        m_read.size = m_line.size;
        m_read.isBold = m_line.isBold;
        m_read.isVertical = m_line.isVertical;
    }

    ListLine read()
    {
        takeMark();
        takeNumberBehind();
        takeLeaders();
        takeNumberBefore();
        m_read.firstGlyph = m_begin;
        m_read.glyphCount = m_end - m_begin;
        m_read.numbering = numberingOf(m_page, m_begin, m_end - m_begin);
        m_read.key = keyOf(m_page, m_read);
        m_read.box = m_begin < m_end ? boxOf(m_begin, m_end) : m_line.box;
        return m_read;
    }

    // The number, where the line holds nothing else.
    std::optional<FolioToken> onlyNumber() const
    {
        std::u32string words;
        for (int i = m_begin; i < m_end && words.size() <= longestNumber; ++i) {
            if (!isLeader(sign(i)))
                words.push_back(sign(i));
        }
        return words.empty() || words.size() > longestNumber ? std::nullopt : folioToken(words);
    }

private:
    const Glyph &glyph(int i) const { return m_page.glyphs[std::size_t(i)]; }
    char32_t sign(int i) const { return glyph(i).codePoint; }
    double beginOf(int i) const { return m_line.isVertical ? glyph(i).box.y0 : glyph(i).box.x0; }
    double endOf(int i) const { return m_line.isVertical ? glyph(i).box.y1 : glyph(i).box.x1; }
    double gapBefore(int i) const { return (beginOf(i) - endOf(i - 1)) / std::max(1.0, m_line.size); }

    QRectF boxOf(int begin, int end) const
    {
        GlyphBox box = glyph(begin).box;
        for (int i = begin; i < end; ++i)
            box = {std::min(box.x0, glyph(i).box.x0), std::min(box.y0, glyph(i).box.y0),
                   std::max(box.x1, glyph(i).box.x1), std::max(box.y1, glyph(i).box.y1)};
        return box.toRect();
    }

    void takeMark()
    {
        if (m_begin >= m_end)
            return;
        const char32_t c = sign(m_begin);
        if (isBullet(c) || isOpening(c))
            m_read.mark = c;
        while (m_begin < m_end && (isBullet(sign(m_begin)) || isRule(sign(m_begin))))
            ++m_begin;
    }

    // ... title . . . . 12: the number begins behind the last gap or leader, and is all that follows.
    void takeNumberBehind()
    {
        int begin = m_end;
        while (begin > m_begin + 1 && m_end - begin < longestNumber) {
            --begin;
            const char32_t c = sign(begin - 1);
            if (gapBefore(begin) > 0.2 || glyph(begin - 1).spaceAfter || isLeader(c) || isRule(c))
                break;
        }
        int titleEnd = begin;
        int leaders = 0;
        while (titleEnd > m_begin && (isLeader(sign(titleEnd - 1)) || isRule(sign(titleEnd - 1)))) {
            --titleEnd;
            leaders += isLeader(sign(titleEnd)) ? 1 : 0;
        }
        if (begin >= m_end || titleEnd <= m_begin)
            return;
        std::u32string words;
        for (int i = begin; i < m_end; ++i)
            words.push_back(sign(i));
        const auto token = folioToken(words);
        const bool hasDigit = std::any_of(words.begin(), words.end(), [](char32_t c) { return isDigit(c); });
        const double gap = (beginOf(begin) - endOf(titleEnd - 1)) / std::max(1.0, m_line.size);
        const bool isFarOff = leaders >= leadersOfRow || gap >= farOff;
        if (!token || (!hasDigit && !isFarOff) || (leaders == 1 && gap < 0.5))
            return;
        m_read.behind = SideNumber{*token, isFarOff, endOf(m_end - 1), isFarOff ? 0 : m_end - titleEnd};
        if (isFarOff)
            m_end = titleEnd;
    }

    // title . . . . . .: the number that they lead to stands elsewhere.
    void takeLeaders()
    {
        int end = m_end;
        while (end > m_begin && isLeader(sign(end - 1)))
            --end;
        if (end > m_begin && m_end - end >= leadersToNowhere)
            m_end = end;
    }

    // 12   title, P12 title, 01|title; whether it is no numbering is seen later, beside other lines.
    void takeNumberBefore()
    {
        std::u32string words;
        int end = m_begin;
        while (end < m_end && int(words.size()) < longestNumber) {
            words.push_back(sign(end));
            ++end;
            if (end < m_end && (glyph(end - 1).spaceAfter || gapBefore(end) > 0.2 || isRule(sign(end))))
                break;
        }
        const auto token = end < m_end ? folioToken(words) : std::nullopt;
        const bool hasDigit = std::any_of(words.begin(), words.end(), [](char32_t c) { return isDigit(c); });
        if (!token || !hasDigit)
            return;
        int title = end;
        while (title < m_end && (isRule(sign(title)) || isLeader(sign(title))))
            ++title;
        if (title >= m_end)
            return;
        const double gap = (beginOf(title) - endOf(end - 1)) / std::max(1.0, m_line.size);
        m_read.before = SideNumber{*token, gap >= farOff, beginOf(m_begin), gap >= farOff ? 0 : title - m_begin};
        if (m_read.before->isFarOff)
            m_begin = title;
    }

    const PageText &m_page;
    const TextLine &m_line;
    int m_begin, m_end;
    ListLine m_read;
};

// A link leads from a line when it lies over the beginning of the title and half of it, or over the number.
bool leadsFrom(const Link &link, const ListLine &line)
{
    const QRectF rect = link.rect.normalized();
    const QRectF &box = line.box;
    const double middle = line.isVertical ? box.center().x() : box.center().y();
    const double from = line.isVertical ? rect.left() : rect.top();
    const double to = line.isVertical ? rect.right() : rect.bottom();
    if (middle < from || middle > to)
        return false;
    const double begin = line.isVertical ? box.top() : box.left(), end = line.isVertical ? box.bottom() : box.right();
    const double linkBegin = line.isVertical ? rect.top() : rect.left();
    const double linkEnd = line.isVertical ? rect.bottom() : rect.right();
    if (line.behind && line.behind->isFarOff && linkBegin < line.behind->edge
        && linkEnd > line.behind->edge - line.size)
        return true;
    const double shared = std::min(end, linkEnd) - std::max(begin, linkBegin);
    return shared > 0.5 * (end - begin) && linkBegin < begin + 4 * line.size;
}

void setLinks(std::vector<ListLine> &lines, const std::vector<const Link *> &links)
{
    for (ListLine &line : lines) {
        const auto link
            = std::find_if(links.begin(), links.end(), [&line](const Link *l) { return leadsFrom(*l, line); });
        line.link = link != links.end() ? *link : nullptr;
    }
}

// Before the first line of the same column that stands lower.
std::vector<ListLine>::iterator placeOf(const ListLine &stray, std::vector<ListLine> &lines)
{
    return std::find_if(lines.begin(), lines.end(), [&stray](const ListLine &line) {
        return line.box.top() > stray.box.top() && line.box.left() < stray.box.right()
            && line.box.right() > stray.box.left();
    });
}

} // namespace

TitleKey keyOf(const PageText &page, const ListLine &line, int skipped, int dropped)
{
    TitleKey key;
    for (int i = line.firstGlyph + skipped; i < line.firstGlyph + line.glyphCount - dropped; ++i)
        addToKey(key, page.glyphs[std::size_t(i)].codePoint);
    return key;
}

std::vector<ListLine> listLinesOf(const PageText &page, const std::vector<const Link *> &links)
{
    std::vector<ListLine> lines, strays;
    std::vector<LoneNumber> numbers;
    for (int i = 0; i < int(page.lines.size()); ++i) {
        LineReader reader(page, i);
        const TextLine &line = page.lines[std::size_t(i)];
        if (const auto number = reader.onlyNumber())
            numbers.push_back({*number, line.box, line.size});
        else
            (isFurniture(line.role) ? strays : lines).push_back(reader.read());
    }
    setLinks(lines, links);
    setLinks(strays, links);
    for (const ListLine &stray : strays) {
        if (stray.link)
            lines.insert(placeOf(stray, lines), stray);
    }
    attachNumbers(lines, numbers);
    return lines;
}

} // namespace fanye::contents
