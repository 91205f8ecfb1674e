// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ebook/WebpPicture.h"

#include "engine/backend/Canvas.h"

#include <webp/decode.h>

namespace fanye::engine {
namespace {

constexpr qint64 mostPixels = 50'000'000; // three times the largest picture that an e-book is made with

} // namespace

QImage decodedWebp(const QByteArray &file)
{
    const auto *bytes = reinterpret_cast<const std::uint8_t *>(file.constData());
    const auto length = std::size_t(file.size());
    WebPBitstreamFeatures features;
    if (WebPGetFeatures(bytes, length, &features) != VP8_STATUS_OK || features.has_animation
        || qint64(features.width) * features.height > mostPixels)
        return {};
    QImage picture(features.width, features.height, QImage::Format_RGB32);
    if (picture.isNull()
        || !WebPDecodeBGRAInto(bytes, length, picture.bits(), std::size_t(picture.sizeInBytes()),
                               int(picture.bytesPerLine())))
        return {};
    const Canvas paper{picture.size(), picture.rect(), reinterpret_cast<std::uint32_t *>(picture.bits())};
    if (features.has_alpha)
        paper.layOnPaper(picture);
    return picture;
}

} // namespace fanye::engine
