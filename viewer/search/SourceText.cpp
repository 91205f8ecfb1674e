// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/SourceText.h"

#include "text/layout/LineJoin.h"
#include "text/selection/LineRect.h"

#include <QVarLengthArray>

#include <algorithm>

namespace fanye::search {

using namespace text;

namespace {

constexpr std::uint32_t signsAround = 15; // context in a snippet on either side of the match
constexpr std::uint32_t longestMatch = 200; // maximum signs of a match in a snippet

template <typename Text> void appendSign(Text &text, char32_t c)
{
    if (c < 0x10000) {
        text.append(QChar(char16_t(c)));
    } else {
        text.append(QChar(QChar::highSurrogate(c)));
        text.append(QChar(QChar::lowSurrogate(c)));
    }
}

// The row of `pages` for each page number.
std::vector<int> rowsByPage(const IssueText &text)
{
    std::vector<int> rows;
    for (std::size_t i = 0; i < text.pages.size(); ++i) {
        const auto index = std::size_t(std::max(0, text.pages[i].page.index()));
        if (rows.size() <= index)
            rows.resize(index + 1, -1);
        rows[index] = int(i);
    }
    return rows;
}

} // namespace

SourceText::SourceText(std::shared_ptr<const IssueText> text, Part part, const std::stop_token &stop)
    : m_text(std::move(text))
{
    const std::vector<int> rows = rowsByPage(*m_text);
    std::uint32_t number = 0;
    for (const Flow &flow : m_text->flows) {
        if (flow.isFurniture != (part == Part::Furniture))
            continue;
        for (std::size_t i = 0; i < flow.lines.size(); ++i) {
            stopIfAsked(stop);
            Line line;
            line.first = m_count;
            line.flow = number;
            line.page = rows[std::size_t(flow.lines[i].page.index())];
            line.line = flow.lines[i].line;
            line.count = std::uint32_t(textLine(line).count);
            line.endsFlow = i + 1 == flow.lines.size();
            if (i > 0) {
                const LineJoin join
                    = joinOf(page(m_lines.back()), textLine(m_lines.back()), page(line), textLine(line));
                m_lines.back().gapAfter = join == LineJoin::Space;
                m_lines.back().dropsHyphen = join == LineJoin::Hyphen;
            }
            m_lineOf.resize(m_count + line.count, std::uint32_t(m_lines.size()));
            m_count += line.count;
            m_lines.push_back(line);
        }
        ++number;
    }
}

FoldedText SourceText::folded(const std::stop_token &stop) const
{
    FoldedText folded;
    folded.reserve(m_count + m_lines.size());
    Folding folding(folded);
    for (const Line &line : m_lines) {
        stopIfAsked(stop);
        const Glyph *signs = glyphs(line);
        const std::uint32_t kept = line.count - (line.dropsHyphen ? 1 : 0);
        for (std::uint32_t i = 0; i < kept; ++i) {
            folding.add(signs[i].codePoint, line.first + i);
            if (signs[i].spaceAfter)
                folding.gap();
        }
        if (line.gapAfter)
            folding.gap();
        if (line.dropsHyphen)
            folding.softHyphen();
        if (line.endsFlow)
            folding.stop(line.first + line.count);
    }
    folded.end = m_count;
    return folded;
}

SourceText::Plain SourceText::plain() const
{
    Plain plain;
    plain.text.reserve(qsizetype(m_count + m_count / 4));
    plain.source.reserve(m_count + m_count / 4);
    for (const Line &line : m_lines) {
        const Glyph *signs = glyphs(line);
        const std::uint32_t kept = line.count - (line.dropsHyphen ? 1 : 0);
        for (std::uint32_t i = 0; i < kept; ++i) {
            appendSign(plain.text, signs[i].codePoint);
            if (signs[i].spaceAfter)
                plain.text.append(QLatin1Char(' '));
            plain.source.resize(std::size_t(plain.text.size()), line.first + i);
        }
        if (line.endsFlow || line.gapAfter) {
            plain.text.append(line.endsFlow ? QLatin1Char('\n') : QLatin1Char(' '));
            plain.source.push_back(line.first + line.count - 1);
        }
    }
    return plain;
}

const Glyph &SourceText::glyph(std::uint32_t sign) const
{
    const Line &line = m_lines[lineAt(sign)];
    return glyphs(line)[sign - line.first];
}

PageNumber SourceText::pageOf(std::uint32_t sign) const
{
    return page(m_lines[lineAt(sign)]).page;
}

bool SourceText::isInSameFlow(std::uint32_t a, std::uint32_t b) const
{
    return m_lines[lineAt(a)].flow == m_lines[lineAt(b)].flow;
}

bool SourceText::isBefore(const SourceRange &a, const SourceRange &b) const
{
    const Line &first = m_lines[lineAt(a.first)];
    const Line &second = m_lines[lineAt(b.first)];
    if (first.page != second.page)
        return first.page < second.page;
    if (first.line != second.line)
        return first.line < second.line;
    return a.first < b.first;
}

// Signs `from` to `to` (exclusive) of a line, counted from its first sign.
void SourceText::appendLine(const Line &line, std::uint32_t from, std::uint32_t to, QString &text) const
{
    const Glyph *signs = glyphs(line);
    const std::uint32_t kept = line.count - (line.dropsHyphen ? 1 : 0);
    for (std::uint32_t i = from; i < std::min(to, kept); ++i) {
        appendSign(text, signs[i].codePoint);
        if (signs[i].spaceAfter && i + 1 < to)
            text.append(QLatin1Char(' '));
    }
}

QString SourceText::textOf(const SourceRange &range) const
{
    QString text;
    for (std::size_t at = lineAt(range.first); at < m_lines.size() && m_lines[at].first <= range.last; ++at) {
        const Line &line = m_lines[at];
        const std::uint32_t from = range.first > line.first ? range.first - line.first : 0;
        appendLine(line, from, std::min(line.count, range.last - line.first + 1), text);
        if (line.gapAfter && range.last >= line.first + line.count)
            text.append(QLatin1Char(' '));
    }
    return text;
}

// The range of signs, within one flow, that a snippet shows.
SourceRange SourceText::around(const SourceRange &range) const
{
    std::size_t begin = lineAt(range.first), end = begin;
    const std::uint32_t flow = m_lines[begin].flow;
    while (begin > 0 && m_lines[begin - 1].flow == flow && m_lines[begin].first + signsAround > range.first)
        --begin;
    while (end + 1 < m_lines.size() && m_lines[end + 1].flow == flow
           && m_lines[end + 1].first <= range.last + signsAround)
        ++end;
    const std::uint32_t first = std::max(m_lines[begin].first, range.first - std::min(range.first, signsAround));
    const std::uint32_t last = std::min(m_lines[end].first + m_lines[end].count - 1, range.last + signsAround);
    const bool isTooLong = range.last > range.first + longestMatch;
    return {first, isTooLong ? range.first + longestMatch : last};
}

void SourceText::fillSnippet(const SourceRange &range, Hit &hit) const
{
    const SourceRange shown = around(range);
    QVarLengthArray<QChar, 512> text; // on the stack: one keystroke may build thousands of snippets
    const std::uint32_t lastOfMatch = std::min(range.last, shown.last);
    for (std::size_t at = lineAt(shown.first); at < m_lines.size() && m_lines[at].first <= shown.last; ++at) {
        const Line &line = m_lines[at];
        const Glyph *signs = glyphs(line);
        const std::uint32_t kept = line.count - (line.dropsHyphen ? 1 : 0);
        const std::uint32_t to = std::min(line.first + line.count - 1, shown.last);
        for (std::uint32_t sign = std::max(shown.first, line.first); sign <= to; ++sign) {
            const std::uint32_t i = sign - line.first;
            if (sign == range.first)
                hit.matchStart = int(text.size());
            if (i < kept)
                appendSign(text, signs[i].codePoint);
            if (sign == lastOfMatch)
                hit.matchEnd = int(text.size());
            if (sign < shown.last && (i + 1 < line.count ? i < kept && signs[i].spaceAfter : line.gapAfter))
                text.append(QLatin1Char(' '));
        }
    }
    hit.snippet = QString(text.constData(), text.size());
}

QRectF SourceText::rectOf(const Line &line, std::uint32_t from, std::uint32_t to) const
{
    const int first = textLine(line).first;
    return lineRect({&page(line), line.line}, {first + int(from), first + int(to)});
}

Hit SourceText::hitAt(const SourceRange &range) const
{
    Hit hit;
    const std::size_t begin = lineAt(range.first);
    hit.page = page(m_lines[begin]).page;
    hit.endPage = hit.page;
    for (std::size_t at = begin; at < m_lines.size() && m_lines[at].first <= range.last; ++at) {
        const Line &line = m_lines[at];
        const std::uint32_t from = range.first > line.first ? range.first - line.first : 0;
        std::uint32_t to = std::min(line.count, range.last - line.first + 1);
        if (line.dropsHyphen && to == line.count && range.last >= line.first + line.count)
            --to; // the hyphen is no part of the word
        if (from >= to)
            continue;
        hit.endPage = page(line).page;
        hit.rects.push_back({hit.endPage, rectOf(line, from, to)});
    }
    fillSnippet(range, hit);
    return hit;
}

} // namespace fanye::search
