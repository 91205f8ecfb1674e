// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/selection/Paragraphs.h"

#include "text/signs/Characters.h"

#include <algorithm>
#include <cmath>

namespace fanye::text {

namespace {

constexpr double indent = 0.8; // ems by which the first line of a paragraph is set in, at least
constexpr double shortBy = 1.5; // ems that a line lacks which ends a paragraph, at least

TurnedBox turnedBox(const QRectF &box, Way way)
{
    return turned(
        GlyphBox{float(box.left()), float(box.top()), float(box.right()), float(box.bottom())}, way);
}

bool hasFinished(const LineAt &at)
{
    const TextLine &line = at.line();
    for (int glyph = line.first + line.count - 1; glyph >= line.first; --glyph) {
        const char32_t c = at.page->glyphs[std::size_t(glyph)].codePoint;
        if (endsSentence(c) || c == U':' || c == U'：' || c == U';' || c == U'；')
            return true;
        if (!closesAfterEnd(c))
            return false;
    }
    return true;
}

TurnedBox blockBox(const LineAt &at)
{
    return turnedBox(at.block().box, wayOf(*at.page, at.line()));
}

bool isShort(const LineAt &at)
{
    return double(blockBox(at).u1 - turnedBox(at).u1) > shortBy * at.line().size;
}

// The first line of a block of several.
bool isIndented(const LineAt &first)
{
    return first.block().count > 1 && double(turnedBox(first).u0 - blockBox(first).u0) > indent * first.line().size;
}

bool areBodyAlike(const LineAt &a, const LineAt &b)
{
    return a.line().role == Role::Body && b.line().role == Role::Body
        && std::abs(a.line().size - b.line().size) <= 0.06 * a.line().size
        && wayOf(*a.page, a.line()) == wayOf(*b.page, b.line());
}

// It begins a column or a page, and does not stand below the other.
bool beginsColumn(const LineAt &above, const LineAt &below)
{
    return above.page != below.page || turnedBox(below).v1 < turnedBox(above).v0;
}

} // namespace

TextSpan LineAt::span() const
{
    return {{page->page, line().first}, {page->page, line().first + line().count}};
}

Way wayOf(const PageText &page, const TextLine &line)
{
    return line.count > 0 ? wayOf(page.glyphs[std::size_t(line.first)]) : Way::Rightwards;
}

TurnedBox turnedBox(const LineAt &at)
{
    return turnedBox(at.line().box, wayOf(*at.page, at.line()));
}

LineAt lineOf(const PageText &page, int glyph)
{
    const auto after = std::upper_bound(page.lines.begin(), page.lines.end(), glyph,
                                        [](int number, const TextLine &line) { return number < line.first; });
    return {&page, int(after - page.lines.begin()) - 1};
}

std::optional<LineAt> lineAfter(const IssueText &text, const LineAt &at)
{
    if (at.row + 1 < int(at.page->lines.size()))
        if (const LineAt next{at.page, at.row + 1}; !isFurniture(next.line().role))
            return next;
    for (const PageText *page = at.page + 1; page < text.pages.data() + text.pages.size(); ++page)
        if (bodyEnd(*page) > 0)
            return LineAt{page, 0};
    return std::nullopt;
}

std::optional<LineAt> lineBefore(const IssueText &text, const LineAt &at)
{
    if (at.row > 0)
        return LineAt{at.page, at.row - 1};
    for (const PageText *page = at.page; page > text.pages.data();)
        if (const int end = bodyEnd(*--page); end > 0)
            return lineOf(*page, end - 1);
    return std::nullopt;
}

bool readsOn(const LineAt &above, const LineAt &below)
{
    if (above.page == below.page && above.line().block == below.line().block)
        return !isFurniture(above.line().role);
    if (!areBodyAlike(above, below) || !beginsColumn(above, below) || isShort(above) || isIndented(below)
        || isSameRow(above, below))
        return false;
    // A sentence may end with its page though the paragraph goes on: where paragraphs are set in, this one then is not.
    const LineAt begin{above.page, above.block().first};
    return !hasFinished(above) || isIndented(begin);
}

bool isSameRow(const LineAt &left, const LineAt &right)
{
    if (left.page != right.page || wayOf(*left.page, left.line()) != wayOf(*right.page, right.line()))
        return false;
    const TurnedBox a = turnedBox(left), b = turnedBox(right);
    const double em = std::min(left.line().size, right.line().size);
    return b.u0 >= a.u1 && std::abs(double(a.middle() - b.middle())) < 0.4 * em;
}

TextSpan paragraphOf(const IssueText &text, const LineAt &at)
{
    if (isFurniture(at.line().role))
        return at.span();
    LineAt first = at, last = at;
    while (const auto before = lineBefore(text, first)) {
        if (!readsOn(*before, first))
            break;
        first = *before;
    }
    while (const auto after = lineAfter(text, last)) {
        if (!readsOn(last, *after))
            break;
        last = *after;
    }
    return united(first.span(), last.span());
}

} // namespace fanye::text
