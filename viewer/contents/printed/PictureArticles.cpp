// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/printed/PictureArticles.h"

#include <algorithm>
#include <set>
#include <utility>

namespace fanye::contents {

namespace {

constexpr double confidenceOfPictures = 0.6;

// The first page of the only run of pictures behind `before` and in front of the next page that is taken.
std::optional<PageNumber> onlyRunAfter(PageNumber before, const std::set<PageNumber> &taken, const PageLookup &pages)
{
    const auto isPicture = [&pages](int page) { return pages.isImageOnly(PageNumber::fromIndex(page)); };
    const auto next = taken.upper_bound(before);
    const int end = next == taken.end() ? pages.text().pageCount - 1 : next->index();
    std::optional<PageNumber> run;
    int runs = 0;
    for (int page = before.index() + 1; page < end; ++page) {
        const bool isFirst = isPicture(page) && (page == before.index() + 1 || !isPicture(page - 1));
        if (!isFirst)
            continue;
        ++runs;
        run = PageNumber::fromIndex(page);
    }
    return runs == 1 ? run : std::nullopt;
}

} // namespace

void findPictureArticles(std::vector<std::optional<Target>> &targets, const PageLookup &pages)
{
    std::set<PageNumber> taken;
    for (const std::optional<Target> &target : targets) {
        if (target)
            taken.insert(target->page);
    }
    std::vector<std::pair<std::size_t, PageNumber>> found;
    for (std::size_t i = 1; i < targets.size(); ++i) {
        if (targets[i] || !targets[i - 1])
            continue;
        if (const auto run = onlyRunAfter(targets[i - 1]->page, taken, pages))
            found.emplace_back(i, *run);
    }
    for (const auto &[i, page] : found) {
        const PageNumber wanted = page;
        const auto claims
            = std::count_if(found.begin(), found.end(), [wanted](const auto &claim) { return claim.second == wanted; });
        if (claims == 1)
            targets[i] = Target{page, {}, {}, confidenceOfPictures};
    }
}

} // namespace fanye::contents
