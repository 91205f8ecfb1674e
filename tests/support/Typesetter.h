// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PageGlyphs.h"

#include <QString>

#include <vector>

namespace fanye {

// Sets text on a page as the engine would report it: a box for each word, ideographs as wide as they are high, letters
// half as wide. For tests of text and search.
class Typesetter
{
public:
    enum class Weight { Regular, Bold };

    explicit Typesetter(int pageNumber)
    {
        m_page.page = PageNumber::fromNumber(pageNumber);
        m_page.fonts = {{QStringLiteral("Song"), false}, {QStringLiteral("Song-Bold"), true}};
    }

    // A line from (x, y), its top left corner, in points.
    Typesetter &set(double x, double y, const QString &text, double size = 10, Weight weight = Weight::Regular)
    {
        double at = x;
        const std::u32string signs = text.toStdU32String();
        for (std::size_t i = 0; i < signs.size(); ++i) {
            if (signs[i] == U' ' || signs[i] == 0x3000) {
                endWord(true);
                at += signs[i] == U' ' ? 0.3 * size : size;
                continue;
            }
            const double width = widthOf(signs[i]) * size;
            add(signs[i], at, y, at + width, y + size, size, weight);
            at += width;
        }
        endWord(false);
        return *this;
    }

    // A column of vertical writing from (x, y), its top left corner.
    Typesetter &setVertically(double x, double y, const QString &text, double size = 10)
    {
        double at = y;
        for (char32_t sign : text.toStdU32String()) {
            add(sign, x, at, x + size, at + size, size, Weight::Regular);
            m_page.glyphs.back().isVertical = true;
            at += size;
        }
        endWord(false);
        return *this;
    }

    // The same as browsers write it: each sign a word of its own that claims to be horizontal.
    Typesetter &stack(double x, double y, const QString &text, double size = 10)
    {
        double at = y;
        for (char32_t sign : text.toStdU32String()) {
            add(sign, x, at, x + size, at + size, size, Weight::Regular);
            endWord(false);
            at += size;
        }
        return *this;
    }

    // Lines of `measure` ems from (x, y), one below the other.
    Typesetter &setLines(double x, double y, const QString &text, int measure, double size = 10, double leading = 1.5)
    {
        const std::u32string signs = text.toStdU32String();
        for (std::size_t i = 0; i < signs.size(); i += std::size_t(measure), y += leading * size)
            set(x, y, QString::fromStdU32String(signs.substr(i, std::size_t(measure))), size);
        return *this;
    }

    PageGlyphs page() const { return m_page; }
    operator PageGlyphs() const { return m_page; }

private:
    static double widthOf(char32_t sign)
    {
        return sign >= 0x1100 && !(sign >= 0x2010 && sign <= 0x2027) && !(sign >= 0xFB00 && sign <= 0xFB06) ? 1.0 : 0.5;
    }

    void add(char32_t sign, double x0, double y0, double x1, double y1, double size, Weight weight)
    {
        Glyph glyph;
        glyph.codePoint = sign;
        glyph.box = {float(x0), float(y0), float(x1), float(y1)};
        glyph.size = float(size);
        glyph.font = weight == Weight::Bold ? 1 : 0;
        m_page.glyphs.push_back(glyph);
    }

    void endWord(bool withSpace)
    {
        if (m_page.glyphs.empty())
            return;
        m_page.glyphs.back().endsBox = true;
        m_page.glyphs.back().spaceAfter = withSpace;
    }

    PageGlyphs m_page;
};

} // namespace fanye
