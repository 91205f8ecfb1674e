// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/BookPainter.h"
#include "flip/BentLeafRows.h"
#include "flip/RowCrew.h"

#include <algorithm>

namespace fanye {
namespace {

// One scene, ready to be painted row by row by several threads.
//
// From the bottom: ground, flat pages, what rises of each leaf, flaps. Of two leaves the one nearer to the left pile
// shows more of its back: backs cover each other in the book's order, fronts against it. What a flap or a flat part
// hides is not painted below it.
class SceneRows
{
public:
    explicit SceneRows(const BookScene &scene);

    void paint(quint32 *pixels, int y, RowSpan span) const;

private:
    using Order = std::vector<std::size_t>; // of leaves, from the bottom

    void paintGround(quint32 *pixels, int y, RowSpan span, const RowCover &cover) const;
    void paintPage(quint32 *pixels, int y, RowSpan span, SheetSide side, const RowCover &cover) const;
    void paintPages(quint32 *pixels, int y, RowSpan span, RowCover cover, const std::vector<LeafRow> &rows) const;
    bool isOnPaper(int y) const;

    const BookScene &m_scene;
    Ground m_ground;
    std::vector<BentLeafRows> m_leaves;
    Order m_flats, m_flaps;
};

SceneRows::SceneRows(const BookScene &scene)
    : m_scene(scene)
    , m_ground(scene.ground)
{
    const std::size_t count = scene.leaves.size();
    const auto isBoundLeft = [&scene](std::size_t leaf) { return scene.leaves[leaf].boundOn == SheetSide::Left; };
    for (const BentLeaf &leaf : scene.leaves)
        m_leaves.emplace_back(leaf);
    for (std::size_t i = 0; i < count; ++i)
        if (isBoundLeft(i))
            m_flats.push_back(i);
    for (std::size_t i = count; i-- > 0;)
        if (!isBoundLeft(i))
            m_flats.push_back(i);
    for (std::size_t i = count; i-- > 0;)
        if (isBoundLeft(i))
            m_flaps.push_back(i);
    for (std::size_t i = 0; i < count; ++i)
        if (!isBoundLeft(i))
            m_flaps.push_back(i);
}

bool SceneRows::isOnPaper(int y) const
{
    const int below = y - m_scene.ground.layout.spine.y();
    return below >= 0 && below < m_scene.ground.layout.sheet.height();
}

void SceneRows::paintGround(quint32 *pixels, int y, RowSpan span, const RowCover &cover) const
{
    const BookLayout &layout = m_scene.ground.layout;
    const int spine = layout.spine.x();
    const int paperBegin = m_scene.left && isOnPaper(y) ? spine - layout.sheet.width() : spine;
    const int paperEnd = m_scene.right && isOnPaper(y) ? spine + layout.sheet.width() : spine;
    const auto paint = [&](RowSpan part) { m_ground.paint(pixels, y, part.begin, part.end); };
    cover.visible(span.within({span.begin, paperBegin}), paint);
    cover.visible(span.within({paperEnd, span.end}), paint);
}

void SceneRows::paintPage(quint32 *pixels, int y, RowSpan span, SheetSide side, const RowCover &cover) const
{
    const FacePointer &face = side == SheetSide::Left ? m_scene.left : m_scene.right;
    if (!face)
        return;
    const QRect sheet = m_scene.ground.layout.side(side);
    cover.visible(span.within({sheet.left(), sheet.right() + 1}),
                  [&](RowSpan part) { paintFace(pixels, *face, sheet, y, part); });
}

// Everything that lies flat. Seen from above, so that each knows what lies on it; painted in any order, for none
// reaches over another any more.
void SceneRows::paintPages(quint32 *pixels, int y, RowSpan span, RowCover cover, const std::vector<LeafRow> &rows) const
{
    for (auto leaf = m_flats.rbegin(); leaf != m_flats.rend(); ++leaf) {
        const LeafRow &row = rows[*leaf];
        cover.visible(span.within(row.flat), [&](RowSpan part) { m_leaves[*leaf].paintFlat(pixels, row, part); });
        cover.add(row.flat);
    }
    paintPage(pixels, y, span, SheetSide::Left, cover);
    paintPage(pixels, y, span, SheetSide::Right, cover);
    paintGround(pixels, y, span, cover);
}

void SceneRows::paint(quint32 *pixels, int y, RowSpan span) const
{
    thread_local std::vector<LeafRow> rows;
    thread_local std::vector<RowCover> above; // what hides each flap
    rows.clear();
    for (const BentLeafRows &leaf : m_leaves)
        rows.push_back(leaf.row(y));
    above.resize(rows.size());
    RowCover flaps;
    for (auto leaf = m_flaps.rbegin(); leaf != m_flaps.rend(); ++leaf) {
        above[*leaf] = flaps;
        flaps.add(rows[*leaf].hidden);
    }
    paintPages(pixels, y, span, flaps, rows);
    for (std::size_t leaf : m_flats)
        flaps.visible(span, [&](RowSpan part) { m_leaves[leaf].paintRising(pixels, rows[leaf], part); });
    for (std::size_t leaf : m_flaps)
        above[leaf].visible(span, [&](RowSpan part) { m_leaves[leaf].paintFlap(pixels, rows[leaf], part); });
}

} // namespace

BookPainter::BookPainter()
    : m_crew(std::make_unique<RowCrew>())
{
}

BookPainter::~BookPainter() = default;

void BookPainter::paint(const Canvas &canvas, const QRegion &region, const BookScene &scene) const
{
    const SceneRows rows(scene);
    const QRect all(QPoint(), canvas.size);
    for (const QRect &part : region) {
        const QRect clip = part & all;
        if (clip.isEmpty())
            continue;
        m_crew->paint(clip.top(), clip.bottom() + 1, [&](int first, int end) {
            for (int y = first; y < end; ++y)
                rows.paint(canvas.row(y), y, {clip.left(), clip.right() + 1});
        });
    }
}

} // namespace fanye
