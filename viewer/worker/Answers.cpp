// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "issue/PlainText.h"
#include "worker/Limits.h"
#include "worker/Messages.h"

#include <QUrl>

namespace fanye {
namespace {

// A sanitised text may be 512 code points, each two units.
constexpr std::size_t longestText = 2 * longestPlainText;
constexpr std::size_t sizeOfText = sizeof(std::uint32_t);
constexpr std::size_t sizeOfGlyph = 28;

QString plainTextIn(WireReader &reader)
{
    return plainText(reader.text(longestText));
}

QStringList plainTextsIn(WireReader &reader, std::size_t most)
{
    QStringList texts;
    for (std::size_t left = reader.count(most, sizeOfText); left > 0 && reader.isSound(); --left)
        texts << plainTextIn(reader);
    return texts;
}

void write(WireWriter &writer, const QStringList &texts)
{
    writer.count(std::size_t(texts.size()));
    for (const QString &text : texts)
        writer.text(text);
}

template <typename Enum> Enum choiceIn(WireReader &reader, Enum last)
{
    return Enum(reader.number<std::uint8_t>(0, std::uint8_t(last)));
}

void write(WireWriter &writer, const Permissions &permissions)
{
    for (const bool allowed : {permissions.print, permissions.copy, permissions.change, permissions.annotate})
        writer.flag(allowed);
}

Permissions permissionsIn(WireReader &reader)
{
    Permissions permissions;
    for (bool *allowed : {&permissions.print, &permissions.copy, &permissions.change, &permissions.annotate})
        *allowed = reader.flag();
    return permissions;
}

void write(WireWriter &writer, const QDateTime &time)
{
    writer.flag(time.isValid());
    writer.number(std::int64_t(time.isValid() ? time.toSecsSinceEpoch() : 0));
}

QDateTime timeIn(WireReader &reader)
{
    constexpr std::int64_t yearTenThousand = 253'402'300'800;
    const bool isKnown = reader.flag();
    const auto seconds = reader.number<std::int64_t>(0, yearTenThousand);
    return isKnown ? QDateTime::fromSecsSinceEpoch(seconds) : QDateTime();
}

void write(WireWriter &writer, const std::vector<PageGeometry> &pages)
{
    writer.count(pages.size());
    for (const PageGeometry &page : pages) {
        writer.number(page.size.width());
        writer.number(page.size.height());
    }
}

std::vector<PageGeometry> pagesIn(WireReader &reader)
{
    std::vector<PageGeometry> pages(reader.count(mostPagesTold, 2 * sizeof(double)));
    for (PageGeometry &page : pages) {
        const auto width = reader.number<double>();
        page = plausibleGeometry(width, reader.number<double>());
    }
    return pages;
}

QByteArray keyIn(WireReader &reader)
{
    const QByteArray key = reader.bytes(128);
    for (const char c : key)
        if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f')))
            reader.spoil();
    return key;
}

template <typename Value, typename WriteValue>
void writeOptional(WireWriter &writer, const std::optional<Value> &value, WriteValue writeValue)
{
    writer.flag(value.has_value());
    if (value)
        writeValue(*value);
}

void write(WireWriter &writer, const std::optional<PageNumber> &page)
{
    writeOptional(writer, page, [&](PageNumber number) { writer.number(std::int32_t(number.index())); });
}

void write(WireWriter &writer, const std::optional<double> &top)
{
    writeOptional(writer, top, [&](double points) { writer.number(points); });
}

PageNumber pageIn(WireReader &reader)
{
    return PageNumber::fromIndex(reader.number<std::int32_t>(0, mostPagesTold - 1));
}

double pointIn(WireReader &reader)
{
    return reader.number<double>(-farthestPoint, farthestPoint);
}

std::optional<PageNumber> optionalPageIn(WireReader &reader)
{
    return reader.flag() ? std::optional(pageIn(reader)) : std::nullopt;
}

std::optional<double> optionalPointIn(WireReader &reader)
{
    return reader.flag() ? std::optional(pointIn(reader)) : std::nullopt;
}

void write(WireWriter &writer, const OutlineItem &item)
{
    writer.text(item.title);
    writer.number(std::uint8_t(item.level));
    write(writer, item.page);
    write(writer, item.top);
}

OutlineItem outlineItemIn(WireReader &reader)
{
    OutlineItem item;
    item.title = plainTextIn(reader);
    item.level = reader.number<std::uint8_t>(1, deepestLevelTold);
    item.page = optionalPageIn(reader);
    item.top = optionalPointIn(reader);
    return item;
}

void write(WireWriter &writer, const Link &link)
{
    writer.number(std::int32_t(link.page.index()));
    for (const double side : {link.rect.x(), link.rect.y(), link.rect.width(), link.rect.height()})
        writer.number(side);
    write(writer, link.target);
    write(writer, link.top);
    writer.text(link.url);
}

QString harmlessUrlIn(WireReader &reader)
{
    const QString url = reader.text(longestAddress);
    const QString scheme = QUrl(url).scheme();
    if (!url.isEmpty() && scheme != QLatin1String("http") && scheme != QLatin1String("https")
        && scheme != QLatin1String("mailto"))
        reader.spoil();
    return url;
}

Link linkIn(WireReader &reader)
{
    Link link;
    link.page = pageIn(reader);
    const QPointF corner{pointIn(reader), pointIn(reader)}; // braces: read in this order
    link.rect = QRectF(corner, QSizeF{pointIn(reader), pointIn(reader)});
    link.target = optionalPageIn(reader);
    link.top = optionalPointIn(reader);
    link.url = harmlessUrlIn(reader);
    return link;
}

void write(WireWriter &writer, const Glyph &glyph)
{
    writer.number(std::uint32_t(glyph.codePoint));
    for (const float side : {glyph.box.x0, glyph.box.y0, glyph.box.x1, glyph.box.y1, glyph.size})
        writer.number(side);
    writer.number(glyph.font);
    writer.number(glyph.rotation);
    writer.number(std::uint8_t(glyph.isVertical | glyph.endsBox << 1 | glyph.spaceAfter << 2));
}

float sideIn(WireReader &reader)
{
    return reader.number<float>(float(-farthestPoint), float(farthestPoint));
}

char32_t codePointIn(WireReader &reader)
{
    const auto codePoint = reader.number<std::uint32_t>(0, QChar::LastValidCodePoint);
    if (QChar::isSurrogate(codePoint))
        reader.spoil();
    return codePoint;
}

Glyph glyphIn(WireReader &reader, std::size_t fontCount)
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

void write(WireWriter &writer, const Opened &answer)
{
    const IssueFacts &facts = answer.facts;
    for (const QString &text : {facts.title, facts.author, facts.subject, facts.producer})
        writer.text(text);
    write(writer, facts.created);
    write(writer, facts.pages);
    write(writer, facts.labels);
    writer.number(std::uint8_t(facts.binding));
    writer.number(std::uint8_t(facts.layout));
    write(writer, facts.permissions);
    writer.flag(facts.isEncrypted);
    writer.flag(facts.isRepaired);
    write(writer, facts.notes);
    writer.bytes(facts.contentKey);
}

void read(WireReader &reader, Opened &answer)
{
    IssueFacts &facts = answer.facts;
    for (QString *text : {&facts.title, &facts.author, &facts.subject, &facts.producer})
        *text = plainTextIn(reader);
    facts.created = timeIn(reader);
    facts.pages = pagesIn(reader);
    facts.labels = plainTextsIn(reader, mostPagesTold);
    facts.binding = choiceIn(reader, Binding::Right);
    facts.layout = choiceIn(reader, LayoutHint::CoverAlone);
    facts.permissions = permissionsIn(reader);
    facts.isEncrypted = reader.flag();
    facts.isRepaired = reader.flag();
    facts.notes = plainTextsIn(reader, 32);
    facts.contentKey = keyIn(reader);
    if (facts.pages.empty() || (!facts.labels.isEmpty() && facts.labels.size() != qsizetype(facts.pages.size())))
        reader.spoil();
}

void write(WireWriter &, const ReadyToPaint &) { }
void read(WireReader &, ReadyToPaint &) { }

void write(WireWriter &writer, const Refused &answer)
{
    writer.number(std::uint8_t(answer.why.reason));
    writer.text(answer.why.detail);
}

void read(WireReader &reader, Refused &answer)
{
    answer.why.reason = choiceIn(reader, Reason::CannotWrite);
    answer.why.detail = plainTextIn(reader);
}

void write(WireWriter &writer, const BindingRead &answer)
{
    writer.number(std::uint8_t(answer.binding));
}

void read(WireReader &reader, BindingRead &answer)
{
    answer.binding = choiceIn(reader, Binding::Right);
}

void write(WireWriter &writer, const StructurePart &answer)
{
    writer.count(answer.part.outline.size());
    for (const OutlineItem &item : answer.part.outline)
        write(writer, item);
    writer.count(answer.part.links.size());
    for (const Link &link : answer.part.links)
        write(writer, link);
    writer.flag(answer.part.isComplete);
}

void read(WireReader &reader, StructurePart &answer)
{
    for (std::size_t left = reader.count(mostItemsTold, sizeOfText); left > 0 && reader.isSound(); --left)
        answer.part.outline.push_back(outlineItemIn(reader));
    for (std::size_t left = reader.count(mostItemsTold, sizeOfText); left > 0 && reader.isSound(); --left)
        answer.part.links.push_back(linkIn(reader));
    answer.part.isComplete = reader.flag();
}

void write(WireWriter &, const StructureDone &) { }
void read(WireReader &, StructureDone &) { }

void write(WireWriter &writer, const GlyphsRead &answer)
{
    const PageGlyphs &page = answer.glyphs;
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

void read(WireReader &reader, GlyphsRead &answer)
{
    PageGlyphs &page = answer.glyphs;
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
}

void write(WireWriter &, const Painted &) { }
void read(WireReader &, Painted &) { }

} // namespace fanye
