// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/IssueReader.h"
#include "app/cli/Json.h"
#include "app/cli/Usage.h"

#include <unistd.h>

namespace fanye::cli {

using namespace search;

namespace {

QString marked(const Hit &hit, bool isForEyes)
{
    if (!isForEyes)
        return hit.snippet;
    return hit.snippet.left(hit.matchStart) + QStringLiteral("\x1b[1m")
        + hit.snippet.mid(hit.matchStart, hit.matchEnd - hit.matchStart) + QStringLiteral("\x1b[0m")
        + hit.snippet.mid(hit.matchEnd);
}

QByteArray plain(const Hits &hits)
{
    static const bool isForEyes = isatty(STDOUT_FILENO) != 0;
    QByteArray lines;
    for (const Hit &hit : hits.hits)
        lines += QStringLiteral("%1: %2\n").arg(hit.page.number()).arg(marked(hit, isForEyes)).toUtf8();
    return lines;
}

QString tierWords(const Hits &hits)
{
    switch (hits.tier) {
    case Tier::Strict:
        break;
    case Tier::Loose:
        return Cli::tr("No exact match for “%1”. Found ignoring punctuation.").arg(hits.query.text);
    case Tier::Pinyin:
        return Cli::tr("No exact match for “%1”. Found by pinyin.").arg(hits.query.text);
    case Tier::Near:
        return Cli::tr("“%1” was not found. Similar: “%2”.").arg(hits.query.text, hits.suggestion);
    }
    return {};
}

QStringList messagesFor(const Hits &hits)
{
    QStringList messages;
    if (hits.hits.empty())
        messages << Cli::tr("“%1” was not found.").arg(hits.query.text);
    else if (const QString tier = tierWords(hits); !tier.isEmpty())
        messages << tier;
    if (hits.furnitureCount > 0)
        messages << Cli::tr("%1 more in running heads and page numbers.").arg(hits.furnitureCount);
    return messages;
}

} // namespace

Answer find(IssueReader &reader, const Arguments &arguments, const QStringList &queries)
{
    Answer answer;
    answer.exitCode = ExitCode::NothingFound;
    const SearchIndex index(reader.text());
    Hits hits;
    for (const QString &words : queries) {
        Query query = arguments.query;
        query.text = words;
        hits = index.find(query);
        const bool isJson = arguments.json || !arguments.queriesFile.isEmpty();
        answer.output += isJson ? lineOf(hitsJson(hits)) : plain(hits);
        if (!isJson)
            answer.messages << messagesFor(hits);
        if (!hits.hits.empty())
            answer.exitCode = ExitCode::Done;
    }
    if (!arguments.json && arguments.queriesFile.isEmpty())
        tellUnsearchable(hits.pagesWithoutText, hits.garbledPages, answer);
    tellUnread(reader, answer);
    return answer;
}

} // namespace fanye::cli
