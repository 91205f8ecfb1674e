// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/EdgeTicks.h"

#include "app/contents/ReaderContents.h"
#include "app/messages/PageInput.h"
#include "app/search/Finder.h"
#include "app/session/PlaceKeeper.h"

namespace fanye::app {

using namespace contents;
using namespace search;
using namespace flip;

namespace {

constexpr int deepestLevel = 2;

} // namespace

std::vector<PageTick> ticksOf(const Contents &contents, const std::vector<PageNumber> &bookmarks, const Hits &hits)
{
    std::vector<PageTick> ticks;
    for (const ContentsEntry &entry : contents)
        if (entry.page && entry.level <= deepestLevel)
            ticks.push_back({*entry.page, entry.level == 1 ? PageTick::Kind::Section : PageTick::Kind::Article});
    for (const PageNumber page : bookmarks)
        ticks.push_back({page, PageTick::Kind::Bookmark});
    std::optional<PageNumber> last;
    for (const Hit &hit : hits.hits)
        if (hit.page != last) {
            ticks.push_back({hit.page, PageTick::Kind::Hit});
            last = hit.page;
        }
    return ticks;
}

EdgeTicks::EdgeTicks(FlipView &book, const Finder &finder, const PlaceKeeper &places, const ReaderContents &contents,
                     QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_finder(finder)
    , m_places(places)
    , m_contents(contents)
{
    m_book.setPreviewCaptions([this](PageNumber page) { return captionFor(page); });
    connect(&finder, &Finder::hitsChanged, this, &EdgeTicks::show);
    connect(&places, &PlaceKeeper::bookmarksChanged, this, &EdgeTicks::show);
    connect(&contents, &ReaderContents::changed, this, &EdgeTicks::show);
}

void EdgeTicks::begin(const Session::Ready &ready)
{
    m_ready = &ready;
    show();
}

void EdgeTicks::end()
{
    m_ready = nullptr;
}

void EdgeTicks::show()
{
    if (m_ready)
        m_book.setTicks(ticksOf(m_contents.contents(), m_places.bookmarks(), m_finder.hits()));
}

PreviewCaption EdgeTicks::captionFor(PageNumber page) const
{
    if (!m_ready)
        return {};
    const Contents &contents = m_contents.contents();
    const auto row = entryAt(contents, page);
    return {row ? contents[std::size_t(*row)].title : QString(),
            pageWords(page, m_ready->reading->text().folios, m_ready->painter->facts().pageCount())};
}

} // namespace fanye::app
