// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/RenderPlan.h"

#include <algorithm>
#include <cmath>

namespace fanye::pages {
namespace {

// A plan is made again after every painting, so it need not look far ahead.
constexpr std::size_t longestPlan = 48;

// With so many faces on moving leaves, the reader thumbs through the issue: those pages pass before they are painted,
// and thumbnails of all pages around will soon be needed.
constexpr std::size_t facesOfRush = 5;
constexpr int rushReach = 16;

class PlanInMaking
{
public:
    PlanInMaking(const IssueFacts &facts, const PlanQuestions &ask)
        : m_facts(facts)
        , m_ask(ask)
    {
    }

    void addFaces(const std::vector<ViewState::Face> &faces)
    {
        for (const auto &face : faces)
            addFace(face.page, paintableSize(face.size));
    }

    // A leaf without any picture cannot lift; a thumbnail is painted in a fraction of a page's time.
    void addUnknown(const std::vector<ViewState::Face> &faces)
    {
        for (const auto &face : faces)
            if (m_facts.has(face.page) && !m_ask.hasSharp(face.page, paintableSize(face.size)))
                addThumbnail(face.page);
    }

    void addTiles(const std::vector<PaintRequest> &tiles)
    {
        for (const PaintRequest &tile : tiles)
            if (m_facts.has(tile.page) && m_ask.hasTile && !m_ask.hasTile(tile))
                addRequest(tile);
    }

    void addThumbnail(PageNumber page)
    {
        if (m_facts.has(page) && !m_ask.hasThumbnail(page))
            addRequest({page, thumbnailSize(m_facts.geometry(page)), {}});
    }

    void addThumbnailsAround(PageNumber middle, int reach)
    {
        for (const PageNumber page : pagesAround(middle, m_facts.pageCount(), reach))
            addThumbnail(page);
    }

    std::vector<PaintRequest> take() { return std::move(m_plan); }

private:
    bool isFull() const { return m_plan.size() >= longestPlan; }

    // A page is painted whole in one size.
    static bool isTheSame(const PaintRequest &a, const PaintRequest &b)
    {
        const bool areWhole = a.tile.isNull() && b.tile.isNull();
        return areWhole ? a.page == b.page : a == b;
    }

    void addFace(PageNumber page, QSize size)
    {
        if (m_facts.has(page) && !size.isEmpty() && !m_ask.hasSharp(page, size))
            addRequest({page, size, {}});
    }

    void addRequest(const PaintRequest &request)
    {
        const bool isNew = std::none_of(m_plan.begin(), m_plan.end(),
                                        [&](const PaintRequest &other) { return isTheSame(other, request); });
        if (isNew && !isFull() && !m_ask.isMarked(request.page))
            m_plan.push_back(request);
    }

    const IssueFacts &m_facts;
    const PlanQuestions &m_ask;
    std::vector<PaintRequest> m_plan;
};

} // namespace

std::vector<PageNumber> pagesAround(PageNumber middle, int pageCount, int reach)
{
    std::vector<PageNumber> pages;
    const auto add = [&](int index) {
        if (index >= 0 && index < pageCount)
            pages.push_back(PageNumber::fromIndex(index));
    };
    add(middle.index());
    for (int away = 1; away <= reach; ++away) {
        add(middle.index() + away);
        add(middle.index() - away);
    }
    return pages;
}

QSize thumbnailSize(const PageGeometry &geometry)
{
    return {std::max(1, int(std::lround(thumbnailHeight * geometry.aspect()))), thumbnailHeight};
}

QSize paintableSize(QSize wished)
{
    if (wished.width() <= longestPaintedSide && wished.height() <= longestPaintedSide)
        return wished;
    return wished.scaled(longestPaintedSide, longestPaintedSide, Qt::KeepAspectRatio);
}

std::vector<PaintRequest> renderPlan(const ViewState &state, const std::vector<PageNumber> &listed,
                                     const IssueFacts &facts, const PlanQuestions &ask)
{
    PlanInMaking plan(facts, ask);
    const bool isRush = state.turningTo.size() >= facesOfRush;
    if (!state.turningTo.empty()) {
        plan.addUnknown(state.turningTo);
        plan.addUnknown(state.visible);
        if (isRush && !state.visible.empty())
            plan.addThumbnailsAround(state.visible.front().page, rushReach);
    }
    plan.addTiles(tilePlan(state.detailRegions));
    plan.addFaces(state.visible);
    if (!isRush)
        plan.addFaces(state.turningTo);
    plan.addTiles(tilesAhead(state.detailRegions, state.comingUp));
    plan.addFaces(state.neighbours);
    for (const PageNumber page : listed)
        plan.addThumbnail(page);
    if (!state.visible.empty())
        plan.addThumbnailsAround(state.visible.front().page, thumbnailReach);
    return plan.take();
}

} // namespace fanye::pages
