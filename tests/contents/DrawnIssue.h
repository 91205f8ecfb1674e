// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contents/headings/HeadingIndex.h"
#include "contents/headings/PageLookup.h"
#include "contents/printed/ContentsPages.h"
#include "text/PagePicture.h"

#include <memory>

namespace fanye {

// A page with a heading and 12 lines of text that no other page has; without text where the title is empty.
inline PageGlyphs articlePage(int number, const QString &title, double size = 20)
{
    Typesetter page(number);
    if (title.isEmpty())
        return page;
    page.set(60, 60, title, size, Typesetter::Weight::Bold);
    for (int i = 0; i < 12; ++i)
        page.set(60, 110 + 18 * i, han(30, 20 * number + i));
    return page;
}

// `contents` as page 2, and articles with these titles from page 3 on.
inline std::vector<PageGlyphs> issueWith(const PageGlyphs &contents, const QStringList &titles)
{
    std::vector<PageGlyphs> pages{PageGlyphs{PageNumber::fromNumber(1), {}, {}, 1}, contents};
    for (const QString &title : titles)
        pages.push_back(articlePage(int(pages.size()) + 1, title));
    return pages;
}

// An issue, and all that is known of it before its contents are read.
class DrawnIssue
{
public:
    explicit DrawnIssue(const std::vector<PageGlyphs> &pages, std::vector<Link> links = {})
        : m_text(textOf(pages))
        , m_structure{{}, std::move(links), true}
        , m_headings(contents::headingsOf(*m_text, contents::bodyStyleOf(*m_text)))
        , m_index(m_headings)
        , m_standing(m_headings, contents::HeadingIndex::Which::StandingOut)
        , m_lookup(*m_text)
    {
    }
    DrawnIssue(const DrawnIssue &) = delete;
    DrawnIssue &operator=(const DrawnIssue &) = delete;

    const text::IssueText &text() const { return *m_text; }
    const text::PageText &page(int number) const { return *m_text->find(PageNumber::fromNumber(number)); }
    const std::vector<contents::Heading> &headings() const { return m_headings; }
    const contents::HeadingIndex &index() const { return m_index; }
    contents::PageLookup &lookup() { return m_lookup; }
    contents::IssueLines lines() const { return {m_structure, m_headings, m_index, m_standing}; }

private:
    std::shared_ptr<const text::IssueText> m_text;
    IssueStructure m_structure;
    std::vector<contents::Heading> m_headings;
    contents::HeadingIndex m_index, m_standing;
    contents::PageLookup m_lookup;
};

// A link over a line of the picture on this page (see pictured()), to another page.
inline Link linkOver(int page, int line, int target)
{
    return {PageNumber::fromNumber(page), QRectF(45, 100 + 15 * line, 400, 10), PageNumber::fromNumber(target), {}, {}};
}

// A heading by itself, as it would be found on a page.
inline contents::Heading headingOn(int page, const QString &title, double size = 20, bool isBold = true)
{
    contents::Heading heading;
    heading.page = PageNumber::fromNumber(page);
    heading.style = {size, isBold, size / 10};
    heading.key = contents::titleKey(title);
    heading.standsOut = heading.isBlock = true;
    heading.top = 60;
    return heading;
}

} // namespace fanye
