// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/Interrupts.h"
#include "app/cli/IssueReader.h"
#include "app/cli/Json.h"
#include "app/cli/Usage.h"
#include "app/messages/EbookErrorText.h"
#include "app/messages/EbookWords.h"
#include "app/messages/IssueTitle.h"
#include "contents/ContentsOf.h"
#include "export/ebook/EbookLanguage.h"
#include "export/ebook/EbookMaking.h"
#include "export/ebook/EbookPlayer.h"
#include "facts/FactsOf.h"
#include "facts/IssueName.h"
#include "system/PathBytes.h"

#include <QElapsedTimer>

#include <cstdlib>
#include <memory>

namespace fanye::cli {

using namespace ebook;

namespace {

EbookIssue contentOf(IssueReader &reader, const QString &file)
{
    EbookIssue issue;
    issue.facts = reader.facts();
    issue.text = reader.text();
    issue.contents = contents::contentsOf(reader.structure(), *issue.text);
    issue.publication = facts::factsOf(issue.facts, *issue.text, issue.contents, file);
    issue.links = reader.structure().links;
    const QString name = facts::issueName(issue.publication);
    issue.title = name.isEmpty() ? app::titleOf(issue.facts, file) : name;
    issue.words = app::ebookWords(languageOf(*issue.text));
    return issue;
}

bool isSameFile(const QString &a, const QString &b)
{
    const QString first = system::canonicalPath(a);
    return !first.isEmpty() && first == system::canonicalPath(b);
}

Answer told(const EbookReport &report, qint64 milliseconds)
{
    Answer answer;
    answer.output = lineOf(QJsonObject{
        {QStringLiteral("bytes"), report.bytes},
        {QStringLiteral("pages"), report.pages},
        {QStringLiteral("seconds"), rounded(double(milliseconds) / 1000)},
        {QStringLiteral("vector_pages"), report.asLetters},
        {QStringLiteral("picture_pages"), report.pages - report.unpainted - report.asLetters},
        {QStringLiteral("unpainted_pages"), report.unpainted},
        {QStringLiteral("worst_difference"), rounded(double(report.difference.worst))},
    });
    if (report.unpainted > 0)
        answer.exitCode = ExitCode::PartsUnreadable;
    return answer;
}

Answer refused(const Failure &why, const Arguments &arguments)
{
    return {
        {}, {app::ebookErrorText(why, fileNameOf(arguments.file), fileNameOf(arguments.output))}, ExitCode::CannotOpen};
}

} // namespace

Answer ebook(IssueReader &reader, const Arguments &arguments)
{
    if (isSameFile(arguments.file, arguments.output))
        return {{},
                {Cli::tr("“%1” is the issue itself, which Fanye never changes. Choose another name for the e-book.")
                     .arg(fileNameOf(arguments.output))},
                ExitCode::WrongUsage};
    QElapsedTimer time;
    time.start();
    auto making = std::make_unique<EbookMaking>();
    int interruption = 0;
    Interrupts interrupts;
    QObject::connect(&interrupts, &Interrupts::interrupted, making.get(), [&](int signal) { interruption = signal; });
    std::optional<Answer> answer;
    QObject::connect(making.get(), &EbookMaking::finished, making.get(),
                     [&](const EbookReport &report) { answer = told(report, time.elapsed()); });
    QObject::connect(making.get(), &EbookMaking::failed, making.get(),
                     [&](const Failure &why) { answer = refused(why, arguments); });
    making->begin(reader.issue(), contentOf(reader, arguments.file), builtInPlayer(),
                  {arguments.output, arguments.quality, arguments.hasPdf ? OriginalPdf::Included : OriginalPdf::LeftOut,
                   arguments.trim});
    while (!answer && interruption == 0)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    if (interruption != 0) {
        making.reset();
        waitForEbooks(); // that the begun file is gone
        std::exit(128 + interruption);
    }
    tellUnread(reader, *answer);
    return *answer;
}

} // namespace fanye::cli
