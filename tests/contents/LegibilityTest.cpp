// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/headings/Legibility.h"

#include "support/Catch.h"
#include "support/Typesetter.h"

using namespace fanye;
using namespace fanye::contents;

namespace {

bool isLegible(const QString &words)
{
    return fanye::contents::isLegible(*text::readText({Typesetter(1).setLines(70, 90, words, 40)}, 1, {}));
}

} // namespace

TEST_CASE("what is written in any script is legible")
{
    CHECK(isLegible(QStringLiteral("清晨的街道上行人渐渐多了起来，负责人介绍 2024年GDP增长5.2%。")));
    CHECK(isLegible(QStringLiteral("朝の通りには少しずつ人が増えてきた「カフェ」")));
    CHECK(isLegible(QStringLiteral("아침 거리에는 사람이 늘어났다 漢字와")));
    CHECK(isLegible(QStringLiteral("Утром на улице Tolstoy стало людно")));
    CHECK(isLegible(QStringLiteral("Fließend naïve œuvre, λ and μ stand apart")));
    CHECK(isLegible(QStringLiteral("“…” — À l’œuvre, où l’été s’étire ·········")));
    CHECK(isLegible(QStringLiteral("12 345,6 | 78 % | 9/10")));
    CHECK(isLegible(QString()));
}

TEST_CASE("what fonts and scanners got wrong is not")
{
    CHECK_FALSE(isLegible(QStringLiteral("\uE013\uE045\uE0A1 \uE013\uE045")));
    CHECK_FALSE(isLegible(QStringLiteral("H\uFFFDr\uFFFDour �ri��� r�o����")));
    CHECK_FALSE(isLegible(QStringLiteral("ÂýÒ»µã£¬Ò²ÊÇÒ»ÖÖËÙ¶È"))); // GBK
    CHECK_FALSE(isLegible(QStringLiteral("Óòðîì íà óëèöå ñòàëî ëþäíî"))); // Windows-1251
    CHECK_FALSE(isLegible(QStringLiteral("½s¿è¤p»y½s¿è¤p»y"))); // Big5
    CHECK_FALSE(isLegible(QStringLiteral("גѥ伫Τbא д伪aΥè伭гא עlЖ伫ח")));
}
