// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/face/Face.h"
#include "flip/face/PixelPool.h"
#include "pages/RenderPlan.h"

#include <functional>
#include <list>
#include <optional>

namespace fanye::flip {

// Where pictures come from: the painter of the open issue, or a test.
struct Pictures
{
    std::function<pages::PagePicture(PageNumber, QSize)> best;
    std::function<void(const pages::ViewState &)> show;
    std::function<std::vector<pages::PaintedTile>(PageNumber, QSize)> tiles = {}; // of a page at this whole size
    std::function<bool(PageNumber)> isLost = {}; // no picture of it will come
    std::function<bool(PageNumber)> isHeavy = {}; // it has been being painted for long
};

// One side of a leaf, by what is printed on it: a page, half of one, or nothing.
struct LeafSide
{
    std::optional<PageNumber> page;
    PagePart part = PagePart::Whole;
    SheetSide side = SheetSide::Right;

    friend bool operator==(const LeafSide &, const LeafSide &) = default;
};

// Faces made from the pictures of an issue, the most recent ones cached. A face is made anew when there is a better
// picture of its page.
class FaceStore
{
public:
    void setIssue(const IssueFacts &facts, Pictures pictures);
    void setPaper(Paper paper);
    void setLighting(const FaceLighting &lighting);
    HighlightedPages &highlights() { return m_highlights; }
    FaceHighlights highlightsOn(PageNumber page) const { return m_highlights.on(page); }
    // `mostPixels`: a page of more is painted whole with so many, and in detail only in tiles.
    void setSheet(QSize sheet, Sides sides, qint64 mostPixels = pages::mostWholePixels);

    pages::PagePicture picture(PageNumber page, QSize size) const { return m_pictures.best(page, size); }
    bool isLost(PageNumber page) const { return m_pictures.isLost && m_pictures.isLost(page); }
    bool isHeavy(PageNumber page) const { return m_pictures.isHeavy && m_pictures.isHeavy(page); }
    void pictureChanged(PageNumber page);
    void ask(const pages::ViewState &wanted) const { m_pictures.show(wanted); }
    FacePointer face(const LeafSide &leafSide);
    enum class Near { Turns, OpenSpread };
    // Call when nothing moves: drops all faces but those that the next turn needs; `needed` OpenSpread drops these as
    // well where they are large.
    void rest(Near needed);
    int made() const { return m_made; } // how many faces so far
    bool isReady(const LeafSide &leafSide) const; // face() would have nothing to make
    bool isWorthMaking(const LeafSide &leafSide) const; // not ready, and its picture is sharp
    Paper paper() const { return m_paper; }
    // The whole page in device pixels, as it has to be painted for this face, or for one on another sheet.
    QSize paintedSize(const LeafSide &leafSide) const;
    QSize paintedSize(const LeafSide &leafSide, QSize sheet) const;
    FaceParameters parametersOf(const LeafSide &leafSide) const;
    // The region to paint in tiles where `seen` of the sheet is in sight. None: the page is painted whole, or none of
    // it is in sight.
    std::optional<pages::DetailRegion> detailRegion(const LeafSide &leafSide, const QRect &seen) const;
    // All tiles of this region have been painted.
    bool hasTiles(const pages::DetailRegion &detailRegion) const;

    // The same for a face that is drawn on a larger sheet than the book's, as under a magnifier: always in tiles.
    FacePointer enlarged(const LeafSide &leafSide, QSize sheet);
    std::optional<pages::DetailRegion> enlargement(const LeafSide &leafSide, QSize sheet, const QRect &seen) const;
    void forgetEnlarged() { m_enlarged.clear(); }
    QImage picture(const LeafSide &leafSide) const; // the best there is of the page, in whatever size

private:
    struct CachedFace
    {
        LeafSide leafSide;
        FaceParameters parameters;
        FacePointer face;
        qint64 picture = 0; // QImage::cacheKey
        bool isStale = false;
    };
    using Tiles = std::vector<pages::PaintedTile>;
    std::optional<pages::DetailRegion> detailRegionOn(const FaceParameters &parameters, const LeafSide &leafSide,
                                                      const QRect &seen) const;
    Tiles paintedTiles(const LeafSide &leafSide, const FaceParameters &parameters) const;
    Face madeFrom(const CachedFace &cached, const FaceParameters &wanted, const pages::PagePicture &picture);
    CachedFace *find(const LeafSide &leafSide);
    FacePointer make(const LeafSide &leafSide, CachedFace *cached);
    void makeRoom();
    void forgetOldest(std::size_t most);
    std::size_t bytes() const;

    IssueFacts m_facts;
    Pictures m_pictures;
    Paper m_paper = Paper::White;
    FaceLighting m_lighting;
    QSize m_sheet{1, 1};
    Sides m_sides = Sides::Two;
    qint64 m_mostPixels = pages::mostWholePixels;
    HighlightedPages m_highlights;
    std::list<CachedFace> m_cached; // most recently used first
    std::list<CachedFace> m_enlarged;
    int m_made = 0;
    std::shared_ptr<PixelPool> m_used = std::make_shared<PixelPool>();
};

} // namespace fanye::flip
