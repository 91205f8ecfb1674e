// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/printed/Targets.h"

#include "contents/printed/Assignment.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>
#include <set>

namespace fanye::contents {

using namespace text;

namespace {

constexpr double leastLikeness = 0.72; // of a heading that an entry names
constexpr double leastOnItsPage = 0.5; // where the printed number says so too
constexpr double surest = 0.85;
constexpr double leastLead = 0.15; // over the next best heading on another page
constexpr double leastLeadOfSure = 0.05; // where the title is the same but for a sign
constexpr int mostHeadings = 12; // that are looked at for one entry

struct Choice // a heading that an entry may name
{
    int heading = 0;
    double likeness = 0;
    double weight = 0;
};

class Linker
{
public:
    Linker(const ContentsList &list, const IssueLines &issue, const std::vector<ListPart> &parts,
           const PageLookup &pages, const std::stop_token &stop)
        : m_list(list)
        , m_issue(issue)
        , m_parts(parts)
        , m_pages(pages)
        , m_stop(stop)
        , m_targets(list.entries.size())
    {
    }

    std::vector<std::optional<Target>> link()
    {
        gatherChoices();
        m_areNumbersTrue = areNumbersTrue();
        weigh(false);
        choose();
        weigh(true);
        choose();
        learnOffset();
        for (std::size_t i = 0; i < m_targets.size(); ++i)
            decide(i);
        findPictures();
        return m_targets;
    }

private:
    const ListedEntry &entry(std::size_t i) const { return m_list.entries[i]; }
    const Heading &heading(int row) const { return m_issue.headings[std::size_t(row)]; }

    // Headings within the lists themselves are none.
    bool isListed(const Heading &heading) const
    {
        return std::any_of(m_parts.begin(), m_parts.end(), [&heading](const ListPart &part) {
            return part.page->page == heading.page
                && std::any_of(part.lines.begin(), part.lines.end(), [&heading](const ListLine &line) {
                       return line.line >= heading.firstLine && line.line < heading.firstLine + heading.lineCount;
                   });
        });
    }

    void gatherChoices()
    {
        for (const ListedEntry &entry : m_list.entries) {
            stopIfAsked(m_stop);
            std::vector<Choice> choices;
            for (const TitleKey &key : keysOf(entry)) {
                std::vector<NamedHeading> found = m_issue.standing.find(key, leastOnItsPage);
                if (found.empty() || found.front().likeness < surest)
                    found = m_issue.index.find(key, leastOnItsPage);
                for (const NamedHeading &named : found) {
                    if (int(choices.size()) >= mostHeadings)
                        break;
                    if (!isListed(heading(named.heading)))
                        choices.push_back({named.heading, named.likeness, 0});
                }
            }
            m_choices.push_back(oncePerHeading(std::move(choices)));
            m_numberPages.push_back(entry.number ? m_pages.pagesFor(*entry.number) : std::vector<PageNumber>());
        }
    }

    // A heading may stand with its number or without.
    static std::vector<TitleKey> keysOf(const ListedEntry &entry)
    {
        std::vector<TitleKey> keys{entry.key};
        if (!entry.numbering || entry.numbering->isWord)
            return keys;
        TitleKey counted;
        for (int part : entry.numbering->parts) {
            const QString digits = part >= 1000 ? QString(QChar(part - 1000 + 'a')) : QString::number(part);
            counted += digits.toStdU32String();
        }
        keys.insert(keys.begin(), counted + entry.key);
        return keys;
    }

    static std::vector<Choice> oncePerHeading(std::vector<Choice> choices)
    {
        std::stable_sort(choices.begin(), choices.end(), [](const Choice &a, const Choice &b) {
            return a.heading != b.heading ? a.heading < b.heading : a.likeness > b.likeness;
        });
        choices.erase(std::unique(choices.begin(), choices.end(),
                                  [](const Choice &a, const Choice &b) { return a.heading == b.heading; }),
                      choices.end());
        return choices;
    }

    // Pages between the heading and the page that the entry's number means; none without a number.
    std::optional<int> distance(std::size_t i, PageNumber page) const
    {
        std::optional<int> least;
        for (PageNumber meant : m_numberPages[i]) {
            const int pages = std::abs(meant.index() - page.index());
            least = std::min(least.value_or(pages), pages);
        }
        return least;
    }

    // Whether the numbers of the list mean pages at all: titles that are sure must agree with them.
    bool areNumbersTrue() const
    {
        int agree = 0, sure = 0;
        for (std::size_t i = 0; i < m_choices.size(); ++i) {
            const Choice *best = nullptr;
            for (const Choice &choice : m_choices[i]) {
                if (heading(choice.heading).standsOut && (!best || choice.likeness > best->likeness))
                    best = &choice;
            }
            if (!best || best->likeness < surest || m_numberPages[i].empty())
                continue;
            ++sure;
            const bool isNear = std::any_of(m_choices[i].begin(), m_choices[i].end(), [&](const Choice &choice) {
                return choice.likeness >= surest && distance(i, heading(choice.heading).page).value_or(99) <= 2;
            });
            agree += isNear ? 1 : 0;
        }
        return sure < 3 || agree * 2 >= sure;
    }

    void weigh(bool isSecondTime)
    {
        for (std::size_t i = 0; i < m_choices.size(); ++i) {
            stopIfAsked(m_stop);
            const auto [low, high] = isSecondTime ? neighbours(i) : std::make_pair(0, 0);
            for (Choice &choice : m_choices[i]) {
                const Heading &named = heading(choice.heading);
                choice.weight = choice.likeness + (named.isBlock ? 0.02 : 0) - (named.standsOut ? 0 : 0.06)
                    - (named.page.index() == 0 ? 0.1 : 0);
                if (m_areNumbersTrue) {
                    const std::optional<int> away = distance(i, named.page);
                    choice.weight += !away ? 0 : *away == 0 ? 0.3 : *away <= 2 ? 0.15 : -0.1;
                }
                if (isSecondTime)
                    choice.weight += (named.page.index() >= low && named.page.index() <= high ? 0.08 : 0)
                        + (isUsualStyle(named) ? 0.06 : 0);
            }
        }
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
        return alike >= 2;
    }

    // The number of the place where a heading begins; runs of lines that begin there are one place.
    static int placeOf(const Heading &heading)
    {
        return heading.page.index() * 2048 + std::min(heading.firstLine, 2047);
    }

    // The fourth power, so that one title that fits is worth more than two that half fit.
    void choose()
    {
        std::vector<WeightedPair> possible;
        for (std::size_t i = 0; i < m_choices.size(); ++i) {
            std::vector<WeightedPair> own;
            for (const Choice &choice : m_choices[i]) {
                if (isPossible(i, choice))
                    own.push_back(
                        {int(i), placeOf(heading(choice.heading)), std::pow(std::max(choice.weight, 0.01), 4)});
            }
            std::sort(own.begin(), own.end(), [](const WeightedPair &a, const WeightedPair &b) {
                return a.right != b.right ? a.right < b.right : a.weight > b.weight;
            });
            own.erase(std::unique(own.begin(), own.end(),
                                  [](const WeightedPair &a, const WeightedPair &b) { return a.right == b.right; }),
                      own.end());
            possible.insert(possible.end(), own.begin(), own.end());
        }
        std::fill(m_targets.begin(), m_targets.end(), std::nullopt);
        const std::vector<WeightedPair> chosen = heaviestPairs(possible);
        for (const WeightedPair &pair : chosen) {
            const Choice &choice = bestAt(std::size_t(pair.left), pair.right);
            m_targets[std::size_t(pair.left)] = Target{heading(choice.heading).page, heading(choice.heading).top,
                                                       choice.heading, std::min(1.0, choice.likeness)};
        }
        std::vector<std::size_t> doubtful;
        for (const WeightedPair &pair : chosen) {
            stopIfAsked(m_stop);
            if (!isAhead(std::size_t(pair.left), bestAt(std::size_t(pair.left), pair.right)))
                doubtful.push_back(std::size_t(pair.left));
        }
        for (std::size_t i : doubtful)
            m_targets[i].reset();
    }

    bool isPossible(std::size_t i, const Choice &choice) const
    {
        const Heading &named = heading(choice.heading);
        if (entry(i).linked)
            return named.page == *entry(i).linked;
        if (m_areNumbersTrue && distance(i, named.page).value_or(99) <= 1)
            return true;
        return choice.likeness >= (named.standsOut ? leastLikeness : surest);
    }

    const Choice &bestAt(std::size_t i, int place) const
    {
        const Choice *best = nullptr;
        for (const Choice &choice : m_choices[i]) {
            if (placeOf(heading(choice.heading)) == place && (!best || choice.weight > best->weight))
                best = &choice;
        }
        return *best;
    }

    // Another page names itself nearly as well: then nobody knows.
    bool isAhead(std::size_t i, const Choice &chosen) const
    {
        if (entry(i).linked)
            return true;
        double next = 0;
        for (const Choice &choice : m_choices[i]) {
            const Heading &other = heading(choice.heading);
            const bool isTaken
                = std::any_of(m_targets.begin(), m_targets.end(), [&](const std::optional<Target> &target) {
                      return target && target->page == other.page;
                  });
            if (other.page != heading(chosen.heading).page && !isTaken)
                next = std::max(next, choice.weight);
        }
        return chosen.weight - next >= (chosen.likeness >= 0.95 ? leastLeadOfSure : leastLead);
    }

    void decide(std::size_t i)
    {
        if (entry(i).linked) {
            decideLinked(i);
            return;
        }
        if (!m_areNumbersTrue || (m_numberPages[i].empty() && !m_offset))
            return;
        std::optional<Target> &target = m_targets[i];
        const bool isNear = target && distance(i, target->page).value_or(99) <= 2;
        if (isNear) {
            target->confidence = std::max(target->confidence, 0.95);
            return;
        }
        const bool isSure = target && target->confidence >= surest && heading(*target->heading).standsOut;
        if (!isSure)
            target = byNumber(i);
        else
            target->confidence = 0.6;
    }

    void decideLinked(std::size_t i)
    {
        const PageNumber page = *entry(i).linked;
        std::optional<Target> &target = m_targets[i];
        if (target && target->page == page)
            target->confidence = 0.99;
        else
            target = Target{page, entry(i).linkedTop, {}, 0.95};
        if (entry(i).linkedTop)
            target->top = entry(i).linkedTop;
    }

    // How far the list's numbers are from the pages on which its titles stand, where these agree. A list that was set
    // before the last page was added is wrong by one throughout.
    void learnOffset()
    {
        std::map<int, int> votes;
        int sure = 0;
        for (std::size_t i = 0; i < m_targets.size(); ++i) {
            const std::optional<FolioToken> &number = entry(i).number;
            if (!m_targets[i] || !number || number->isRoman || m_targets[i]->confidence < surest)
                continue;
            ++sure;
            ++votes[m_targets[i]->page.index() - number->value];
        }
        for (const auto &[offset, count] : votes) {
            if (count >= 3 && count * 10 >= sure * 7)
                m_offset = offset;
        }
    }

    std::vector<PageNumber> pagesByNumber(std::size_t i) const
    {
        const std::optional<FolioToken> &number = entry(i).number;
        if (!m_offset || !number || number->isRoman)
            return m_numberPages[i];
        const PageNumber page = PageNumber::fromIndex(number->value + *m_offset);
        return m_pages.has(page) ? std::vector<PageNumber>{page} : m_numberPages[i];
    }

    // The page that the number means, where the title stands on it or it has no words to say otherwise.
    std::optional<Target> byNumber(std::size_t i) const
    {
        std::optional<Target> best;
        for (PageNumber page : pagesByNumber(i)) {
            const double share = m_pages.shareOn(page, entry(i).key);
            const double sure = m_pages.isImageOnly(page) ? 0.75
                : share >= 0.6                            ? 0.85
                : m_pages.hasFolios()                     ? 0.5
                                                          : 0.3;
            if (!best || sure > best->confidence)
                best = Target{page, {}, {}, sure};
        }
        return best && best->confidence >= 0.5 ? best : std::nullopt;
    }

    // Articles that are only pictures: the one run of such pages between the entries before and after.
    void findPictures()
    {
        std::set<PageNumber> taken;
        for (const std::optional<Target> &target : m_targets) {
            if (target)
                taken.insert(target->page);
        }
        std::vector<std::pair<std::size_t, PageNumber>> found;
        for (std::size_t i = 0; i < m_targets.size(); ++i) {
            if (m_targets[i] || i == 0)
                continue;
            const auto run = onlyPictureRun(i, taken);
            if (run)
                found.emplace_back(i, *run);
        }
        for (const auto &[i, page] : found) {
            const PageNumber wanted = page;
            const auto claims = std::count_if(found.begin(), found.end(),
                                              [wanted](const auto &claim) { return claim.second == wanted; });
            if (claims == 1)
                m_targets[i] = Target{page, {}, {}, 0.6};
        }
    }

    std::optional<PageNumber> onlyPictureRun(std::size_t i, const std::set<PageNumber> &taken) const
    {
        const std::optional<Target> &before = m_targets[i - 1];
        if (!before)
            return {};
        const auto next = taken.upper_bound(before->page);
        const int end = next == taken.end() ? m_pages.text().pageCount - 1 : next->index();
        std::optional<PageNumber> run;
        int runs = 0;
        for (int page = before->page.index() + 1; page < end; ++page) {
            if (!m_pages.isImageOnly(PageNumber::fromIndex(page)))
                continue;
            if (page == before->page.index() + 1 || !m_pages.isImageOnly(PageNumber::fromIndex(page - 1))) {
                ++runs;
                run = PageNumber::fromIndex(page);
            }
        }
        return runs == 1 ? run : std::nullopt;
    }

    const ContentsList &m_list;
    const IssueLines &m_issue;
    const std::vector<ListPart> &m_parts;
    const PageLookup &m_pages;
    const std::stop_token &m_stop;
    std::vector<std::vector<Choice>> m_choices; // for each entry
    std::vector<std::vector<PageNumber>> m_numberPages; // for each entry
    std::vector<std::optional<Target>> m_targets;
    bool m_areNumbersTrue = true;
    std::optional<int> m_offset; // page index − number in the list
};

} // namespace

std::vector<std::optional<Target>> targetsOf(const ContentsList &list, const IssueLines &issue,
                                             const std::vector<ListPart> &parts, const PageLookup &pages,
                                             const std::stop_token &stop)
{
    return Linker(list, issue, parts, pages, stop).link();
}

} // namespace fanye::contents
