// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/selection/LinearText.h"

#include "text/selection/LineRect.h"
#include "text/selection/Paragraphs.h"
#include "text/selection/SentenceAround.h"
#include "text/selection/TextHit.h"
#include "text/selection/WordAround.h"

#include <algorithm>

namespace fanye::text {

namespace {

TextSpan furnitureOf(const PageText &page)
{
    return {{page.page, bodyEnd(page)}, {page.page, int(page.glyphs.size())}};
}

} // namespace

LinearText::LinearText(std::shared_ptr<const IssueText> issue, const std::vector<LinearPage> &pages)
    : m_issue(std::move(issue))
{
    for (const LinearPage &page : pages) {
        addSentence(page);
        if (!page.text)
            continue;
        addText(*page.text, bodyOf(*page.text));
        addText(*page.text, furnitureOf(*page.text));
    }
}

void LinearText::addSentence(const LinearPage &page)
{
    if (page.sentence.isEmpty())
        return;
    m_lines.push_back(length());
    m_text += page.sentence;
    m_units.resize(std::size_t(m_text.size()), {{page.page, 0}, false});
    endParagraph(page.page);
}

// What joins two lines belongs to the first of them.
void LinearText::addText(const PageText &page, const TextSpan &span)
{
    const ReadSpan read = readSpan(page, span);
    std::optional<int> row, glyph;
    bool isWatermark = false;
    for (qsizetype i = 0; i < read.text.size(); ++i) {
        const TextPlace &from = read.from[std::size_t(i)];
        if (glyph != from.glyph) {
            glyph = from.glyph;
            const LineAt line = lineOf(page, from.glyph);
            isWatermark = line.line().role == Role::Watermark;
            const bool isCell = row && i > 0 && read.text[i - 1] == QLatin1Char('\t');
            if (!isWatermark && row != line.row && !isCell)
                m_lines.push_back(length());
            row = line.row;
        }
        if (isWatermark)
            continue;
        m_text += read.text[i];
        m_units.push_back({from, true});
    }
    if (!m_text.isEmpty() && !m_text.endsWith(QLatin1Char('\n')))
        endParagraph(page.page);
}

void LinearText::endParagraph(PageNumber page)
{
    m_text += QLatin1Char('\n');
    m_units.push_back(m_units.empty() ? Unit{{page, 0}, false} : m_units.back());
}

int LinearText::within(int offset) const
{
    return std::clamp(offset, 0, std::max(0, length() - 1));
}

UnitRange LinearText::characterAt(int offset) const
{
    if (m_text.isEmpty())
        return {};
    int first = within(offset);
    if (first > 0 && m_text[first].isLowSurrogate() && m_text[first - 1].isHighSurrogate())
        --first;
    const bool isPair = m_text[first].isHighSurrogate() && first + 1 < length() && m_text[first + 1].isLowSurrogate();
    return {first, first + (isPair ? 2 : 1)};
}

UnitRange LinearText::wordAt(int offset) const
{
    const UnitRange paragraph = paragraphAt(offset);
    if (paragraph.isEmpty())
        return {};
    int at = within(offset);
    while (at > paragraph.first && m_text[at].isSpace())
        --at;
    const QString words = m_text.mid(paragraph.first, paragraph.last - paragraph.first);
    const WordRange word = wordAround(words, at - paragraph.first);
    UnitRange range{paragraph.first + word.first, std::max(paragraph.first + word.last, at + 1)};
    while (range.last < paragraph.last && m_text[range.last].isSpace())
        ++range.last;
    return range;
}

UnitRange LinearText::lineAt(int offset) const
{
    if (m_text.isEmpty())
        return {};
    const auto after = std::upper_bound(m_lines.begin(), m_lines.end(), within(offset));
    return {after == m_lines.begin() ? 0 : *(after - 1), after == m_lines.end() ? length() : *after};
}

UnitRange LinearText::sentenceAt(int offset) const
{
    const UnitRange paragraph = paragraphAt(offset);
    if (paragraph.isEmpty())
        return {};
    const UnitRange sentence = sentenceAround(m_text.mid(paragraph.first, paragraph.last - paragraph.first),
                                              within(offset) - paragraph.first);
    return {paragraph.first + sentence.first, paragraph.first + sentence.last};
}

UnitRange LinearText::paragraphAt(int offset) const
{
    if (m_text.isEmpty())
        return {};
    const int at = within(offset);
    const auto before = at > 0 ? m_text.lastIndexOf(QLatin1Char('\n'), at - 1) : -1;
    const auto end = m_text.indexOf(QLatin1Char('\n'), at);
    return {int(before) + 1, end < 0 ? length() : int(end) + 1};
}

std::optional<TextPlace> LinearText::placeAt(int offset) const
{
    if (m_units.empty())
        return std::nullopt;
    const Unit &unit = m_units[std::size_t(within(offset))];
    if (!unit.isPrinted)
        return std::nullopt;
    return offset >= length() ? TextPlace{unit.place.page, unit.place.glyph + 1} : unit.place;
}

int LinearText::offsetOf(const TextPlace &place) const
{
    const auto found = std::lower_bound(m_units.begin(), m_units.end(), place,
                                        [](const Unit &unit, const TextPlace &at) { return unit.place < at; });
    const auto printed = std::find_if(found, m_units.end(), [](const Unit &unit) { return unit.isPrinted; });
    return int((printed == m_units.end() ? found : printed) - m_units.begin());
}

std::optional<PageNumber> LinearText::pageAt(int offset) const
{
    return m_units.empty() ? std::nullopt : std::optional(m_units[std::size_t(within(offset))].place.page);
}

std::vector<TextBox> LinearText::boxes(const UnitRange &range) const
{
    std::vector<TextBox> boxes;
    const int last = std::min(range.last, length());
    for (int unit = std::max(range.first, 0); unit < last;) {
        const auto [place, isPrinted] = m_units[std::size_t(unit)];
        const PageText *page = isPrinted ? m_issue->find(place.page) : nullptr;
        if (!page) {
            if (boxes.empty() || boxes.back() != TextBox{place.page, std::nullopt})
                boxes.push_back({place.page, std::nullopt});
            ++unit;
            continue;
        }
        const LineAt line = lineOf(*page, place.glyph);
        const TextPlace end = line.span().last;
        GlyphRange glyphs{place.glyph, place.glyph + 1};
        for (++unit; unit < last && m_units[std::size_t(unit)].place < end; ++unit)
            glyphs.last = m_units[std::size_t(unit)].place.glyph + 1;
        boxes.push_back({place.page, lineRect(line, glyphs)});
    }
    return boxes;
}

std::optional<int> LinearText::offsetAt(PageNumber page, QPointF point) const
{
    const PageText *text = m_issue ? m_issue->find(page) : nullptr;
    const auto hit = text ? nearestText(*text, point) : std::nullopt;
    if (!hit)
        return std::nullopt;
    const int offset = offsetOf(hit->glyph);
    return offset < length() && pageAt(offset) == page ? std::optional(offset) : std::nullopt;
}

QString LinearText::textIn(PageNumber page, const QRectF &rect) const
{
    const PageText *text = m_issue ? m_issue->find(page) : nullptr;
    QString found;
    for (int unit = offsetOf({page, 0}); text && unit < length() && pageAt(unit) == page; ++unit) {
        const auto [place, isPrinted] = m_units[std::size_t(unit)];
        if (isPrinted && rect.contains(text->glyphs[std::size_t(place.glyph)].box.toRect().center()))
            found += m_text[unit];
    }
    return found.simplified();
}

} // namespace fanye::text
