// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RunOfCli.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <map>

using namespace fanye;

namespace {

RunOfCli find(const QString &file, const QStringList &words)
{
    return runCli(QStringList{QStringLiteral("find"), file} + words);
}

QJsonArray goldQueries(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).array();
}

std::map<int, int> hitsByPage(const QJsonObject &answer)
{
    std::map<int, int> counts;
    for (const QJsonValue &hit : answer[QStringLiteral("hits")].toArray())
        ++counts[hit[QStringLiteral("page")].toInt()];
    return counts;
}

std::map<int, int> goldByPage(const QJsonObject &gold)
{
    std::map<int, int> counts;
    const QJsonObject perPage = gold[QStringLiteral("per_page")].toObject();
    for (auto page = perPage.begin(); page != perPage.end(); ++page)
        if (page.value().toInt() > 0)
            counts[page.key().toInt()] = page.value().toInt();
    return counts;
}

} // namespace

TEST_CASE("find tells where words stand")
{
    const RunOfCli run = find(testPdf("plain"), {QStringLiteral("two"), QStringLiteral("--json")});
    CHECK(run.exitCode == 0);
    const QJsonObject answer = run.object();
    CHECK(answer[QStringLiteral("query")].toString() == QStringLiteral("two"));
    CHECK(answer[QStringLiteral("tier")].toString() == QStringLiteral("strict"));
    CHECK(answer[QStringLiteral("count")].toInt() == 1);
    const QJsonObject hit = answer[QStringLiteral("hits")][0].toObject();
    CHECK(hit[QStringLiteral("page")].toInt() == 2);
    CHECK(hit[QStringLiteral("end_page")].toInt() == 2);
    const QString snippet = hit[QStringLiteral("snippet")].toString();
    const int start = hit[QStringLiteral("match")][0].toInt();
    CHECK(snippet.mid(start, hit[QStringLiteral("match")][1].toInt() - start) == QStringLiteral("Two"));
    const QJsonArray rect = hit[QStringLiteral("rects")][0].toArray();
    REQUIRE(rect.size() == 5);
    CHECK(rect[0].toInt() == 2);
    CHECK(rect[1].toDouble() < rect[3].toDouble());
    CHECK(rect[2].toDouble() < 100); // its foot stands 300 points above the foot of a page of 400
    CHECK(rect[4].toDouble() > 90);
}

TEST_CASE("find for people: page and snippet; exit status 1 where there is nothing")
{
    const RunOfCli found = find(testPdf("outline"), {QStringLiteral("on")});
    CHECK(found.exitCode == 0);
    CHECK(found.output.count('\n') == 2);
    CHECK(found.output.startsWith("1: Contents"));
    CHECK(found.output.endsWith("\n3: Second\n"));
    const RunOfCli nothing = find(testPdf("plain"), {QStringLiteral("zzzzzzzz")});
    CHECK(nothing.exitCode == 1);
    CHECK(nothing.output.isEmpty());
    CHECK(nothing.messages.contains(QStringLiteral("not found")));
}

TEST_CASE("find keeps to capital letters and whole words when told to")
{
    struct Row
    {
        const char *query;
        const char *option;
        int exitCode;
    };
    const auto row = GENERATE(values<Row>({
        {"three", "", 0},
        {"three", "--case", 1},
        {"Three", "--case", 0},
        {"hre", "", 0},
        {"hre", "--whole-words", 1},
        {"three", "--whole-words", 0},
    }));
    QStringList words{QLatin1String(row.query), QStringLiteral("--json")};
    if (*row.option)
        words << QLatin1String(row.option);
    const RunOfCli run = find(testPdf("plain"), words);
    CAPTURE(row.query, row.option, run.output.toStdString());
    const bool isStrict
        = run.exitCode == 0 && run.object()[QStringLiteral("tier")].toString() == QStringLiteral("strict");
    CHECK(isStrict == (row.exitCode == 0));
}

TEST_CASE("A list of queries: one object a line, in their order")
{
    const QTemporaryDir folder;
    QFile list(folder.filePath(QStringLiteral("list")));
    REQUIRE(list.open(QIODevice::WriteOnly));
    list.write("one\n\nzzzzzzzz\r\nThree\n");
    list.close();
    const RunOfCli run = find(testPdf("plain"), {QStringLiteral("--queries"), list.fileName()});
    CHECK(run.exitCode == 0);
    const auto answers = run.objects();
    REQUIRE(answers.size() == 3);
    CHECK(answers[0][QStringLiteral("query")].toString() == QStringLiteral("one"));
    CHECK(answers[1][QStringLiteral("count")].toInt() == 0);
    CHECK(answers[2][QStringLiteral("count")].toInt() == 1);
    list.resize(0);
    CHECK(find(testPdf("plain"), {QStringLiteral("--queries"), list.fileName()}).exitCode == 1);
}

TEST_CASE("The 48 searches on a real issue: every count, and every page")
{
    const QString monthly = sharedIssue("monthly-2024-02.pdf");
    if (monthly.isEmpty())
        return;
    const QJsonArray gold = goldQueries(sharedIssue("monthly-2024-02.queries.json"));
    QByteArray list;
    for (const QJsonValue &query : gold)
        list += query[QStringLiteral("query")].toString().toUtf8() + '\n';
    const RunOfCli run
        = runCli({QStringLiteral("find"), monthly, QStringLiteral("--queries"), QStringLiteral("-")}, list);
    const auto answers = run.objects();
    REQUIRE(answers.size() == gold.size());
    for (int i = 0; i < gold.size(); ++i) {
        CAPTURE(gold[i][QStringLiteral("query")].toString());
        if (gold[i][QStringLiteral("tier")].isString())
            CHECK(answers[i][QStringLiteral("tier")].toString() == gold[i][QStringLiteral("tier")].toString());
        CHECK(answers[i][QStringLiteral("count")].toInt() == gold[i][QStringLiteral("count")].toInt());
        CHECK(hitsByPage(answers[i]) == goldByPage(gold[i].toObject()));
    }
}

TEST_CASE("find and text say which pages cannot be searched, and why")
{
    const RunOfCli run = find(testPdf("garbled"), {QStringLiteral("find this")});
    CHECK(run.exitCode == 0);
    CHECK(run.output.startsWith("2: "));
    for (const QString &messages : {run.messages, runCli({QStringLiteral("text"), testPdf("garbled")}).messages}) {
        CHECK(messages.contains(QStringLiteral("without text, which cannot be searched: 3.")));
        CHECK(messages.contains(QStringLiteral("may not be found: 1.")));
    }
    const QJsonObject answer = find(testPdf("garbled"), {QStringLiteral("this"), QStringLiteral("--json")}).object();
    CHECK(answer[QStringLiteral("garbled_pages")].toArray() == QJsonArray{1});
    CHECK(answer[QStringLiteral("pages_without_text")].toArray() == QJsonArray{3});
}
