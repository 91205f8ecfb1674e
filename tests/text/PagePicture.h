// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/TextForTests.h"

namespace fanye {

// A page drawn in signs: each line of the picture is a line of the page, 15 points below the one above; each cell is
// half an em of the body (5 points) wide, and an ideograph takes two. Signs between blanks are a word. The first sign
// of a line says how it is set, and is not on the page itself:
//   | as the body, 10 points   * bold   # a heading, 20 points and bold   . small, 8 points
inline Typesetter pictured(const char *picture, int pageNumber = 1)
{
    constexpr double left = 50, top = 100, cell = 5, leading = 15;
    Typesetter page(pageNumber);
    double y = top;
    for (const QString &row : QString::fromUtf8(picture).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QChar style = row.front();
        const double size = style == QLatin1Char('#') ? 20 : style == QLatin1Char('.') ? 8 : 10;
        const bool isBold = style == QLatin1Char('#') || style == QLatin1Char('*');
        double x = left, wordAt = left;
        QString word;
        const auto endWord = [&] {
            if (!word.isEmpty())
                page.set(wordAt, y, word, size, isBold ? Typesetter::Weight::Bold : Typesetter::Weight::Regular);
            word.clear();
        };
        for (const char32_t sign : row.mid(1).toStdU32String()) {
            if (sign == U' ') {
                endWord();
            } else {
                wordAt = word.isEmpty() ? x : wordAt;
                word += QString::fromUcs4(&sign, 1);
            }
            x += sign >= 0x1100 ? 2 * cell : cell;
        }
        endWord();
        y += leading + (size > 10 ? size - 10 : 0);
    }
    return page;
}

// The blocks of a page, one a line of the text: its lines with strokes between, and before them a mark of what they
// are:
//   # heading   ## subheading   - entry of the contents   > caption   ^ running head   _ running foot   @ folio   %
//   mark
inline QString blocksOf(const text::PageText &page)
{
    static const char *const marks[] = {"", "# ", "## ", "- ", "> ", "^ ", "_ ", "@ ", "% "};
    QString all;
    for (const text::TextBlock &block : page.blocks) {
        QStringList lines;
        for (int i = block.first; i < block.first + block.count; ++i)
            lines.append(lineText(page, page.lines[std::size_t(i)]));
        all += QLatin1String(marks[std::size_t(block.role)]) + lines.join(QLatin1Char('|')) + QLatin1Char('\n');
    }
    return all;
}

inline QString blocksOf(const PageGlyphs &page)
{
    return blocksOf(textOf({page})->pages[0]);
}

// Ideographs that no test reads, `count` of them; others for another `kind`.
inline QString han(int count, int kind = 0)
{
    return QString(count, QChar(0x4E00 + kind));
}

} // namespace fanye
