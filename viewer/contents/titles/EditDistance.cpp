// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/titles/EditDistance.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>
#include <vector>

namespace fanye::contents {

namespace {

constexpr std::size_t wordBits = 64;

// For each sign of a text of up to 64, the places where it stands, one bit each.
class Places
{
public:
    explicit Places(std::u32string_view text)
    {
        for (std::size_t i = 0; i < text.size(); ++i)
            slot(text[i]).second |= std::uint64_t(1) << i;
    }

    std::uint64_t of(char32_t sign) const
    {
        for (std::size_t i = 0; i < m_count; ++i) {
            if (m_slots[i].first == sign)
                return m_slots[i].second;
        }
        return 0;
    }

private:
    std::pair<char32_t, std::uint64_t> &slot(char32_t sign)
    {
        for (std::size_t i = 0; i < m_count; ++i) {
            if (m_slots[i].first == sign)
                return m_slots[i];
        }
        m_slots[m_count] = {sign, 0};
        return m_slots[m_count++];
    }

    std::array<std::pair<char32_t, std::uint64_t>, wordBits> m_slots;
    std::size_t m_count = 0;
};

// The columns of the table of distances are kept as differences between rows: `rises` where a row is one more than
// the row above it, `falls` where it is one less.
int wordDistance(std::u32string_view shorter, std::u32string_view longer)
{
    const Places places(shorter);
    const std::uint64_t lastRow = std::uint64_t(1) << (shorter.size() - 1);
    std::uint64_t rises = ~std::uint64_t(0), falls = 0;
    int distance = int(shorter.size());
    for (char32_t sign : longer) {
        const std::uint64_t same = places.of(sign);
        const std::uint64_t diagonal = (((same & rises) + rises) ^ rises) | same | falls;
        std::uint64_t rightRises = falls | ~(diagonal | rises);
        std::uint64_t rightFalls = diagonal & rises;
        distance += (rightRises & lastRow) ? 1 : 0;
        distance -= (rightFalls & lastRow) ? 1 : 0;
        rightRises = rightRises << 1 | 1;
        rightFalls <<= 1;
        rises = rightFalls | ~(diagonal | rightRises);
        falls = rightRises & diagonal;
    }
    return distance;
}

int tableDistance(std::u32string_view shorter, std::u32string_view longer)
{
    std::vector<int> row(shorter.size() + 1);
    for (std::size_t i = 0; i < row.size(); ++i)
        row[i] = int(i);
    for (std::size_t k = 0; k < longer.size(); ++k) {
        int corner = std::exchange(row[0], int(k) + 1);
        for (std::size_t i = 0; i < shorter.size(); ++i) {
            const int replaced = corner + (shorter[i] == longer[k] ? 0 : 1);
            corner = row[i + 1];
            row[i + 1] = std::min({replaced, row[i] + 1, corner + 1});
        }
    }
    return row.back();
}

} // namespace

int editDistance(std::u32string_view a, std::u32string_view b)
{
    while (!a.empty() && !b.empty() && a.front() == b.front()) {
        a.remove_prefix(1);
        b.remove_prefix(1);
    }
    while (!a.empty() && !b.empty() && a.back() == b.back()) {
        a.remove_suffix(1);
        b.remove_suffix(1);
    }
    const std::u32string_view shorter = a.size() < b.size() ? a : b;
    const std::u32string_view longer = a.size() < b.size() ? b : a;
    if (shorter.empty())
        return int(longer.size());
    return shorter.size() <= wordBits ? wordDistance(shorter, longer) : tableDistance(shorter, longer);
}

} // namespace fanye::contents
