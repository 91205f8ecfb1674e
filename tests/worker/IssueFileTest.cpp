// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/IssueFile.h"

#include "support/Catch.h"
#include "support/Folder.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>
#include <vector>

using namespace fanye;

TEST_CASE("what is no PDF is named for what it is")
{
    struct Row
    {
        QByteArray content;
        const char *kind;
    };
    const std::vector<Row> rows{
        {"<!DOCTYPE html><html><body>404", "html"},
        {"\n  <HTML><head>", "html"},
        {"<?xml version=\"1.0\"?><rss/>", "xml"},
        {QByteArray("PK\x03\x04\x14\0", 6), "zip"},
        {QByteArray("PK\x03\x04") + "....mimetypeapplication/epub+zip", "epub"},
        {QByteArray("PK\x03\x04") + "....[Content_Types].xml", "office"},
        {"\xd0\xcf\x11\xe0\xa1\xb1", "office"},
        {"\xff\xd8\xff\xe0....JFIF", "jpeg"},
        {"\x89PNG\r\n", "png"},
        {"%!PS-Adobe-3.0", "postscript"},
        {"version https://git-lfs.github.com/spec/v1\noid", "git-lfs"},
        {"JVBERi0xLjcKJ", "base64"},
        {"Dear colleagues,\nplease find attached", "text"},
        {QByteArray("\x01\x02\0\x03", 4), "unknown"},
    };
    for (const Row &row : rows) {
        INFO(row.kind);
        const Folder folder;
        const auto file = IssueFile::open(folder.with("issue.pdf", row.content));
        REQUIRE(!file);
        CHECK(file.failure() == Failure{Reason::NotPdf, QLatin1String(row.kind)});
    }
}

TEST_CASE("what cannot be a file to read says why")
{
    const Folder folder;
    QDir().mkdir(folder.path("folder"));
    REQUIRE(mkfifo(QFile::encodeName(folder.path("pipe")).constData(), 0600) == 0);
    const std::vector<std::pair<QString, Reason>> rows{
        {folder.path("nothing"), Reason::NotFound},      {folder.path("nothing/below"), Reason::NotFound},
        {folder.with("empty", {}), Reason::Empty},       {folder.path("empty/below"), Reason::NotFound},
        {folder.path("folder"), Reason::IsFolder},       {folder.path("pipe"), Reason::NotAFile},
        {QStringLiteral("/dev/null"), Reason::NotAFile}, {QString(), Reason::NotFound},
    };
    for (const auto &[path, reason] : rows) {
        INFO(path.toStdString());
        const auto file = IssueFile::open(path);
        REQUIRE(!file);
        CHECK(file.failure().reason == reason);
    }
}

TEST_CASE("a file without the right to read it is not readable")
{
    if (geteuid() == 0) {
        WARN("skipped: root may read everything");
        return;
    }
    const Folder folder;
    const QString path = folder.with("secret.pdf", "%PDF-1.7\n");
    QFile::setPermissions(path, {});
    CHECK(IssueFile::open(path).failure().reason == Reason::NotReadable);
}

TEST_CASE("the mark of a PDF may stand anywhere in the first kilobyte")
{
    const Folder folder;
    CHECK(IssueFile::open(folder.with("first", "%PDF-1.7\n")));
    CHECK(IssueFile::open(folder.with("later", QByteArray(1019, ' ') + "%PDF-1.7\n")));
    CHECK(!IssueFile::open(folder.with("too late", QByteArray(1020, ' ') + "%PDF-1.7\n")));
}

TEST_CASE("an open issue does not change when its file does")
{
    const Folder folder;
    const QByteArray content = "%PDF-1.7\nsome pages";
    const QString path = folder.with("issue.pdf", content);
    const auto file = IssueFile::open(path);
    REQUIRE(file);
    CHECK(file->size() == content.size());
    REQUIRE(QFile::resize(path, 0));
    char read[64];
    CHECK(pread(file->descriptor(), read, sizeof read, 0) == content.size());
    CHECK(write(file->descriptor(), "x", 1) < 0);
}
