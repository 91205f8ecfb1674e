// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/protocol/CheckedValues.h"
#include "worker/protocol/Messages.h"

namespace fanye::worker {

using namespace system;

namespace {

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

} // namespace

void write(WireWriter &writer, const Opened &response)
{
    const IssueFacts &facts = response.facts;
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
    writer.text(facts.textReader);
}

void read(WireReader &reader, Opened &response)
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

void write(WireWriter &, const ReadyToPaint &) { }
void read(WireReader &, ReadyToPaint &) { }

void write(WireWriter &writer, const Refused &response)
{
    writer.number(std::uint8_t(response.why.reason));
    writer.text(response.why.detail);
}

void read(WireReader &reader, Refused &response)
{
    response.why.reason = choiceIn(reader, Reason::Unprotected);
    response.why.detail = plainTextIn(reader);
}

void write(WireWriter &writer, const BindingRead &response)
{
    writer.number(std::uint8_t(response.binding));
}

void read(WireReader &reader, BindingRead &response)
{
    response.binding = choiceIn(reader, Binding::Right);
}

void write(WireWriter &, const Painted &) { }
void read(WireReader &, Painted &) { }

} // namespace fanye::worker
