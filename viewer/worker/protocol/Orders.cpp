// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/protocol/Limits.h"
#include "worker/protocol/Messages.h"

namespace fanye::worker {

using namespace system;

namespace {

constexpr int farthestPixel = 1 << 20;

template <typename Number> Number within(WireReader &reader, Number least, Number most)
{
    return reader.number<Number>(least, most);
}

int pixel(WireReader &reader)
{
    return within<std::int32_t>(reader, 0, farthestPixel);
}

} // namespace

void write(WireWriter &writer, const OpenFile &order)
{
    writer.number(std::uint8_t(order.purpose));
    writer.flag(order.withoutQtPdf);
    writer.flag(order.withoutQpdf);
    writer.text(order.password);
}

void read(WireReader &reader, OpenFile &order)
{
    order.purpose = OpenFile::Purpose(reader.number<std::uint8_t>(0, std::uint8_t(OpenFile::Purpose::Copy)));
    order.withoutQtPdf = reader.flag();
    order.withoutQpdf = reader.flag();
    order.password = reader.text(longestPassword);
}

void write(WireWriter &writer, const ReadStructure &order)
{
    writer.number(order.milliseconds);
}

void read(WireReader &reader, ReadStructure &order)
{
    order.milliseconds = reader.number<std::uint32_t>();
}

void write(WireWriter &writer, const ReadText &order)
{
    writer.number(std::int32_t(order.page.index()));
}

void read(WireReader &reader, ReadText &order)
{
    order.page = PageNumber::fromIndex(within<std::int32_t>(reader, 0, mostPagesTold - 1));
}

void write(WireWriter &writer, const PaintPage &order)
{
    const PaintRequest &request = order.request;
    writer.number(std::int32_t(request.page.index()));
    for (const int side : {request.size.width(), request.size.height(), request.tile.x(), request.tile.y(),
                           request.tile.width(), request.tile.height()})
        writer.number(std::int32_t(side));
    writer.number(order.pageCount);
    writer.flag(order.withoutQtPdf);
}

void read(WireReader &reader, PaintPage &order)
{
    order.request.page = PageNumber::fromIndex(within<std::int32_t>(reader, 0, mostPagesTold - 1));
    order.request.size = {pixel(reader), pixel(reader)};
    const QPoint corner{pixel(reader), pixel(reader)}; // braces: read in this order
    order.request.tile = QRect(corner, QSize{pixel(reader), pixel(reader)});
    order.pageCount = within<std::int32_t>(reader, 0, mostPagesTold);
    order.withoutQtPdf = reader.flag();
}

void write(WireWriter &writer, const WriteCopy &order)
{
    writer.number(order.pageCount);
}

void read(WireReader &reader, WriteCopy &order)
{
    order.pageCount = within<std::int32_t>(reader, 0, mostPagesTold);
}

void write(WireWriter &, const ReadyToCopy &) { }
void read(WireReader &, ReadyToCopy &) { }

void write(WireWriter &, const ContentsTaken &) { }
void read(WireReader &, ContentsTaken &) { }

void write(WireWriter &writer, const CopyProgress &answer)
{
    writer.number(answer.percent);
}

void read(WireReader &reader, CopyProgress &answer)
{
    answer.percent = within<std::int32_t>(reader, 0, 100);
}

void write(WireWriter &, const CopyWritten &) { }
void read(WireReader &, CopyWritten &) { }

} // namespace fanye::worker
