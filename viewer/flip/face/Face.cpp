// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/face/Face.h"
#include "flip/face/DarkPaper.h"
#include "flip/face/ShadingFactors.h"
#include "flip/face/ShowThrough.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace fanye::flip {

using namespace pages;

namespace {

// An area of the sheet, in the texels of a face.
QRectF onFace(const QRect &area, QSize sheet, QSize texels)
{
    const double across = double(texels.width()) / sheet.width(), down = double(texels.height()) / sheet.height();
    return {area.x() * across, area.y() * down, area.width() * across, area.height() * down};
}

// And back.
QRectF onSheet(const QRect &part, QSize sheet, QSize texels)
{
    const double across = double(sheet.width()) / texels.width(), down = double(sheet.height()) / texels.height();
    return {part.x() * across, part.y() * down, part.width() * across, part.height() * down};
}

void repeatLast(QImage &pixels, QSize texels)
{
    for (int y = 0; y < texels.height(); ++y) {
        auto *row = reinterpret_cast<quint32 *>(pixels.scanLine(y));
        row[texels.width()] = row[texels.width() - 1];
    }
    std::memcpy(pixels.scanLine(texels.height()), pixels.constScanLine(texels.height() - 1),
                std::size_t(4 * pixels.width()));
}

Face finished(QImage pixels, QSize texels, const FaceParameters &parameters)
{
    drawHighlights(pixels, parameters, texels, QRectF(QPointF(), parameters.sheet));
    const ShadingFactors shading = columnShading(parameters, texels.width(), 0, texels.width());
    for (int y = 0; y < texels.height(); ++y)
        applyShading(reinterpret_cast<quint32 *>(pixels.scanLine(y)), shading, 0, y);
    repeatLast(pixels, texels);
    Face face;
    face.throughPrint = showThroughOf(pixels, texels);
    face.pixels = std::move(pixels);
    face.texels = texels;
    return face;
}

QSize pixelsFor(QSize texels)
{
    return texels + QSize(1, 1);
}

QImage paper(QSize texels, QImage used = {})
{
    const QSize size = pixelsFor(texels);
    const bool fits = used.size() == size && used.format() == QImage::Format_RGB32 && used.isDetached();
    return fits ? used : QImage(size, QImage::Format_RGB32);
}

// Without a page there is nothing fine on it.
QSize blankTexels(QSize sheet)
{
    const QSize texels = wholeSize(sheet, sheet);
    return {std::max(2, texels.width()), std::max(2, texels.height())};
}

// A face is made no finer than its picture, so that a thumbnail costs little; sampling does the rest.
QSize texelsFor(const FaceParameters &parameters, QSize picture)
{
    const QSize wanted = paintedSize(parameters);
    const double share = std::min(1.0, double(picture.height()) / std::max(1, wanted.height()));
    if (share > 0.99)
        return parameters.sheet;
    return {std::max(2, int(std::lround(parameters.sheet.width() * share))),
            std::max(2, int(std::lround(parameters.sheet.height() * share)))};
}

// `from`: the first of the face's texels that the pixels show.
void print(QImage &pixels, QSize texels, const FaceParameters &parameters, const QImage &picture, QPoint from = {})
{
    const QRect page = pageOnSheet(parameters);
    const double dx = double(texels.width()) / parameters.sheet.width(),
                 dy = double(texels.height()) / parameters.sheet.height();
    const QRectF target(page.x() * dx, page.y() * dy, page.width() * dx, page.height() * dy);
    QPainter painter(&pixels);
    painter.translate(-from);
    painter.setClipRect(QRect(QPoint(), texels));
    if (picture.size() == page.size() && texels == parameters.sheet) {
        painter.drawImage(page.topLeft(), picture);
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const bool isMuchLarger = picture.width() > 1.5 * target.width();
    const QImage source = isMuchLarger
        ? picture.scaled(target.size().toSize(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        : picture;
    painter.drawImage(target, source);
}

} // namespace

QColor paperColour(Paper paper, const DarkTones &dark)
{
    switch (paper) {
    case Paper::White:
        return Qt::white;
    case Paper::Warm:
        return {250, 242, 224};
    case Paper::Night:
        return nightColour(Qt::white, dark);
    }
    return Qt::white;
}

QRect pageOnSheet(const FaceParameters &parameters)
{
    if (parameters.part == PagePart::Whole)
        return printedOn(parameters.sheet, parameters.pagePoints);
    const QRect both = printedOn({2 * parameters.sheet.width(), parameters.sheet.height()}, parameters.pagePoints);
    return parameters.part == PagePart::LeftHalf ? both : both.translated(-parameters.sheet.width(), 0);
}

QSize paintedSize(const FaceParameters &parameters)
{
    return pageOnSheet(parameters).size();
}

Face blankFace(const FaceParameters &parameters)
{
    const QSize texels = blankTexels(parameters.sheet);
    QImage pixels = paper(texels);
    pixels.fill(parameters.paper == Paper::Night ? paperColour(Paper::Night, parameters.lighting.dark)
                                                 : QColor(Qt::white));
    Face face = finished(std::move(pixels), texels, parameters);
    face.isBlank = true;
    return face;
}

QSize pixelsOfFace(const FaceParameters &parameters, QSize picture)
{
    return pixelsFor(texelsFor(parameters, picture));
}

Face printedFace(const FaceParameters &parameters, const PagePicture &picture, QImage used)
{
    if (picture.image.isNull())
        return blankFace(parameters); // the caller knows that a page is wanted: it stays Sharpness::None
    const QSize texels = texelsFor(parameters, picture.image.size());
    QImage pixels = paper(texels, std::move(used));
    if (picture.image.hasAlphaChannel() || !pageOnSheet(parameters).contains(QRect(QPoint(), parameters.sheet)))
        pixels.fill(Qt::white);
    print(pixels, texels, parameters, picture.image);
    Photographs photographs;
    if (parameters.paper == Paper::Night) {
        photographs = Photographs(pixels);
        turnToNight(pixels, photographs, pixels.rect(), parameters.lighting.dark);
    }
    Face face = finished(std::move(pixels), texels, parameters);
    face.photographs = std::move(photographs);
    face.sharpness = picture.sharpness;
    return face;
}

QRect rehighlightedArea(const FaceParameters &before, const FaceParameters &parameters)
{
    const bool isSameInk = before.selection == parameters.selection || before.highlights.selected.empty()
        || parameters.highlights.selected.empty();
    const QRectF points = isSameInk ? differingArea(before.highlights, parameters.highlights)
                                    : QRectF(QPointF(), parameters.pagePoints);
    const QRectF page = pageOnSheet(parameters);
    const double sx = page.width() / parameters.pagePoints.width(), sy = page.height() / parameters.pagePoints.height();
    if (points.isEmpty())
        return {};
    const QRectF area(page.x() + points.x() * sx, page.y() + points.y() * sy, points.width() * sx,
                      points.height() * sy);
    return area.toAlignedRect().adjusted(-2, -2, 2, 2) & QRect(QPoint(), parameters.sheet);
}

Face rehighlighted(const Face &face, const FaceParameters &before, const FaceParameters &parameters,
                   const PagePicture &picture)
{
    const QRect area = rehighlightedArea(before, parameters);
    // Whole texels of the show-through.
    const QRect texels = onFace(area, parameters.sheet, face.texels).toAlignedRect().adjusted(-1, -1, 1, 1);
    const QRect throughPrint
        = QRect(QPoint(texels.left() / 2, texels.top() / 2), QPoint(texels.right() / 2, texels.bottom() / 2))
        & face.throughPrint.rect();
    const QRect part = QRect(2 * throughPrint.topLeft(), 2 * throughPrint.size()) & QRect(QPoint(), face.texels);
    if (area.isEmpty() || part.isEmpty())
        return face;
    QImage pixels(part.size(), QImage::Format_RGB32);
    pixels.fill(Qt::white);
    print(pixels, face.texels, parameters, picture.image, part.topLeft());
    if (parameters.paper == Paper::Night)
        turnToNight(pixels, face.photographs, part, parameters.lighting.dark);
    drawHighlights(pixels, parameters, part.size(), onSheet(part, parameters.sheet, face.texels));
    const ShadingFactors shading = columnShading(parameters, face.texels.width(), part.x(), part.width());
    Face changed = face;
    for (int y = 0; y < part.height(); ++y) {
        auto *row = reinterpret_cast<quint32 *>(pixels.scanLine(y));
        applyShading(row, shading, part.x(), part.y() + y);
        std::memcpy(reinterpret_cast<quint32 *>(changed.pixels.scanLine(part.y() + y)) + part.x(), row,
                    std::size_t(4 * part.width()));
    }
    repeatLast(changed.pixels, face.texels);
    drawShowThrough(changed.throughPrint, changed.pixels, throughPrint);
    return changed;
}

FaceTile printedTile(const FaceParameters &parameters, const Face &face, const PaintedTile &painted)
{
    const QPoint page = pageOnSheet(parameters).topLeft();
    FaceTile tile;
    tile.sheet = parameters.sheet;
    tile.picture = painted.image.cacheKey();
    tile.area = painted.area.translated(page) & QRect(QPoint(), parameters.sheet);
    const QRect used = tile.area.translated(-page - painted.area.topLeft());
    if (tile.area.isEmpty() || !painted.image.rect().contains(used))
        return tile;
    const ShadingFactors shading
        = columnShading(parameters, parameters.sheet.width(), tile.area.x(), tile.area.width());
    const bool isUnchanged = parameters.paper != Paper::Night && parameters.highlights.isEmpty() && shading.empty();
    tile.pixels = isUnchanged && used == painted.image.rect() ? painted.image : painted.image.copy(used);
    if (isUnchanged)
        return tile;
    if (parameters.paper == Paper::Night)
        turnToNight(tile.pixels, face.photographs, onFace(tile.area, parameters.sheet, face.texels),
                    parameters.lighting.dark);
    drawHighlights(tile.pixels, parameters, tile.area.size(), tile.area);
    for (int y = 0; y < tile.area.height(); ++y)
        applyShading(reinterpret_cast<quint32 *>(tile.pixels.scanLine(y)), shading, tile.area.x(), tile.area.y() + y);
    return tile;
}

} // namespace fanye::flip
