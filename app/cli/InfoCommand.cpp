// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/IssueReader.h"
#include "app/cli/Json.h"
#include "app/cli/PageRanges.h"
#include "app/cli/Usage.h"

#include <array>

namespace fanye::cli {

using namespace text;

namespace {

constexpr double millimetresPerPoint = 25.4 / 72;

struct Right
{
    bool Permissions::*isGiven;
    const char *name; // JSON key
    const char *words;
};
constexpr std::array rights{
    Right{&Permissions::print, "print", QT_TRANSLATE_NOOP("Cli", "printing")},
    Right{&Permissions::copy, "copy", QT_TRANSLATE_NOOP("Cli", "copying")},
    Right{&Permissions::change, "change", QT_TRANSLATE_NOOP("Cli", "changing")},
    Right{&Permissions::annotate, "annotate", QT_TRANSLATE_NOOP("Cli", "annotating")},
};

QStringList permissionsOf(const IssueFacts &facts)
{
    QStringList names;
    for (const Right &right : rights)
        if (facts.permissions.*right.isGiven)
            names << QLatin1String(right.name);
    return names;
}

QString permissionWords(const IssueFacts &facts)
{
    QStringList words;
    for (const Right &right : rights)
        if (facts.permissions.*right.isGiven)
            words << Cli::tr(right.words);
    return words.isEmpty() ? Cli::tr("none") : words.join(QStringLiteral(" · "));
}

// The cover is alone unless the PDF requests pages 1 and 2 side by side.
bool isCoverAlone(const IssueFacts &facts)
{
    return facts.layout != LayoutHint::FacingFromFirst;
}

template <typename Question> std::vector<PageNumber> pagesThat(const IssueText &text, Question is)
{
    std::vector<PageNumber> pages;
    for (const PageText &page : text.pages)
        if (is(page))
            pages.push_back(page.page);
    return pages;
}

std::vector<PageNumber> pagesWithoutText(const IssueText &text)
{
    return pagesThat(text, [](const PageText &page) { return !page.hasText(); });
}

std::vector<PageNumber> garbledPages(const IssueText &text)
{
    return pagesThat(text, [](const PageText &page) { return page.isGarbled(); });
}

QStringList notesOf(IssueReader &reader, const IssueText &text)
{
    QStringList notes = reader.facts().notes;
    if (!reader.structure().isComplete)
        notes << QStringLiteral("outline or links incomplete");
    std::vector<PageNumber> unread;
    for (const auto &[page, why] : reader.unread())
        unread.push_back(page);
    if (!unread.empty())
        notes << QStringLiteral("pages unreadable: ") + pageRanges(unread);
    if (const auto garbled = garbledPages(text); !garbled.empty())
        notes << QStringLiteral("unreadable-text: ") + pageRanges(garbled);
    return notes;
}

QJsonArray foliosJson(const IssueText &text)
{
    QJsonArray all;
    for (PageNumber page; page.index() < text.pageCount; page = page.next()) {
        const auto folio = text.folios.of(page);
        all.append(folio ? QJsonValue(*folio) : QJsonValue());
    }
    return all;
}

QJsonObject infoJson(IssueReader &reader, const IssueText &text)
{
    const IssueFacts &facts = reader.facts();
    const QSizeF size = facts.pages.empty() ? QSizeF() : facts.pages.front().size;
    const QString created = facts.created.toString(Qt::ISODate); // empty in the year 10000 of this time zone
    return {
        {QStringLiteral("title"), facts.title},
        {QStringLiteral("author"), facts.author},
        {QStringLiteral("created"), created.isEmpty() ? QJsonValue() : created},
        {QStringLiteral("producer"), facts.producer},
        {QStringLiteral("pages"), facts.pageCount()},
        {QStringLiteral("page_size"), QJsonArray{rounded(size.width()), rounded(size.height())}},
        {QStringLiteral("labels"), QJsonArray::fromStringList(facts.labels)},
        {QStringLiteral("folios"), foliosJson(text)},
        {QStringLiteral("binding"), facts.binding == Binding::Right ? QStringLiteral("right") : QStringLiteral("left")},
        {QStringLiteral("cover_alone"), isCoverAlone(facts)},
        {QStringLiteral("encrypted"), facts.isEncrypted},
        {QStringLiteral("permissions"), QJsonArray::fromStringList(permissionsOf(facts))},
        {QStringLiteral("has_outline"), !reader.structure().outline.empty()},
        {QStringLiteral("pages_without_text"), pagesJson(pagesWithoutText(text))},
        {QStringLiteral("repaired"), facts.isRepaired},
        {QStringLiteral("notes"), QJsonArray::fromStringList(notesOf(reader, text))},
    };
}

QString sizeWords(const IssueFacts &facts)
{
    const QSizeF size = facts.pages.front().size;
    return Cli::tr("%1 × %2 mm")
        .arg(qRound(size.width() * millimetresPerPoint))
        .arg(qRound(size.height() * millimetresPerPoint));
}

// "01–48 on pages 3–50", from the first page with a printed number to the last.
QString folioWords(const IssueText &text)
{
    std::vector<PageNumber> pages;
    for (PageNumber page; page.index() < text.pageCount; page = page.next())
        if (text.folios.of(page))
            pages.push_back(page);
    if (pages.empty())
        return Cli::tr("none");
    return Cli::tr("%1–%2, on pages %3")
        .arg(*text.folios.of(pages.front()), *text.folios.of(pages.back()), pageRanges(pages));
}

QString bindingWords(const IssueFacts &facts)
{
    const QString side = facts.binding == Binding::Right ? Cli::tr("right") : Cli::tr("left");
    return isCoverAlone(facts) ? Cli::tr("%1, cover on its own").arg(side)
                               : Cli::tr("%1, pages 1 and 2 facing").arg(side);
}

QString yesNo(bool yes)
{
    return yes ? Cli::tr("yes") : Cli::tr("no");
}

QStringList infoLines(IssueReader &reader, const IssueText &text)
{
    const IssueFacts &facts = reader.facts();
    const auto without = pagesWithoutText(text);
    const QList<std::pair<QString, QString>> rows{
        {Cli::tr("Title"), facts.title},
        {Cli::tr("Author"), facts.author},
        {Cli::tr("Created"), facts.created.toString(QStringLiteral("yyyy-MM-dd hh:mm"))},
        {Cli::tr("Producer"), facts.producer},
        {Cli::tr("Pages"), QString::number(facts.pageCount())},
        {Cli::tr("Page size"), facts.pages.empty() ? QString() : sizeWords(facts)},
        {Cli::tr("Printed page numbers"), folioWords(text)},
        {Cli::tr("Binding"), bindingWords(facts)},
        {Cli::tr("Encrypted"), yesNo(facts.isEncrypted)},
        {Cli::tr("Permissions"), permissionWords(facts)},
        {Cli::tr("Outline"), yesNo(!reader.structure().outline.empty())},
        {Cli::tr("Pages without text"), without.empty() ? QString() : Cli::tr("pages %1").arg(pageRanges(without))},
        {Cli::tr("Repaired"), facts.isRepaired ? Cli::tr("yes") : QString()},
        {Cli::tr("Notes"), notesOf(reader, text).join(QStringLiteral("; "))},
    };
    QStringList lines;
    for (const auto &[name, value] : rows)
        if (!value.isEmpty())
            lines << Cli::tr("%1: %2").arg(name, value);
    return lines;
}

} // namespace

Answer info(IssueReader &reader, const Arguments &arguments)
{
    Answer answer;
    const auto text = reader.text();
    answer.output = arguments.json ? lineOf(infoJson(reader, *text))
                                   : infoLines(reader, *text).join(QLatin1Char('\n')).toUtf8() + '\n';
    tellUnread(reader, answer);
    tellUnsearchable({}, garbledPages(*text), answer); // the pages without text are a row of their own
    tellIncomplete(reader, answer);
    return answer;
}

} // namespace fanye::cli
