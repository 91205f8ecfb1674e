// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/FuzzyMatch.h"

#include <QStringView>

#include <algorithm>
#include <optional>
#include <string_view>

namespace fanye::search {

namespace {

using Units = std::u16string_view;

// A string read forwards, or backwards from its end.
class Reading
{
public:
    Reading(Units units, bool isForward)
        : m_units(units)
        , m_isForward(isForward)
    {
    }

    std::size_t size() const { return m_units.size(); }
    char16_t operator[](std::size_t i) const { return m_units[m_isForward ? i : m_units.size() - 1 - i]; }

    bool continuesAs(std::size_t from, const Reading &other, std::size_t otherFrom) const
    {
        if (size() < from || other.size() < otherFrom || size() - from < other.size() - otherFrom)
            return false;
        for (std::size_t i = 0; otherFrom + i < other.size(); ++i) {
            if ((*this)[from + i] != other[otherFrom + i])
                return false;
        }
        return true;
    }

private:
    Units m_units;
    bool m_isForward;
};

bool mayBeSlip(char16_t unit)
{
    return unit != FoldedText::stopUnit && kindOf(unit) != UnitKind::Digit;
}

// How many units of text the pattern matches with exactly one edit; nullopt for none or more.
std::optional<std::size_t> unitsWithOneSlip(const Reading &text, const Reading &pattern)
{
    std::size_t same = 0;
    while (same < pattern.size() && same < text.size() && pattern[same] == text[same])
        ++same;
    if (same == pattern.size() || !mayBeSlip(pattern[same]))
        return {};
    const bool hasText = same < text.size() && mayBeSlip(text[same]);
    if (hasText && text.continuesAs(same + 1, pattern, same + 1)) // substitution
        return pattern.size();
    if (text.continuesAs(same, pattern, same + 1)) // extra sign in the query
        return pattern.size() - 1;
    if (hasText && text.continuesAs(same + 1, pattern, same)) // sign missing in the query
        return pattern.size() + 1;
    const bool isExchanged = hasText && same + 1 < pattern.size() && same + 1 < text.size()
        && text[same] == pattern[same + 1] && text[same + 1] == pattern[same] && mayBeSlip(text[same + 1]);
    if (isExchanged && text.continuesAs(same + 2, pattern, same + 2))
        return pattern.size();
    return {};
}

// REQUIRES: `part` is not empty.
template <typename Visit> void forEachPlace(const std::u16string &text, Units part, Visit visit)
{
    const QStringView units(text); // its search for one unit is vectorised
    const QChar first(part.front());
    for (qsizetype at = units.indexOf(first); at >= 0; at = units.indexOf(first, at + 1)) {
        if (Units(text).substr(std::size_t(at), part.size()) == part)
            visit(std::size_t(at));
    }
}

// White space between letters must agree with the pattern before and after the edit.
bool areGapsAlike(const FoldedText &folded, const UnitRange &range, const FoldedText &pattern)
{
    const std::size_t length = range.end - range.begin;
    for (std::size_t i = 1; i < std::min(length, pattern.size()); ++i) {
        if (folded.units[range.begin + i] != pattern.units[i]
            || folded.units[range.begin + i - 1] != pattern.units[i - 1])
            break;
        if (!isGapAlike(folded, range.begin + i, pattern, i))
            return false;
    }
    for (std::size_t i = 1; i < std::min(length, pattern.size()); ++i) {
        const std::size_t at = range.end - i, in = pattern.size() - i;
        if (folded.units[at] != pattern.units[in] || folded.units[at - 1] != pattern.units[in - 1])
            break;
        if (!isGapAlike(folded, at, pattern, in))
            return false;
    }
    return true;
}

} // namespace

std::vector<UnitRange> fuzzyOccurrences(const FoldedText &folded, const FoldedText &pattern)
{
    std::vector<UnitRange> found;
    if (pattern.size() < shortestNear)
        return found;
    const auto add = [&](std::size_t begin, std::size_t end) {
        if (areGapsAlike(folded, {begin, end}, pattern))
            found.push_back({begin, end});
    };
    const Units text(folded.units);
    const Units whole(pattern.units);
    const std::size_t half = pattern.size() / 2;
    const std::size_t most = pattern.size() + 2; // maximum length of a half with one edit
    // One edit leaves one half of the pattern intact, except a transposition of the two middle signs.
    forEachPlace(folded.units, pattern.units.substr(0, half), [&](std::size_t at) {
        const Units rest = text.substr(at + half, most);
        if (const auto taken = unitsWithOneSlip(Reading(rest, true), Reading(whole.substr(half), true)))
            add(at, at + half + *taken);
    });
    forEachPlace(folded.units, pattern.units.substr(half), [&](std::size_t at) {
        const std::size_t from = at > most ? at - most : 0;
        const Units before = text.substr(from, at - from);
        if (const auto taken = unitsWithOneSlip(Reading(before, false), Reading(whole.substr(0, half), false)))
            add(at - *taken, at + whole.size() - half);
    });
    std::u16string exchanged = pattern.units;
    std::swap(exchanged[half - 1], exchanged[half]);
    if (exchanged != pattern.units && mayBeSlip(exchanged[half]) && mayBeSlip(exchanged[half - 1]))
        forEachPlace(folded.units, exchanged, [&](std::size_t at) { add(at, at + exchanged.size()); });

    std::sort(found.begin(), found.end());
    found.erase(
        std::unique(found.begin(), found.end(), [](const UnitRange &a, const UnitRange &b) { return b.begin < a.end; }),
        found.end());
    return found;
}

std::vector<UnitRange> occurrencesWithOtherGaps(const FoldedText &folded, const FoldedText &pattern)
{
    std::vector<UnitRange> found;
    if (pattern.size() < shortestNear)
        return found;
    forEachPlace(folded.units, pattern.units, [&](std::size_t at) {
        for (std::size_t i = 1; i < pattern.size(); ++i) {
            if (pattern.kind(i) == UnitKind::Digit && !isGapAlike(folded, at + i, pattern, i))
                return;
        }
        found.push_back({at, at + pattern.size()});
    });
    return found;
}

} // namespace fanye::search
