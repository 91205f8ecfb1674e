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
    std::function<std::vector<pages::PaintedTile>(PageNumber, QSize)> tiles = {}; // of a page whose whole size would be this
    std::function<bool(PageNumber)> isLost = {}; // nothing is being painted of it
    std::function<bool(PageNumber)> isHeavy = {}; // something is, and has been for long
};

// The side of a leaf that is asked for: a page, half of one, or bare paper.
struct LeafSide
{
    std::optional<PageNumber> page;
    PagePart part = PagePart::Whole;
    SheetSide side = SheetSide::Right;

    friend bool operator==(const LeafSide &, const LeafSide &) = default;
};

// Faces made from the pictures of an issue, the last few kept. A face is made anew when a better picture is there.
class FaceStore
{
public:
    void setIssue(const IssueFacts &facts, Pictures pictures);
    void setPaper(Paper paper);
    HighlightedPages &lit() { return m_lit; }
    // `mostPixels`: a page larger than that is painted whole only so large, and closer in tiles.
    void setSheet(QSize sheet, Sides sides, qint64 mostPixels = pages::mostWholePixels);

    pages::PagePicture picture(PageNumber page, QSize size) const { return m_pictures.best(page, size); }
    bool isLost(PageNumber page) const { return m_pictures.isLost && m_pictures.isLost(page); }
    bool isHeavy(PageNumber page) const { return m_pictures.isHeavy && m_pictures.isHeavy(page); }
    void pictureChanged(PageNumber page);
    void ask(const pages::ViewState &wanted) const { m_pictures.show(wanted); }
    FacePointer face(const LeafSide &wish);
    enum class Near { Turns, OpenSpread };
    // Nothing moves: faces farther off are forgotten. Those of a turn go as well if they are large and not needed.
    void rest(Near needed);
    int made() const { return m_made; } // so many so far
    bool isReady(const LeafSide &wish) const; // face() would have nothing to make
    bool isWorthMaking(const LeafSide &wish) const; // not ready, and its picture is sharp
    Paper paper() const { return m_paper; }
    // The whole page in device pixels, as it has to be painted for this face, or for one on another sheet.
    QSize paintedSize(const LeafSide &wish) const;
    QSize paintedSize(const LeafSide &wish, QSize sheet) const;
    FaceParameters recipe(const LeafSide &wish) const;
    // What has to be painted in tiles for a face of which this part (of the sheet) is seen. None: the page is painted
    // whole, or nothing of it is seen.
    std::optional<pages::DetailRegion> detailRegion(const LeafSide &wish, const QRect &seen) const;
    // All of these tiles are there.
    bool hasTiles(const pages::DetailRegion &detailRegion) const;

    // The same for a face that is drawn on a larger sheet than the book's, as under a magnifier: always in tiles.
    FacePointer enlarged(const LeafSide &wish, QSize sheet);
    std::optional<pages::DetailRegion> enlargement(const LeafSide &wish, QSize sheet, const QRect &seen) const;
    void forgetEnlarged() { m_enlarged.clear(); }
    QImage picture(const LeafSide &wish) const; // the best there is of the page, in whatever size

private:
    struct Kept
    {
        LeafSide wish;
        FaceParameters recipe;
        FacePointer face;
        qint64 picture = 0; // QImage::cacheKey
        bool isStale = false;
    };
    using Tiles = std::vector<pages::PaintedTile>;
    std::optional<pages::DetailRegion> detailRegionOn(const FaceParameters &recipe, const LeafSide &wish,
                                                      const QRect &seen) const;
    Tiles paintedTiles(const LeafSide &wish, const FaceParameters &recipe) const;
    Face madeFrom(const Kept &kept, const FaceParameters &wanted, const pages::PagePicture &picture);
    Kept *find(const LeafSide &wish);
    FacePointer make(const LeafSide &wish, Kept *kept);
    void makeRoom();
    void forgetOldest(std::size_t most);
    std::size_t bytes() const;

    IssueFacts m_facts;
    Pictures m_pictures;
    Paper m_paper = Paper::White;
    QSize m_sheet{1, 1};
    Sides m_sides = Sides::Two;
    qint64 m_mostPixels = pages::mostWholePixels;
    HighlightedPages m_lit;
    std::list<Kept> m_cached; // used last first
    std::list<Kept> m_enlarged;
    int m_made = 0;
    std::shared_ptr<PixelPool> m_used = std::make_shared<PixelPool>();
};

} // namespace fanye::flip
