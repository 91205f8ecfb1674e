// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reflow/Passages.h"

#include "text/selection/Paragraphs.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace fanye::reflow {

using namespace text;

namespace {

constexpr float mostlyPicture = 1.0F / 3; // of a page

PassageKind kindOf(const LineAt &first, const LineAt &last)
{
    switch (first.line().role) {
    case Role::Heading:
        return PassageKind::Heading;
    case Role::Subheading:
        return PassageKind::Subheading;
    case Role::ContentsEntry:
        return PassageKind::ContentsEntry;
    case Role::Caption:
        return PassageKind::Caption;
    default:
        return first.line().block != last.line().block && isSameRow(first, last) ? PassageKind::TableRow
                                                                                 : PassageKind::Paragraph;
    }
}

// A cell stands beside the one before it in a row of a table, in a block of its own.
bool continues(const LineAt &above, const LineAt &below)
{
    return readsOn(above, below) || (above.page == below.page && isSameRow(above, below));
}

bool isBegun(const IssueText &text, const LineAt &first)
{
    const auto before = lineBefore(text, first);
    return before && before->page->page.number() + 1 == first.page->page.number() && continues(*before, first);
}

Passage passageFrom(const IssueText &text, const LineAt &first, LineAt &last)
{
    bool isRow = false;
    for (last = first;;) {
        const auto next = lineAfter(text, last);
        const bool isNextPage = next && next->page->page.number() == last.page->page.number() + 1;
        if (!next || (next->page != last.page && !isNextPage) || !continues(last, *next))
            break;
        isRow = isRow || !readsOn(last, *next);
        last = *next;
    }
    Passage passage;
    passage.span = united(first.span(), last.span());
    passage.read = readSpan(text, passage.span);
    passage.kind = isRow ? PassageKind::TableRow : kindOf(first, last);
    return passage;
}

PassageRange around(const Passage &passage, int unit, QTextBoundaryFinder::BoundaryType type)
{
    const QString &text = passage.read.text;
    if (text.isEmpty())
        return {};
    QTextBoundaryFinder finder(type, text);
    const int at = std::clamp(unit, 0, int(text.size()) - 1);
    finder.setPosition(at + 1);
    const auto first = finder.toPreviousBoundary();
    const auto last = finder.toNextBoundary();
    PassageRange range{int(std::max<qsizetype>(first, 0)), int(last < 0 ? text.size() : last)};
    while (!range.isEmpty() && text[range.last - 1].isSpace())
        --range.last;
    return range;
}

} // namespace

std::vector<Passage> passagesOf(const IssueText &text, PageNumber number)
{
    std::vector<Passage> passages;
    const PageText *page = text.find(number);
    if (!page)
        return passages;
    if (page->imageCover > mostlyPicture) {
        Passage picture;
        picture.kind = PassageKind::Picture;
        picture.span = {{number, 0}, {number, 0}};
        passages.push_back(picture);
    }
    std::optional<LineAt> at;
    if (bodyEnd(*page) > 0)
        at = LineAt{page, 0};
    if (at && isBegun(text, *at)) { // a passage of the page before
        LineAt last = *at;
        passageFrom(text, *at, last);
        at = lineAfter(text, last);
    }
    while (at && at->page == page) {
        LineAt last = *at;
        passages.push_back(passageFrom(text, *at, last));
        at = lineAfter(text, last);
    }
    return passages;
}

PassageRange sentenceAt(const Passage &passage, int unit)
{
    return around(passage, unit, QTextBoundaryFinder::Sentence);
}

PassageRange wordAt(const Passage &passage, int unit)
{
    return around(passage, unit, QTextBoundaryFinder::Word);
}

std::optional<TextSpan> spanOf(const Passage &passage, const PassageRange &range)
{
    const auto size = int(passage.read.from.size());
    const int first = std::clamp(range.first, 0, size), last = std::clamp(range.last, 0, size);
    if (first >= last)
        return std::nullopt;
    TextPlace end = passage.read.from[std::size_t(last - 1)];
    ++end.glyph;
    return TextSpan{passage.read.from[std::size_t(first)], end};
}

PassageRange unitsOf(const Passage &passage, const TextSpan &span)
{
    const auto &from = passage.read.from;
    const auto first = std::lower_bound(from.begin(), from.end(), span.first);
    const auto last = std::lower_bound(first, from.end(), span.last);
    return {int(first - from.begin()), int(last - from.begin())};
}

std::optional<int> firstUnitOn(const Passage &passage, PageNumber page)
{
    const auto &from = passage.read.from;
    const auto at = std::lower_bound(from.begin(), from.end(), TextPlace{page, 0});
    if (at == from.end() || at->page != page)
        return std::nullopt;
    return int(at - from.begin());
}

} // namespace fanye::reflow
