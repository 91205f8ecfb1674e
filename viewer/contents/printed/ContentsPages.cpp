// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/printed/ContentsPages.h"

#include <algorithm>
#include <set>

namespace fanye::contents {

using namespace text;

namespace {

constexpr double sureName = 0.8; // likeness from which a line names a heading
constexpr double sureShare = 0.6; // of a title's pairs on the page that its number means
constexpr int fewestEntries = 3;
constexpr int widestGap = 6; // lines between two entries that name nothing: what an article is about
constexpr int lastPages = 4;
constexpr std::size_t longestTitle = 150; // signs
constexpr std::size_t mostLines = 2000; // of a page that lists contents

// What one line leads to.
struct Lead
{
    std::optional<PageNumber> page;
    bool isLinked = false, isNamed = false, isNumbered = false;
    bool isHit() const { return isLinked || isNamed || isNumbered; }
};

struct Candidate // the part of one page
{
    ListPart part;
    std::vector<Lead> leads; // one for each line
    int first = 0; // the first line on its page
    bool hasWord = false;
};

class Finder
{
public:
    Finder(const IssueLines &issue, PageLookup &pages, const std::stop_token &stop)
        : m_issue(issue)
        , m_pages(pages)
        , m_stop(stop)
    {
    }

    std::vector<ListPart> find()
    {
        readZone();
        learnNumbers();
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
        const int inFront = std::max(12, text.pageCount * 15 / 100);
        std::vector<std::vector<const Link *>> links(std::size_t(std::max(0, text.pageCount)));
        for (const Link &link : m_issue.structure.links) {
            if (link.target && m_pages.has(link.page) && m_pages.has(*link.target) && *link.target != link.page)
                links[std::size_t(link.page.index())].push_back(&link);
        }
        for (const PageText &page : text.pages) {
            const bool isIn = page.page.index() < inFront || page.page.index() >= text.pageCount - lastPages;
            stopIfAsked(m_stop);
            if (isIn && m_pages.has(page.page) && page.lines.size() <= mostLines)
                m_zone.push_back({&page, listLinesOf(page, links[std::size_t(page.page.index())])});
        }
    }

    std::optional<PageNumber> named(const ListLine &line, const PageText &page) const
    {
        const int skipped = line.before ? line.before->glyphs : 0;
        const int dropped = line.behind ? line.behind->glyphs : 0;
        for (const TitleKey &key :
             {line.key, skipped + dropped > 0 ? keyOf(page, line, skipped, dropped) : TitleKey()}) {
            if (key.size() < 2 || key.size() > longestTitle)
                continue;
            for (const NamedHeading &found : m_issue.standing.find(key, sureName)) {
                const Heading &heading = m_issue.headings[std::size_t(found.heading)];
                if (heading.page != line.page && heading.page.index() != 0)
                    return heading.page;
            }
        }
        return {};
    }

    void learnNumbers()
    {
        std::vector<std::pair<int, PageNumber>> known;
        for (const ListPart &page : m_zone) {
            for (const ListLine &line : page.lines) {
                stopIfAsked(m_stop);
                const std::optional<SideNumber> &number = line.behind ? line.behind : line.before;
                if (!number || number->token.isRoman)
                    continue;
                if (const auto target = named(line, *page.page))
                    known.emplace_back(number->token.value, *target);
            }
        }
        m_pages.learn(known);
    }

    bool isConfirmed(PageNumber page, const TitleKey &key) const
    {
        return key.size() >= 2 && m_pages.has(page) && m_pages.shareOn(page, key) >= sureShare;
    }

    Lead leadOf(const ListLine &line, const PageText &page) const
    {
        stopIfAsked(m_stop);
        Lead lead;
        if (line.link) {
            lead.page = *line.link->target;
            lead.isLinked = true;
            return lead;
        }
        for (const std::optional<SideNumber> *number : {&line.behind, &line.before}) {
            if (!*number)
                continue;
            const TitleKey key = number == &line.before ? keyOf(page, line, (*number)->glyphs, 0)
                                                        : keyOf(page, line, 0, (*number)->glyphs);
            for (PageNumber meant : m_pages.pagesFor((*number)->token)) {
                if (meant == line.page || !isConfirmed(meant, key))
                    continue;
                lead.page = meant;
                lead.isNumbered = true;
                return lead;
            }
        }
        lead.page = named(line, page);
        lead.isNamed = lead.page.has_value();
        return lead;
    }

    // The stretches of a page whose lines lead elsewhere; the longest.
    Candidate candidateOf(const ListPart &page) const
    {
        std::vector<Lead> leads;
        for (const ListLine &line : page.lines)
            leads.push_back(leadOf(line, *page.page));
        int bestFirst = 0, bestLast = -1, bestHits = 0;
        for (int first = 0; first < int(leads.size());) {
            if (!leads[std::size_t(first)].isHit()) {
                ++first;
                continue;
            }
            int last = first, hits = 0;
            for (int i = first; i < int(leads.size()) && i - last <= widestGap; ++i) {
                if (endsList(page.lines[std::size_t(i)], leads[std::size_t(i)]))
                    break;
                if (leads[std::size_t(i)].isHit()) {
                    last = i;
                    ++hits;
                }
            }
            if (hits > bestHits) {
                bestHits = hits;
                bestFirst = first;
                bestLast = last;
            }
            first = last + 1;
        }
        Candidate candidate;
        candidate.first = bestFirst;
        candidate.part.page = page.page;
        for (int i = bestFirst; i <= bestLast; ++i) {
            candidate.part.lines.push_back(page.lines[std::size_t(i)]);
            candidate.leads.push_back(leads[std::size_t(i)]);
        }
        takeLabelBefore(candidate, page, leads);
        for (const ListLine &line : page.lines)
            candidate.hasWord = candidate.hasWord || isContentsWord(line.key);
        return candidate;
    }

    // The first section's name stands before its first article and may lead nowhere itself.
    static void takeLabelBefore(Candidate &candidate, const ListPart &page, const std::vector<Lead> &leads)
    {
        if (candidate.part.lines.empty() || candidate.first == 0)
            return;
        const ListLine &label = page.lines[std::size_t(candidate.first - 1)];
        const ListLine &next = candidate.part.lines.front();
        const bool isNear
            = next.box.top() - label.box.bottom() < 3 * next.size && label.box.left() <= next.box.left() + 1;
        if (!isNear || isContentsWord(label.key) || label.key.size() < 2 || label.key.size() > 24
            || label.size < 0.95 * next.size)
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
        const int needed = candidate.hasWord ? 20 : links * 2 > hits ? 30 : 50;
        return hits >= (candidate.hasWord ? 2 : fewestEntries) && hits * 100 >= lines * needed;
    }

    // The pages from this one on that go on with the list.
    std::vector<Candidate> runFrom(std::size_t at) const
    {
        std::vector<Candidate> run;
        for (std::size_t i = at; i < m_zone.size(); ++i) {
            if (!run.empty() && m_zone[i].page->page.index() > run.back().part.page->page.index() + 2)
                break;
            Candidate candidate = candidateOf(m_zone[i]);
            const bool goesOn = !run.empty() && candidate.first <= 3 && hitsOf(candidate) >= 2
                && hitsOf(candidate) * 2 >= int(candidate.leads.size());
            const bool isGap = !run.empty() && m_zone[i].lines.empty();
            if (!isList(candidate) && !goesOn && !isGap)
                break;
            if (!run.empty() && !goesOnWith(run, candidate))
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
        return counted < 2 && named * 2 < std::ptrdiff_t(std::min(titles.size(), lines.size()));
    }

    // How many places of the issue a run of pages leads to; 0 where it does not look like contents. An index goes by
    // the alphabet, so that its pages go back as often as forward.
    double scoreOf(const std::vector<Candidate> &run) const
    {
        std::set<PageNumber> targets;
        int hits = 0, forward = 0, back = 0;
        bool hasWord = false;
        std::optional<PageNumber> before;
        for (const Candidate &candidate : run) {
            hasWord = hasWord || candidate.hasWord;
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
        const int needed = hasWord ? 2 : fewestEntries;
        if (int(targets.size()) < needed || (forward + back >= 6 && back * 3 > forward))
            return 0;
        const int span = targets.rbegin()->index() - targets.begin()->index() + 1;
        if (span * 10 < m_pages.text().pageCount * 3)
            return 0;
        return double(targets.size()) * (hasWord ? 1.5 : 1) + 0.1 * hits;
    }

    const IssueLines &m_issue;
    PageLookup &m_pages;
    const std::stop_token &m_stop;
    std::vector<ListPart> m_zone; // the pages that contents stand on
};

} // namespace

std::vector<ListPart> contentsPagesOf(const IssueLines &issue, PageLookup &pages, const std::stop_token &stop)
{
    return Finder(issue, pages, stop).find();
}

} // namespace fanye::contents
