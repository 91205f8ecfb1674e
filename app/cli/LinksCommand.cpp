// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/IssueReader.h"
#include "app/cli/Json.h"
#include "app/cli/PageRanges.h"
#include "app/cli/Usage.h"
#include "app/messages/LinkObstacleText.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace fanye::cli {
namespace {

QString lineFor(const Link &link)
{
    const QString target = link.target ? Cli::tr("page %1").arg(link.target->number()) : link.url;
    return QStringLiteral("%1: %2").arg(link.page.number()).arg(target);
}

// One message for each kind of obstacle, however many links have it.
QStringList obstaclesOf(const std::vector<Link> &links)
{
    std::map<LinkObstacle, std::set<PageNumber>> pages;
    for (const Link &link : links)
        if (link.obstacle)
            pages[*link.obstacle].insert(link.page);
    QStringList messages;
    for (const auto &[obstacle, on] : pages)
        messages << Cli::tr("Pages %1: %2").arg(pageRanges({on.begin(), on.end()}), app::linkObstacleText(obstacle));
    return messages;
}

} // namespace

Answer links(IssueReader &reader, const Arguments &arguments)
{
    Answer answer;
    const auto &all = reader.structure().links;
    std::vector<Link> followed;
    std::copy_if(all.begin(), all.end(), std::back_inserter(followed), [](const Link &link) { return !link.obstacle; });
    if (arguments.json)
        answer.output = lineOf(linksJson(followed));
    else
        for (const Link &link : followed)
            answer.output += lineFor(link).toUtf8() + '\n';
    if (all.empty() && !arguments.json)
        answer.messages << Cli::tr("The issue has no links.");
    answer.messages << obstaclesOf(all);
    tellIncomplete(reader, answer);
    return answer;
}

} // namespace fanye::cli
