// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/Session.h"
#include "flip/book/EdgeMark.h"
#include "flip/view/PageEdgePreview.h"

#include <QObject>

#include <vector>

namespace fanye::flip {
class FlipView;
}

namespace fanye::app {

class SearchState;
class ReadingState;
class ReaderContents;

// Brings to the edges of the book what is worth turning to: contents, bookmarks, hits; and the caption of a page that
// is pointed at there.
class EdgeMarks : public QObject
{
    Q_OBJECT
public:
    // REQUIRES: all outlive this.
    EdgeMarks(flip::FlipView &book, const SearchState &searchState, const ReadingState &places,
              const ReaderContents &contents, QObject *parent = nullptr);

    void begin(const Session::Ready &ready); // an issue is open
    void end();                              // it is about to close

private:
    void show();
    flip::PreviewCaption captionFor(PageNumber page) const;

    flip::FlipView &m_book;
    const SearchState &m_search;
    const ReadingState &m_places;
    const ReaderContents &m_contents;
    const Session::Ready *m_ready = nullptr;
};

// Sections and articles, not the headings inside an article; each page once for all of its hits. Pure.
std::vector<flip::EdgeMark> ticksOf(const contents::Contents &contents, const std::vector<PageNumber> &bookmarks,
                                    const search::Hits &hits);

} // namespace fanye::app
