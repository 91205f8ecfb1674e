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

namespace {

quint32 mixed(quint32 a, quint32 b, quint32 share) // share of b, 256 is all
{
    const quint32 redBlue = ((a & 0xff00ffu) * (256 - share) + (b & 0xff00ffu) * share) >> 8 & 0xff00ffu;
    const quint32 green = ((a & 0xff00u) * (256 - share) + (b & 0xff00u) * share) >> 8 & 0xff00u;
    return 0xff000000u | redBlue | green;
}

// Two scenes at once; both are painted whole and then brought together.
class CrossingRows
{
public:
    CrossingRows(const BookScene &from, const Crossing &crossing)
        : m_from(from)
        , m_to(*crossing.to)
        , m_crossing(crossing)
        , m_width(from.ground.view.width())
    {
    }

    void paint(quint32 *pixels, int y, RowSpan span) const
    {
        thread_local std::vector<quint32> from, to;
        from.resize(std::size_t(m_width));
        to.resize(std::size_t(m_width));
        m_from.paint(from.data(), y, {0, m_width});
        m_to.paint(to.data(), y, {0, m_width});
        m_crossing.way == Crossing::Way::Fades ? fade(pixels, span, from, to) : slide(pixels, span, from, to);
    }

private:
    using Row = std::vector<quint32>;

    void fade(quint32 *pixels, RowSpan span, const Row &from, const Row &to) const
    {
        const auto share = quint32(256 * m_crossing.share + 0.5);
        for (int x = span.begin; x < span.end; ++x)
            pixels[x] = mixed(from[std::size_t(x)], to[std::size_t(x)], share);
    }
    // The two lie beside each other on a long table, and the view moves along it.
    void slide(quint32 *pixels, RowSpan span, const Row &from, const Row &to) const
    {
        const int moved = int(m_crossing.share * m_width + 0.5);
        for (int x = span.begin; x < span.end; ++x) {
            const int there = m_crossing.comesFromRight ? x + moved : x - moved;
            const bool isFrom = there >= 0 && there < m_width;
            const int wrapped = there < 0 ? there + m_width : there >= m_width ? there - m_width : there;
            pixels[x] = (isFrom ? from : to)[std::size_t(wrapped)];
        }
    }

    SceneRows m_from, m_to;
    const Crossing &m_crossing;
    int m_width;
};

template <typename Rows> void paintRows(RowCrew &crew, const Canvas &canvas, const QRegion &region, const Rows &rows)
{
    const QRect all(QPoint(), canvas.size);
    for (const QRect &part : region) {
        const QRect clip = part & all;
        if (clip.isEmpty())
            continue;
        crew.paint(clip.top(), clip.bottom() + 1, [&](int first, int end) {
            for (int y = first; y < end; ++y)
                rows.paint(canvas.row(y), y, {clip.left(), clip.right() + 1});
        });
    }
}

} // namespace

BookPainter::BookPainter()
    : m_crew(std::make_unique<RowCrew>())
{
}

BookPainter::~BookPainter() = default;

void BookPainter::paint(const Canvas &canvas, const QRegion &region, const BookScene &scene) const
{
    if (scene.crossing)
        paintRows(*m_crew, canvas, region, CrossingRows(scene, *scene.crossing));
    else
        paintRows(*m_crew, canvas, region, SceneRows(scene));
}

} // namespace fanye
