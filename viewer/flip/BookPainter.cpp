// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/BookPainter.h"
#include "flip/RowCrew.h"

#include <algorithm>

namespace fanye {
namespace {

// One scene, ready to be painted row by row by several threads.
class SceneRows
{
public:
    SceneRows(const BookScene &scene)
        : m_scene(scene)
        , m_ground(scene.ground)
    {
        for (const BentLeaf &leaf : scene.leaves)
            m_leaves.emplace_back(leaf);
    }

    void paint(quint32 *row, int y, int left, int right) const
    {
        paintStill(row, y, left, right);
        paintLeaves(row, y, left, right);
    }

private:
    void paintStill(quint32 *row, int y, int left, int right) const;
    void paintLeaves(quint32 *row, int y, int left, int right) const;
    bool isBoundLeft(std::size_t leaf) const { return m_scene.leaves[leaf].boundOn == SheetSide::Left; }

    const BookScene &m_scene;
    Ground m_ground;
    std::vector<BentLeafRows> m_leaves;
};

void SceneRows::paintStill(quint32 *row, int y, int left, int right) const
{
    const BookLayout &layout = m_scene.ground.layout;
    const QRect leftSide = layout.side(SheetSide::Left), rightSide = layout.side(SheetSide::Right);
    const bool isOnPaper = y >= leftSide.top() && y <= leftSide.bottom();
    const int paperBegin = m_scene.left && isOnPaper ? leftSide.left() : rightSide.left();
    const int paperEnd = m_scene.right && isOnPaper ? rightSide.right() + 1 : rightSide.left();
    if (left < std::min(paperBegin, right))
        m_ground.paint(row, y, left, std::min(paperBegin, right));
    if (std::max(paperEnd, left) < right)
        m_ground.paint(row, y, std::max(paperEnd, left), right);
    if (m_scene.left)
        copyFaceRow(row, *m_scene.left, leftSide, y, left, right);
    if (m_scene.right)
        copyFaceRow(row, *m_scene.right, rightSide, y, left, right);
}

// Of two leaves the one nearer to the left pile shows more of its back: backs cover each other in the book's order,
// fronts against it. Flat parts lie below all flaps.
void SceneRows::paintLeaves(quint32 *row, int y, int left, int right) const
{
    const std::size_t count = m_leaves.size();
    for (std::size_t i = 0; i < count; ++i)
        if (isBoundLeft(i))
            m_leaves[i].paintFlat(row, y, left, right);
    for (std::size_t i = count; i-- > 0;)
        if (!isBoundLeft(i))
            m_leaves[i].paintFlat(row, y, left, right);
    for (std::size_t i = count; i-- > 0;)
        if (isBoundLeft(i))
            m_leaves[i].paintFlap(row, y, left, right);
    for (std::size_t i = 0; i < count; ++i)
        if (!isBoundLeft(i))
            m_leaves[i].paintFlap(row, y, left, right);
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
                rows.paint(canvas.row(y), y, clip.left(), clip.right() + 1);
        });
    }
}

} // namespace fanye
