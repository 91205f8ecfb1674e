// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/IssueReader.h"
#include "app/cli/Json.h"
#include "app/cli/Usage.h"
#include "app/messages/LinkObstacleText.h"

namespace fanye::cli {
namespace {

QString lineFor(const Link &link)
{
    const QString elsewhere = link.obstacle ? app::linkObstacleText(*link.obstacle) : link.url;
    const QString target = link.target ? Cli::tr("page %1").arg(link.target->number()) : elsewhere;
    return QStringLiteral("%1: %2").arg(link.page.number()).arg(target);
}

} // namespace

Answer links(IssueReader &reader, const Arguments &arguments)
{
    Answer answer;
    const auto &all = reader.structure().links;
    if (arguments.json)
        answer.output = lineOf(linksJson(all));
    else
        for (const Link &link : all)
            answer.output += lineFor(link).toUtf8() + '\n';
    if (all.empty() && !arguments.json)
        answer.messages << Cli::tr("The issue has no links.");
    tellIncomplete(reader, answer);
    return answer;
}

} // namespace fanye::cli
