// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/IssueReader.h"
#include "app/cli/Json.h"
#include "app/cli/Usage.h"

namespace fanye::cli {

using namespace text;

namespace {

QJsonObject pageJson(const PageText &page)
{
    return {
        {QStringLiteral("page"), page.page.number()},
        {QStringLiteral("paragraphs"), QJsonArray::fromStringList(paragraphs(page))},
        {QStringLiteral("furniture"), QJsonArray::fromStringList(furniture(page))},
    };
}

// One paragraph per line, a form feed after each page, as pdftotext does.
QByteArray pagePlain(const PageText &page, Furniture shown)
{
    QStringList lines = paragraphs(page);
    if (shown == Furniture::Shown)
        lines += furniture(page);
    lines << QStringLiteral("\f");
    return lines.join(QLatin1Char('\n')).toUtf8();
}

} // namespace

Answer text(IssueReader &reader, const Arguments &arguments)
{
    Answer answer;
    const int count = reader.facts().pageCount();
    if (arguments.pages && !reader.facts().has(arguments.pages->first))
        return {{},
                {Cli::tr("There is no page %1: the issue ends at page %2.")
                     .arg(arguments.pages->first.number())
                     .arg(count)},
                ExitCode::WrongUsage};
    const auto read = reader.text();
    QJsonArray pages;
    std::vector<PageNumber> withoutText, garbled;
    for (const PageText &page : read->pages) {
        if (arguments.pages && !arguments.pages->has(page.page))
            continue;
        if (!page.hasText())
            withoutText.push_back(page.page);
        if (page.isGarbled())
            garbled.push_back(page.page);
        if (arguments.json)
            pages.append(pageJson(page));
        else
            answer.output += pagePlain(page, arguments.furniture);
    }
    if (arguments.json)
        answer.output = lineOf(pages);
    else
        tellUnsearchable(withoutText, garbled, answer);
    tellUnread(reader, answer, arguments.pages);
    return answer;
}

} // namespace fanye::cli
