// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/layout/GrowingText.h"

#include "text/furniture/Furniture.h"
#include "text/layout/Blocks.h"
#include "text/layout/ContentsEntries.h"
#include "text/layout/Flows.h"
#include "text/layout/ReadingOrder.h"

#include <algorithm>
#include <utility>

namespace fanye::text {

namespace {

// Of the folios the last one first, then what other furniture says.
FolioVotes votesOf(const PageWords &page, const PageFurniture &furniture)
{
    FolioVotes votes{page.page, {}};
    const auto add = [&](const FurnitureRow &piece) {
        for (FolioToken &token : folioTokensAtEnds(rowText(page, piece.row)))
            votes.tokens.push_back(std::move(token));
    };
    for (auto piece = furniture.rows.rbegin(); piece != furniture.rows.rend(); ++piece) {
        if (piece->role == Role::Folio)
            add(*piece);
    }
    for (const FurnitureRow &piece : furniture.rows) {
        if (piece.role != Role::Folio)
            add(piece);
    }
    return votes;
}

} // namespace

GrowingText::GrowingText(int pageCount, QStringList labels)
    : m_pageCount(pageCount)
    , m_labels(std::move(labels))
{
}

void GrowingText::add(SharedGlyphs page)
{
    const PageNumber number = page->page;
    m_pages[number] = Page{std::move(page), {}, {}, {}, {}, {}};
}

void GrowingText::findWords(const std::stop_token &stop)
{
    for (auto &[number, page] : m_pages) {
        if (page.words)
            continue;
        PageWords words = wordsOf(*page.glyphs, stop);
        page.compared = comparedRowsOf(words, stop);
        page.words = std::move(words);
    }
}

void GrowingText::findLines(const std::stop_token &stop)
{
    std::vector<MarginsOfPage> margins;
    for (const auto &[number, page] : m_pages)
        margins.push_back({&*page.words, &page.compared});
    std::vector<PageFurniture> furniture = furnitureOf(margins, stop);
    auto own = furniture.begin();
    for (auto &[number, page] : m_pages) {
        PageFurniture &taken = *own++;
        if (page.furniture == taken)
            continue;
        page.furniture.reset();
        const std::vector<Row> rows = rowsInReadingOrder(*page.words, taken.isTaken, stop);
        page.layout = layoutOf(*page.words, rows, taken, stop);
        page.votes = votesOf(*page.words, taken);
        page.furniture = std::move(taken);
    }
}

std::shared_ptr<const IssueText> GrowingText::read(const std::stop_token &stop)
{
    findWords(stop);
    findLines(stop);
    std::vector<PageLayout> layouts;
    std::vector<FolioVotes> votes;
    for (const auto &[number, page] : m_pages) {
        stopIfAsked(stop);
        layouts.push_back(page.layout);
        votes.push_back(page.votes);
    }
    const IssueStyle style = styleOf(layouts);
    for (PageLayout &page : layouts) {
        stopIfAsked(stop);
        findBlocks(page, style);
    }
    findContentsEntries(layouts, stop);

    auto text = std::make_shared<IssueText>();
    text->pageCount = std::max(m_pageCount, m_pages.empty() ? 0 : m_pages.rbegin()->first.number());
    text->flows = flowsOf(layouts);
    text->folios = foliosFrom(votes, text->pageCount, m_labels);
    for (PageLayout &page : layouts)
        text->pages.push_back(std::move(page.text));
    return text;
}

std::shared_ptr<const IssueText> readText(const std::vector<SharedGlyphs> &pages, int pageCount,
                                          const QStringList &labels, const std::stop_token &stop)
{
    GrowingText text(pageCount, labels);
    for (const SharedGlyphs &page : pages)
        text.add(page);
    return text.read(stop);
}

std::shared_ptr<const IssueText> readText(const std::vector<PageGlyphs> &pages, int pageCount,
                                          const QStringList &labels)
{
    GrowingText text(pageCount, labels);
    for (const PageGlyphs &page : pages)
        text.add({std::shared_ptr<void>(), &page}); // they outlive it
    return text.read();
}

} // namespace fanye::text
