// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/protocol/Limits.h"
#include "worker/protocol/Messages.h"

namespace fanye::worker {

using namespace system;

namespace {

constexpr int farthestPixel = 1 << 20;

template <typename Number> Number within(ByteReader &reader, Number least, Number most)
{
    return reader.number<Number>(least, most);
}

int pixel(ByteReader &reader)
{
    return within<std::int32_t>(reader, 0, farthestPixel);
}

} // namespace

void write(ByteWriter &writer, const OpenFile &request)
{
    writer.number(std::uint8_t(request.purpose));
    writer.flag(request.withFallbackPainter);
    writer.flag(request.withoutStructure);
    writer.flag(request.withoutTextCopy);
    writer.number(std::uint8_t(request.trim));
    writer.text(request.password);
}

void read(ByteReader &reader, OpenFile &request)
{
    request.purpose = OpenFile::Purpose(reader.number<std::uint8_t>(0, std::uint8_t(OpenFile::Purpose::Annotations)));
    request.withFallbackPainter = reader.flag();
    request.withoutStructure = reader.flag();
    request.withoutTextCopy = reader.flag();
    request.trim = Trim(reader.number<std::uint8_t>(0, std::uint8_t(Trim::Never)));
    request.password = reader.text(longestPassword);
}

void write(ByteWriter &writer, const ReadStructure &request)
{
    writer.number(request.milliseconds);
}

void read(ByteReader &reader, ReadStructure &request)
{
    request.milliseconds = reader.number<std::uint32_t>();
}

void write(ByteWriter &writer, const ReadText &request)
{
    writer.number(std::int32_t(request.page.index()));
}

void read(ByteReader &reader, ReadText &request)
{
    request.page = PageNumber::fromIndex(within<std::int32_t>(reader, 0, mostPagesTold - 1));
}

void write(ByteWriter &writer, const PaintPage &request)
{
    const PaintRequest &painting = request.request;
    writer.number(std::int32_t(painting.page.index()));
    for (const int side : {painting.size.width(), painting.size.height(), painting.tile.x(), painting.tile.y(),
                           painting.tile.width(), painting.tile.height()})
        writer.number(std::int32_t(side));
    writer.flag(painting.withoutLetters);
    writer.number(request.pageCount);
    writer.number(std::uint8_t(request.attempt));
}

void read(ByteReader &reader, PaintPage &request)
{
    request.request.page = PageNumber::fromIndex(within<std::int32_t>(reader, 0, mostPagesTold - 1));
    request.request.size = {pixel(reader), pixel(reader)};
    const QPoint corner{pixel(reader), pixel(reader)}; // braces: read in this order
    request.request.tile = QRect(corner, QSize{pixel(reader), pixel(reader)});
    request.request.withoutLetters = reader.flag();
    request.pageCount = within<std::int32_t>(reader, 0, mostPagesTold);
    request.attempt = PaintPage::Attempt(reader.number<std::uint8_t>(0, std::uint8_t(PaintPage::Attempt::AfterCrash)));
}

void write(ByteWriter &writer, const WriteCopy &request)
{
    writer.number(request.pageCount);
    writer.number(std::uint8_t(request.kind));
}

void read(ByteReader &reader, WriteCopy &request)
{
    request.pageCount = within<std::int32_t>(reader, 0, mostPagesTold);
    request.kind = CopyAddition(reader.number<std::uint8_t>(0, std::uint8_t(CopyAddition::Annotations)));
}

void write(ByteWriter &, const ReadyToCopy &) { }
void read(ByteReader &, ReadyToCopy &) { }

void write(ByteWriter &, const ContentsTaken &) { }
void read(ByteReader &, ContentsTaken &) { }

void write(ByteWriter &writer, const CopyProgress &response)
{
    writer.number(response.percent);
}

void read(ByteReader &reader, CopyProgress &response)
{
    response.percent = within<std::int32_t>(reader, 0, 100);
}

void write(ByteWriter &writer, const CopyWritten &response)
{
    writer.flag(response.report.breaksSignature);
}

void read(ByteReader &reader, CopyWritten &response)
{
    response.report.breaksSignature = reader.flag();
}

} // namespace fanye::worker
