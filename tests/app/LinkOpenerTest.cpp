// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/LinkOpener.h"
#include "support/Catch.h"

using namespace fanye;
using namespace fanye::app;

TEST_CASE("only web and mail addresses may ever be opened")
{
    for (const char *url : {"http://example.org", "https://example.org/a?b", "mailto:a@example.org", "HTTPS://EXAMPLE.ORG"})
        CHECK(verdictOn(QString::fromLatin1(url)) == LinkVerdict::Ask);
    for (const char *url : {"file:///etc/passwd", "javascript:alert(1)", "\\\\evil\\share\\a.exe", "smb://evil/share", "http:",
                            "data:text/html,x", "ftp://example.org", "", "example.org", "x-fanye:a"})
        CHECK(verdictOn(QString::fromLatin1(url)) == LinkVerdict::Inert);
}

TEST_CASE("a look-alike host is shown in its plain form")
{
    CHECK(shownAddress(QStringLiteral("https://аpple.com/")).startsWith(QStringLiteral("https://xn--")));
}
