// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/headings/Legibility.h"

#include "text/signs/Characters.h"

#include <QChar>

#include <algorithm>

namespace fanye::contents {

using namespace text;

namespace {

constexpr int mostWrong = 10; // in a hundred signs
constexpr int mostUpper = 40; // the same of bytes that were read as Latin letters
constexpr int enoughSigns = 100'000; // an issue of any length is judged by so many
constexpr char32_t replacement = 0xFFFD;

bool saysNothing(char32_t c)
{
    if (c < 0x80 || isHan(c))
        return false;
    const QChar::Category category = QChar::category(c);
    return c == replacement || category == QChar::Other_PrivateUse || category == QChar::Other_NotAssigned
        || category == QChar::Other_Control || category == QChar::Other_Surrogate;
}

enum class Writing { None, Latin, EastAsian, Greek, Cyrillic, Other };

Writing writingOf(char32_t c)
{
    if (!QChar::isLetter(c))
        return Writing::None;
    if (c < 0x80)
        return Writing::Latin;
    if (isSquare(c))
        return Writing::EastAsian;
    switch (QChar::script(c)) {
    case QChar::Script_Latin:
        return Writing::Latin;
    case QChar::Script_Greek:
        return Writing::Greek;
    case QChar::Script_Cyrillic:
        return Writing::Cyrillic;
    case QChar::Script_Common:
    case QChar::Script_Inherited:
        return Writing::None;
    default:
        return Writing::Other;
    }
}

// One word is written in one script, but that East Asian and Latin words stand beside each other without a space.
bool clash(Writing a, Writing b)
{
    const auto isUsual = [](Writing w) { return w == Writing::Latin || w == Writing::EastAsian; };
    return a != b && a != Writing::None && b != Writing::None && !(isUsual(a) && isUsual(b));
}

int wrongIn(const PageText &page, const TextLine &line)
{
    int wrong = 0;
    Writing before = Writing::None;
    for (int i = line.first; i < line.first + line.count; ++i) {
        const Glyph &glyph = page.glyphs[std::size_t(i)];
        const Writing writing = writingOf(glyph.codePoint);
        wrong += saysNothing(glyph.codePoint) || clash(before, writing) ? 1 : 0;
        before = glyph.spaceAfter ? Writing::None : writing;
    }
    return wrong;
}

int upperIn(const PageText &page, const TextLine &line)
{
    const auto first = page.glyphs.begin() + line.first;
    return int(
        std::count_if(first, first + line.count, [](const Glyph &glyph) { return isUpperByte(glyph.codePoint); }));
}

} // namespace

bool isLegible(const IssueText &text)
{
    qint64 all = 0, signs = 0, wrong = 0, upper = 0;
    for (const PageText &page : text.pages)
        all += qint64(page.glyphs.size());
    const qint64 step = 1 + all / enoughSigns;
    for (std::size_t i = 0; i < text.pages.size(); i += std::size_t(step)) {
        for (const TextLine &line : text.pages[i].lines) {
            signs += line.count;
            wrong += wrongIn(text.pages[i], line);
            upper += upperIn(text.pages[i], line);
        }
    }
    return wrong * 100 <= signs * mostWrong && upper * 100 <= signs * mostUpper;
}

} // namespace fanye::contents
