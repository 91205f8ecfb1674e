// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/selection/TextSpan.h"

#include "text/layout/LineJoin.h"
#include "text/selection/LineRect.h"
#include "text/selection/Paragraphs.h"

#include <algorithm>

namespace fanye::text {

namespace {

// Writes line after line, and between two lines what a reader makes of the line end.
class SpanReader
{
public:
    void add(const LineAt &at, const GlyphRange &range)
    {
        if (m_last)
            join(*m_last, at);
        for (int i = range.first; i < range.last; ++i) {
            const Glyph &glyph = at.page->glyphs[std::size_t(i)];
            append(QString::fromUcs4(&glyph.codePoint, 1), {at.page->page, i});
            if (glyph.spaceAfter && i + 1 < range.last)
                append(QStringLiteral(" "), {at.page->page, i});
        }
        m_last = at;
    }
    ReadSpan take() { return std::move(m_read); }

private:
    void append(const QString &signs, const TextPlace &from)
    {
        m_read.text += signs;
        m_read.from.resize(std::size_t(m_read.text.size()), from);
    }

    void join(const LineAt &above, const LineAt &below)
    {
        if (!readsOn(above, below)) {
            append(isSameRow(above, below) ? QStringLiteral("\t") : QStringLiteral("\n"), m_read.from.back());
            return;
        }
        joinLine(m_read.text, joinOf(*above.page, above.line(), *below.page, below.line()));
        m_read.from.resize(std::size_t(m_read.text.size()), m_read.from.back());
    }

    ReadSpan m_read;
    std::optional<LineAt> m_last;
};

// Calls `with` for each line of the page that has glyphs of the span, and with those of its glyphs.
template <typename With> void forEachLine(const PageText &page, const TextSpan &span, With with)
{
    const GlyphRange range = glyphsOn(page, span);
    for (int row = 0; row < int(page.lines.size()); ++row) {
        const TextLine &line = page.lines[std::size_t(row)];
        const GlyphRange here{std::max(range.first, line.first), std::min(range.last, line.first + line.count)};
        if (here.count() > 0)
            with(LineAt{&page, row}, here);
    }
}

} // namespace

TextSpan united(const TextSpan &a, const TextSpan &b)
{
    return {std::min(a.first, b.first), std::max(a.last, b.last)};
}

int bodyEnd(const PageText &page)
{
    const auto first = std::find_if(page.lines.begin(), page.lines.end(),
                                    [](const TextLine &line) { return isFurniture(line.role); });
    return first == page.lines.end() ? int(page.glyphs.size()) : first->first;
}

TextSpan bodyOf(const PageText &page)
{
    return {{page.page, 0}, {page.page, bodyEnd(page)}};
}

GlyphRange glyphsOn(const PageText &page, const TextSpan &span)
{
    if (page.page < span.first.page || page.page > span.last.page)
        return {};
    const int all = int(page.glyphs.size()), body = bodyEnd(page);
    const int first = page.page == span.first.page ? std::clamp(span.first.glyph, 0, all) : 0;
    const bool isOfFurniture = page.page == span.first.page && first >= body;
    const int last = page.page == span.last.page ? std::clamp(span.last.glyph, 0, all) : isOfFurniture ? first : body;
    return {first, isOfFurniture ? last : std::min(last, body)};
}

ReadSpan readSpan(const IssueText &text, const TextSpan &span)
{
    SpanReader reader;
    auto page = std::lower_bound(text.pages.begin(), text.pages.end(), span.first.page,
                                 [](const PageText &each, PageNumber number) { return each.page < number; });
    for (; page != text.pages.end() && page->page <= span.last.page; ++page)
        forEachLine(*page, span, [&](const LineAt &at, const GlyphRange &range) { reader.add(at, range); });
    return reader.take();
}

ReadSpan readSpan(const PageText &page, const TextSpan &span)
{
    SpanReader reader;
    forEachLine(page, span, [&](const LineAt &at, const GlyphRange &range) { reader.add(at, range); });
    return reader.take();
}

QString spanText(const IssueText &text, const TextSpan &span)
{
    return readSpan(text, span).text;
}

std::vector<QRectF> spanRects(const PageText &page, const TextSpan &span)
{
    std::vector<QRectF> rects;
    forEachLine(page, span, [&](const LineAt &at, const GlyphRange &range) {
        rects.push_back(lineRect(at, range));
    });
    return rects;
}

} // namespace fanye::text
