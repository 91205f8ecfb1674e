// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/raster/BookScene.h"
#include "flip/raster/Canvas.h"

#include <QRegion>

#include <memory>

namespace fanye::flip {

class RowWorkers;

// Paints the open book: flat paper is copied, bent paper is computed for each pixel. The rows are shared with a second
// thread on machines with more than one processor. GUI thread.
class BookPainter
{
public:
    BookPainter();
    ~BookPainter();

    void paint(const Canvas &canvas, const QRegion &region, const BookScene &scene) const;

private:
    std::unique_ptr<RowWorkers> m_workers;
};

} // namespace fanye::flip
