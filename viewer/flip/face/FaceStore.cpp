// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/face/FaceStore.h"

#include <algorithm>
#include <numeric>

namespace fanye::flip {

using namespace pages;

namespace {

constexpr std::size_t openFaces = 2;
constexpr std::size_t facesOfTurns = 6; // what lies open, and a leaf to either side with what it uncovers
constexpr std::size_t facesOfLanding = 8; // and a leaf that is about to come down over what lay open before
constexpr std::size_t mostKept = 10; // while leaves are in the air
constexpr std::size_t mostBytes = std::size_t(40) << 20; // beyond those of a turn

bool showAll(const std::vector<FaceTile> &shown, const std::vector<PaintedTile> &painted)
{
    return shown.size() == painted.size()
        && std::equal(shown.begin(), shown.end(), painted.begin(), [](const FaceTile &a, const PaintedTile &b) {
               return a.picture == b.image.cacheKey();
           });
}

// Only the size is another: what is there can be drawn larger or smaller for as long as there is nothing finer.
bool isTheSameButForSize(FaceParameters a, const FaceParameters &b)
{
    a.sheet = b.sheet;
    return a == b;
}

bool isTheSameButForHighlights(FaceParameters a, const FaceParameters &b)
{
    a.highlights = b.highlights;
    a.selection = b.selection;
    return a == b;
}

// Tiles of the recipe's face. Of those that were there `before` all serve again that are not lit otherwise.
std::vector<FaceTile> finishedTiles(const std::vector<PaintedTile> &painted, const FaceParameters &recipe,
                                    const Face &face, const std::vector<FaceTile> &before, const QRect &relit = {})
{
    std::vector<FaceTile> tiles;
    for (const PaintedTile &tile : painted) {
        const auto same = std::find_if(before.begin(), before.end(), [&](const FaceTile &old) {
            return old.picture == tile.image.cacheKey() && !old.area.intersects(relit);
        });
        tiles.push_back(same != before.end() ? *same : printedTile(recipe, face, tile));
    }
    return tiles;
}

std::size_t bytesOf(const Face &face)
{
    std::size_t bytes = std::size_t(face.pixels.sizeInBytes());
    for (const FaceTile &tile : face.tiles)
        bytes += std::size_t(tile.pixels.sizeInBytes());
    return bytes;
}

} // namespace

void FaceStore::setIssue(const IssueFacts &facts, Pictures pictures)
{
    m_facts = facts;
    m_pictures = std::move(pictures);
    m_cached.clear();
    m_used->clear();
    m_enlarged.clear();
    m_lit.clear();
}

void FaceStore::setPaper(Paper paper)
{
    if (paper != m_paper)
        m_cached.clear();
    m_paper = paper;
}

void FaceStore::setSheet(QSize sheet, Sides sides, qint64 mostPixels)
{
    m_sheet = sheet;
    m_sides = sides;
    m_mostPixels = mostPixels;
}

void FaceStore::pictureChanged(PageNumber page)
{
    for (Kept &kept : m_cached)
        kept.isStale |= kept.wish.page == page;
}

FaceParameters FaceStore::recipe(const LeafSide &wish) const
{
    FaceParameters recipe;
    recipe.sheet = m_sheet;
    recipe.side = wish.side;
    recipe.sides = m_sides;
    recipe.paper = m_paper;
    recipe.part = wish.part;
    if (wish.page && m_facts.has(*wish.page)) {
        recipe.pagePoints = m_facts.geometry(*wish.page).size;
        m_lit.light(recipe, *wish.page);
    }
    return recipe;
}

QSize FaceStore::paintedSize(const LeafSide &wish) const
{
    return paintedSize(wish, m_sheet);
}

QSize FaceStore::paintedSize(const LeafSide &wish, QSize sheet) const
{
    if (!wish.page)
        return {};
    FaceParameters recipe = this->recipe(wish);
    recipe.sheet = sheet;
    return paintableSize(wholeSize(recipe.pagePoints, fanye::flip::paintedSize(recipe), m_mostPixels));
}

std::optional<DetailRegion> FaceStore::detailRegion(const LeafSide &wish, const QRect &seen) const
{
    const FaceParameters recipe = this->recipe(wish);
    if (!wish.page || paintedSize(wish) == fanye::flip::paintedSize(recipe))
        return std::nullopt;
    return detailRegionOn(recipe, wish, seen);
}

std::optional<DetailRegion> FaceStore::enlargement(const LeafSide &wish, QSize sheet, const QRect &seen) const
{
    FaceParameters recipe = this->recipe(wish);
    recipe.sheet = sheet;
    return detailRegionOn(recipe, wish, seen);
}

std::optional<DetailRegion> FaceStore::detailRegionOn(const FaceParameters &recipe, const LeafSide &wish,
                                                      const QRect &seen) const
{
    if (!wish.page)
        return std::nullopt;
    const QRect page = pageOnSheet(recipe);
    const QRect part
        = (seen & QRect(QPoint(), recipe.sheet)).translated(-page.topLeft()) & QRect(QPoint(), page.size());
    return part.isEmpty() ? std::nullopt : std::optional(DetailRegion{*wish.page, page.size(), part});
}

FacePointer FaceStore::enlarged(const LeafSide &wish, QSize sheet)
{
    const FacePointer base = face(wish);
    FaceParameters recipe = this->recipe(wish);
    recipe.sheet = sheet;
    const Tiles tiles = paintedTiles(wish, recipe);
    if (tiles.empty())
        return base;
    auto kept = std::find_if(m_enlarged.begin(), m_enlarged.end(), [&](const Kept &k) { return k.wish == wish; });
    if (kept == m_enlarged.end())
        kept = m_enlarged.insert(m_enlarged.end(), {wish, {}, {}, 0, false});
    Face enlarged = *base;
    enlarged.tiles = finishedTiles(tiles, recipe, *base,
                                   kept->face && kept->recipe == recipe ? kept->face->tiles : std::vector<FaceTile>());
    kept->recipe = recipe;
    kept->face = std::make_shared<const Face>(std::move(enlarged));
    return kept->face;
}

QImage FaceStore::picture(const LeafSide &wish) const
{
    return wish.page ? m_pictures.best(*wish.page, paintedSize(wish)).image : QImage();
}

bool FaceStore::hasTiles(const DetailRegion &detailRegion) const
{
    if (!m_pictures.tiles)
        return true;
    const Tiles tiles = m_pictures.tiles(detailRegion.page, detailRegion.size);
    const std::vector<QRect> needed = tilesOver(detailRegion.size, detailRegion.part);
    return std::all_of(needed.begin(), needed.end(), [&](const QRect &area) {
        return std::any_of(tiles.begin(), tiles.end(), [&](const PaintedTile &tile) { return tile.area == area; });
    });
}

FaceStore::Tiles FaceStore::paintedTiles(const LeafSide &wish, const FaceParameters &recipe) const
{
    if (!wish.page || !m_pictures.tiles)
        return {};
    return m_pictures.tiles(*wish.page, fanye::flip::paintedSize(recipe));
}

// While the book is zoomed the same picture serves in every size, until there is one that is sharp in this.
Face FaceStore::madeFrom(const Kept &kept, const FaceParameters &wanted, const PagePicture &picture)
{
    const bool isSamePicture = kept.face && kept.picture == picture.image.cacheKey() && !picture.image.isNull();
    if (isSamePicture && kept.face->sharpness == picture.sharpness && isTheSameButForHighlights(kept.recipe, wanted))
        return relitFace(*kept.face, kept.recipe, wanted, picture);
    const bool isExact
        = picture.sharpness == Sharpness::Sharp && picture.image.size() == fanye::flip::paintedSize(wanted);
    if (!isExact && isSamePicture && isTheSameButForSize(kept.recipe, wanted))
        return *kept.face;
    return printedFace(wanted, picture, m_used->take(pixelsOfFace(wanted, picture.image.size())));
}

FaceStore::Kept *FaceStore::find(const LeafSide &wish)
{
    const auto kept = std::find_if(m_cached.begin(), m_cached.end(), [&](const Kept &k) { return k.wish == wish; });
    if (kept == m_cached.end())
        return nullptr;
    m_cached.splice(m_cached.begin(), m_cached, kept);
    return &m_cached.front();
}

bool FaceStore::isReady(const LeafSide &wish) const
{
    const FaceParameters wanted = recipe(wish);
    return std::any_of(m_cached.begin(), m_cached.end(),
                       [&](const Kept &kept) { return kept.wish == wish && kept.recipe == wanted && !kept.isStale; });
}

bool FaceStore::isWorthMaking(const LeafSide &wish) const
{
    if (isReady(wish))
        return false;
    return !wish.page || m_pictures.best(*wish.page, paintedSize(wish)).sharpness == Sharpness::Sharp;
}

FacePointer FaceStore::face(const LeafSide &wish)
{
    Kept *kept = find(wish);
    if (kept && !kept->isStale && kept->recipe == recipe(wish))
        return kept->face;
    return make(wish, kept);
}

FacePointer FaceStore::make(const LeafSide &wish, Kept *kept)
{
    const FaceParameters wanted = recipe(wish);
    const PagePicture picture = wish.page ? m_pictures.best(*wish.page, paintedSize(wish)) : PagePicture();
    const Tiles tiles = paintedTiles(wish, wanted);
    if (kept && kept->recipe == wanted && kept->picture == picture.image.cacheKey()
        && kept->face->sharpness == picture.sharpness && showAll(kept->face->tiles, tiles)) {
        kept->isStale = false;
        return kept->face;
    }
    if (!kept) {
        makeRoom();
        m_cached.push_front({wish, {}, {}, 0, false});
        kept = &m_cached.front();
    }
    ++m_made;
    Face made = wish.page ? madeFrom(*kept, wanted, picture) : blankFace(wanted);
    made.isBlank = !wish.page;
    made.sharpness = picture.sharpness;
    const bool isSameSheet = kept->face && isTheSameButForHighlights(kept->recipe, wanted);
    made.tiles = finishedTiles(tiles, wanted, made, isSameSheet ? kept->face->tiles : std::vector<FaceTile>(),
                               isSameSheet && wish.page ? relitArea(kept->recipe, wanted) : QRect());
    kept->recipe = wanted;
    kept->picture = picture.image.cacheKey();
    kept->isStale = false;
    kept->face = std::make_shared<const PooledFace>(std::move(made), m_used);
    return kept->face;
}

void FaceStore::rest(Near needed)
{
    forgetOldest(facesOfTurns);
    while (needed == Near::OpenSpread && m_cached.size() > openFaces && bytes() > mostBytes)
        forgetOldest(m_cached.size() - 1);
    m_used->clear();
}

// For one more face.
void FaceStore::makeRoom()
{
    while (m_cached.size() >= mostKept || (m_cached.size() >= facesOfLanding && bytes() > mostBytes))
        forgetOldest(m_cached.size() - 1);
}

void FaceStore::forgetOldest(std::size_t most)
{
    while (m_cached.size() > most)
        m_cached.pop_back();
}

std::size_t FaceStore::bytes() const
{
    return std::accumulate(m_cached.begin(), m_cached.end(), std::size_t(0),
                           [](std::size_t sum, const Kept &kept) { return sum + bytesOf(*kept.face); });
}

} // namespace fanye::flip
