// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/book/BookLayout.h"
#include "flip/face/DarkPaper.h"
#include "flip/face/FaceHighlights.h"
#include "flip/face/Lighting.h"
#include "pages/PageCache.h"
#include "pages/TileCache.h"

#include <QColor>
#include <QImage>

#include <memory>
#include <vector>

namespace fanye::flip {

enum class Paper { White, Warm, Night };
QColor paperColour(Paper paper, const DarkTones &dark);

// A part of a face in full detail, for a magnified book.
struct FaceTile
{
    QRect area; // of the sheet
    QSize sheet; // device pixels: it fits no other
    QImage pixels; // RGB32
    qint64 picture = 0; // QImage::cacheKey of what it was made from
};

// One side of a leaf exactly as it lies in the book at rest: printed, on its paper, darkened towards the
// spine, highlighted. Flat paper is copied from it, bent paper is sampled. Immutable, shared by threads.
struct Face
{
    QImage pixels; // RGB32, with one more column and row than `texels`: the last ones again, for sampling
    QSize texels; // of the whole sheet; equals the sheet in device pixels when nothing better can be had
    QImage throughPrint; // Grayscale8, half as large: how much light (linear) the print lets through
    pages::Sharpness sharpness = pages::Sharpness::None;
    bool isBlank = false; // paper without a page: always sharp
    std::vector<FaceTile> tiles; // finer than `pixels`; they do not overlap
    Photographs photographs; // found only on dark paper

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
    QColor selection; // the highlight colour of selections
    FaceLighting lighting;

    friend bool operator==(const FaceParameters &, const FaceParameters &) = default;
};

Face blankFace(const FaceParameters &parameters);
// `used`: pixels of a face that is no longer shown. If their size fits, the face is printed over them: getting fresh
// memory from the system takes longer than the printing.
Face printedFace(const FaceParameters &parameters, const pages::PagePicture &picture, QImage used = {});
QSize pixelsOfFace(const FaceParameters &parameters, QSize picture); // the size that `used` pixels must have
// The face with the highlights of `parameters` instead of those of `before`; only where they differ is it made anew.
// REQUIRES: all else in the parameters is equal, and the face was made from this picture.
Face rehighlighted(const Face &face, const FaceParameters &before, const FaceParameters &parameters,
                   const pages::PagePicture &picture);
// The part of the sheet in which that changes pixels, in device pixels.
QRect rehighlightedArea(const FaceParameters &before, const FaceParameters &parameters);
// A tile of the page, finished like the face it lies on. Empty where it is on the other half of a wide page.
FaceTile printedTile(const FaceParameters &parameters, const Face &face, const pages::PaintedTile &painted);

// The size in device pixels at which a page has to be painted for its face to be sharp.
QSize paintedSize(const FaceParameters &parameters);
// Where the page (all of it, also when the face shows one half) lies on the sheet, in device pixels.
QRect pageOnSheet(const FaceParameters &parameters);

} // namespace fanye::flip
