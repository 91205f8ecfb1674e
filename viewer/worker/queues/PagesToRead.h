// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PageNumber.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace fanye::worker {

enum class TextOrder { FromStart, FromEnd };

// Which pages' text is still to be read, and which comes next. Pure.
class PagesToRead
{
public:
    void setOrder(TextOrder order) { m_order = order; }
    void prefer(PageNumber around) { m_preferred = around; } // while the order is from the start
    // The first and the last page that reset() makes wanted, instead of all; they may stand behind the end.
    void setOnly(const std::optional<std::pair<PageNumber, PageNumber>> &only) { m_only = only; }
    void reset(std::size_t pageCount); // all are wanted, or those of setOnly()
    // The preferred page, one on either side, then all in order. It stays wanted until begin().
    std::optional<PageNumber> next();
    void begin(PageNumber page); // it is under way
    void wantAgain(const std::vector<PageNumber> &pages); // they were begun, but will not be finished
    bool finish(PageNumber page); // false: it was finished before
    bool isWanted(PageNumber page) const; // and not under way
    std::size_t left() const { return m_left; } // not finished
    std::vector<PageNumber> unfinished() const;

private:
    enum class State : std::uint8_t { Wanted, UnderWay, Done };
    State &of(PageNumber page) { return m_pages[std::size_t(page.index())]; }

    std::vector<State> m_pages;
    std::size_t m_left = 0;
    int m_firstWanted = 0; // no page before this one is wanted
    int m_behindWanted = 0; // nor is this one or any behind it
    PageNumber m_preferred;
    std::optional<std::pair<PageNumber, PageNumber>> m_only;
    TextOrder m_order = TextOrder::FromStart;
};

} // namespace fanye::worker
