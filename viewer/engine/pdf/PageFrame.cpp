// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/PageFrame.h"

#include <cmath>

namespace fanye::engine {
namespace {

bool isBox(const QRectF &rect)
{
    return std::isfinite(rect.x()) && std::isfinite(rect.y()) && std::isfinite(rect.width())
        && std::isfinite(rect.height()) && rect.width() > 0 && rect.height() > 0;
}

QRectF cropped(const QRectF &media, QRectF crop)
{
    if (crop.width() > media.width())
        crop = QRectF(media.x(), crop.y(), media.width(), crop.height());
    if (crop.height() > media.height())
        crop = QRectF(crop.x(), media.y(), crop.width(), media.height());
    return crop & media;
}

} // namespace

QSizeF PageFrame::displayedSize() const
{
    return quarterTurns % 2 == 0 ? crop.size() : crop.size().transposed();
}

QPointF PageFrame::toDisplayed(QPointF inFile) const
{
    const double fromLeft = inFile.x() - crop.x();
    const double fromBottom = inFile.y() - crop.y();
    switch (quarterTurns) {
    case 1:
        return {fromBottom, fromLeft};
    case 2:
        return {crop.width() - fromLeft, fromBottom};
    case 3:
        return {crop.height() - fromBottom, crop.width() - fromLeft};
    default:
        return {fromLeft, crop.height() - fromBottom};
    }
}

QPointF PageFrame::toFile(QPointF displayed) const
{
    QPointF fromCorner; // of the crop box, lower left
    switch (quarterTurns) {
    case 1:
        fromCorner = {displayed.y(), displayed.x()};
        break;
    case 2:
        fromCorner = {crop.width() - displayed.x(), displayed.y()};
        break;
    case 3:
        fromCorner = {crop.width() - displayed.y(), crop.height() - displayed.x()};
        break;
    default:
        fromCorner = {displayed.x(), crop.height() - displayed.y()};
    }
    return crop.topLeft() + fromCorner;
}

QRectF PageFrame::toDisplayed(const QRectF &inFile) const
{
    const QPointF one = toDisplayed(inFile.topLeft());
    const QPointF other = toDisplayed(inFile.bottomRight());
    return QRectF(one, other).normalized();
}

PageFrame PageFrame::cutTo(const QRectF &part) const
{
    return {QRectF(toFile(part.topLeft()), toFile(part.bottomRight())).normalized(), quarterTurns};
}

PageFrame pageFrame(const QRectF &mediaBox, const QRectF &cropBox, long long rotate)
{
    PageFrame frame;
    const QRectF media = mediaBox.normalized();
    if (isBox(media))
        frame.crop = media;
    const QRectF visible = cropped(frame.crop, cropBox.normalized());
    if (isBox(visible))
        frame.crop = visible;
    if (rotate % 90 == 0)
        frame.quarterTurns = int((rotate / 90 % 4 + 4) % 4);
    return frame;
}

} // namespace fanye::engine
