// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RunOfCli.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace fanye;

namespace {

struct Written
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("book.html"));

    RunOfCli run(const QString &issue, const QStringList &options = {})
    {
        return runCli(QStringList{QStringLiteral("ebook"), issue, QStringLiteral("-o"), path} + options);
    }
    QByteArray content() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList files() const { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden); }
};

} // namespace

TEST_CASE("ebook writes one file and tells its figures on one line")
{
    Written book;
    const RunOfCli run = book.run(testPdf("plain"));
    CAPTURE(run.messages);
    REQUIRE(run.exitCode == 0);
    const QJsonObject told = run.object();
    CHECK(told[QLatin1String("bytes")].toInteger() == book.content().size());
    CHECK(told[QLatin1String("pages")].toInt() == 3);
    CHECK(told[QLatin1String("picture_pages")].toInt() == 3);
    CHECK(told[QLatin1String("vector_pages")].toInt() == 0);
    CHECK(told[QLatin1String("seconds")].toDouble() > 0);
    CHECK(book.files() == QStringList{QStringLiteral("book.html")});
    CHECK(book.content().contains("<title>"));
}

TEST_CASE("the quality decides the size, and best has the PDF inside")
{
    Written small, best;
    REQUIRE(small.run(testPdf("images"), {QStringLiteral("--quality"), QStringLiteral("small")}).exitCode == 0);
    REQUIRE(best.run(testPdf("images"), {QStringLiteral("--quality=best")}).exitCode == 0);
    CHECK(small.content().size() < best.content().size());
    CHECK_FALSE(small.content().contains("id=\"pdf\""));
    CHECK(best.content().contains("id=\"pdf\""));
}

TEST_CASE("ebook refuses what it cannot or may not do, and leaves nothing")
{
    Written book;
    CHECK(book.run(testPdf("plain"), {QStringLiteral("--quality"), QStringLiteral("huge")}).exitCode == 2);
    CHECK(runCli({QStringLiteral("ebook"), testPdf("plain")}).exitCode == 2);
    CHECK(runCli({QStringLiteral("ebook"), QStringLiteral("-"), QStringLiteral("-o"), book.path}).exitCode == 2);
    const RunOfCli forbidden = book.run(testPdf("owner-only"));
    CHECK(forbidden.exitCode == 3);
    CHECK_FALSE(forbidden.messages.isEmpty());
    CHECK(book.files().isEmpty());
}

TEST_CASE("an e-book is not written over its own issue, nor where nothing can be written")
{
    const QTemporaryDir folder;
    const QString issue = folder.filePath(QStringLiteral("issue.pdf"));
    REQUIRE(QFile::copy(testPdf("plain"), issue));
    CHECK(runCli({QStringLiteral("ebook"), issue, QStringLiteral("-o"), issue}).exitCode == 2);
    CHECK(QFile(issue).size() == QFile(testPdf("plain")).size());
    const QString nowhere = folder.filePath(QStringLiteral("no such folder/book.html"));
    const RunOfCli run = runCli({QStringLiteral("ebook"), issue, QStringLiteral("-o"), nowhere});
    CHECK(run.exitCode == 3);
    CHECK(run.messages.contains(QStringLiteral("book.html")));
}
