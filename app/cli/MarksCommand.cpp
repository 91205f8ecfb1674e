// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/IssueReader.h"
#include "app/cli/Json.h"
#include "app/cli/PageRanges.h"
#include "app/cli/Usage.h"
#include "app/messages/IssueTitle.h"
#include "contents/ContentsOf.h"
#include "marks/ListedMark.h"
#include "marks/MarksAsMarkdown.h"
#include "shelf/ShelfFile.h"
#include "shelf/database/Opening.h"

#include <algorithm>
#include <set>

namespace fanye::cli {

using namespace marks;

namespace {

std::vector<ListedMark> keptMarks(const QByteArray &contentKey, Answer &answer)
{
    std::vector<ListedMark> all;
    const auto records = shelf::readOnlyRecords(shelf::shelfFile());
    if (!records) {
        answer.messages << Cli::tr("The shelf cannot be read, so your own marks are missing here. Close the other "
                                   "programs that use it, and try again.");
        answer.exitCode = ExitCode::PartsUnreadable;
        return all;
    }
    const auto record = records->issues.find(contentKey);
    if (record == records->issues.end())
        return all;
    for (const shelf::Bookmark &bookmark : record->second.bookmarks)
        all.push_back(listedBookmark(bookmark.page, bookmark.created));
    for (const auto &[id, mark] : record->second.marks)
        all.push_back(listed(mark));
    return all;
}

void addAnnotations(std::vector<ListedMark> &all, IssueReader &reader, Answer &answer)
{
    const Result<AnnotationList> read = reader.annotations();
    if (read)
        for (const Annotation &annotation : read.value().annotations)
            all.push_back(listed(annotation, *reader.text()));
    if (read && read.value().isComplete)
        return;
    answer.exitCode = ExitCode::PartsUnreadable;
    answer.messages << (read ? Cli::tr("The annotations in the file could be read only in part: they are damaged or "
                                       "far too many.")
                             : Cli::tr("The annotations in the file cannot be read."));
}

void tellGone(const std::vector<ListedMark> &all, const IssueFacts &facts, Answer &answer)
{
    std::set<PageNumber> gone;
    for (const ListedMark &mark : all)
        if (!facts.has(mark.page))
            gone.insert(mark.page);
    if (!gone.empty())
        answer.messages << Cli::tr("Marks on pages that the issue does not have any more: %1.")
                               .arg(pageRanges({gone.begin(), gone.end()}));
}

QString lineOf(const ListedMark &mark)
{
    QString line = QStringLiteral("%1: %2").arg(mark.page.number()).arg(mark.kind);
    for (const QString &words : {mark.text.simplified(), mark.note.simplified()})
        if (!words.isEmpty())
            line += QStringLiteral(" – ") + words;
    return mark.source == ListedMark::Source::File ? Cli::tr("%1 (in the file)").arg(line) : line;
}

QByteArray markdownOf(const std::vector<ListedMark> &all, IssueReader &reader, const QString &file)
{
    const auto text = reader.text();
    const contents::Contents contents = contents::contentsOf(reader.structure(), *text);
    const MarkdownWords words{app::titleOf(reader.facts(), file),
                              [&](PageNumber page) { return contents::titleAt(contents, page); },
                              [&](PageNumber page) {
                                  const QString number = QString::number(page.number());
                                  return Cli::tr("page %1").arg(text->folios.of(page).value_or(number));
                              }};
    std::vector<Mark> marks;
    for (const ListedMark &each : all) {
        marks.push_back(asMark(each));
        if (each.rects.empty())
            marks.back().note = Cli::tr("Bookmark");
    }
    return marksAsMarkdown(marks, words);
}

} // namespace

Answer marks(IssueReader &reader, const Arguments &arguments)
{
    Answer answer;
    std::vector<ListedMark> all = keptMarks(reader.facts().contentKey, answer);
    addAnnotations(all, reader, answer);
    std::sort(all.begin(), all.end(), [](const ListedMark &a, const ListedMark &b) { return standsBefore(a, b); });
    if (arguments.json)
        answer.output = cli::lineOf(marksJson(all, reader.text()->folios));
    else if (arguments.markdown)
        answer.output = markdownOf(all, reader, arguments.file);
    else
        for (const ListedMark &mark : all)
            answer.output += lineOf(mark).toUtf8() + '\n';
    if (all.empty() && !arguments.json)
        answer.messages << Cli::tr("The issue has no marks.");
    tellGone(all, reader.facts(), answer);
    tellUnread(reader, answer);
    return answer;
}

} // namespace fanye::cli
