// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/EdgeMarks.h"

#include "app/contents/ReaderContents.h"
#include "app/messages/PageInput.h"
#include "app/search/SearchState.h"
#include "app/session/ReadingState.h"

namespace fanye::app {

using namespace contents;
using namespace search;
using namespace flip;

namespace {

constexpr int deepestLevel = 2;

} // namespace

std::vector<EdgeMark> ticksOf(const Contents &contents, const std::vector<PageNumber> &bookmarks, const Hits &hits)
{
    std::vector<EdgeMark> marks;
    for (const ContentsEntry &entry : contents)
        if (entry.page && entry.level <= deepestLevel)
            marks.push_back({*entry.page, entry.level == 1 ? EdgeMark::Kind::Section : EdgeMark::Kind::Article});
    for (const PageNumber page : bookmarks)
        marks.push_back({page, EdgeMark::Kind::Bookmark});
    std::optional<PageNumber> last;
    for (const Hit &hit : hits.hits)
        if (hit.page != last) {
            marks.push_back({hit.page, EdgeMark::Kind::Hit});
            last = hit.page;
        }
    return marks;
}

EdgeMarks::EdgeMarks(FlipView &book, const SearchState &searchState, const ReadingState &places,
                     const ReaderContents &contents, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_search(searchState)
    , m_places(places)
    , m_contents(contents)
{
    m_book.setPreviewCaptions([this](PageNumber page) { return captionFor(page); });
    connect(&searchState, &SearchState::hitsChanged, this, &EdgeMarks::show);
    connect(&places, &ReadingState::bookmarksChanged, this, &EdgeMarks::show);
    connect(&contents, &ReaderContents::changed, this, &EdgeMarks::show);
}

void EdgeMarks::begin(const Session::Ready &ready)
{
    m_ready = &ready;
    show();
}

void EdgeMarks::end()
{
    m_ready = nullptr;
}

void EdgeMarks::show()
{
    if (m_ready)
        m_book.setEdgeMarks(ticksOf(m_contents.contents(), m_places.bookmarks(), m_search.hits()));
}

PreviewCaption EdgeMarks::captionFor(PageNumber page) const
{
    if (!m_ready)
        return {};
    const Contents &contents = m_contents.contents();
    const auto row = entryAt(contents, page);
    return {row ? contents[std::size_t(*row)].title : QString(),
            pageWords(page, m_ready->reading->text().folios, m_ready->painter->facts().pageCount())};
}

} // namespace fanye::app
