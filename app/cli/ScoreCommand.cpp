// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/IssueReader.h"
#include "app/cli/Json.h"
#include "app/cli/Usage.h"
#include "app/messages/ErrorText.h"
#include "contents/ContentsOf.h"
#include "contents/ContentsScore.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <cmath>
#include <optional>
#include <vector>

namespace fanye::cli {

using namespace contents;
using namespace app;

namespace {

struct Scored
{
    QString issue;
    ContentsScore score;
    int folios = 0, foliosRight = 0; // printed numbers known, and detected correctly
    double milliseconds = 0; // of contents detection only
};

// Reference contents: NAME.contents.json beside NAME.pdf, in the format of `contents --json`.
std::optional<Contents> correctContents(const QFileInfo &pdf)
{
    QFile file(pdf.dir().filePath(pdf.completeBaseName() + QStringLiteral(".contents.json")));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    Contents contents;
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).array()) {
        ContentsEntry entry;
        entry.title = value[QStringLiteral("title")].toString();
        entry.level = value[QStringLiteral("level")].toInt(1);
        if (value[QStringLiteral("page")].isDouble())
            entry.page = PageNumber::fromNumber(value[QStringLiteral("page")].toInt());
        if (value[QStringLiteral("folio")].isString())
            entry.folio = value[QStringLiteral("folio")].toString();
        contents.push_back(entry);
    }
    return contents;
}

Scored scored(IssueReader &reader, const QString &issue, const Contents &correct, OutlineUse use)
{
    Scored scored;
    scored.issue = issue;
    const auto text = reader.text();
    const IssueStructure &structure = reader.structure();
    QElapsedTimer clock;
    clock.start();
    const Contents found = contentsOf(structure, *text, use);
    scored.milliseconds = double(clock.nsecsElapsed()) / 1e6;
    scored.score = scoreOf(found, correct);
    for (const ContentsEntry &entry : correct) {
        scored.folios += entry.page && entry.folio ? 1 : 0;
        scored.foliosRight += entry.page && entry.folio && text->folios.of(*entry.page) == entry.folio ? 1 : 0;
    }
    return scored;
}

// Scores of one issue, or the mean of all.
struct Figures
{
    double title = 0, link = 0, level = 0, complete = 0, precision = 0;

    void add(const ContentsScore &score)
    {
        title += score.titleF();
        link += score.linkF();
        level += score.levelF();
        complete += score.completeF();
        precision += score.linkPrecision();
    }
    Figures dividedBy(double n) const { return {title / n, link / n, level / n, complete / n, precision / n}; }

    QJsonObject json(const QString &issue) const
    {
        const auto thousandths = [](double value) { return std::round(value * 1000) / 1000; };
        return {{QStringLiteral("issue"), issue},
                {QStringLiteral("title_f"), thousandths(title)},
                {QStringLiteral("link_f"), thousandths(link)},
                {QStringLiteral("level_f"), thousandths(level)},
                {QStringLiteral("complete_f"), thousandths(complete)},
                {QStringLiteral("link_precision"), thousandths(precision)}};
    }

    QString line(const QString &rest) const
    {
        QString line;
        for (double value : {title, link, level, complete, precision})
            line += QStringLiteral("%1  ").arg(value, 9, 'f', 3);
        return line + rest + QLatin1Char('\n');
    }
};

QByteArray output(const std::vector<Scored> &all, bool isJson)
{
    QByteArray output
        = isJson ? QByteArray() : "    title       link      level   complete  precision  found/correct\n";
    Figures sum;
    for (const Scored &one : all) {
        Figures figures;
        figures.add(one.score);
        sum.add(one.score);
        QJsonObject object = figures.json(one.issue);
        object.insert(QStringLiteral("found"), one.score.found);
        object.insert(QStringLiteral("correct"), one.score.correct);
        object.insert(QStringLiteral("folios"), QJsonArray{one.foliosRight, one.folios});
        object.insert(QStringLiteral("ms"), rounded(one.milliseconds));
        const QString counts = QStringLiteral("%1/%2").arg(one.score.found).arg(one.score.correct);
        output += isJson ? lineOf(object) : figures.line(counts.leftJustified(15) + one.issue).toUtf8();
    }
    const Figures mean = sum.dividedBy(double(all.size()));
    QJsonObject object = mean.json(QString());
    object.insert(QStringLiteral("issues"), int(all.size()));
    return output + (isJson ? lineOf(object) : mean.line(Cli::tr("mean of %1").arg(all.size())).toUtf8());
}

} // namespace

Answer score(const Arguments &arguments, const QString &password)
{
    Answer answer;
    std::vector<Scored> all;
    const QDir folder(arguments.file);
    for (const QFileInfo &pdf : folder.entryInfoList({QStringLiteral("*.pdf")}, QDir::Files, QDir::Name)) {
        std::optional<Contents> correct = correctContents(pdf);
        if (!correct && arguments.outlineUse == OutlineUse::Honour)
            continue;
        IssueReader reader(workforceFor(Command::Score, pdf.filePath()));
        if (const auto opened = reader.open(pdf.filePath(), password); !opened) {
            answer.messages << errorText(opened.failure(), pdf.fileName());
            answer.exitCode = ExitCode::PartsUnreadable;
            continue;
        }
        if (!correct)
            correct = contentsFromOutline(reader.structure().outline, {});
        if (!correct->empty())
            all.push_back(scored(reader, pdf.fileName(), *correct, arguments.outlineUse));
    }
    if (all.empty()) {
        answer.messages << Cli::tr("No issue in “%1” has a reference file NAME.contents.json beside it.").arg(arguments.file);
        answer.exitCode = folder.exists() ? ExitCode::NothingFound : ExitCode::CannotOpen;
        return answer;
    }
    answer.output = output(all, arguments.json);
    return answer;
}

} // namespace fanye::cli
