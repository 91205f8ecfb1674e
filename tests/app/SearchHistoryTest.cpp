// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/SearchHistory.h"
#include "support/Catch.h"

using namespace fanye;
using namespace fanye::app;

TEST_CASE("searches are remembered once each, the newest first, and not too many")
{
    QStringList texts;
    for (int i = 0; i < 20; ++i)
        texts = remembered(texts, QString::number(i));
    CHECK(texts.size() == 12);
    CHECK(texts.first() == QStringLiteral("19"));
    texts = remembered(texts, QStringLiteral(" 15 "));
    CHECK(texts.first() == QStringLiteral("15"));
    CHECK(texts.count(QStringLiteral("15")) == 1);
    CHECK(remembered(texts, QStringLiteral("  ")) == texts);
}

TEST_CASE("one goes back through the searches and forth again to what one was typing")
{
    const QStringList texts{QStringLiteral("new"), QStringLiteral("old")};
    HistoryWalk walk;
    CHECK_FALSE(walk.newer(texts));
    CHECK(walk.older(texts, QStringLiteral("dra")) == QStringLiteral("new"));
    CHECK(walk.older(texts, QStringLiteral("new")) == QStringLiteral("old"));
    CHECK_FALSE(walk.older(texts, QStringLiteral("old")));
    CHECK(walk.newer(texts) == QStringLiteral("new"));
    CHECK(walk.newer(texts) == QStringLiteral("dra"));
    CHECK_FALSE(walk.newer(texts));
    SECTION("what stands there already is passed over")
    {
        CHECK(walk.older(texts, QStringLiteral("new")) == QStringLiteral("old"));
    }
    SECTION("typing begins anew")
    {
        walk.older(texts, QStringLiteral("a"));
        walk.leave();
        CHECK_FALSE(walk.newer(texts));
    }
}
