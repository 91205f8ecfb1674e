// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/protocol/CheckedValues.h"
#include "worker/protocol/Messages.h"

#include <QChar>

#include <utility>

namespace fanye::worker {

using namespace system;

namespace {

constexpr std::size_t sizeOfGlyph = 28;

void write(ByteWriter &writer, const Glyph &glyph)
{
    writer.number(std::uint32_t(glyph.codePoint));
    for (const float side : {glyph.box.x0, glyph.box.y0, glyph.box.x1, glyph.box.y1, glyph.size})
        writer.number(side);
    writer.number(glyph.font);
    writer.number(glyph.rotation);
    writer.number(std::uint8_t(glyph.isVertical | glyph.endsBox << 1 | glyph.spaceAfter << 2));
}

float sideIn(ByteReader &reader)
{
    return reader.number<float>(float(-farthestPoint), float(farthestPoint));
}

char32_t codePointIn(ByteReader &reader)
{
    const auto codePoint = reader.number<std::uint32_t>(0, QChar::LastValidCodePoint);
    if (QChar::isSurrogate(codePoint))
        reader.spoil();
    return codePoint;
}

Glyph glyphIn(ByteReader &reader, std::size_t fontCount)
{
    Glyph glyph;
    glyph.codePoint = codePointIn(reader);
    for (float *side : {&glyph.box.x0, &glyph.box.y0, &glyph.box.x1, &glyph.box.y1})
        *side = sideIn(reader);
    glyph.size = reader.number<float>(0, float(farthestPoint));
    glyph.font = reader.number<std::uint16_t>();
    glyph.rotation = reader.number<std::uint8_t>(0, 3);
    const auto marks = reader.number<std::uint8_t>(0, 7);
    glyph.isVertical = marks & 1;
    glyph.endsBox = marks & 2;
    glyph.spaceAfter = marks & 4;
    if (glyph.font >= fontCount || glyph.box.x1 < glyph.box.x0 || glyph.box.y1 < glyph.box.y0)
        reader.spoil();
    return glyph;
}

} // namespace

void write(ByteWriter &writer, const GlyphsRead &response)
{
    const PageGlyphs &page = *response.glyphs;
    writer.reserve(qsizetype(page.glyphs.size() * sizeOfGlyph + 4096));
    writer.number(std::int32_t(page.page.index()));
    writer.number(page.imageCover);
    writer.count(page.fonts.size());
    for (const FontFace &font : page.fonts) {
        writer.text(font.name);
        writer.flag(font.isBold);
    }
    writer.count(page.glyphs.size());
    for (const Glyph &glyph : page.glyphs)
        write(writer, glyph);
}

void read(ByteReader &reader, GlyphsRead &response)
{
    PageGlyphs page;
    page.page = pageIn(reader);
    page.imageCover = reader.number<float>(0, 1);
    for (std::size_t left = reader.count(mostFontsTold, sizeOfText + 1); left > 0 && reader.isSound(); --left) {
        const QString name = plainTextIn(reader);
        page.fonts.push_back({name, reader.flag()});
    }
    const std::size_t count = reader.count(mostGlyphsTold, sizeOfGlyph);
    page.glyphs.reserve(count);
    for (std::size_t left = count; left > 0 && reader.isSound(); --left)
        page.glyphs.push_back(glyphIn(reader, page.fonts.size()));
    response = GlyphsRead(std::move(page));
}

} // namespace fanye::worker
