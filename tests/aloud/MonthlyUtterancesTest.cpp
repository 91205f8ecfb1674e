// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "aloud/Utterances.h"
#include "support/Catch.h"
#include "support/PagesOf.h"

#include <QFile>

#include <algorithm>

using namespace fanye;
using namespace fanye::aloud;
using namespace fanye::text;

TEST_CASE("the monthly is read through, without running heads and folios, a page turn within a sentence")
{
    const QString file = QStringLiteral(FANYE_ISSUES "/monthly-2024-02.pdf");
    if (!QFile::exists(file)) {
        WARN("skipped: the shared issues are not here");
        return;
    }
    const ReadPages read = pagesOf(file);
    const auto text = readText(read.pages, read.pageCount, read.labels);
    int sentences = 0, overPages = 0;
    std::optional<Utterance> before, now = utteranceFrom(*text, {PageNumber::fromNumber(1), 0}, QStringLiteral("en"));
    for (; now; before = now, now = utteranceFrom(*text, now->span.last, QStringLiteral("en"))) {
        CAPTURE(now->text);
        ++sentences;
        overPages += now->shareBeforeTurn ? 1 : 0;
        CHECK(now->text.size() <= 320);
        CHECK((!before || before->span.last <= now->span.first));
        if (before && now->page().number() > 3 && now->page() != before->page())
            CHECK(utteranceBefore(*text, now->span.first, QStringLiteral("en")) == before);
        const PageText *page = text->find(now->page());
        REQUIRE(page);
        CHECK(now->span.first.glyph < bodyEnd(*page)); // behind that stands the furniture
    }
    CHECK(sentences > 300);
    CHECK(overPages >= 2);
}
