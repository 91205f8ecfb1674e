// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/IssueReader.h"
#include "app/cli/Usage.h"
#include "app/messages/ErrorText.h"
#include "system/PathBytes.h"

#include <QBuffer>
#include <QPainter>
#include <QSaveFile>

#include <algorithm>
#include <cmath>

namespace fanye::cli {

using namespace worker;
using namespace app;

namespace {

constexpr int tileSide = 2048; // pixels
constexpr qint64 mostPixels = 128'000'000; // 512 MB

QSize sizeFor(const PageGeometry &geometry, int height)
{
    return {std::max(1, int(std::lround(height * geometry.aspect()))), height};
}

// An image too large for one request is composed of tiles.
Result<QImage> paintTiled(IssueReader &reader, PageNumber page, QSize size)
{
    QImage whole(size, QImage::Format_RGB32);
    if (whole.isNull())
        return Reason::TooLarge;
    QPainter painter(&whole);
    for (int y = 0; y < size.height(); y += tileSide)
        for (int x = 0; x < size.width(); x += tileSide) {
            const QRect tile = QRect(x, y, tileSide, tileSide).intersected(QRect({0, 0}, size));
            const auto part = reader.paint({page, size, tile});
            if (!part)
                return part.failure();
            painter.drawImage(tile.topLeft(), *part);
        }
    painter.end();
    return whole;
}

Result<QImage> paint(IssueReader &reader, PageNumber page, QSize size)
{
    if (qint64(size.width()) * size.height() > mostPixels)
        return Reason::TooLarge;
    const bool fitsOne = std::max(size.width(), size.height()) <= longestPaintedSide;
    return fitsOne ? reader.paint({page, size, {}}) : paintTiled(reader, page, size);
}

bool write(const QImage &image, const QString &path)
{
    QSaveFile file(path);
    return system::isReplaceable(path) && file.open(QIODevice::WriteOnly) && image.save(&file, "PNG") && file.commit();
}

QByteArray pngOf(const QImage &image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

Answer render(IssueReader &reader, const Arguments &arguments)
{
    const IssueFacts &facts = reader.facts();
    if (!facts.has(arguments.page))
        return {{},
                {Cli::tr("There is no page %1: the issue ends at page %2.")
                     .arg(arguments.page.number())
                     .arg(facts.pageCount())},
                ExitCode::WrongUsage};
    const auto image = paint(reader, arguments.page, sizeFor(facts.geometry(arguments.page), arguments.height));
    if (!image)
        return {{}, {pageErrorText(image.failure(), arguments.page)}, ExitCode::PartsUnreadable};
    if (arguments.output == QLatin1String("-"))
        return {pngOf(*image), {}, ExitCode::Done};
    if (!write(*image, arguments.output))
        return {{}, {errorText({Reason::CannotWrite, {}}, fileNameOf(arguments.output))}, ExitCode::CannotOpen};
    return {};
}

} // namespace fanye::cli
