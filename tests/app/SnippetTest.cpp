// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/HitDelegate.h"
#include "support/Catch.h"

using namespace fanye;
using namespace fanye::app;

TEST_CASE("a snippet is cut to the room there is, and the match always stays")
{
    const QString snippet = QStringLiteral("abcdefghij[match]klmnopqrst");
    const int start = int(snippet.indexOf(QLatin1Char('[')));
    const int end = int(snippet.indexOf(QLatin1Char(']'))) + 1;
    const auto oneEach = [](const QString &text) { return int(text.size()); };
    for (const int width : {100, 27, 26, 20, 14, 9, 7}) {
        CAPTURE(width);
        const FittedSnippet fitted = fittedSnippet(snippet, start, end, width, oneEach);
        CHECK(fitted.text.mid(fitted.matchStart, fitted.matchEnd - fitted.matchStart) == QStringLiteral("[match]"));
        CHECK(fitted.text.size() <= std::max(width, 9)); // the match and its two dots are the least
    }
    CHECK(fittedSnippet(snippet, start, end, 27, oneEach).text == snippet);
}
