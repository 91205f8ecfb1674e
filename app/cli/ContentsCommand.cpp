// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/IssueReader.h"
#include "app/cli/Json.h"
#include "app/cli/Usage.h"
#include "contents/ContentsOf.h"

namespace fanye::cli {

using namespace contents;

namespace {

// The page number comes first: titles vary in length and in character width.
QString lineFor(const ContentsEntry &entry)
{
    const QString page = entry.page ? QString::number(entry.page->number()) : QString();
    const QString folio = entry.folio ? QStringLiteral("(%1)").arg(*entry.folio) : QString();
    const QString indent(2 * (entry.level - 1), QLatin1Char(' '));
    return QStringLiteral("%1 %2  %3%4").arg(page, 5).arg(folio, -6).arg(indent, entry.title);
}

} // namespace

Answer contents(IssueReader &reader, const Arguments &arguments)
{
    Answer answer;
    const auto text = reader.text();
    const Contents all = contentsOf(reader.structure(), *text, arguments.outlineUse);
    if (arguments.json)
        answer.output = lineOf(contentsJson(all));
    else
        for (const ContentsEntry &entry : all)
            answer.output += lineFor(entry).toUtf8() + '\n';
    if (all.empty() && !arguments.json)
        answer.messages << Cli::tr("No contents found: the PDF has no outline, and its pages show none.");
    tellUnread(reader, answer);
    tellIncomplete(reader, answer);
    return answer;
}

} // namespace fanye::cli
