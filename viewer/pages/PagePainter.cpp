// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PagePainter.h"

#include "pages/ThumbnailStore.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace fanye::pages {

using namespace worker;

namespace {

constexpr std::size_t detailRegionRoom = std::size_t(80) << 20;
// Loading all stored thumbnails takes as much time of a processor as painting a page, so the first page comes first.
constexpr std::chrono::milliseconds longestWithoutStored{250};
constexpr std::chrono::milliseconds untilShown{25};

bool isFace(const std::vector<ViewState::Face> &faces, PageNumber page)
{
    return std::any_of(faces.begin(), faces.end(), [page](const ViewState::Face &face) { return face.page == page; });
}

bool contains(const std::vector<PaintRequest> &requests, const PaintRequest &wanted)
{
    return std::find(requests.begin(), requests.end(), wanted) != requests.end();
}

} // namespace

PagePainter::PagePainter(Issue &issue, ThumbnailStore *thumbnails, QObject *parent)
    : QObject(parent)
    , m_issue(issue)
    , m_thumbnails(thumbnails)
    , m_thumbnailKey(thumbnails ? thumbnailKey(issue.facts()) : QByteArray())
{
    connect(&issue, &Issue::painted, this, &PagePainter::keep);
    connect(&issue, &Issue::paintFailed, this, &PagePainter::fail);
    connect(&issue, &Issue::paintingTakesLong, this, &PagePainter::noteHeavy);
    connect(&issue, &Issue::pageWeighed, this, &PagePainter::noteWeight);
    m_clock.start();
    m_untilRetry.setSingleShot(true);
    connect(&m_untilRetry, &QTimer::timeout, this, [this] {
        if (m_setAside.release(now()))
            plan();
        waitForRetry();
    });
    m_untilWaiting.setSingleShot(true);
    connect(&m_untilWaiting, &QTimer::timeout, this, [this] {
        for (const ViewState::Face &face : std::vector(m_state.visible))
            Q_EMIT pictureChanged(face.page);
    });
    if (!m_thumbnails)
        return;
    connect(m_thumbnails, &ThumbnailStore::loaded, this, &PagePainter::keepStored);
    connect(&m_untilStored, &QTimer::timeout, this, &PagePainter::takeStored);
    m_untilStored.setSingleShot(true);
    m_untilStored.start(longestWithoutStored);
}

void PagePainter::show(const ViewState &state)
{
    if (state == m_state)
        return;
    if (m_state.visible.empty() && m_untilStored.isActive())
        takeStoredFor(state);
    for (const ViewState::Face &face : state.visible)
        if (!isFace(m_state.visible, face.page))
            m_setAside.cameIntoView(face.page);
    const std::vector<ViewState::Face> before = std::exchange(m_state, state).visible;
    if (m_waiting.show(state.visible, before, now()))
        m_untilWaiting.start(WaitingPages::untilTold);
    pinFaces();
    m_tiles.setInSight(state.detailRegions, state.comingUp);
    leaveRoom();
    if (state.detailRegions.empty())
        m_markedTiles.clear();
    plan();
}

void PagePainter::list(const std::vector<PageNumber> &pages)
{
    if (pages == m_listed)
        return;
    m_listed = pages;
    plan();
}

PagePicture PagePainter::best(PageNumber page, QSize size) const
{
    PagePicture picture = m_cache.best(page, m_lower.paintedSize(page, size));
    if (picture.sharpness == Sharpness::Sharp && m_lower.has(page))
        picture.sharpness = Sharpness::Scaled;
    return picture;
}

PaintState PagePainter::paintState(PageNumber page) const
{
    if (isMarked(page))
        return PaintState::GivenUp;
    if (isHeavy(page))
        return PaintState::Heavy;
    const auto face = std::find_if(m_state.visible.begin(), m_state.visible.end(),
                                   [page](const ViewState::Face &one) { return one.page == page; });
    const bool isAwaited
        = face != m_state.visible.end() && !m_cache.hasSharp(page, m_lower.paintedSize(page, face->size));
    return isAwaited && m_waiting.isToldOf(page, now()) ? PaintState::Waiting : PaintState::Usual;
}

std::optional<Failure> PagePainter::failure(PageNumber page) const
{
    const auto failure = m_failures.find(page);
    return isMarked(page) && failure != m_failures.end() ? std::optional(failure->second) : std::nullopt;
}

PageWeight PagePainter::weight(PageNumber page) const
{
    const auto weight = m_weights.find(page);
    return weight == m_weights.end() ? PageWeight() : weight->second;
}

void PagePainter::paintAgain(PageNumber page, Resolution resolution)
{
    m_marked.erase(page);
    m_failures.erase(page);
    m_setAside.cameIntoView(page);
    std::erase_if(m_markedTiles, [page](const PaintRequest &tile) { return tile.page == page; });
    m_lower.set(page, resolution);
    m_issue.tryAgain(page);
    m_waiting.begin(page, now());
    m_untilWaiting.start(WaitingPages::untilTold);
    plan();
    Q_EMIT pictureChanged(page);
}

bool PagePainter::isMarked(PageNumber page) const
{
    return m_marked.count(page) > 0 || m_setAside.has(page);
}

void PagePainter::plan()
{
    const PlanQuestions ask{
        [this](PageNumber page, QSize size) { return m_cache.hasSharp(page, size); },
        [this](PageNumber page) { return m_cache.hasThumbnail(page); },
        [this](PageNumber page) { return isMarked(page); },
        [this](const PaintRequest &tile) {
            return m_tiles.has(tile) || contains(m_markedTiles, tile) || m_setAside.has(tile);
        },
    };
    m_issue.wantPaintings(renderPlan(m_lower.paintedView(m_state), m_listed, facts(), ask));
}

void PagePainter::pinFaces()
{
    std::vector<PageNumber> pages;
    for (const auto *faces : {&m_state.neighbours, &m_state.turningTo, &m_state.visible})
        for (const auto &face : *faces)
            pages.push_back(face.page);
    m_cache.pin(std::move(pages));
    if (!m_state.visible.empty())
        m_cache.keepThumbnailsNear(m_state.visible.front().page, 2 * thumbnailReach);
}

void PagePainter::keep(const PaintRequest &request, const QImage &image)
{
    m_setAside.painted(request);
    m_heavy.erase(request.page);
    if (!request.tile.isNull()) {
        keepTile(request, image);
    } else {
        if (!m_cache.hasThumbnail(request.page))
            keepThumbnail(request.page, image);
        if (isWanted(request))
            m_cache.insert(request.page, image);
    }
    hasAnswered();
    plan();
    Q_EMIT pictureChanged(request.page);
}

void PagePainter::keepTile(const PaintRequest &request, const QImage &image)
{
    if (!isInSight(request, m_state.detailRegions) && !isInSight(request, m_state.comingUp))
        return;
    m_tiles.insert(request, image);
    leaveRoom();
}

// High zoom takes memory in other places, too: larger faces, and finished tiles on them.
void PagePainter::leaveRoom()
{
    m_cache.leaveRoom(m_tiles.bytes() + (m_state.detailRegions.empty() ? 0 : detailRegionRoom));
}

void PagePainter::keepThumbnail(PageNumber page, const QImage &painted)
{
    const QSize size = thumbnailSize(facts().geometry(page));
    const QImage thumbnail = painted.size() == size
        ? painted.copy() // out of the shared memory
        : painted.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    m_cache.insertThumbnail(page, thumbnail);
    if (m_thumbnails)
        m_thumbnails->save(m_thumbnailKey, page, thumbnail);
}

// Called when a worker has painted: the first page will be on the screen soon.
void PagePainter::hasAnswered()
{
    if (m_untilStored.isActive())
        m_untilStored.start(std::min(untilShown, m_untilStored.remainingTimeAsDuration()));
}

void PagePainter::takeStoredFor(const ViewState &state)
{
    std::vector<PageNumber> pages;
    for (const auto &face : state.visible)
        pages.push_back(face.page);
    m_thumbnails->load(m_thumbnailKey, pages);
}

void PagePainter::takeStored()
{
    const PageNumber middle = m_state.visible.empty() ? PageNumber() : m_state.visible.front().page;
    std::vector<PageNumber> pages = pagesAround(middle, facts().pageCount(), thumbnailReach);
    std::erase_if(pages, [this](PageNumber page) { return m_cache.hasThumbnail(page); });
    m_thumbnails->load(m_thumbnailKey, pages);
}

void PagePainter::keepStored(const QByteArray &key, PageNumber page, const QImage &thumbnail)
{
    if (key != m_thumbnailKey || !facts().has(page) || m_cache.hasThumbnail(page))
        return;
    m_cache.insertThumbnail(page, thumbnail);
    Q_EMIT pictureChanged(page);
}

// A page of which a tile failed may still be painted whole.
void PagePainter::mark(const PaintRequest &request)
{
    if (request.tile.isNull())
        m_marked.insert(request.page);
    else
        m_markedTiles.push_back(request);
}

void PagePainter::setAside(const PaintRequest &request)
{
    m_setAside.failed(request, now());
    waitForRetry();
}

void PagePainter::waitForRetry()
{
    if (const auto wait = m_setAside.untilNext(now()))
        m_untilRetry.start(*wait);
}

void PagePainter::noteHeavy(PageNumber page)
{
    m_heavy.insert(page);
    Q_EMIT pictureChanged(page);
}

// Told anew with each tile.
void PagePainter::noteWeight(PageNumber page, const PageWeight &weight)
{
    if (std::exchange(m_weights[page], weight) != weight && isHeavy(page))
        Q_EMIT pictureChanged(page);
}

void PagePainter::fail(const PaintRequest &request, const Failure &why)
{
    m_heavy.erase(request.page);
    if (request.tile.isNull())
        m_failures[request.page] = why;
    why.reason == Reason::OutOfMemory ? setAside(request) : mark(request);
    hasAnswered();
    plan();
    Q_EMIT pictureChanged(request.page);
}

// A late answer, for a size or a page that is not shown any more, would only evict better ones.
bool PagePainter::isWanted(const PaintRequest &request) const
{
    const auto asksFor = [&](const ViewState::Face &face) {
        return face.page == request.page && m_lower.paintedSize(face.page, face.size) == request.size;
    };
    const auto anyAsks = [&](const auto &faces) { return std::any_of(faces.begin(), faces.end(), asksFor); };
    return anyAsks(m_state.visible) || anyAsks(m_state.turningTo) || anyAsks(m_state.neighbours);
}

} // namespace fanye::pages
