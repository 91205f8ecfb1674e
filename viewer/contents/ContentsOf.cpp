// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/ContentsOf.h"

#include "contents/Tree.h"
#include "contents/headings/Legibility.h"
#include "contents/headings/OutlineSanity.h"
#include "contents/headings/Typography.h"
#include "contents/printed/Bylines.h"
#include "contents/printed/Levels.h"
#include "contents/titles/TitleSense.h"
#include "issue/PlainText.h"
#include "text/signs/Characters.h"

#include <algorithm>
#include <map>

namespace fanye::contents {

using namespace text;

namespace {

// Makes contents of what the contents pages and the headings of one issue tell.
class ContentsMaker
{
public:
    ContentsMaker(const IssueStructure &structure, const IssueText &text, const std::stop_token &stop)
        : m_structure(structure)
        , m_text(text)
        , m_stop(stop)
        , m_pages(text)
        , m_headings(headingsOf(text, bodyStyleOf(text), stop))
        , m_index(m_headings, HeadingIndex::Which::All, stop)
        , m_standing(m_headings, HeadingIndex::Which::StandingOut, stop)
        , m_isTaken(m_headings.size(), false)
    {
    }

    bool isOutlineSane() const { return isSane(m_structure.outline, m_headings, m_standing, m_pages, m_stop); }

    // Titles that were read wrongly outnumber `entries`: these are not all that the pages show.
    bool isMostlyMisread(const Contents &entries) const
    {
        const auto misread = std::count_if(m_headings.begin(), m_headings.end(), [](const Heading &heading) {
            return heading.isBlock && heading.doubt == NoTitle::Misread;
        });
        return misread > std::ptrdiff_t(entries.size());
    }

    Contents make()
    {
        readList();
        const bool isListed = !m_drafts.empty();
        for (const StyledEntry &entry :
             isListed ? likeKnown(m_headings, m_known, m_isTaken, m_pages) : byStyle(m_headings, m_isTaken, m_pages))
            addHeading(entry);
        return arranged(std::move(m_drafts), m_text);
    }

private:
    void readList()
    {
        const IssueLines issue{m_structure, m_headings, m_index, m_standing};
        const std::vector<ListPart> parts = contentsPagesOf(issue, m_pages, m_stop);
        takeLines(parts);
        if (parts.empty())
            return;
        ContentsList list = listedEntries(parts, issue, m_stop);
        const auto targets = targetsOf(list, issue, parts, m_pages, m_stop);
        dropBylines(list.entries, targets, m_headings);
        const auto levels = levelsOf(list, targets, m_headings);
        for (std::size_t i = 0; i < list.entries.size(); ++i) {
            stopIfAsked(m_stop);
            if (levels[i] && !isStray(list, targets, levels, i) && noTitle(list.entries[i].title) != NoTitle::Misread)
                addListed(list.entries[i], targets[i], *levels[i]);
        }
    }

    // In a list with page numbers, words that have none, lead nowhere and head no others: a label of a picture beside
    // it.
    static bool isStray(const ContentsList &list, const std::vector<std::optional<Target>> &targets,
                        const std::vector<std::optional<int>> &levels, std::size_t at)
    {
        if (list.entries[at].number || targets[at])
            return false;
        const auto numbered = std::count_if(list.entries.begin(), list.entries.end(),
                                            [](const ListedEntry &entry) { return entry.number.has_value(); });
        if (numbered * 4 < std::ptrdiff_t(list.entries.size()) * 3)
            return false;
        const auto next = std::find_if(levels.begin() + std::ptrdiff_t(at) + 1, levels.end(),
                                       [](const std::optional<int> &level) { return level.has_value(); });
        return next == levels.end() || *next <= levels[at];
    }

    void takeLines(const std::vector<ListPart> &parts)
    {
        std::map<PageNumber, std::vector<int>> lines;
        for (const ListPart &part : parts) {
            for (const ListLine &line : part.lines)
                lines[part.page->page].push_back(line.line);
        }
        for (std::size_t i = 0; i < m_headings.size(); ++i) {
            stopIfAsked(m_stop);
            const auto found = lines.find(m_headings[i].page);
            if (found == lines.end())
                continue;
            const Heading &heading = m_headings[i];
            m_isTaken[i] = isContentsWord(heading.key)
                || std::any_of(found->second.begin(), found->second.end(), [&heading](int line) {
                               return line >= heading.firstLine && line < heading.firstLine + heading.lineCount;
                           });
        }
    }

    void addListed(const ListedEntry &listed, const std::optional<Target> &target, int level)
    {
        Draft draft;
        draft.entry.title = listed.title;
        draft.entry.level = level;
        draft.entry.source = listed.linked ? ContentsSource::Links : ContentsSource::Printed;
        draft.entry.confidence = target ? target->confidence : 0.3;
        draft.order = int(m_drafts.size());
        if (target) {
            draft.entry.page = target->page;
            draft.entry.top = target->top;
        }
        if (target && target->heading) {
            m_known.push_back({*target->heading, level});
            takeHeading(m_headings[std::size_t(*target->heading)]);
        }
        m_drafts.push_back(std::move(draft));
    }

    // Marks all headings that share a line with this one.
    void takeHeading(const Heading &taken)
    {
        const auto from = std::lower_bound(m_headings.begin(), m_headings.end(), taken.page,
                                           [](const Heading &h, PageNumber page) { return h.page < page; });
        for (auto at = from; at != m_headings.end() && at->page == taken.page; ++at) {
            if (at->firstLine < taken.firstLine + taken.lineCount && taken.firstLine < at->firstLine + at->lineCount)
                m_isTaken[std::size_t(at - m_headings.begin())] = true;
        }
    }

    void addHeading(const StyledEntry &styled)
    {
        const Heading &heading = m_headings[std::size_t(styled.heading)];
        const PageText *page = m_text.find(heading.page);
        if (!page)
            return;
        Draft draft;
        draft.entry.title = shownTitle(plainText(titleOf(*page, heading.firstLine, heading.lineCount)));
        draft.entry.level = styled.level;
        draft.entry.page = heading.page;
        draft.entry.top = heading.top;
        draft.entry.source = ContentsSource::Typography;
        draft.entry.confidence = styled.confidence;
        draft.order = int(m_drafts.size());
        draft.isBracketed = beginsWithBracket(*page, heading);
        m_drafts.push_back(std::move(draft));
    }

    static bool beginsWithBracket(const PageText &page, const Heading &heading)
    {
        const char32_t c = page.glyphs[std::size_t(page.lines[std::size_t(heading.firstLine)].first)].codePoint;
        return c == U'【' || c == U'〔' || c == U'〖';
    }

    const IssueStructure &m_structure;
    const IssueText &m_text;
    const std::stop_token &m_stop;
    PageLookup m_pages;
    std::vector<Heading> m_headings;
    HeadingIndex m_index, m_standing;
    std::vector<bool> m_isTaken; // for each heading: an entry or a contents page has its lines
    std::vector<KnownHeading> m_known;
    std::vector<Draft> m_drafts;
};

} // namespace

Contents contentsOf(const IssueStructure &structure, const IssueText &text, OutlineUse use, const std::stop_token &stop)
{
    ContentsMaker maker(structure, text, stop);
    const bool hasOutline = use == OutlineUse::Honour && !structure.outline.empty();
    if (hasOutline && maker.isOutlineSane())
        return contentsFromOutline(structure.outline, text.folios);
    Contents contents = isLegible(text) ? maker.make() : Contents();
    if (hasOutline && (contents.empty() || maker.isMostlyMisread(contents)))
        return contentsFromOutline(structure.outline, text.folios);
    return contents;
}

} // namespace fanye::contents
