// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/furniture/PageVariants.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <unordered_map>

namespace fanye::text {

namespace {

using Prints = std::vector<RowPrint>;

constexpr int commonFrom = 4; // tenths of all pages that show a row, from which on it tells no page from another
constexpr int fewestPagesOfCommon = 3;
constexpr std::size_t fewestRows = 2; // of a page that is compared: a running head alone tells nothing
constexpr int mostOwn = 4; // tenths of a page's signs that are not common, where the common ones count
constexpr int leastOfSmaller = 7, leastOfLarger = 2; // tenths of the signs of two pages that variants share

class VariantFinder
{
public:
    explicit VariantFinder(const std::vector<const ComparedRows *> &pages)
    {
        for (const ComparedRows *page : pages) {
            m_withText += !page->all.empty();
            for (std::size_t i = 0; i < page->all.size(); ++i) {
                if (i == 0 || page->all[i].text != page->all[i - 1].text)
                    ++m_pagesWith[page->all[i].text];
            }
        }
    }

    bool areVariants(const Prints &a, const Prints &b) const
    {
        if (std::min(a.size(), b.size()) < fewestRows)
            return false;
        const Prints ownOfA = withoutCommon(a), ownOfB = withoutCommon(b);
        return isMostCommon(a, ownOfA) && isMostCommon(b, ownOfB) ? shareMost(a, b) : shareMost(ownOfA, ownOfB);
    }

private:
    Prints withoutCommon(const Prints &rows) const
    {
        Prints own;
        std::copy_if(rows.begin(), rows.end(), std::back_inserter(own), [this](const RowPrint &row) {
            const int pages = m_pagesWith.at(row.text);
            return pages < fewestPagesOfCommon || 10 * pages < commonFrom * m_withText;
        });
        return own;
    }

    static int signsOf(const Prints &rows)
    {
        int signs = 0;
        for (const RowPrint &row : rows)
            signs += row.signs;
        return signs;
    }

    // Whether a page shows little that many others do not show, too.
    static bool isMostCommon(const Prints &rows, const Prints &own)
    {
        return 10 * signsOf(own) <= mostOwn * signsOf(rows);
    }

    static bool shareMost(const Prints &a, const Prints &b)
    {
        Prints shared;
        std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(shared));
        const auto [smaller, larger] = std::minmax({signsOf(a), signsOf(b)});
        const int signs = 10 * signsOf(shared);
        return signs > 0 && signs >= leastOfSmaller * smaller && signs >= leastOfLarger * larger;
    }

    int m_withText = 0;
    std::unordered_map<std::uint64_t, int> m_pagesWith; // each row
};

} // namespace

std::vector<std::size_t> variantsOf(const std::vector<const ComparedRows *> &pages, const std::stop_token &stop)
{
    const VariantFinder finder(pages);
    std::map<Prints, std::size_t> firstWith;
    std::vector<std::size_t> variants;
    std::size_t before = pages.size(); // the last page with text
    for (std::size_t i = 0; i < pages.size(); ++i) {
        stopIfAsked(stop);
        const Prints &rows = pages[i]->all;
        variants.push_back(i);
        if (rows.empty())
            continue;
        const auto equal = rows.size() < fewestRows ? firstWith.end() : firstWith.emplace(rows, i).first;
        if (equal != firstWith.end() && equal->second != i)
            variants[i] = variants[equal->second];
        else if (before < i && finder.areVariants(pages[before]->all, rows))
            variants[i] = variants[before];
        before = i;
    }
    return variants;
}

} // namespace fanye::text
