// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/face/FaceStore.h"

#include "flip/face/FaceReuse.h"

#include <algorithm>
#include <numeric>

namespace fanye::flip {

using namespace pages;

namespace {

constexpr std::size_t openFaces = 2;
constexpr std::size_t facesOfTurns = 6; // what lies open, and a leaf to either side with what it uncovers
constexpr std::size_t facesOfLanding = 8; // and a leaf that is about to come down over what lay open before
constexpr std::size_t mostKept = 10; // while leaves are in the air
constexpr std::size_t mostBytes = std::size_t(40) << 20; // beyond it, only the faces of a turn are cached

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
    m_highlights.clear();
}

void FaceStore::setPaper(Paper paper)
{
    if (paper != m_paper)
        m_cached.clear();
    m_paper = paper;
}

void FaceStore::setLighting(const FaceLighting &lighting)
{
    m_lighting = lighting;
}

void FaceStore::setSheet(QSize sheet, Sides sides, qint64 mostPixels)
{
    m_sheet = sheet;
    m_sides = sides;
    m_mostPixels = mostPixels;
}

void FaceStore::pictureChanged(PageNumber page)
{
    for (CachedFace &cached : m_cached)
        cached.isStale |= cached.leafSide.page == page;
}

FaceParameters FaceStore::parametersOf(const LeafSide &leafSide) const
{
    FaceParameters parameters;
    parameters.sheet = m_sheet;
    parameters.side = leafSide.side;
    parameters.sides = m_sides;
    parameters.paper = m_paper;
    parameters.lighting = m_lighting;
    parameters.part = leafSide.part;
    if (leafSide.page && m_facts.has(*leafSide.page)) {
        parameters.pagePoints = m_facts.geometry(*leafSide.page).size;
        m_highlights.addTo(parameters, *leafSide.page);
    }
    return parameters;
}

QSize FaceStore::paintedSize(const LeafSide &leafSide) const
{
    return paintedSize(leafSide, m_sheet);
}

QSize FaceStore::paintedSize(const LeafSide &leafSide, QSize sheet) const
{
    if (!leafSide.page)
        return {};
    FaceParameters parameters = parametersOf(leafSide);
    parameters.sheet = sheet;
    return paintableSize(wholeSize(parameters.pagePoints, fanye::flip::paintedSize(parameters), m_mostPixels));
}

std::optional<DetailRegion> FaceStore::detailRegion(const LeafSide &leafSide, const QRect &seen) const
{
    const FaceParameters parameters = parametersOf(leafSide);
    if (!leafSide.page || paintedSize(leafSide) == fanye::flip::paintedSize(parameters))
        return std::nullopt;
    return detailRegionOn(parameters, leafSide, seen);
}

std::optional<DetailRegion> FaceStore::enlargement(const LeafSide &leafSide, QSize sheet, const QRect &seen) const
{
    FaceParameters parameters = parametersOf(leafSide);
    parameters.sheet = sheet;
    return detailRegionOn(parameters, leafSide, seen);
}

std::optional<DetailRegion> FaceStore::detailRegionOn(const FaceParameters &parameters, const LeafSide &leafSide,
                                                      const QRect &seen) const
{
    if (!leafSide.page)
        return std::nullopt;
    const QRect page = pageOnSheet(parameters);
    const QRect part
        = (seen & QRect(QPoint(), parameters.sheet)).translated(-page.topLeft()) & QRect(QPoint(), page.size());
    return part.isEmpty() ? std::nullopt : std::optional(DetailRegion{*leafSide.page, page.size(), part});
}

FacePointer FaceStore::enlarged(const LeafSide &leafSide, QSize sheet)
{
    const FacePointer base = face(leafSide);
    FaceParameters parameters = parametersOf(leafSide);
    parameters.sheet = sheet;
    const Tiles tiles = paintedTiles(leafSide, parameters);
    if (tiles.empty())
        return base;
    auto cached = std::find_if(m_enlarged.begin(), m_enlarged.end(),
                               [&](const CachedFace &each) { return each.leafSide == leafSide; });
    if (cached == m_enlarged.end())
        cached = m_enlarged.insert(m_enlarged.end(), {leafSide, {}, {}, 0, false});
    Face enlarged = *base;
    enlarged.tiles = finishedTiles(tiles, parameters, *base,
                                   cached->face && cached->parameters == parameters ? cached->face->tiles
                                                                                    : std::vector<FaceTile>());
    cached->parameters = parameters;
    cached->face = std::make_shared<const Face>(std::move(enlarged));
    return cached->face;
}

QImage FaceStore::picture(const LeafSide &leafSide) const
{
    return leafSide.page ? m_pictures.best(*leafSide.page, paintedSize(leafSide)).image : QImage();
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

FaceStore::Tiles FaceStore::paintedTiles(const LeafSide &leafSide, const FaceParameters &parameters) const
{
    if (!leafSide.page || !m_pictures.tiles)
        return {};
    return m_pictures.tiles(*leafSide.page, fanye::flip::paintedSize(parameters));
}

// While the book is zoomed the face of another size is used, until there is a picture that is sharp in this size.
Face FaceStore::madeFrom(const CachedFace &cached, const FaceParameters &wanted, const PagePicture &picture)
{
    const bool isSamePicture = cached.face && cached.picture == picture.image.cacheKey() && !picture.image.isNull();
    if (isSamePicture && cached.face->sharpness == picture.sharpness
        && isTheSameButForHighlights(cached.parameters, wanted))
        return rehighlighted(*cached.face, cached.parameters, wanted, picture);
    const bool isExact
        = picture.sharpness == Sharpness::Sharp && picture.image.size() == fanye::flip::paintedSize(wanted);
    if (!isExact && isSamePicture && isTheSameButForSize(cached.parameters, wanted))
        return *cached.face;
    return printedFace(wanted, picture, m_used->take(pixelsOfFace(wanted, picture.image.size())));
}

FaceStore::CachedFace *FaceStore::find(const LeafSide &leafSide)
{
    const auto cached = std::find_if(m_cached.begin(), m_cached.end(),
                                     [&](const CachedFace &each) { return each.leafSide == leafSide; });
    if (cached == m_cached.end())
        return nullptr;
    m_cached.splice(m_cached.begin(), m_cached, cached);
    return &m_cached.front();
}

bool FaceStore::isReady(const LeafSide &leafSide) const
{
    const FaceParameters wanted = parametersOf(leafSide);
    return std::any_of(m_cached.begin(), m_cached.end(), [&](const CachedFace &cached) {
        return cached.leafSide == leafSide && cached.parameters == wanted && !cached.isStale;
    });
}

bool FaceStore::isWorthMaking(const LeafSide &leafSide) const
{
    if (isReady(leafSide))
        return false;
    return !leafSide.page || m_pictures.best(*leafSide.page, paintedSize(leafSide)).sharpness == Sharpness::Sharp;
}

FacePointer FaceStore::face(const LeafSide &leafSide)
{
    CachedFace *cached = find(leafSide);
    if (cached && !cached->isStale && cached->parameters == parametersOf(leafSide))
        return cached->face;
    return make(leafSide, cached);
}

FacePointer FaceStore::make(const LeafSide &leafSide, CachedFace *cached)
{
    const FaceParameters wanted = parametersOf(leafSide);
    const PagePicture picture = leafSide.page ? m_pictures.best(*leafSide.page, paintedSize(leafSide)) : PagePicture();
    const Tiles tiles = paintedTiles(leafSide, wanted);
    if (cached && cached->parameters == wanted && cached->picture == picture.image.cacheKey()
        && cached->face->sharpness == picture.sharpness && showAll(cached->face->tiles, tiles)) {
        cached->isStale = false;
        return cached->face;
    }
    if (!cached) {
        makeRoom();
        m_cached.push_front({leafSide, {}, {}, 0, false});
        cached = &m_cached.front();
    }
    ++m_made;
    Face made = leafSide.page ? madeFrom(*cached, wanted, picture) : blankFace(wanted);
    made.isBlank = !leafSide.page;
    made.sharpness = picture.sharpness;
    const bool isSameSheet = cached->face && isTheSameButForHighlights(cached->parameters, wanted);
    made.tiles = finishedTiles(tiles, wanted, made, isSameSheet ? cached->face->tiles : std::vector<FaceTile>(),
                               isSameSheet && leafSide.page ? rehighlightedArea(cached->parameters, wanted) : QRect());
    cached->parameters = wanted;
    cached->picture = picture.image.cacheKey();
    cached->isStale = false;
    cached->face = std::make_shared<const PooledFace>(std::move(made), m_used);
    return cached->face;
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
                           [](std::size_t sum, const CachedFace &cached) { return sum + bytesOf(*cached.face); });
}

} // namespace fanye::flip
