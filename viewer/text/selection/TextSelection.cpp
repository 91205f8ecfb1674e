// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/selection/TextSelection.h"

#include "text/selection/Paragraphs.h"
#include "text/selection/WordAround.h"

#include <algorithm>

namespace fanye::text {

namespace {

TextPlace behind(const TextPlace &glyph)
{
    return {glyph.page, glyph.glyph + 1};
}

TextSpan wordOf(const IssueText &text, const TextPlace &glyph, const LineAt &line)
{
    const ReadSpan paragraph = readSpan(text, paragraphOf(text, line));
    const auto at = std::find(paragraph.from.begin(), paragraph.from.end(), glyph);
    if (at == paragraph.from.end()) // the hyphen at a line end is no part of the text
        return {glyph, behind(glyph)};
    const WordRange word = wordAround(paragraph.text, int(at - paragraph.from.begin()));
    return {paragraph.from[std::size_t(word.first)], behind(paragraph.from[std::size_t(word.last - 1)])};
}

bool isOfFurniture(const IssueText &text, const TextPlace &glyph)
{
    const PageText *page = text.find(glyph.page);
    return page && glyph.glyph >= bodyEnd(*page);
}

// The place in the page's text that stands for furniture: its beginning for what stands above the text, else its end.
TextSpan besideFurniture(const IssueText &text, const TextSpan &furniture)
{
    const PageText &page = *text.find(furniture.first.page);
    QRectF body;
    for (const TextLine &line : page.lines)
        if (!isFurniture(line.role))
            body |= line.box;
    const int glyph = std::min(furniture.first.glyph, int(page.glyphs.size()) - 1);
    const bool isAbove = lineOf(page, glyph).line().box.center().y() < body.center().y();
    const TextPlace place{page.page, isAbove ? 0 : bodyEnd(page)};
    return {place, place};
}

TextSpan takenAt(const IssueText &text, const TextHit &hit, TextUnit unit)
{
    return unit == TextUnit::Glyph ? TextSpan{hit.place(), hit.place()} : unitAround(text, hit.glyph, unit);
}

// The glyph that is read next from a place, and the one read before it.
std::optional<TextPlace> glyphFrom(const IssueText &text, const TextPlace &place)
{
    const PageText *page = text.find(place.page);
    if (!page || place.glyph < bodyEnd(*page))
        return page ? std::optional(place) : std::nullopt;
    const auto next = lineAfter(text, {page, int(page->lines.size()) - 1});
    return next ? std::optional(next->span().first) : std::nullopt;
}

std::optional<TextPlace> glyphBefore(const IssueText &text, const TextPlace &place)
{
    const PageText *page = text.find(place.page);
    if (!page || place.glyph > 0)
        return page ? std::optional(TextPlace{place.page, std::min(place.glyph, bodyEnd(*page)) - 1}) : std::nullopt;
    const auto before = lineBefore(text, {page, 0});
    return before ? std::optional(TextPlace{before->page->page, before->span().last.glyph - 1}) : std::nullopt;
}

} // namespace

TextSpan unitAround(const IssueText &text, const TextPlace &glyph, TextUnit unit)
{
    const LineAt line = lineOf(*text.find(glyph.page), glyph.glyph);
    switch (unit) {
    case TextUnit::Glyph:
        break;
    case TextUnit::Word:
        return wordOf(text, glyph, line);
    case TextUnit::Line:
        return line.span();
    case TextUnit::Paragraph:
        return paragraphOf(text, line);
    }
    return {glyph, behind(glyph)};
}

void TextSelection::begin(const IssueText &text, const TextHit &hit, TextUnit unit)
{
    m_unit = unit;
    m_anchor = takenAt(text, hit, unit);
    m_isFurniture = isOfFurniture(text, hit.glyph);
    m_focus = m_anchor.last;
    m_span = m_anchor;
    m_hasBegun = true;
}

void TextSelection::leadTo(const IssueText &text, const TextHit &hit)
{
    TextSpan from = m_anchor, to = takenAt(text, hit, m_unit);
    const bool isToFurniture = isOfFurniture(text, hit.glyph);
    if (!m_isFurniture || !isToFurniture || from.first.page != to.first.page) {
        from = m_isFurniture ? besideFurniture(text, from) : from;
        to = isToFurniture ? besideFurniture(text, to) : to;
    }
    m_focus = to.first < from.first ? to.first : to.last;
    m_span = united(from, to);
}

std::optional<TextPlace> TextSelection::stepped(const IssueText &text, TextStep step, TextWay way) const
{
    const bool isOn = way == TextWay::On;
    const std::optional<TextPlace> next = isOn ? glyphFrom(text, m_focus) : glyphBefore(text, m_focus);
    if (!next)
        return std::nullopt;
    if (step == TextStep::Glyph)
        return isOn ? behind(*next) : *next;
    if (step == TextStep::Word) {
        const TextSpan word = unitAround(text, *next, TextUnit::Word);
        return isOn ? word.last : word.first;
    }
    const bool isAtLineEnd = m_focus > m_anchor.first && m_focus.glyph > 0;
    const TextPlace glyph
        = isAtLineEnd ? TextPlace{m_focus.page, m_focus.glyph - 1} : glyphFrom(text, m_focus).value_or(*next);
    const LineAt line = lineOf(*text.find(glyph.page), glyph.glyph);
    const TurnedBox box = turned(line.page->glyphs[std::size_t(glyph.glyph)].box, wayOf(*line.page, line.line()));
    const auto other = isOn ? lineAfter(text, line) : lineBefore(text, line);
    if (!other)
        return isOn ? line.span().last : line.span().first;
    return nearestInLine(*other->page, other->row, isAtLineEnd ? box.u1 : box.u0).place();
}

bool TextSelection::step(const IssueText &text, TextStep step, TextWay way)
{
    if (!m_hasBegun || m_isFurniture)
        return false;
    const auto to = stepped(text, step, way);
    if (!to || *to == m_focus)
        return false;
    m_focus = *to;
    m_span = united(m_anchor, {m_focus, m_focus});
    return true;
}

void TextSelection::setSpan(const TextSpan &span)
{
    clear();
    m_anchor = {span.first, span.first};
    m_focus = span.last;
    m_span = span;
    m_hasBegun = true;
}

} // namespace fanye::text
