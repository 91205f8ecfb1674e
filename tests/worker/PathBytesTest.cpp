// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/PathBytes.h"

#include "support/Catch.h"
#include "support/Folder.h"

#include <QFile>
#include <QStringDecoder>

#include <cstdio>
#include <unistd.h>
#include <vector>

using namespace fanye;
using namespace fanye::system;

namespace {

const QByteArray monthInGbk("\xd4\xc2\xbf\xaf\xb5\xda\x33\xc6\xda.pdf");

} // namespace

TEST_CASE("every name of bytes survives as a path")
{
    const std::vector<QByteArray> names{
        "/a/plain.pdf",
        "/a/月刊.pdf",
        "/a/\xf0\xa0\xae\xb7.pdf", // beyond U+FFFF
        "/a/" + monthInGbk,
        "/a/\xa4\xeb\xa5Z.pdf", // Big5
        "/a/\x8c\x8e\x8a\xa7.pdf", // Shift-JIS
        "/a/\xed\xa0\x80.pdf", // a surrogate in UTF-8
        "/a/\xed\xb2\x80.pdf", // the sign of an escape in UTF-8
        "/a/\xc0\xaf.pdf", // longer than needed
        "/a/\xf4\x90\x80\x80.pdf", // beyond U+10FFFF
        "/a/\xe6\x9c", // cut off
        "/a/\xff\xfe\x80",
        "/a/\xf0\x9f\x93\x96\xb5", // an escape behind a pair of surrogates
    };
    for (const QByteArray &name : names) {
        CAPTURE(name.toPercentEncoding().toStdString());
        CHECK(pathBytes(pathFromBytes(name)) == name);
        CHECK(isUtf8Path(pathFromBytes(name)) == (QString::fromUtf8(name).toUtf8() == name));
    }
}

TEST_CASE("paths that are UTF-8 are as Qt has them")
{
    CHECK(pathFromBytes("/a/月刊第3期.pdf") == QStringLiteral("/a/月刊第3期.pdf"));
    CHECK(readablePath(QStringLiteral("/a/月刊.pdf")) == QStringLiteral("/a/月刊.pdf"));
}

TEST_CASE("names in GBK are shown as they were meant, and others without signs that cannot be drawn")
{
    const QString shown = readablePath(pathFromBytes("/a/" + monthInGbk));
    if (QStringDecoder("GB18030").isValid()) // some builds of Qt are without
        CHECK(shown == QStringLiteral("/a/月刊第3期.pdf"));
    else
        CHECK(shown.contains(QChar::ReplacementCharacter));
    CHECK(readablePath(pathFromBytes("/a/\xff\xff.pdf")).isValidUtf16());
}

TEST_CASE("URLs of files are paths")
{
    struct Row
    {
        const char *url;
        QByteArray path;
    };
    const std::vector<Row> rows{
        {"file:///a/b%20c.pdf", "/a/b c.pdf"},
        {"file:/a/b.pdf", "/a/b.pdf"},
        {"FILE://localhost/a/b.pdf\r", "/a/b.pdf"},
        {"file:///a/%D4%C2%BF%AF.pdf", "/a/\xd4\xc2\xbf\xaf.pdf"},
        {"file:///a/%E6%9C%88.pdf#page=2", "/a/月.pdf"},
        {"file:///a/%2523.pdf", "/a/%23.pdf"},
        {"file://server/share/a.pdf", ""},
        {"https://example.org/a.pdf", ""},
        {"file:", ""},
        {"file://", ""},
        {"file:///a%00b", ""},
        {"", ""},
    };
    for (const Row &row : rows) {
        CAPTURE(row.url);
        CHECK(pathBytes(pathFromUrl(row.url)) == row.path);
    }
}

TEST_CASE("a file whose name is no UTF-8 is found, also behind a link")
{
    const Folder folder;
    const QString path = folder.path("") + pathFromBytes(monthInGbk);
    CHECK(pathKind(path) == PathKind::Nothing);
    QFile plain(folder.with("plain.pdf", "%PDF-1.4"));
    REQUIRE(rename(QFile::encodeName(plain.fileName()).constData(), pathBytes(path).constData()) == 0);
    CHECK(pathKind(path) == PathKind::File);
    CHECK(pathKind(folder.path("")) == PathKind::Folder);
    CHECK(pathKind(QStringLiteral("/dev/null")) == PathKind::Special);
    CHECK(isReplaceable(path));
    CHECK(isReplaceable(folder.path("nothing.pdf")));
    CHECK_FALSE(isReplaceable(folder.path("")));
    CHECK_FALSE(isReplaceable(QStringLiteral("/dev/null")));
    REQUIRE(symlink(pathBytes(path).constData(), QFile::encodeName(folder.path("link.pdf")).constData()) == 0);
    CHECK(canonicalPath(folder.path("link.pdf")) == canonicalPath(path));
    CHECK(canonicalPath(folder.path("none.pdf")).isEmpty());
    REQUIRE(unlink(pathBytes(path).constData()) == 0); // which QTemporaryDir could not remove
}
