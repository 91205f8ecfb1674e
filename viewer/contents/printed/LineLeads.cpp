// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/printed/LineLeads.h"

#include <utility>

namespace fanye::contents {

using namespace text;

namespace {

constexpr double sureName = 0.8; // likeness from which a line names a heading
constexpr double sureShare = 0.6; // of a title's grams on the page that its number means
constexpr std::size_t shortestTitle = 2, longestTitle = 150; // signs of a key

} // namespace

LineLeads::LineLeads(const IssueLines &issue, PageLookup &pages, const std::stop_token &stop)
    : m_issue(issue)
    , m_pages(pages)
    , m_stop(stop)
{
}

void LineLeads::learnNumbers(const std::vector<ListPart> &pages)
{
    std::vector<std::pair<int, PageNumber>> known;
    for (const ListPart &page : pages) {
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

Lead LineLeads::of(const ListLine &line, const PageText &page) const
{
    stopIfAsked(m_stop);
    Lead lead;
    if (line.link) {
        lead.page = *line.link->target;
        lead.isLinked = true;
    } else if (const auto meant = numbered(line, page)) {
        lead.page = meant;
        lead.isNumbered = true;
    } else {
        lead.page = named(line, page);
        lead.isNamed = lead.page.has_value();
    }
    return lead;
}

std::optional<PageNumber> LineLeads::numbered(const ListLine &line, const PageText &page) const
{
    for (const std::optional<SideNumber> *number : {&line.behind, &line.before}) {
        if (!*number)
            continue;
        const TitleKey key = number == &line.before ? keyOf(page, line, (*number)->glyphs, 0)
                                                    : keyOf(page, line, 0, (*number)->glyphs);
        for (PageNumber meant : m_pages.pagesFor((*number)->token)) {
            if (meant != line.page && isOn(meant, key))
                return meant;
        }
    }
    return {};
}

std::optional<PageNumber> LineLeads::named(const ListLine &line, const PageText &page) const
{
    const int skipped = line.before ? line.before->glyphs : 0;
    const int dropped = line.behind ? line.behind->glyphs : 0;
    for (const TitleKey &key : {line.key, skipped + dropped > 0 ? keyOf(page, line, skipped, dropped) : TitleKey()}) {
        if (key.size() < shortestTitle || key.size() > longestTitle)
            continue;
        for (const NamedHeading &found : m_issue.standing.find(key, sureName)) {
            const Heading &heading = m_issue.headings[std::size_t(found.heading)];
            if (heading.page != line.page && heading.page.index() != 0) // a cover names articles, too
                return heading.page;
        }
    }
    return {};
}

bool LineLeads::isOn(PageNumber page, const TitleKey &title) const
{
    return title.size() >= shortestTitle && m_pages.has(page) && m_pages.shareOn(page, title) >= sureShare;
}

} // namespace fanye::contents
