// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/protocol/CheckedValues.h"
#include "worker/protocol/Messages.h"

namespace fanye::worker {

using namespace system;

namespace {

QStringList plainTextsIn(ByteReader &reader, std::size_t most)
{
    QStringList texts;
    for (std::size_t left = reader.count(most, sizeOfText); left > 0 && reader.isSound(); --left)
        texts << plainTextIn(reader);
    return texts;
}

void write(ByteWriter &writer, const QStringList &texts)
{
    writer.count(std::size_t(texts.size()));
    for (const QString &text : texts)
        writer.text(text);
}

void write(ByteWriter &writer, const Permissions &permissions)
{
    for (const bool allowed : {permissions.print, permissions.copy, permissions.change, permissions.annotate})
        writer.flag(allowed);
}

Permissions permissionsIn(ByteReader &reader)
{
    Permissions permissions;
    for (bool *allowed : {&permissions.print, &permissions.copy, &permissions.change, &permissions.annotate})
        *allowed = reader.flag();
    return permissions;
}

void write(ByteWriter &writer, const std::vector<PageGeometry> &pages)
{
    writer.count(pages.size());
    for (const PageGeometry &page : pages) {
        const QMarginsF &off = page.trimmed;
        for (const double side :
             {page.size.width(), page.size.height(), off.left(), off.top(), off.right(), off.bottom()})
            writer.number(side);
    }
}

PageGeometry pageIn(ByteReader &reader)
{
    double sides[6] = {};
    for (double &side : sides)
        side = reader.number<double>();
    const PageGeometry told{{sides[0], sides[1]}, {sides[2], sides[3], sides[4], sides[5]}};
    const bool isPossible = trimmedGeometry(told.cropSize(), told.shown()).isTrimmed();
    return isPossible ? told : plausibleGeometry(sides[0], sides[1]);
}

std::vector<PageGeometry> pagesIn(ByteReader &reader)
{
    std::vector<PageGeometry> pages(reader.count(mostPagesTold, 6 * sizeof(double)));
    for (PageGeometry &page : pages)
        page = pageIn(reader);
    return pages;
}

QByteArray keyIn(ByteReader &reader)
{
    const QByteArray key = reader.bytes(128);
    for (const char c : key)
        if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f')))
            reader.spoil();
    return key;
}

} // namespace

void write(ByteWriter &writer, const Opened &response)
{
    const IssueFacts &facts = response.facts;
    for (const QString &text : {facts.title, facts.author, facts.subject, facts.producer})
        writer.text(text);
    writeTime(writer, facts.created);
    write(writer, facts.pages);
    write(writer, facts.labels);
    writer.number(std::uint8_t(facts.binding));
    writer.number(std::uint8_t(facts.layout));
    write(writer, facts.permissions);
    writer.flag(facts.isEncrypted);
    writer.flag(facts.isRepaired);
    write(writer, facts.notes);
    writer.bytes(facts.contentKey);
    writer.text(facts.textReader);
}

void read(ByteReader &reader, Opened &response)
{
    IssueFacts &facts = response.facts;
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
    facts.textReader = plainTextIn(reader);
    if (facts.pages.empty() || (!facts.labels.isEmpty() && facts.labels.size() != qsizetype(facts.pages.size())))
        reader.spoil();
}

void write(ByteWriter &, const ReadyToPaint &) { }
void read(ByteReader &, ReadyToPaint &) { }

void write(ByteWriter &writer, const Refused &response)
{
    writer.number(std::uint8_t(response.why.reason));
    writer.text(response.why.detail);
}

void read(ByteReader &reader, Refused &response)
{
    response.why.reason = choiceIn(reader, Reason::Unprotected);
    response.why.detail = plainTextIn(reader);
}

void write(ByteWriter &writer, const BindingRead &response)
{
    writer.number(std::uint8_t(response.binding));
}

void read(ByteReader &reader, BindingRead &response)
{
    response.binding = choiceIn(reader, Binding::Right);
}

void write(ByteWriter &, const Examining &) { }
void read(ByteReader &, Examining &) { }

void write(ByteWriter &writer, const PageWeighed &response)
{
    writer.number(std::int32_t(response.weight.megapixels));
    writer.flag(response.weight.hasManyShapes);
}

void read(ByteReader &reader, PageWeighed &response)
{
    response.weight.megapixels = reader.number<std::int32_t>(0, mostMegapixelsTold);
    response.weight.hasManyShapes = reader.flag();
}

void write(ByteWriter &, const Painted &) { }
void read(ByteReader &, Painted &) { }

} // namespace fanye::worker
