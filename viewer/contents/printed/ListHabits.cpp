// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/printed/ListHabits.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace fanye::contents {

namespace {

constexpr double sameEdge = 3; // points between numbers of one column

// The share of steps from number to number that do not go back.
template <typename Number> double rising(const std::vector<const ListLine *> &lines, Number numberOf)
{
    int steps = 0, up = 0;
    std::optional<int> before;
    for (const ListLine *line : lines) {
        const std::optional<SideNumber> number = numberOf(*line);
        if (!number || number->token.isRoman)
            continue;
        steps += before ? 1 : 0;
        up += before && number->token.value >= *before ? 1 : 0;
        before = number->token.value;
    }
    return steps == 0 ? 0 : double(up) / steps;
}

// 1.2 is followed by 1.3, 1.2.1 or 2.
bool isNext(const std::vector<int> &last, const std::vector<int> &next)
{
    if (next.size() > last.size() + 1 || next.empty())
        return false;
    if (next.size() == last.size() + 1)
        return std::equal(last.begin(), last.end(), next.begin()) && next.back() <= 1;
    const bool isSameParent = std::equal(next.begin(), next.end() - 1, last.begin());
    const int before = last[next.size() - 1];
    return isSameParent && (next.back() == before + 1 || (next.back() == firstAppendix && before < firstAppendix));
}

} // namespace

ListHabits::ListHabits(const std::vector<ListPart> &parts)
{
    for (const ListPart &part : parts) {
        for (const ListLine &line : part.lines)
            m_lines.push_back(&line);
    }
    findPlace();
    findParts();
    findNumbering();
}

std::optional<Numbering> ListHabits::numberingOf(const ListLine &line) const
{
    return m_isNumbered ? rawNumbering(line) : std::nullopt;
}

std::optional<SideNumber> ListHabits::numberOf(const ListLine &line) const
{
    if (m_place == NumberPlace::Before)
        return line.before;
    if (m_place != NumberPlace::Behind || !line.behind)
        return {};
    return line.behind->isFarOff || m_takesNear || isAtEdge(line) ? line.behind : std::nullopt;
}

void ListHabits::findPlace()
{
    int far = 0, near = 0, before = 0, ordinals = 0;
    int last = 0;
    for (const ListLine *line : m_lines) {
        far += line->behind && line->behind->isFarOff;
        near += line->behind.has_value();
        before += line->before.has_value();
        if (line->before) {
            ordinals += line->before->token.value == last + 1 || line->before->token.value == 1;
            last = line->before->token.value;
        }
    }
    const auto lines = int(m_lines.size());
    const auto behindOf = [](const ListLine &line) { return line.behind; };
    const auto beforeOf = [](const ListLine &line) { return line.before; };
    if (far >= 2 && far * 10 >= lines * 3) {
        m_place = NumberPlace::Behind;
    } else if (before >= 2 && before * 10 >= lines * 3 && ordinals * 10 < before * 9
               && rising(m_lines, beforeOf) > 0.7) {
        m_place = NumberPlace::Before;
    } else if (near >= 3 && near * 2 >= lines && rising(m_lines, behindOf) > 0.8) {
        m_place = NumberPlace::Behind;
        m_takesNear = true;
    }
}

// I alone begins many an English question; parts go on with II.
void ListHabits::findParts()
{
    m_hasRomanParts = std::any_of(m_lines.begin(), m_lines.end(), [](const ListLine *line) {
        const std::optional<Numbering> &numbering = line->numbering;
        return numbering && numbering->isPart && !numbering->isWord && numbering->parts == std::vector<int>{2};
    });
}

void ListHabits::findNumbering()
{
    int numbered = 0, follows = 0;
    std::vector<int> last;
    std::map<Numbering::Kind, int> counted;
    for (const ListLine *line : m_lines) {
        const std::optional<Numbering> numbering = rawNumbering(*line);
        if (!numbering || numbering->isPart)
            continue;
        ++numbered;
        if (numbering->kind == Numbering::Kind::Decimal) {
            follows += isNext(last, numbering->parts);
            last = numbering->parts;
        } else {
            int &before = counted[numbering->kind];
            const int value = numbering->parts.front();
            follows += value == before + 1 || value == 1;
            before = value;
            if (numbering->kind == Numbering::Kind::Han || numbering->kind == Numbering::Kind::BracketedHan)
                last.clear(); // 一、 1. 2. 二、 1.
        }
    }
    m_isNumbered = numbered >= 3 && numbered * 10 >= int(m_lines.size()) * 3 && follows * 10 >= numbered * 6;
}

// A number far before the title, where page numbers stand behind, is its numbering as well.
std::optional<Numbering> ListHabits::rawNumbering(const ListLine &line) const
{
    if (line.numbering && line.numbering->isPart && !line.numbering->isWord && !m_hasRomanParts)
        return {};
    if (line.numbering) {
        const bool isPageNumber = m_place == NumberPlace::Before && line.numbering->parts.size() == 1
            && !line.numbering->isWord;
        return isPageNumber ? std::nullopt : line.numbering;
    }
    if (m_place == NumberPlace::Behind && line.before && line.before->isFarOff && !line.before->token.isRoman)
        return Numbering{{line.before->token.value}, 0};
    return {};
}

// A number that only a space parts from the title is one where it ends with those that stand apart.
bool ListHabits::isAtEdge(const ListLine &line) const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [&line](const ListLine *other) {
        return other->behind && other->behind->isFarOff
            && std::abs(other->behind->edge - line.behind->edge) < sameEdge;
    });
}

} // namespace fanye::contents
