// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RunOfCli.h"
#include "support/Folder.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QThread>

#include <csignal>
#include <sys/stat.h>

using namespace fanye;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

// Workers are started with the process id of who started them.
QStringList workersOf(qint64 processId)
{
    QStringList found;
    for (const QString &process : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        QFile words(QStringLiteral("/proc/%1/cmdline").arg(process));
        if (process.toInt() == 0 || !words.open(QIODevice::ReadOnly))
            continue;
        const auto parts = words.readAll().split('\0');
        if (parts.value(0).endsWith("fanye-engine") && parts.value(1).toLongLong() == processId)
            found << process;
    }
    return found;
}

bool becomesTrue(const std::function<bool()> &condition)
{
    QElapsedTimer timer;
    for (timer.start(); timer.elapsed() < 30'000; QThread::msleep(5))
        if (condition())
            return true;
    return condition();
}

} // namespace

TEST_CASE("A file that cannot be opened: one line says why, and exit status 3")
{
    const Folder folder;
    struct Row
    {
        QString file;
        const char *says;
    };
    const std::vector<Row> rows{
        {folder.path("missing.pdf"), "no file"},
        {folder.path("."), "folder"},
        {folder.with("empty.pdf", {}), "empty"},
        {folder.with("page.pdf", "<!DOCTYPE html><html><head><title>Sign in</title></head></html>"), "web page"},
        {folder.with("picture.pdf", "\xff\xd8\xff\xe0 and so on"), "picture"},
        {folder.with("parts.pdf", QByteArray("PK\x03\x04 and so on")), "archive"},
        {folder.with("letter.pdf", QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8)), "office"},
        {folder.with("notes.pdf", "Dear colleagues,\nplease find attached"), "plain text"},
        {folder.with("pointer.pdf", "version https://git-lfs.github.com/spec/v1\noid sha256:00\n"), "git lfs"},
        {folder.with("noise.pdf", QByteArray(3000, '\x07')), "not a PDF"},
        {folder.with("head-only.pdf", "%PDF-1.7\n"), "damaged"},
        {folder.with("half.pdf", contentOf(testPdf("plain")).left(120)), "damaged"},
        {testPdf("unknown-lock"), "rights management"},
    };
    for (const Row &row : rows) {
        const RunOfCli run = runCli({QStringLiteral("info"), row.file, QStringLiteral("--json")});
        CAPTURE(row.file, run.messages);
        CHECK(run.exitCode == 3);
        CHECK(run.output.isEmpty());
        CHECK(run.messages.count(QLatin1Char('\n')) == 1);
        CHECK(run.messages.startsWith(QStringLiteral("fanye-cli: ")));
        CHECK(run.messages.contains(QLatin1String(row.says)));
    }
}

TEST_CASE("A pipe is not waited for")
{
    const Folder folder;
    const QString pipe = folder.path("pipe.pdf");
    REQUIRE(mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    const RunOfCli run = runCli({QStringLiteral("info"), pipe});
    CHECK(run.exitCode == 3);
    CHECK(run.messages.contains(QStringLiteral("pipe")));
}

TEST_CASE("A locked file wants its password, and says whether it was the right one")
{
    const Folder folder;
    struct Row
    {
        const char *pdf;
        QByteArray password; // null: none is given
        int exitCode;
        const char *says;
    };
    const std::vector<Row> rows{
        {"locked-aes", {}, 4, "--password-file"}, {"locked-aes", "wrong\n", 4, "does not open"},
        {"locked-aes", "secret\n", 0, ""},        {"locked-aes", "owner", 0, ""},
        {"locked-rc4", "secret\r\n", 0, ""},      {"locked-rc4", "Secret", 4, "does not open"},
        {"locked-chinese", "翻页密码\n", 0, ""},
    };
    for (const Row &row : rows) {
        QStringList words{QStringLiteral("text"), testPdf(row.pdf), QStringLiteral("--with-furniture")};
        if (!row.password.isNull())
            words << QStringLiteral("--password-file") << folder.with("password", row.password);
        const RunOfCli run = runCli(words);
        CAPTURE(row.pdf, row.password.toStdString(), run.messages);
        CHECK(run.exitCode == row.exitCode);
        CHECK(run.output.contains("Three") == (row.exitCode == 0));
        CHECK(run.messages.contains(QLatin1String(row.says)));
    }
    CHECK(
        runCli({QStringLiteral("text"), testPdf("locked-aes"), QStringLiteral("--password-file"), QStringLiteral("-")},
               "secret\n")
            .exitCode
        == 0);
    CHECK(runCli({QStringLiteral("text"), testPdf("plain"), QStringLiteral("--password-file"), folder.path("none")})
              .exitCode
          == 3);
}

TEST_CASE("Wrong usage is exit status 2, and nothing is printed")
{
    for (const QStringList &words :
         {QStringList{}, {QStringLiteral("info")}, {QStringLiteral("dance"), testPdf("plain")}}) {
        const RunOfCli run = runCli(words);
        CHECK(run.exitCode == 2);
        CHECK(run.output.isEmpty());
        CHECK_FALSE(run.messages.isEmpty());
    }
}

TEST_CASE("Help and version are printed")
{
    const RunOfCli help = runCli({QStringLiteral("--help")});
    CHECK(help.exitCode == 0);
    CHECK(help.output.contains("fanye-cli COMMAND FILE"));
    CHECK(help.messages.isEmpty());
    CHECK(runCli({QStringLiteral("--version")}).output.startsWith("fanye-cli "));
}

TEST_CASE("Readers of Chinese are told in Chinese, and nobody hears of locales")
{
    struct Row
    {
        const char *locale; // installed on this machine or not
        const char *says;
    };
    const auto row = GENERATE(values<Row>({
        {"zh_CN.UTF-8", "找不到"},
        {"zh_CN.GB18030", "找不到"},
        {"C", "no file"},
        {"POSIX", "no file"},
        {"en_US.UTF-8", "no file"},
    }));
    CAPTURE(row.locale);
    const RunOfCli run = runCliSpeaking(row.locale, {QStringLiteral("info"), QStringLiteral("/没有/月报.pdf")});
    CAPTURE(run.messages);
    CHECK(run.exitCode == 3);
    CHECK(run.messages.count(QLatin1Char('\n')) == 1);
    CHECK(run.messages.contains(QString::fromUtf8(row.says)));
    CHECK(run.messages.contains(QStringLiteral("月报.pdf")));
}

TEST_CASE("A page that never ends is skipped, the others are printed: exit status 5")
{
    const RunOfCli run = runCli({QStringLiteral("text"), testPdf("slow"), QStringLiteral("--json")});
    CAPTURE(run.messages);
    CHECK(run.exitCode == 5);
    const QJsonArray pages = run.array();
    REQUIRE(pages.size() == 2);
    CHECK(pages[0][QStringLiteral("paragraphs")].toArray() == QJsonArray{QStringLiteral("Before")});
    CHECK(pages[1][QStringLiteral("page")].toInt() == 3);
    CHECK(pages[1][QStringLiteral("paragraphs")].toArray() == QJsonArray{QStringLiteral("After")});
    CHECK(run.messages.contains(QStringLiteral("Page 2 ")));
}

TEST_CASE("Killed in the middle of its work, it leaves no worker behind")
{
    QProcess process;
    process.start(QStringLiteral(FANYE_CLI), {QStringLiteral("text"), testPdf("slow")});
    REQUIRE(process.waitForStarted());
    const qint64 processId = process.processId();
    REQUIRE(becomesTrue([&] { return !workersOf(processId).isEmpty(); }));
    ::kill(pid_t(processId), SIGKILL);
    REQUIRE(process.waitForFinished());
    CHECK(becomesTrue([&] { return workersOf(processId).isEmpty(); }));
}
