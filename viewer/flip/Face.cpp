// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/Face.h"
#include "flip/NightPaper.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

namespace fanye {
namespace {

using Gains = std::vector<std::array<quint16, 4>>; // for each column: blue, green, red, unused; 256 leaves it as it is

// Light that is lost towards the spine: three falloffs inside each other, from the wide bend of the paper to the dark
// line where the leaves meet, and a breath of shade at the outer edge. A picture that lies over the spine is not cut in
// two: there the paper only bends.
double gutterLight(double fromSpine, PagePart part)
{
    const double x = fromSpine;
    const double bend = 0.05 * std::pow(std::max(0.0, 1 - x / 0.30), 2);
    const double edge = 0.018 * std::pow(std::max(0.0, (x - 0.9) / 0.1), 2);
    if (part != PagePart::Whole)
        return 1 - bend - edge - 0.04 * std::exp(-x / 0.030);
    const double wide = 0.10 * std::exp(-x / 0.030), near = 0.10 * std::exp(-x / 0.009),
                 line = 0.16 * std::exp(-x / 0.0016);
    return 1 - bend - wide - near - line - edge;
}

// For `count` columns from `first` on, where the sheet is `width` columns wide.
Gains columnGains(const FaceRecipe &recipe, int width, int first, int count)
{
    const QColor tint = recipe.paper == Paper::Warm ? paperColour(Paper::Warm) : QColor(Qt::white);
    Gains gains{std::size_t(count)};
    for (int column = 0; column < count; ++column) {
        const double x = (first + column + 0.5) / width;
        const double light
            = recipe.sides == Sides::One ? 1.0 : gutterLight(recipe.side == SheetSide::Right ? x : 1 - x, recipe.part);
        const auto gain = [light](double tinted) { return quint16(std::lround(256 * light * tinted)); };
        gains[std::size_t(column)] = {gain(tint.blueF()), gain(tint.greenF()), gain(tint.redF()), 256};
    }
    return gains;
}

// The remainder is rounded by a pattern, so that a soft shade on white paper does not fall into bands.
// `x` and `y`: of the first pixel, on the sheet.
void applyGains(quint32 *row, const Gains &gains, int x, int y)
{
    static constexpr quint16 pattern[4][16] = {
        {8, 8, 8, 8, 136, 136, 136, 136, 40, 40, 40, 40, 168, 168, 168, 168},
        {200, 200, 200, 200, 72, 72, 72, 72, 232, 232, 232, 232, 104, 104, 104, 104},
        {56, 56, 56, 56, 184, 184, 184, 184, 24, 24, 24, 24, 152, 152, 152, 152},
        {248, 248, 248, 248, 120, 120, 120, 120, 216, 216, 216, 216, 88, 88, 88, 88},
    };
    auto *bytes = reinterpret_cast<quint8 *>(row);
    const auto *factors = gains.front().data();
    quint16 rounding[16];
    for (int i = 0; i < 16; ++i)
        rounding[i] = pattern[y & 3][(i + 4 * x) & 15];
    for (std::size_t i = 0; i < 4 * gains.size(); ++i)
        bytes[i] = quint8((bytes[i] * factors[i] + rounding[i & 15]) >> 8);
}

bool leaveAsItIs(const Gains &gains)
{
    return std::all_of(gains.begin(), gains.end(),
                       [](const auto &gain) { return gain[0] == 256 && gain[1] == 256 && gain[2] == 256; });
}

// An area of the sheet, in the texels of a face.
QRectF onFace(const QRect &area, QSize sheet, QSize texels)
{
    const double across = double(texels.width()) / sheet.width(), down = double(texels.height()) / sheet.height();
    return {area.x() * across, area.y() * down, area.width() * across, area.height() * down};
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

std::array<quint8, 256> linearTable()
{
    std::array<quint8, 256> table{};
    for (int i = 0; i < 256; ++i)
        table[std::size_t(i)] = quint8(std::lround(255 * std::pow(i / 255.0, 2.2)));
    return table;
}

// What shines through: the print seen as light, blurred by the paper over two texels.
QImage ghostOf(const QImage &pixels, QSize texels)
{
    static const std::array<quint8, 256> linear = linearTable();
    const auto light
        = [](quint32 p) { return (linear[(p >> 16) & 255] * 3 + linear[(p >> 8) & 255] * 6 + linear[p & 255]) / 10; };
    QImage ghost((texels.width() + 1) / 2, (texels.height() + 1) / 2, QImage::Format_Grayscale8);
    for (int y = 0; y < ghost.height(); ++y) {
        const auto *upper = reinterpret_cast<const quint32 *>(pixels.constScanLine(2 * y));
        const auto *lower = reinterpret_cast<const quint32 *>(pixels.constScanLine(2 * y + 1));
        quint8 *out = ghost.scanLine(y);
        for (int x = 0; x < ghost.width(); ++x)
            out[x] = quint8(
                (light(upper[2 * x]) + light(upper[2 * x + 1]) + light(lower[2 * x]) + light(lower[2 * x + 1])) / 4);
    }
    return ghost;
}

// Found words are marked as with a pen: the light of the ink's colour, print stays readable. `part`: what of the sheet
// the pixels show.
void light(QImage &pixels, const FaceRecipe &recipe, QSize texels, const QRectF &part)
{
    if (recipe.lights.isEmpty())
        return;
    const QRectF page = QRectF(pageOnSheet(recipe)).translated(-part.topLeft());
    const double dx = texels.width() / part.width(), dy = texels.height() / part.height();
    const double sx = page.width() / recipe.pagePoints.width(), sy = page.height() / recipe.pagePoints.height();
    QPainter painter(&pixels);
    painter.setClipRect(QRect(QPoint(), texels));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const bool isNight = recipe.paper == Paper::Night;
    painter.setCompositionMode(isNight ? QPainter::CompositionMode_Screen : QPainter::CompositionMode_Multiply);
    const auto mark = [&](const std::vector<QRectF> &rects, QColor colour) {
        painter.setBrush(colour);
        for (const QRectF &rect : rects) {
            const QRectF onSheet(page.x() + rect.x() * sx, page.y() + rect.y() * sy, rect.width() * sx,
                                 rect.height() * sy);
            const QRectF onFace(onSheet.x() * dx, onSheet.y() * dy, onSheet.width() * dx, onSheet.height() * dy);
            painter.drawRoundedRect(onFace.adjusted(-1, -1, 1, 1), 2, 2);
        }
    };
    mark(recipe.lights.hits, isNight ? QColor(70, 62, 8) : QColor(255, 240, 130));
    mark(recipe.lights.current, isNight ? QColor(128, 70, 0) : QColor(255, 186, 84));
}

Face finished(QImage pixels, QSize texels, const FaceRecipe &recipe)
{
    light(pixels, recipe, texels, QRectF(QPointF(), recipe.sheet));
    const Gains gains = columnGains(recipe, texels.width(), 0, texels.width());
    for (int y = 0; y < texels.height(); ++y)
        applyGains(reinterpret_cast<quint32 *>(pixels.scanLine(y)), gains, 0, y);
    repeatLast(pixels, texels);
    Face face;
    face.ghost = ghostOf(pixels, texels);
    face.pixels = std::move(pixels);
    face.texels = texels;
    return face;
}

QImage paper(QSize texels)
{
    QImage pixels(texels + QSize(1, 1), QImage::Format_RGB32);
    return pixels;
}

// Without a page there is nothing fine on it.
QSize blankTexels(QSize sheet)
{
    const QSize texels = wholeSize(sheet, sheet);
    return {std::max(2, texels.width()), std::max(2, texels.height())};
}

// A face is made no finer than its picture, so that a thumbnail costs little; sampling does the rest.
QSize texelsFor(const FaceRecipe &recipe, QSize picture)
{
    const QSize wanted = paintedSize(recipe);
    const double share = std::min(1.0, double(picture.height()) / std::max(1, wanted.height()));
    if (share > 0.99)
        return recipe.sheet;
    return {std::max(2, int(std::lround(recipe.sheet.width() * share))),
            std::max(2, int(std::lround(recipe.sheet.height() * share)))};
}

void print(QImage &pixels, QSize texels, const FaceRecipe &recipe, const QImage &picture)
{
    const QRect page = pageOnSheet(recipe);
    const double dx = double(texels.width()) / recipe.sheet.width(),
                 dy = double(texels.height()) / recipe.sheet.height();
    const QRectF target(page.x() * dx, page.y() * dy, page.width() * dx, page.height() * dy);
    QPainter painter(&pixels);
    painter.setClipRect(QRect(QPoint(), texels));
    if (picture.size() == page.size() && texels == recipe.sheet) {
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

QColor paperColour(Paper paper)
{
    switch (paper) {
    case Paper::White:
        return Qt::white;
    case Paper::Warm:
        return {250, 242, 224};
    case Paper::Night:
        return nightColour(Qt::white);
    }
    return Qt::white;
}

QRect pageOnSheet(const FaceRecipe &recipe)
{
    if (recipe.part == PagePart::Whole)
        return printedOn(recipe.sheet, recipe.pagePoints);
    const QRect both = printedOn({2 * recipe.sheet.width(), recipe.sheet.height()}, recipe.pagePoints);
    return recipe.part == PagePart::LeftHalf ? both : both.translated(-recipe.sheet.width(), 0);
}

QSize paintedSize(const FaceRecipe &recipe)
{
    return pageOnSheet(recipe).size();
}

Face blankFace(const FaceRecipe &recipe)
{
    const QSize texels = blankTexels(recipe.sheet);
    QImage pixels = paper(texels);
    pixels.fill(recipe.paper == Paper::Night ? paperColour(Paper::Night) : QColor(Qt::white));
    Face face = finished(std::move(pixels), texels, recipe);
    face.isBlank = true;
    return face;
}

Face printedFace(const FaceRecipe &recipe, const PagePicture &picture)
{
    if (picture.image.isNull())
        return blankFace(recipe); // the caller knows that a page is wanted: it stays Sharpness::None
    const QSize texels = texelsFor(recipe, picture.image.size());
    QImage pixels = paper(texels);
    pixels.fill(Qt::white);
    print(pixels, texels, recipe, picture.image);
    Photographs photographs;
    if (recipe.paper == Paper::Night) {
        photographs = Photographs(pixels);
        turnToNight(pixels, photographs, pixels.rect());
    }
    Face face = finished(std::move(pixels), texels, recipe);
    face.photographs = std::move(photographs);
    face.sharpness = picture.sharpness;
    return face;
}

FaceTile printedTile(const FaceRecipe &recipe, const Face &face, const PaintedTile &painted)
{
    const QPoint page = pageOnSheet(recipe).topLeft();
    FaceTile tile;
    tile.sheet = recipe.sheet;
    tile.picture = painted.image.cacheKey();
    tile.area = painted.area.translated(page) & QRect(QPoint(), recipe.sheet);
    const QRect used = tile.area.translated(-page - painted.area.topLeft());
    if (tile.area.isEmpty() || !painted.image.rect().contains(used))
        return tile;
    const Gains gains = columnGains(recipe, recipe.sheet.width(), tile.area.x(), tile.area.width());
    const bool isUnchanged = recipe.paper != Paper::Night && recipe.lights.isEmpty() && leaveAsItIs(gains);
    tile.pixels = isUnchanged && used == painted.image.rect() ? painted.image : painted.image.copy(used);
    if (isUnchanged)
        return tile;
    if (recipe.paper == Paper::Night)
        turnToNight(tile.pixels, face.photographs, onFace(tile.area, recipe.sheet, face.texels));
    light(tile.pixels, recipe, tile.area.size(), tile.area);
    for (int y = 0; y < tile.area.height(); ++y)
        applyGains(reinterpret_cast<quint32 *>(tile.pixels.scanLine(y)), gains, tile.area.x(), tile.area.y() + y);
    return tile;
}

} // namespace fanye
