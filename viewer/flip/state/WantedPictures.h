// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/face/FaceStore.h"
#include "flip/state/OpenBook.h"

#include <optional>
#include <vector>

namespace fanye::flip {

// How the book lies as seen through a magnifier, and the part of that which is seen.
struct Glass
{
    BookLayout layout;
    QRect seen;
};

// What the reader is about to see besides the open spread as it lies.
struct LookAhead
{
    QPoint push; // signs of the way in which a magnified book is moved; null: it rests
    std::optional<QPointF> pan; // where a motion of the book leads
    std::optional<Glass> glass;
    std::optional<SpreadNumber> sought; // a spread that leaves are to be turned to once it is known
};

// Which pictures of pages the book needs, and how good those are that it has. Pure but for what the store's pictures
// answer.
class WantedPictures
{
public:
    // All of them outlive this.
    WantedPictures(const OpenBook &book, const FaceStore &faces, const LookAhead &ahead);

    pages::ViewState state() const;
    bool isSharp() const; // all of what lies open is as sharp as it gets
    // Of all pages of the spread there is at least a thumbnail, or there never will be.
    bool isKnown(SpreadNumber spread) const;
    // Where pages of the open spread lie in the view that are being painted for long, and are not sharp yet.
    std::vector<QRectF> heavyPages() const;
    // Parts are seen that are too large to be painted with their whole page.
    bool needsTiles() const { return !detailRegions(m_book.layout()).empty(); }
    // What is printed of the open spread, without the margins: points from the upper end of the spine.
    QRectF printedArea() const;

private:
    using Regions = std::vector<pages::DetailRegion>;
    bool isSharp(const LeafSide &side) const;
    std::optional<pages::DetailRegion> detailRegion(const LeafSide &side, const BookLayout &layout,
                                                    const QRect &seen) const;
    Regions detailRegions(const BookLayout &layout) const; // most urgent first
    Regions comingUp(const BookLayout &layout) const;
    QSize fittingSheet() const;
    QRect view() const { return {QPoint(), m_book.viewport().view}; }
    QRectF printedOn(const LeafSide &side) const;
    std::vector<LeafSide> openSides() const; // in the order of reading

    const OpenBook &m_book;
    const FaceStore &m_faces;
    const LookAhead &m_ahead;
};

} // namespace fanye::flip
