// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/printed/ContentsPages.h"

#include "contents/printed/LineLeads.h"

#include <algorithm>
#include <set>

namespace fanye::contents {

using namespace text;

namespace {

constexpr int fewestEntries = 3, fewestUnderTitle = 2; // the latter under a title such as 目录
constexpr int widestGap = 6; // lines between two entries that lead nowhere: what an article is about
constexpr int pagesInFront = 12, percentInFront = 15; // of the issue, where contents may stand
constexpr int pagesAtEnd = 4;
constexpr std::size_t mostLines = 2000; // of a page that lists contents

// Per cent of the lines that must lead somewhere: under such a title, where most have a link or a number, and else.
constexpr int leastUnderTitle = 20, leastWithNumbers = 30, leastWithNames = 50;

constexpr double closeAbove = 3; // ems from the name of the first section to its first article
constexpr std::size_t shortestLabel = 2, longestLabel = 24; // letters of that name
constexpr double smallestLabel = 0.95; // of the article's size

constexpr int nextPageWithin = 2, linesBeforeRest = 3; // where a list goes on
constexpr int mostCountedAgain = 1; // entries of a list that goes on

constexpr int stepsOfIndex = 6; // from page to page, from which on an index shows
constexpr int leastSpan = 30; // per cent of the issue between the first and the last target
constexpr double bonusOfTitle = 1.5, bonusOfHit = 0.1;

struct Candidate // the part of one page
{
    ListPart part;
    std::vector<Lead> leads; // one for each line
    int first = 0; // the first line on its page
    bool hasTitle = false; // such as 目录
};

class Finder
{
public:
    Finder(const IssueLines &issue, PageLookup &pages, const std::stop_token &stop)
        : m_issue(issue)
        , m_pages(pages)
        , m_stop(stop)
        , m_leads(issue, pages, stop)
    {
    }

    std::vector<ListPart> find()
    {
        readZone();
        m_leads.learnNumbers(m_zone);
        std::vector<Candidate> best;
        double bestScore = 0;
        for (std::size_t i = 0; i < m_zone.size();) {
            std::vector<Candidate> run = runFrom(i);
            const double score = scoreOf(run);
            if (score > bestScore) {
                best = run;
                bestScore = score;
            }
            i += std::max<std::size_t>(1, run.size());
        }
        std::vector<ListPart> parts;
        for (Candidate &candidate : best)
            parts.push_back(std::move(candidate.part));
        return parts;
    }

private:
    void readZone()
    {
        const IssueText &text = m_pages.text();
        const int inFront = std::max(pagesInFront, text.pageCount * percentInFront / 100);
        std::vector<std::vector<const Link *>> links(std::size_t(std::max(0, text.pageCount)));
        for (const Link &link : m_issue.structure.links) {
            if (link.target && m_pages.has(link.page) && m_pages.has(*link.target) && *link.target != link.page)
                links[std::size_t(link.page.index())].push_back(&link);
        }
        for (const PageText &page : text.pages) {
            const bool isIn = page.page.index() < inFront || page.page.index() >= text.pageCount - pagesAtEnd;
            stopIfAsked(m_stop);
            if (isIn && m_pages.has(page.page) && page.lines.size() <= mostLines)
                m_zone.push_back({&page, listLinesOf(page, links[std::size_t(page.page.index())])});
        }
    }

    Candidate candidateOf(const ListPart &page) const
    {
        std::vector<Lead> leads;
        for (const ListLine &line : page.lines)
            leads.push_back(m_leads.of(line, *page.page));
        const Stretch best = bestStretch(page, leads);
        Candidate candidate;
        candidate.first = best.first;
        candidate.part.page = page.page;
        for (int i = best.first; i <= best.last; ++i) {
            candidate.part.lines.push_back(page.lines[std::size_t(i)]);
            candidate.leads.push_back(leads[std::size_t(i)]);
        }
        takeLabelBefore(candidate, page, leads);
        for (const ListLine &line : page.lines)
            candidate.hasTitle = candidate.hasTitle || isContentsWord(line.key);
        return candidate;
    }

    struct Stretch // of lines
    {
        int first = 0, last = -1, hits = 0;
    };

    // Of the stretches of a page whose lines lead elsewhere the one with most.
    static Stretch bestStretch(const ListPart &page, const std::vector<Lead> &leads)
    {
        Stretch best;
        for (int first = 0; first < int(leads.size());) {
            if (!leads[std::size_t(first)].isHit()) {
                ++first;
                continue;
            }
            const Stretch stretch = stretchFrom(first, page, leads);
            if (stretch.hits > best.hits)
                best = stretch;
            first = stretch.last + 1;
        }
        return best;
    }

    static Stretch stretchFrom(int first, const ListPart &page, const std::vector<Lead> &leads)
    {
        Stretch stretch{first, first, 0};
        for (int i = first; i < int(leads.size()) && i - stretch.last <= widestGap; ++i) {
            if (endsList(page.lines[std::size_t(i)], leads[std::size_t(i)]))
                break;
            if (leads[std::size_t(i)].isHit()) {
                stretch.last = i;
                ++stretch.hits;
            }
        }
        return stretch;
    }

    // The first section's name stands before its first article and may lead nowhere itself.
    static void takeLabelBefore(Candidate &candidate, const ListPart &page, const std::vector<Lead> &leads)
    {
        if (candidate.part.lines.empty() || candidate.first == 0)
            return;
        const ListLine &label = page.lines[std::size_t(candidate.first - 1)];
        const ListLine &next = candidate.part.lines.front();
        const bool isNear
            = next.box.top() - label.box.bottom() < closeAbove * next.size && label.box.left() <= next.box.left() + 1;
        if (!isNear || isContentsWord(label.key) || label.key.size() < shortestLabel || label.key.size() > longestLabel
            || label.size < smallestLabel * next.size)
            return;
        candidate.part.lines.insert(candidate.part.lines.begin(), label);
        candidate.leads.insert(candidate.leads.begin(), leads[std::size_t(candidate.first - 1)]);
        --candidate.first;
    }

    static bool endsList(const ListLine &line, const Lead &lead) { return !lead.isHit() && isOtherListWord(line.key); }

    static int hitsOf(const Candidate &candidate)
    {
        return int(
            std::count_if(candidate.leads.begin(), candidate.leads.end(), [](const Lead &l) { return l.isHit(); }));
    }

    static bool isList(const Candidate &candidate)
    {
        const int hits = hitsOf(candidate);
        const auto lines = int(candidate.leads.size());
        const int links = int(std::count_if(candidate.leads.begin(), candidate.leads.end(),
                                            [](const Lead &l) { return l.isLinked || l.isNumbered; }));
        const int needed = candidate.hasTitle ? leastUnderTitle : links * 2 > hits ? leastWithNumbers : leastWithNames;
        return hits >= (candidate.hasTitle ? fewestUnderTitle : fewestEntries) && hits * 100 >= lines * needed;
    }

    // The pages from this one on that go on with the list.
    std::vector<Candidate> runFrom(std::size_t at) const
    {
        std::vector<Candidate> run;
        for (std::size_t i = at; i < m_zone.size(); ++i) {
            if (!run.empty() && m_zone[i].page->page.index() > run.back().part.page->page.index() + nextPageWithin)
                break;
            Candidate candidate = candidateOf(m_zone[i]);
            const bool goesOn = !run.empty() && candidate.first <= linesBeforeRest
                && hitsOf(candidate) >= fewestUnderTitle && hitsOf(candidate) * 2 >= int(candidate.leads.size());
            const bool isGap = !run.empty() && m_zone[i].lines.empty();
            if (!isList(candidate) && !goesOn && !isGap)
                break;
            if (!run.empty() && !isGap && !goesOnWith(run, candidate))
                break;
            if (!isGap)
                run.push_back(std::move(candidate));
        }
        return run;
    }

    // A list of tables counts from 1.1 again; a cover names what the contents page names again.
    static bool goesOnWith(const std::vector<Candidate> &run, const Candidate &next)
    {
        std::set<std::vector<int>> numberings;
        std::set<TitleKey> titles;
        for (const Candidate &candidate : run) {
            for (const ListLine &line : candidate.part.lines) {
                titles.insert(line.key);
                if (line.numbering && line.numbering->parts.size() > 1)
                    numberings.insert(line.numbering->parts);
            }
        }
        const std::vector<ListLine> &lines = next.part.lines;
        const auto counted = std::count_if(lines.begin(), lines.end(), [&numberings](const ListLine &line) {
            return line.numbering && numberings.count(line.numbering->parts) > 0;
        });
        const auto named = std::count_if(lines.begin(), lines.end(),
                                         [&titles](const ListLine &line) { return titles.count(line.key) > 0; });
        return counted <= mostCountedAgain && named * 2 < std::ptrdiff_t(std::min(titles.size(), lines.size()));
    }

    // How many places of the issue a run of pages leads to; 0 where it does not look like contents. An index goes by
    // the alphabet, so that its pages go back as often as forward.
    double scoreOf(const std::vector<Candidate> &run) const
    {
        std::set<PageNumber> targets;
        int hits = 0, forward = 0, back = 0;
        bool hasTitle = false;
        std::optional<PageNumber> before;
        for (const Candidate &candidate : run) {
            hasTitle = hasTitle || candidate.hasTitle;
            for (const Lead &lead : candidate.leads) {
                if (!lead.page)
                    continue;
                ++hits;
                targets.insert(*lead.page);
                forward += before && *lead.page > *before ? 1 : 0;
                back += before && *lead.page < *before ? 1 : 0;
                before = lead.page;
            }
        }
        const int needed = hasTitle ? fewestUnderTitle : fewestEntries;
        if (int(targets.size()) < needed || (forward + back >= stepsOfIndex && back * 3 > forward))
            return 0;
        const int span = targets.rbegin()->index() - targets.begin()->index() + 1;
        if (span * 100 < m_pages.text().pageCount * leastSpan)
            return 0;
        return double(targets.size()) * (hasTitle ? bonusOfTitle : 1) + bonusOfHit * hits;
    }

    const IssueLines &m_issue;
    PageLookup &m_pages;
    const std::stop_token &m_stop;
    LineLeads m_leads;
    std::vector<ListPart> m_zone; // the pages that contents stand on
};

} // namespace

std::vector<ListPart> contentsPagesOf(const IssueLines &issue, PageLookup &pages, const std::stop_token &stop)
{
    return Finder(issue, pages, stop).find();
}

} // namespace fanye::contents
