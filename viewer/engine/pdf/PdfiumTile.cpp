// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/PdfiumTile.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfDocumentRenderOptions>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace fanye::engine {
namespace {

// PDFium rounds positions towards zero, which is the wrong direction left of and above the picture: a letter that
// begins there would stand a pixel off its other half. So the tile is painted with a margin there, which is cut off.
// Larger letters are drawn as shapes, which are not rounded.
constexpr int smallestMargin = 64, largestMargin = 192;

// A page with sides that are no whole points, a word, and an edge that falls between two pixels.
constexpr char probe[] = R"(%PDF-1.4
1 0 obj
<< /Type /Catalog /Pages 2 0 R >>
endobj
2 0 obj
<< /Type /Pages /Count 1 /Kids [3 0 R] >>
endobj
3 0 obj
<< /Type /Page /Parent 2 0 R /MediaBox [7.3 5.6 98 133.3] /Rotate 90 /Contents 4 0 R
   /Resources << /Font << /F 5 0 R >> >> >>
endobj
4 0 obj
<< /Length 75 >>
stream
BT /F 9 Tf 12 60 Td (Fanye turns pages) Tj ET 60.3 70.7 21.4 33.1 re f     
endstream
endobj
5 0 obj
<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>
endobj
trailer
<< /Size 6 /Root 1 0 R >>
)";

int difference(QRgb a, QRgb b)
{
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

// Nearly transparent pixels have arbitrary colours: pictures can be compared only after blending them with paper.
QImage onPaper(const QImage &picture)
{
    QImage paper(picture.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, picture);
    return paper;
}

bool isPartOf(const QImage &whole, const QImage &tile, QPoint at)
{
    constexpr int noise = 8;
    for (int y = 0; y < tile.height(); ++y)
        for (int x = 0; x < tile.width(); ++x)
            if (difference(tile.pixel(x, y), whole.pixel(at.x() + x, at.y() + y)) > noise)
                return false;
    return true;
}

QPdfDocumentRenderOptions withAnnotations()
{
    QPdfDocumentRenderOptions options;
    options.setRenderFlags(QPdfDocumentRenderOptions::RenderFlag::Annotations);
    return options;
}

bool paintsTilesExactly()
{
    QByteArray bytes = QByteArray::fromRawData(probe, sizeof probe - 1);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument pdf(nullptr);
    pdf.load(&buffer);
    if (pdf.status() != QPdfDocument::Status::Ready)
        return false;
    const QSize size = (3.37 * pdf.pagePointSize(0)).toSize();
    const QImage whole = pdf.render(0, size, withAnnotations());
    const QRect area(size.width() / 3, size.height() / 4, size.width() / 2, size.height() / 2);
    const QImage tile = paintedTile(pdf, 0, size, area);
    return whole.size() == size && tile.size() == area.size()
        && isPartOf(onPaper(whole), onPaper(tile), area.topLeft());
}

} // namespace

// The scale can only be a ratio of whole numbers. The margin is chosen so that the ratio comes nearest to the scale
// that is wanted, because its error adds up over the page.
TileSide tileSide(double points, int whole, int tile)
{
    TileSide best;
    double smallest = 1;
    for (int margin = smallestMargin; margin <= largestMargin; ++margin) {
        const double wanted = double(whole) * (tile + margin) * points / std::floor(points);
        const double scaled = std::round(wanted), error = std::abs(scaled - wanted) / wanted;
        if (error < smallest && scaled < 2e9) {
            smallest = error;
            best = {margin, int(scaled)};
        }
    }
    return best;
}

QImage paintedTile(QPdfDocument &pdf, int page, QSize whole, const QRect &tile)
{
    const QSizeF points = pdf.pagePointSize(page);
    if (points.width() < 1 || points.height() < 1)
        return {};
    const TileSide across = tileSide(points.width(), whole.width(), tile.width());
    const TileSide down = tileSide(points.height(), whole.height(), tile.height());
    const QRect painted = tile.adjusted(-across.margin, -down.margin, 0, 0);
    QPdfDocumentRenderOptions options = withAnnotations();
    options.setScaledSize({across.scaled, down.scaled});
    options.setScaledClipRect({painted.topLeft(), QSize(2, 2)}); // of its size one less is a factor of the scale
    const QImage picture = pdf.render(page, painted.size(), options);
    return picture.isNull() ? QImage() : picture.copy(QRect(QPoint(across.margin, down.margin), tile.size()));
}

bool areTilesExact()
{
    static const bool areExact = paintsTilesExactly();
    return areExact;
}

} // namespace fanye::engine
