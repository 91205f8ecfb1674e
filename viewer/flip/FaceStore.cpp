// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/FaceStore.h"

#include <algorithm>

namespace fanye {
namespace {

constexpr std::size_t alwaysKept = 6; // what lies open, and a leaf with what it uncovers
constexpr std::size_t mostKept = 10;
constexpr std::size_t mostBytes = std::size_t(40) << 20; // beyond those always kept

} // namespace

void FaceStore::setIssue(const IssueFacts &facts, Pictures pictures)
{
    m_facts = facts;
    m_pictures = std::move(pictures);
    m_kept.clear();
    m_lights.clear();
}

void FaceStore::setPaper(Paper paper)
{
    if (paper != m_paper)
        m_kept.clear();
    m_paper = paper;
}

void FaceStore::setLights(PageNumber page, FaceLights lights)
{
    m_lights.emplace_back(page, std::move(lights));
}

void FaceStore::clearLights()
{
    m_lights.clear();
}

void FaceStore::setSheet(QSize sheet, Sides sides)
{
    if (sheet == m_sheet && sides == m_sides)
        return;
    m_sheet = sheet;
    m_sides = sides;
}

void FaceStore::pictureChanged(PageNumber page)
{
    for (Kept &kept : m_kept)
        kept.isStale |= kept.wish.page == page;
}

FaceRecipe FaceStore::recipe(const FaceWish &wish) const
{
    FaceRecipe recipe;
    recipe.sheet = m_sheet;
    recipe.side = wish.side;
    recipe.sides = m_sides;
    recipe.paper = m_paper;
    recipe.part = wish.part;
    if (wish.page && m_facts.has(*wish.page)) {
        recipe.pagePoints = m_facts.geometry(*wish.page).size;
        for (const auto &[page, lights] : m_lights)
            if (page == *wish.page)
                recipe.lights = lights;
    }
    return recipe;
}

QSize FaceStore::paintedSize(const FaceWish &wish) const
{
    return wish.page ? paintableSize(fanye::paintedSize(recipe(wish))) : QSize();
}

FaceStore::Kept *FaceStore::find(const FaceWish &wish)
{
    const auto kept = std::find_if(m_kept.begin(), m_kept.end(), [&](const Kept &k) { return k.wish == wish; });
    if (kept == m_kept.end())
        return nullptr;
    m_kept.splice(m_kept.begin(), m_kept, kept);
    return &m_kept.front();
}

bool FaceStore::isReady(const FaceWish &wish) const
{
    const FaceRecipe wanted = recipe(wish);
    return std::any_of(m_kept.begin(), m_kept.end(),
                       [&](const Kept &kept) { return kept.wish == wish && kept.recipe == wanted && !kept.isStale; });
}

bool FaceStore::isWorthMaking(const FaceWish &wish) const
{
    if (isReady(wish))
        return false;
    return !wish.page || m_pictures.best(*wish.page, paintedSize(wish)).sharpness == Sharpness::Sharp;
}

FacePointer FaceStore::face(const FaceWish &wish)
{
    Kept *kept = find(wish);
    if (kept && !kept->isStale && kept->recipe == recipe(wish))
        return kept->face;
    return make(wish, kept);
}

FacePointer FaceStore::make(const FaceWish &wish, Kept *kept)
{
    const FaceRecipe wanted = recipe(wish);
    const PagePicture picture = wish.page ? m_pictures.best(*wish.page, paintedSize(wish)) : PagePicture();
    if (kept && kept->recipe == wanted && kept->picture == picture.image.cacheKey()
        && kept->face->sharpness == picture.sharpness) {
        kept->isStale = false;
        return kept->face;
    }
    if (!kept) {
        m_kept.push_front({wish, {}, {}, 0, false});
        kept = &m_kept.front();
    }
    Face made = wish.page ? printedFace(wanted, picture) : blankFace(wanted);
    made.isBlank = !wish.page;
    kept->recipe = wanted;
    kept->picture = picture.image.cacheKey();
    kept->isStale = false;
    kept->face = std::make_shared<const Face>(std::move(made));
    const FacePointer face = kept->face;
    forgetOldest();
    return face;
}

void FaceStore::forgetOldest()
{
    const auto bytes = [this] {
        std::size_t sum = 0;
        for (const Kept &kept : m_kept)
            sum += std::size_t(kept.face->pixels.sizeInBytes());
        return sum;
    };
    while (m_kept.size() > mostKept || (m_kept.size() > alwaysKept && bytes() > mostBytes))
        m_kept.pop_back();
}

} // namespace fanye
