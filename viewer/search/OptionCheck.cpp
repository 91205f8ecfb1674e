// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/OptionCheck.h"

#include <QChar>
#include <QString>

namespace fanye::search {

namespace {

// 0: usual, 1: full-width form, 2: half-width form.
int widthOf(char32_t c)
{
    if ((c >= 0xFF01 && c <= 0xFF60) || (c >= 0xFFE0 && c <= 0xFFE6))
        return 1;
    return c >= 0xFF61 && c <= 0xFFDC ? 2 : 0;
}

// The signs, normalised in everything the options do not distinguish.
QString distinguished(const std::u32string &signs, const Query &query)
{
    QString kept;
    const QString parts = QString::fromStdU32String(signs).normalized(QString::NormalizationForm_KD);
    for (const QChar part : parts) {
        if (part.isMark()) {
            if (query.matchesDiacritics)
                kept.append(part);
        } else if (query.matchesCase && part.isLetter()) {
            kept.append(part.isUpper() ? QLatin1Char('A') : QLatin1Char('a'));
        }
    }
    if (query.matchesWidth && !signs.empty())
        kept.append(QChar(char16_t(u'0' + widthOf(signs.front()))));
    return kept;
}

bool isWordKind(UnitKind kind)
{
    return kind == UnitKind::Letter || kind == UnitKind::Digit;
}

} // namespace

OptionCheck::OptionCheck(const Query &query, const std::u32string &text, const FoldedText &pattern)
    : m_query(query)
    , m_text(text)
    , m_pattern(pattern)
{
}

bool OptionCheck::isWholeWord(const FoldedText &folded, const UnitRange &range) const
{
    const auto isJoined = [&folded](std::size_t at) { // the unit at `at` to the one before it
        return at > 0 && at < folded.size() && isWordKind(folded.kind(at)) && isWordKind(folded.kind(at - 1))
            && !folded.has(at, FoldedText::gap) && !folded.has(at, FoldedText::punctuation);
    };
    return !isJoined(range.begin) && !isJoined(range.end);
}

std::u32string OptionCheck::signsOf(const SourceText &source, const FoldedText &folded, std::size_t unit) const
{
    std::u32string signs;
    for (std::uint32_t sign = folded.source[unit]; sign <= folded.lastSource(unit); ++sign)
        signs.push_back(source.glyph(sign).codePoint);
    return signs;
}

bool OptionCheck::accepts(const SourceText &source, const FoldedText &folded, const UnitRange &range) const
{
    if (m_query.wholeWords && !isWholeWord(folded, range))
        return false;
    if (!m_query.matchesCase && !m_query.matchesDiacritics && !m_query.matchesWidth)
        return true;
    std::size_t at = range.begin;
    for (std::size_t i = 0; i < m_pattern.size() && at < range.end; ++i) {
        if (m_pattern.units[i] != folded.units[at]) // a hyphen at a line break, or skipped punctuation
            continue;
        const std::u32string own(m_text, m_pattern.source[i], m_pattern.lastSource(i) - m_pattern.source[i] + 1);
        if (distinguished(own, m_query) != distinguished(signsOf(source, folded, at), m_query))
            return false;
        ++at;
    }
    return true;
}

} // namespace fanye::search
