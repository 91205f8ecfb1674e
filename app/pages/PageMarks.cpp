// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/PageMarks.h"

#include "app/contents/ReaderContents.h"
#include "app/messages/PageInput.h"
#include "app/search/SearchState.h"
#include "app/session/IssueBookmarks.h"
#include "flip/view/FlipView.h"

namespace fanye::app {

using namespace contents;
using namespace flip;

PageMarks::PageMarks(const Session &session, FlipView &book, const SearchState &searchState,
                     const IssueBookmarks &bookmarks, const ReaderContents &contents, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_book(book)
    , m_search(searchState)
    , m_contents(contents)
{
    m_book.setPreviewCaptions([this](PageNumber page) { return captionFor(page); });
    // The book forgets its marks with each issue; one that is ready changes contents, bookmarks and hits.
    connect(&searchState, &SearchState::hitsChanged, this, &PageMarks::showHits);
    connect(&searchState, &SearchState::currentChanged, this, &PageMarks::showCurrentHit);
    connect(&bookmarks, &IssueBookmarks::changed, this, &PageMarks::showBookmarks);
    connect(&contents, &ReaderContents::changed, this, &PageMarks::showContents);
}

// By one repaint: this runs with every key in the search field.
void PageMarks::showHits()
{
    m_edgeMarks.setHits(m_search.hits());
    m_book.setMarks(highlightsOf(m_search.hits(), m_search.current()), edgeMarks());
}

void PageMarks::showCurrentHit()
{
    m_book.setHighlights(highlightsOf(m_search.hits(), m_search.current()));
}

void PageMarks::showBookmarks(const std::vector<marks::Bookmark> &bookmarks)
{
    const std::vector<PageNumber> pages = pagesOf(bookmarks);
    m_edgeMarks.setBookmarks(pages);
    m_book.setBookmarked(pages);
    m_book.setEdgeMarks(edgeMarks());
}

void PageMarks::showMarked(const std::vector<PageNumber> &pages)
{
    m_edgeMarks.setMarked(pages);
    m_book.setEdgeMarks(edgeMarks());
}

void PageMarks::showContents()
{
    m_edgeMarks.setContents(m_contents.contents());
    m_book.setEdgeMarks(edgeMarks());
}

std::vector<EdgeMark> PageMarks::edgeMarks() const
{
    return m_session.openIssue() ? m_edgeMarks.all() : std::vector<EdgeMark>();
}

PreviewCaption PageMarks::captionFor(PageNumber page) const
{
    const OpenIssue *issue = m_session.openIssue();
    if (!issue)
        return {};
    return {titleAt(m_contents.contents(), page),
            pageWords(page, issue->analysis->text().folios, issue->facts().pageCount())};
}

} // namespace fanye::app
