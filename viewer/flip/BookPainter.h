// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/BentLeaf.h"
#include "flip/Canvas.h"
#include "flip/Ground.h"

#include <QRegion>

#include <memory>
#include <optional>
#include <vector>

namespace fanye {

class RowCrew;

struct BookScene;

// One picture of the book going over into another, where leaves are not to bend.
struct Crossing
{
    enum class Way { Fades, Slides };

    std::shared_ptr<const BookScene> to;
    double share = 0; // 0 to 1: how much of the other is seen
    Way way = Way::Fades;
    bool comesFromRight = true; // when it slides
};

// Everything that is seen of the book at one moment.
struct BookScene
{
    GroundPlan ground;
    FacePointer left, right; // flat; null: bare ground
    std::vector<BentLeaf> leaves; // in the book's order, from the left pile to the right one
    std::optional<Crossing> crossing;
};

// Paints the open book. What is flat is copied, what is bent is worked out for each pixel; the rows are shared with a
// second thread where there is one. GUI thread.
class BookPainter
{
public:
    BookPainter();
    ~BookPainter();

    void paint(const Canvas &canvas, const QRegion &region, const BookScene &scene) const;

private:
    std::unique_ptr<RowCrew> m_crew;
};

} // namespace fanye
