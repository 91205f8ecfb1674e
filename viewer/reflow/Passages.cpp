// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reflow/Passages.h"

#include "issue/PlainText.h"
#include "text/selection/Paragraphs.h"
#include "text/selection/SentenceAround.h"
#include "text/selection/WordAround.h"

#include <algorithm>

namespace fanye::reflow {

using namespace text;

namespace {

constexpr float mostlyPicture = 1.0F / 3; // of a page
constexpr int mostGlyphs = 4000; // of a passage on a page; longer ones are cut, as setting one takes a part of a frame

// The same number of units, without signs that change the direction of the writing or are none.
QString cleaned(QString text)
{
    for (QChar &c : text) {
        const bool isKept = c.isSurrogate() || c == QLatin1Char('	');
        if ((!isKept && isUnshowable(c.unicode())) || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = QChar(0x200B);
    }
    return text;
}

PassageKind kindOf(Role role)
{
    switch (role) {
    case Role::Heading:
        return PassageKind::Heading;
    case Role::Subheading:
        return PassageKind::Subheading;
    case Role::ContentsEntry:
        return PassageKind::ContentsEntry;
    case Role::Caption:
        return PassageKind::Caption;
    default:
        return PassageKind::Paragraph;
    }
}

// A cell stands beside the one before it in a row of a table, in a block of its own.
bool continues(const LineAt &above, const LineAt &below)
{
    return readsOn(above, below) || (above.page == below.page && isSameRow(above, below));
}

std::optional<LineAt> lineAfterOnPage(const LineAt &at)
{
    const LineAt next{at.page, at.row + 1};
    return next.row < int(at.page->lines.size()) && !isFurniture(next.line().role) ? std::optional(next) : std::nullopt;
}

// The line after this one, if that begins the next page of the issue.
std::optional<LineAt> lineOnNextPage(const IssueText &text, const LineAt &at)
{
    const PageText *next = at.page + 1;
    if (next >= text.pages.data() + text.pages.size() || next->page.number() != at.page->page.number() + 1
        || bodyEnd(*next) == 0)
        return std::nullopt;
    return LineAt{next, 0};
}

// The last line on its page of the passage that has this line.
LineAt endOnPage(const LineAt &first)
{
    LineAt last = first;
    while (const auto next = lineAfterOnPage(last)) {
        const bool isTooLong = next->line().first + next->line().count - first.line().first > mostGlyphs;
        if (isTooLong || !continues(last, *next))
            break;
        last = *next;
    }
    return last;
}

// The end of a passage that goes on on the next page and ends there. A passage that fills that page and goes on again
// is cut at the ends of pages: whether it is cut then depends on neighbouring pages only.
std::optional<LineAt> carriedOver(const IssueText &text, const LineAt &last)
{
    const auto next = lineAfterOnPage(last) ? std::nullopt : lineOnNextPage(text, last);
    if (!next || !continues(last, *next))
        return std::nullopt;
    const LineAt end = endOnPage(*next);
    if (const auto after = lineAfterOnPage(end))
        return continues(end, *after) ? std::nullopt : std::optional(end);
    const auto third = lineOnNextPage(text, end);
    return third && continues(end, *third) ? std::nullopt : std::optional(end);
}

// The first line of a page that belongs to none of the page before.
std::optional<LineAt> firstOwnLine(const IssueText &text, const PageText &page)
{
    if (bodyEnd(page) == 0)
        return std::nullopt;
    const LineAt first{&page, 0};
    const auto before = lineBefore(text, first);
    if (!before || before->page->page.number() + 1 != page.page.number())
        return first;
    const auto end = carriedOver(text, *before);
    return end ? lineAfterOnPage(*end) : first;
}

Passage passageFrom(const IssueText &text, const LineAt &first, const LineAt &last)
{
    bool isRow = false;
    for (LineAt at = first; at.page == last.page && at.row < last.row; ++at.row)
        isRow = isRow || !readsOn(at, {at.page, at.row + 1});
    Passage passage;
    passage.kind = isRow ? PassageKind::TableRow : kindOf(first.line().role);
    passage.span = united(first.span(), carriedOver(text, last).value_or(last).span());
    passage.read = readSpan(text, passage.span);
    passage.read.text = cleaned(passage.read.text);
    return passage;
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
    for (auto at = firstOwnLine(text, *page); at;) {
        const LineAt last = endOnPage(*at);
        passages.push_back(passageFrom(text, *at, last));
        at = lineAfterOnPage(last);
    }
    return passages;
}

UnitRange sentenceAt(const Passage &passage, int unit)
{
    const QString &text = passage.read.text;
    if (text.isEmpty())
        return {};
    UnitRange sentence = sentenceAround(text, std::clamp(unit, 0, int(text.size()) - 1));
    while (!sentence.isEmpty() && text[sentence.last - 1].isSpace())
        --sentence.last;
    return sentence;
}

UnitRange wordAt(const Passage &passage, int unit)
{
    const WordRange word = wordAround(passage.read.text, unit);
    return {word.first, word.last};
}

std::optional<TextSpan> spanOf(const Passage &passage, const UnitRange &range)
{
    const auto size = int(passage.read.from.size());
    const int first = std::clamp(range.first, 0, size), last = std::clamp(range.last, 0, size);
    if (first >= last)
        return std::nullopt;
    TextPlace end = passage.read.from[std::size_t(last - 1)];
    ++end.glyph;
    return TextSpan{passage.read.from[std::size_t(first)], end};
}

UnitRange unitsOf(const Passage &passage, const TextSpan &span)
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
