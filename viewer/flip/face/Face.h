// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/book/BookLayout.h"
#include "flip/face/DarkPaper.h"
#include "flip/face/FaceHighlights.h"
#include "pages/PageCache.h"
#include "pages/TileCache.h"

#include <QColor>
#include <QImage>

#include <memory>
#include <vector>

namespace fanye::flip {

enum class Paper { White, Warm, Night };
QColor paperColour(Paper paper);

// A part of a face as it is where the book is looked at closely.
struct FaceTile
{
    QRect area; // of the sheet
    QSize sheet; // device pixels: it fits no other
    QImage pixels; // RGB32
    qint64 picture = 0; // QImage::cacheKey of what it was made from
};

// One side of a leaf exactly as it lies in the book at rest: printed, on its paper, darkened towards the spine, lit
// where something was found. What is flat is copied from it, what is bent is sampled. Immutable, shared by threads.
struct Face
{
    QImage pixels; // RGB32, with one more column and row than `texels`: the last ones again, for sampling
    QSize texels; // of the whole sheet; equals the sheet in device pixels when nothing better can be had
    QImage throughPrint; // Grayscale8, half as large: how much light (linear) the print lets through
    pages::Sharpness sharpness = pages::Sharpness::None;
    bool isBlank = false; // paper without a page: it is as sharp as it gets
    std::vector<FaceTile> tiles; // where there is something finer than `pixels`; they lie side by side
    Photographs photographs; // known only at night

    const quint32 *row(int y) const { return reinterpret_cast<const quint32 *>(pixels.constScanLine(y)); }
    int stride() const { return int(pixels.bytesPerLine() / 4); }
};
using FacePointer = std::shared_ptr<const Face>;

enum class PagePart { Whole, LeftHalf, RightHalf };

// How a face is to be made.
struct FaceParameters
{
    QSize sheet; // device pixels
    SheetSide side = SheetSide::Right;
    Sides sides = Sides::Two; // a page alone has no gutter
    Paper paper = Paper::White;
    PagePart part = PagePart::Whole;
    QSizeF pagePoints;
    FaceHighlights highlights;
    QColor selection; // what is selected is marked with

    friend bool operator==(const FaceParameters &, const FaceParameters &) = default;
};

Face blankFace(const FaceParameters &recipe);
// `used`: pixels that nobody looks at any more. If they fit, the face is printed over them: fresh memory comes from the
// system page by page, and takes longer than the printing.
Face printedFace(const FaceParameters &recipe, const pages::PagePicture &picture, QImage used = {});
QSize pixelsOfFace(const FaceParameters &recipe, QSize picture); // of what would be printed over
// The face of `before` lit as the recipe says, which is the same but for lights: only where it is lit otherwise is it made
// anew. REQUIRES: it was made from this picture.
Face relitFace(const Face &face, const FaceParameters &before, const FaceParameters &recipe,
               const pages::PagePicture &picture);
// Where on the sheet the one is lit otherwise than the other, in device pixels.
QRect relitArea(const FaceParameters &before, const FaceParameters &recipe);
// A tile of the recipe's page, finished like the face it lies on. Empty where it is on the other half of a wide page.
FaceTile printedTile(const FaceParameters &recipe, const Face &face, const pages::PaintedTile &painted);

// The size in device pixels at which a page has to be painted for its face to be sharp.
QSize paintedSize(const FaceParameters &recipe);
// Where the page (all of it, also when the face shows one half) lies on the sheet, in device pixels.
QRect pageOnSheet(const FaceParameters &recipe);

} // namespace fanye::flip
