// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/printed/Targets.h"

#include "contents/printed/Assignment.h"
#include "contents/printed/HeadingCandidates.h"
#include "contents/printed/PictureArticles.h"
#include "contents/printed/PrintedNumbers.h"

#include <algorithm>
#include <cmath>

namespace fanye::contents {

using namespace text;

namespace {

constexpr double leastLikeness = 0.72; // of a heading that an entry names
constexpr double leastLead = 0.15; // over the next best heading on another page
constexpr double leastLeadOfSame = 0.05; // where the title is the same but for a sign
constexpr double sameTitle = 0.95; // likeness from which on it is

// What speaks for a heading beside its likeness, and against it.
constexpr double forBlock = 0.02, againstBodyStyle = 0.06, againstCover = 0.1;
constexpr double forNumber = 0.3, forNumberNearby = 0.15, againstNumber = 0.1;
constexpr double forOrder = 0.08, forUsualStyle = 0.06;
constexpr int nearby = 2; // pages between a heading and the page that the printed number means
constexpr int fewestOfUsual = 2; // targets of one style, for it to be usual

constexpr double confidenceOfLink = 0.95, confidenceOfLinkedHeading = 0.99;
constexpr double confidenceOfNumber = 0.95, confidenceAgainstNumber = 0.6;

constexpr int mostPlacesOnPage = 2048;

// Finds the headings that the entries of a list name.
class TargetFinder
{
public:
    TargetFinder(const ContentsList &list, const IssueLines &issue, const std::vector<ListPart> &parts,
                 const PageLookup &pages, const std::stop_token &stop)
        : m_list(list)
        , m_issue(issue)
        , m_pages(pages)
        , m_stop(stop)
        , m_numbers(list, pages)
        , m_targets(list.entries.size())
    {
        for (const ListedEntry &entry : list.entries) {
            stopIfAsked(stop);
            m_candidates.push_back(candidatesFor(entry, issue, parts));
        }
    }

    std::vector<std::optional<Target>> find()
    {
        m_areNumbersTrue = m_numbers.areTrue(m_candidates, m_issue.headings);
        weigh(Round::First);
        choose();
        weigh(Round::Second);
        choose();
        m_numbers.learnOffset(m_targets);
        for (std::size_t i = 0; i < m_targets.size(); ++i)
            decide(i);
        findPictureArticles(m_targets, m_pages);
        return m_targets;
    }

private:
    enum class Round { First, Second }; // the second knows the targets of the first

    const ListedEntry &entry(std::size_t i) const { return m_list.entries[i]; }
    const Heading &heading(int row) const { return m_issue.headings[std::size_t(row)]; }

    void weigh(Round round)
    {
        for (std::size_t i = 0; i < m_candidates.size(); ++i) {
            stopIfAsked(m_stop);
            const auto [low, high] = round == Round::Second ? neighbours(i) : std::make_pair(0, 0);
            for (HeadingCandidate &candidate : m_candidates[i]) {
                const Heading &named = heading(candidate.heading);
                candidate.weight = candidate.likeness + (named.isBlock ? forBlock : 0)
                    - (named.standsOut ? 0 : againstBodyStyle) - (named.page.index() == 0 ? againstCover : 0);
                candidate.weight += weightOfNumber(i, named.page);
                if (round == Round::Second)
                    candidate.weight += (named.page.index() >= low && named.page.index() <= high ? forOrder : 0)
                        + (isUsualStyle(named) ? forUsualStyle : 0);
            }
        }
    }

    double weightOfNumber(std::size_t i, PageNumber page) const
    {
        const std::optional<int> away = m_areNumbersTrue ? m_numbers.distance(i, page) : std::nullopt;
        if (!away)
            return 0;
        return *away == 0 ? forNumber : *away <= nearby ? forNumberNearby : -againstNumber;
    }

    // The pages between which the neighbours in the list stand.
    std::pair<int, int> neighbours(std::size_t i) const
    {
        int low = 0, high = m_pages.text().pageCount;
        for (std::size_t k = i; k-- > 0;) {
            if (m_targets[k]) {
                low = m_targets[k]->page.index();
                break;
            }
        }
        for (std::size_t k = i + 1; k < m_targets.size(); ++k) {
            if (m_targets[k]) {
                high = m_targets[k]->page.index();
                break;
            }
        }
        return {low, high};
    }

    bool isUsualStyle(const Heading &named) const
    {
        const auto alike = std::count_if(m_targets.begin(), m_targets.end(), [&](const std::optional<Target> &target) {
            return target && target->heading && heading(*target->heading).style.isLike(named.style);
        });
        return alike >= fewestOfUsual;
    }

    // The number of the place where a heading begins; runs of lines that begin there are one place.
    static int placeOf(const Heading &heading)
    {
        return heading.page.index() * mostPlacesOnPage + std::min(heading.firstLine, mostPlacesOnPage - 1);
    }

    void choose()
    {
        std::vector<WeightedPair> possible;
        for (std::size_t i = 0; i < m_candidates.size(); ++i) {
            const std::vector<WeightedPair> own = possiblePairs(i);
            possible.insert(possible.end(), own.begin(), own.end());
        }
        std::fill(m_targets.begin(), m_targets.end(), std::nullopt);
        const std::vector<WeightedPair> chosen = heaviestPairs(possible);
        for (const WeightedPair &pair : chosen) {
            const HeadingCandidate &best = bestAt(std::size_t(pair.left), pair.right);
            m_targets[std::size_t(pair.left)] = Target{heading(best.heading).page, heading(best.heading).top,
                                                       best.heading, std::min(1.0, best.likeness)};
        }
        dropDoubtful(chosen);
    }

    // The entry with each place that it may name. The fourth power, so that one title that fits is worth more than two
    // that half fit.
    std::vector<WeightedPair> possiblePairs(std::size_t i) const
    {
        std::vector<WeightedPair> pairs;
        for (const HeadingCandidate &candidate : m_candidates[i]) {
            if (isPossible(i, candidate))
                pairs.push_back(
                    {int(i), placeOf(heading(candidate.heading)), std::pow(std::max(candidate.weight, 0.01), 4)});
        }
        std::sort(pairs.begin(), pairs.end(), [](const WeightedPair &a, const WeightedPair &b) {
            return a.right != b.right ? a.right < b.right : a.weight > b.weight;
        });
        const auto isSame = [](const WeightedPair &a, const WeightedPair &b) { return a.right == b.right; };
        pairs.erase(std::unique(pairs.begin(), pairs.end(), isSame), pairs.end());
        return pairs;
    }

    void dropDoubtful(const std::vector<WeightedPair> &chosen)
    {
        std::vector<std::size_t> doubtful;
        for (const WeightedPair &pair : chosen) {
            stopIfAsked(m_stop);
            if (!isAhead(std::size_t(pair.left), bestAt(std::size_t(pair.left), pair.right)))
                doubtful.push_back(std::size_t(pair.left));
        }
        for (std::size_t i : doubtful)
            m_targets[i].reset();
    }

    bool isPossible(std::size_t i, const HeadingCandidate &candidate) const
    {
        const Heading &named = heading(candidate.heading);
        if (entry(i).linked)
            return named.page == *entry(i).linked;
        if (m_areNumbersTrue && m_numbers.isWithin(1, i, named.page))
            return true;
        return candidate.likeness >= (named.standsOut ? leastLikeness : sureLikeness);
    }

    const HeadingCandidate &bestAt(std::size_t i, int place) const
    {
        const HeadingCandidate *best = nullptr;
        for (const HeadingCandidate &candidate : m_candidates[i]) {
            if (placeOf(heading(candidate.heading)) == place && (!best || candidate.weight > best->weight))
                best = &candidate;
        }
        return *best;
    }

    // Whether no other page has a heading that fits nearly as well; if one has, nobody can tell which is meant.
    bool isAhead(std::size_t i, const HeadingCandidate &chosen) const
    {
        if (entry(i).linked)
            return true;
        double next = 0;
        for (const HeadingCandidate &candidate : m_candidates[i]) {
            const PageNumber page = heading(candidate.heading).page;
            if (page != heading(chosen.heading).page && !isTaken(page))
                next = std::max(next, candidate.weight);
        }
        return chosen.weight - next >= (chosen.likeness >= sameTitle ? leastLeadOfSame : leastLead);
    }

    bool isTaken(PageNumber page) const
    {
        return std::any_of(m_targets.begin(), m_targets.end(),
                           [page](const std::optional<Target> &target) { return target && target->page == page; });
    }

    void decide(std::size_t i)
    {
        if (entry(i).linked) {
            decideLinked(i);
            return;
        }
        if (!m_areNumbersTrue || !m_numbers.hasPage(i))
            return;
        std::optional<Target> &target = m_targets[i];
        if (target && m_numbers.isWithin(nearby, i, target->page)) {
            target->confidence = std::max(target->confidence, confidenceOfNumber);
            return;
        }
        const bool isSure = target && target->confidence >= sureLikeness && heading(*target->heading).standsOut;
        if (!isSure)
            target = m_numbers.target(i);
        else
            target->confidence = confidenceAgainstNumber;
    }

    void decideLinked(std::size_t i)
    {
        const PageNumber page = *entry(i).linked;
        std::optional<Target> &target = m_targets[i];
        if (target && target->page == page)
            target->confidence = confidenceOfLinkedHeading;
        else
            target = Target{page, entry(i).linkedTop, {}, confidenceOfLink};
        if (entry(i).linkedTop)
            target->top = entry(i).linkedTop;
    }

    const ContentsList &m_list;
    const IssueLines &m_issue;
    const PageLookup &m_pages;
    const std::stop_token &m_stop;
    PrintedNumbers m_numbers;
    std::vector<std::vector<HeadingCandidate>> m_candidates; // for each entry
    std::vector<std::optional<Target>> m_targets;
    bool m_areNumbersTrue = true;
};

} // namespace

std::vector<std::optional<Target>> targetsOf(const ContentsList &list, const IssueLines &issue,
                                             const std::vector<ListPart> &parts, const PageLookup &pages,
                                             const std::stop_token &stop)
{
    return TargetFinder(list, issue, parts, pages, stop).find();
}

} // namespace fanye::contents
