// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/titles/Numbering.h"

#include "text/signs/Characters.h"

#include <QChar>

#include <algorithm>
#include <string_view>

namespace fanye::contents {

using namespace text;

namespace {

constexpr std::u32string_view chapterWords = U"章节節回讲講장절";
constexpr std::u32string_view sectionWords = U"节節절";
constexpr std::u32string_view partWords = U"部篇卷编編편부";
constexpr std::u32string_view hanDigits = U"〇一二三四五六七八九十百零";
constexpr std::size_t longest = 24; // glyphs that are looked at

// Reads the beginning of a line sign by sign, over the white space.
class Beginning
{
public:
    Beginning(const PageText &page, int firstGlyph, int glyphCount)
        : m_glyphs(page.glyphs.data() + firstGlyph)
        , m_count(std::min(std::size_t(glyphCount), longest))
    {
    }

    std::optional<Numbering> decimal()
    {
        Numbering numbering;
        if (auto first = number())
            numbering.parts.push_back(*first);
        else if (auto letter = appendixLetter())
            numbering.parts.push_back(*letter);
        else
            return {};
        while (sign() == U'.' && isDigit(sign(1)) && !hasSpaceBefore() && numbering.parts.size() < 6) {
            ++m_at;
            numbering.parts.push_back(number().value_or(0));
        }
        const bool isDotted = sign() == U'.' || sign() == U'．' || sign() == U'、';
        if (isDotted)
            ++m_at;
        if (!isDotted && !hasSpaceBefore() && !(numbering.parts.size() > 1 && isSquare(sign())))
            return {};
        return finished(numbering);
    }

    // 第二章, 제 1 장, Chapter 2
    std::optional<Numbering> word()
    {
        Numbering numbering;
        numbering.isWord = true;
        if (sign() == U'第' || sign() == U'제') {
            ++m_at;
            const auto value = number() ? m_last : hanNumber();
            numbering.isPart = partWords.find(sign()) != partWords.npos;
            if (!value || !sign() || (!numbering.isPart && chapterWords.find(sign()) == chapterWords.npos))
                return {};
            numbering.kind = sectionWords.find(sign()) != sectionWords.npos ? Numbering::Kind::Section
                                                                             : Numbering::Kind::Chapter;
            m_at += sign() == U'部' && sign(1) == U'分' ? 2 : 1;
            numbering.parts.push_back(*value);
            return finished(numbering);
        }
        for (std::u32string_view name : {U"Chapter", U"CHAPTER", U"Part", U"Appendix", U"Section"}) {
            if (!startsWith(name))
                continue;
            m_at = name.size();
            auto value = number() ? m_last : roman();
            if (!value)
                value = appendixLetter();
            if (!value)
                return {};
            numbering.isPart = name.front() == U'P';
            numbering.kind = name == U"Section" ? Numbering::Kind::Section : Numbering::Kind::Chapter;
            numbering.parts.push_back(*value);
            return finished(numbering);
        }
        return {};
    }

    // 二、 （二） （2）
    std::optional<Numbering> counted()
    {
        Numbering numbering;
        numbering.isWord = true;
        const bool isBracketed = sign() == U'（' || sign() == U'(';
        m_at += isBracketed ? 1 : 0;
        auto value = hanNumber();
        numbering.kind = !isBracketed ? Numbering::Kind::Han
            : value                   ? Numbering::Kind::BracketedHan
                                      : Numbering::Kind::Bracketed;
        if (!value && isBracketed)
            value = number();
        const bool isClosed = isBracketed ? sign() == U'）' || sign() == U')' : sign() == U'、' || sign() == U'．';
        if (!value || !isClosed)
            return {};
        ++m_at;
        numbering.parts.push_back(*value);
        return finished(numbering);
    }

    // II, as parts are counted
    std::optional<Numbering> part()
    {
        Numbering numbering;
        numbering.isPart = true;
        const auto value = roman();
        if (!value)
            return {};
        numbering.parts.push_back(*value);
        return finished(numbering);
    }

private:
    char32_t sign(std::size_t ahead = 0) const { return m_at + ahead < m_count ? m_glyphs[m_at + ahead].codePoint : 0; }
    bool hasSpaceBefore() const { return m_at > 0 && m_at < m_count && m_glyphs[m_at - 1].spaceAfter; }

    std::optional<int> number()
    {
        int value = 0;
        const std::size_t first = m_at;
        while (isDigit(sign()) && m_at < first + 4 && (m_at == first || !hasSpaceBefore()))
            value = 10 * value + QChar::digitValue(m_glyphs[m_at++].codePoint);
        m_last = m_at > first ? std::optional(value) : std::nullopt;
        return m_last;
    }

    std::optional<int> hanNumber()
    {
        std::u32string digits;
        while (hanDigits.find(sign()) != hanDigits.npos && sign())
            digits.push_back(m_glyphs[m_at++].codePoint);
        const auto token = digits.empty() ? std::nullopt : folioToken(digits);
        return token ? std::optional(token->value) : std::nullopt;
    }

    std::optional<int> roman()
    {
        std::u32string digits;
        const std::size_t first = m_at;
        while ((sign() == U'I' || sign() == U'V' || sign() == U'X') && (m_at == first || !hasSpaceBefore()))
            digits.push_back(m_glyphs[m_at++].codePoint);
        const auto token = digits.empty() ? std::nullopt : folioToken(digits);
        if (token && hasSpaceBefore())
            return token->value;
        m_at = first;
        return {};
    }

    // A, B, C and no other sign of a word
    std::optional<int> appendixLetter()
    {
        const char32_t c = sign();
        const bool ends = m_at + 1 < m_count && (m_glyphs[m_at].spaceAfter || sign(1) == U'.');
        if (c < U'A' || c > U'Z' || !ends)
            return {};
        ++m_at;
        return firstAppendix + int(c - U'A');
    }

    bool startsWith(std::u32string_view name) const
    {
        for (std::size_t i = 0; i < name.size(); ++i) {
            if (sign(i) != name[i])
                return false;
        }
        return true;
    }

    std::optional<Numbering> finished(Numbering &numbering) const
    {
        if (m_at >= m_count) // nothing is left to be a title
            return {};
        numbering.glyphs = int(m_at);
        return numbering;
    }

    const Glyph *m_glyphs;
    std::size_t m_count;
    std::size_t m_at = 0;
    std::optional<int> m_last;
};

} // namespace

std::optional<Numbering> numberingOf(const PageText &page, int firstGlyph, int glyphCount)
{
    if (auto part = Beginning(page, firstGlyph, glyphCount).part())
        return part;
    if (auto decimal = Beginning(page, firstGlyph, glyphCount).decimal())
        return decimal;
    if (auto counted = Beginning(page, firstGlyph, glyphCount).counted())
        return counted;
    return Beginning(page, firstGlyph, glyphCount).word();
}

} // namespace fanye::contents
