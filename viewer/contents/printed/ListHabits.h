// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contents/printed/ContentsPages.h"

#include <optional>
#include <vector>

namespace fanye::contents {

// Where the page numbers of a list stand, and whether its titles are counted. The parts must outlive it.
class ListHabits
{
public:
    explicit ListHabits(const std::vector<ListPart> &parts);

    bool isNumbered() const { return m_isNumbered; }
    bool hasPageNumbers() const { return m_place != NumberPlace::None; }
    std::optional<SideNumber> numberOf(const ListLine &line) const; // of the page
    std::optional<Numbering> numberingOf(const ListLine &line) const; // where titles are counted

private:
    enum class NumberPlace { None, Before, Behind };

    void findPlace();
    void findParts();
    void findNumbering();
    std::optional<Numbering> rawNumbering(const ListLine &line) const;
    bool isAtEdge(const ListLine &line) const;

    std::vector<const ListLine *> m_lines;
    NumberPlace m_place = NumberPlace::None;
    bool m_takesNear = false;
    bool m_isNumbered = false;
    bool m_hasRomanParts = false; // I, II, III
};

} // namespace fanye::contents
