// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/IssueReader.h"
#include "app/cli/PageRanges.h"
#include "app/cli/Usage.h"
#include "app/messages/ErrorText.h"
#include "app/messages/FileWords.h"

namespace fanye::cli {

using namespace app;

void tellUnread(const IssueReader &reader, Answer &answer, const std::optional<PageRange> &only)
{
    std::vector<PageNumber> pages;
    for (const auto &[page, why] : reader.unread())
        if (!only || only->has(page))
            pages.push_back(page);
    if (pages.empty())
        return;
    answer.exitCode = ExitCode::PartsUnreadable;
    if (pages.size() == 1)
        answer.messages << pageErrorText(reader.unread().at(pages.front()), pages.front());
    else
        answer.messages
            << Cli::tr("Pages %1 cannot be read and are skipped. Get the file again, from its source if you can.")
                   .arg(pageRanges(pages));
}

void tellUnsearchable(const std::vector<PageNumber> &withoutText, const std::vector<PageNumber> &garbled,
                      Answer &answer)
{
    if (!withoutText.empty())
        answer.messages << Cli::tr("Pages without text, which cannot be searched: %1.").arg(pageRanges(withoutText));
    if (!garbled.empty())
        answer.messages << Cli::tr("Pages whose fonts lack character codes, so that some words may not be "
                                   "found: %1.")
                               .arg(pageRanges(garbled));
}

void tellIncomplete(IssueReader &reader, Answer &answer)
{
    if (reader.structure().isComplete)
        return;
    answer.exitCode = ExitCode::PartsUnreadable;
    answer.messages << Cli::tr(
        "The PDF's outline and links could be read only in part: they are damaged or far too many.");
}

QString fileNameOf(const QString &path)
{
    return path == QLatin1String("-") ? Cli::tr("standard input") : app::fileNameOf(path);
}

} // namespace fanye::cli
