// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/state/FirstLook.h"

#include "flip/book/AutomaticSides.h"
#include "flip/state/BookState.h"

namespace fanye::flip {

using namespace pages;

std::vector<PaintRequest> firstPaintings(const IssueFacts &facts, const FirstLook &look)
{
    BookState book;
    book.setIssue(facts, {}, look.page);
    book.setPairs(automaticSides(book.facts(), look.view), look.pairing);
    Viewport viewport;
    viewport.view = look.view;
    viewport.scale = look.scale;
    book.setViewport(viewport);
    std::vector<PaintRequest> paintings;
    for (const ViewState::Face &face : book.wanted().visible)
        paintings.push_back({face.page, paintableSize(face.size), {}});
    return paintings;
}

} // namespace fanye::flip
