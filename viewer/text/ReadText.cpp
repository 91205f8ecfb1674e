// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Flows.h"
#include "text/FolioMap.h"
#include "text/Furniture.h"
#include "text/IssueText.h"
#include "text/PageLayout.h"
#include "text/ReadingOrder.h"

#include <algorithm>

namespace fanye {

namespace {

FolioVotes votesOf(const PageWords &page, const PageFurniture &furniture)
{
    FolioVotes votes{page.page, {}};
    for (const FurnitureRow &piece : furniture.rows) {
        std::u32string words;
        for (int index : piece.row.words) {
            const Word &word = page.words[std::size_t(index)];
            for (int i = word.first; i < word.first + word.count; ++i)
                words.push_back(page.glyphs[std::size_t(i)].codePoint);
        }
        const std::vector<FolioToken> tokens = folioTokensAtEnds(words);
        votes.tokens.insert(piece.role == Role::Folio ? votes.tokens.begin() : votes.tokens.end(), tokens.begin(),
                            tokens.end());
    }
    return votes;
}

} // namespace

std::shared_ptr<const IssueText> readText(const std::vector<PageGlyphs> &pages, int pageCount,
                                          const QStringList &labels)
{
    std::vector<PageWords> words;
    words.reserve(pages.size());
    for (const PageGlyphs &page : pages)
        words.push_back(wordsOf(page));
    const std::vector<PageFurniture> furniture = furnitureOf(words);

    std::vector<PageLayout> layouts;
    std::vector<FolioVotes> votes;
    for (std::size_t i = 0; i < words.size(); ++i) {
        layouts.push_back(layoutOf(words[i], rowsInReadingOrder(words[i], furniture[i].isTaken), furniture[i]));
        votes.push_back(votesOf(words[i], furniture[i]));
    }
    const IssueStyle style = styleOf(layouts);
    for (PageLayout &page : layouts)
        findBlocks(page, style);
    findContentsEntries(layouts);

    auto text = std::make_shared<IssueText>();
    text->pageCount = std::max(pageCount, pages.empty() ? 0 : pages.back().page.number());
    text->flows = flowsOf(layouts);
    text->folios = foliosFrom(votes, text->pageCount, labels);
    for (PageLayout &page : layouts)
        text->pages.push_back(std::move(page.text));
    return text;
}

} // namespace fanye
