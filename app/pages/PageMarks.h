// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/EdgeMarks.h"
#include "app/session/Session.h"
#include "flip/view/PageEdgePreview.h"
#include "marks/Bookmark.h"

#include <QObject>

namespace fanye::flip {
class FlipView;
}

namespace fanye::app {

class IssueBookmarks;
class ReaderContents;
class SearchState;

// Marks in the book what is worth turning to: hits on the pages; hits, contents and bookmarks on the page edges. Gives
// the caption of a page that is pointed at on an edge.
class PageMarks : public QObject
{
    Q_OBJECT
public:
    // REQUIRES: all outlive this.
    PageMarks(const Session &session, flip::FlipView &book, const SearchState &searchState,
              const IssueBookmarks &bookmarks, const ReaderContents &contents, QObject *parent = nullptr);

    void showMarked(const std::vector<PageNumber> &pages); // by the reader; each page once

private:
    void showHits();
    void showCurrentHit();
    void showBookmarks(const std::vector<marks::Bookmark> &bookmarks);
    void showContents();
    std::vector<flip::EdgeMark> edgeMarks() const; // none without an open issue
    flip::PreviewCaption captionFor(PageNumber page) const;

    const Session &m_session;
    flip::FlipView &m_book;
    const SearchState &m_search;
    const ReaderContents &m_contents;
    EdgeMarks m_edgeMarks;
};

} // namespace fanye::app
