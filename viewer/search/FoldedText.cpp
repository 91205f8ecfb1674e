// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/FoldedText.h"

#include <QChar>

namespace fanye::search {

namespace {

// Conjoining jamo, arithmetic of The Unicode Standard, 3.12.
constexpr char16_t firstLead = 0x1100, firstVowel = 0x1161, firstTrail = 0x11A7, firstSyllable = 0xAC00;
constexpr int leads = 19, vowels = 21, trails = 28;

bool isWithin(char16_t unit, char16_t first, int count)
{
    return unit >= first && unit < first + count;
}

} // namespace

void Folding::stop(std::uint32_t source)
{
    m_pending = 0;
    if (!m_folded.units.empty() && m_folded.units.back() != FoldedText::stopUnit)
        emitUnit(FoldedText::stopUnit, UnitKind::Other, source);
}

void Folding::emitUnit(char16_t unit, UnitKind kind, std::uint32_t source)
{
    m_folded.units.push_back(unit);
    m_folded.source.push_back(source);
    m_folded.marks.push_back(std::uint8_t(m_pending | std::uint8_t(kind) << FoldedText::kindShift));
    m_pending = 0;
}

void Folding::emitSign(char32_t sign, std::uint32_t source)
{
    const UnitKind kind = kindOf(sign);
    if (sign < 0x10000) {
        const auto unit = char16_t(sign);
        if (kind == UnitKind::Punctuation && joinsRun(unit))
            return;
        if (unit >= firstVowel && unit < firstTrail + trails && joinsSyllable(unit))
            return;
        if (unit > 2)
            emitUnit(unit, kind, source);
    } else {
        emitUnit(QChar::highSurrogate(sign), kind, source);
        emitUnit(QChar::lowSurrogate(sign), kind, source);
    }
}

void Folding::add(char32_t sign, std::uint32_t source)
{
    const Folded form = foldedForm(sign);
    switch (form.kind) {
    case FoldKind::White:
        gap();
        return;
    case FoldKind::Mark:
        if (!m_folded.units.empty())
            m_folded.marks.back() |= FoldedText::tail;
        return;
    case FoldKind::Voicing:
    case FoldKind::Semivoicing:
        if (const char16_t kana = m_folded.units.empty() ? u'\0' : voiced(m_folded.units.back(), form.kind)) {
            m_folded.units.back() = kana;
            m_folded.marks.back() |= FoldedText::tail;
        }
        return;
    case FoldKind::Text:
        break;
    }
    if (form.isSame) {
        emitSign(sign, source);
        return;
    }
    for (std::size_t i = 0; i < form.into.size(); ++i) {
        char32_t part = form.into[i];
        if (QChar::isHighSurrogate(form.into[i]) && i + 1 < form.into.size())
            part = QChar::surrogateToUcs4(form.into[i], form.into[i + 1]), ++i;
        emitSign(part, source);
    }
}

// A run of dashes folds to one dash, a run of ellipsis dots to one ellipsis.
bool Folding::joinsRun(char16_t unit)
{
    const std::size_t size = m_folded.size();
    if (size == 0)
        return false;
    const char16_t last = m_folded.units[size - 1];
    const bool isSameRun
        = (unit == u'-' && last == u'-') || (unit == u'…' && last == u'…') || (unit == u'.' && last == u'…');
    if (isSameRun) {
        m_folded.marks[size - 1] |= FoldedText::tail;
        m_pending = 0;
        return true;
    }
    const bool isThird
        = size >= 2 && (unit == u'.' || unit == u'·') && last == unit && m_folded.units[size - 2] == unit;
    if (!isThird)
        return false;
    m_folded.units.pop_back();
    m_folded.source.pop_back();
    m_folded.marks.pop_back();
    m_folded.units.back() = u'…';
    m_folded.marks.back() |= FoldedText::tail;
    m_pending = 0;
    return true;
}

bool Folding::joinsSyllable(char16_t unit)
{
    if (m_folded.units.empty() || m_pending)
        return false;
    char16_t &last = m_folded.units.back();
    if (isWithin(last, firstLead, leads) && isWithin(unit, firstVowel, vowels))
        last = char16_t(firstSyllable + ((last - firstLead) * vowels + (unit - firstVowel)) * trails);
    else if (isWithin(last, firstSyllable, leads * vowels * trails) && (last - firstSyllable) % trails == 0
             && unit > firstTrail)
        last = char16_t(last + (unit - firstTrail));
    else
        return false;
    m_folded.marks.back() |= FoldedText::tail;
    return true;
}

FoldedText withoutPunctuation(const FoldedText &strict)
{
    FoldedText loose;
    loose.reserve(strict.size());
    loose.end = strict.end;
    std::uint8_t pending = 0;
    for (std::size_t i = 0; i < strict.size(); ++i) {
        const auto context = std::uint8_t(strict.marks[i] & (FoldedText::gap | FoldedText::softHyphen));
        if (strict.kind(i) == UnitKind::Punctuation) {
            pending |= context | FoldedText::punctuation;
            continue;
        }
        loose.units.push_back(strict.units[i]);
        loose.source.push_back(strict.source[i]);
        loose.marks.push_back(strict.units[i] == FoldedText::stopUnit ? std::uint8_t(0)
                                                                : std::uint8_t(strict.marks[i] | pending));
        pending = 0;
    }
    return loose;
}

FoldedText foldedQuery(const std::u32string &text)
{
    FoldedText folded;
    Folding folding(folded);
    for (std::size_t i = 0; i < text.size(); ++i)
        folding.add(text[i], std::uint32_t(i));
    folded.end = std::uint32_t(text.size());
    return folded;
}

} // namespace fanye::search
