// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "marks/TextUnder.h"

#include "marks/Mark.h"
#include "text/selection/TextSpan.h"

#include <algorithm>

namespace fanye::marks {

using namespace text;

namespace {

bool isUnder(const Glyph &glyph, const std::vector<QRectF> &rects)
{
    const QPointF centre = glyph.box.toRect().center();
    return std::any_of(rects.begin(), rects.end(), [&](const QRectF &rect) { return rect.contains(centre); });
}

// The rectangles that a line may be under: few, so that a page full of lines and rectangles does not take long.
std::vector<QRectF> rectsOver(const TextLine &line, const std::vector<QRectF> &rects)
{
    std::vector<QRectF> over;
    std::copy_if(rects.begin(), rects.end(), std::back_inserter(over),
                 [&](const QRectF &rect) { return rect.intersects(line.box); });
    return over;
}

// Stretches of glyphs that follow each other in the order of reading.
std::vector<TextSpan> spansUnder(const PageText &page, const std::vector<QRectF> &rects)
{
    std::vector<TextSpan> spans;
    for (const TextLine &line : page.lines) {
        const std::vector<QRectF> over = rectsOver(line, rects);
        for (int i = line.first; !over.empty() && i < line.first + line.count; ++i) {
            if (!isUnder(page.glyphs[std::size_t(i)], over))
                continue;
            if (spans.empty() || spans.back().last.glyph != i)
                spans.push_back({{page.page, i}, {page.page, i}});
            spans.back().last.glyph = i + 1;
        }
    }
    return spans;
}

} // namespace

QString textUnder(const PageText &page, const std::vector<QRectF> &rects)
{
    QString words;
    for (const TextSpan &span : spansUnder(page, rects)) {
        if (words.size() >= longestMarkedText)
            break;
        words += (words.isEmpty() ? QString() : QStringLiteral(" ")) + readSpan(page, span).text;
    }
    return words.left(longestMarkedText);
}

QString markedText(const IssueText &text, const Annotation &annotation)
{
    const bool marksText = annotation.kind <= AnnotationKind::StrikeOut;
    const PageText *page = marksText ? text.find(annotation.page) : nullptr;
    return page ? textUnder(*page, annotation.rects) : QString();
}

} // namespace fanye::marks
