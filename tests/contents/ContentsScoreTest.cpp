// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/ContentsScore.h"

#include "contents/ContentsForTests.h"
#include "support/Catch.h"

using namespace fanye;
using namespace fanye::contents;

TEST_CASE("Contents are scored by title, page and level, each entry once")
{
    struct Case
    {
        const char *found, *correct;
        int titles, links, levels, complete, leading;
    };
    const Case cases[] = {
        {"", "", 0, 0, 0, 0, 0},
        {"", "a 1\n", 0, 0, 0, 0, 0},
        {"要闻 3\n  城市书房 4\n", "要闻 3\n  城市书房 4\n", 2, 2, 2, 2, 2},
        {"要闻 3\n城市书房 5\n", "要闻 3\n  城市书房 4\n", 2, 1, 1, 1, 2},
        {"要闻 -\n", "要闻 3\n", 1, 0, 1, 0, 0}, // listed, and nobody says where
        {"要闻 -\n", "要闻 -\n", 1, 0, 1, 1, 0},
        {"简 讯! 7\n", "简讯 7\n", 1, 1, 1, 1, 1}, // spaces and punctuation say nothing
        {"新增书房十二处 7\n", "新增书房十三处 7\n", 1, 1, 1, 1, 1}, // one sign of seven is other
        {"新增书房 7\n", "新增书店 7\n", 0, 0, 0, 0, 0}, // one of four
        {"简讯 7\n简讯 9\n", "简讯 9\n", 1, 1, 1, 1, 1}, // the one on the page is meant
        {"简讯 9\n", "简讯 7\n简讯 9\n", 1, 1, 1, 1, 1},
    };
    for (const Case &c : cases) {
        INFO(c.found << "against\n" << c.correct);
        const ContentsScore score
            = scoreOf(contentsFromText(QString::fromUtf8(c.found)), contentsFromText(QString::fromUtf8(c.correct)));
        CHECK(score.titles == c.titles);
        CHECK(score.links == c.links);
        CHECK(score.levels == c.levels);
        CHECK(score.complete == c.complete);
        CHECK(score.leading == c.leading);
    }
}

TEST_CASE("F counts what is missing and what is too much alike")
{
    ContentsScore score;
    CHECK(score.completeF() == 1); // nothing is asked, nothing is said
    score.found = 6;
    score.correct = 4;
    score.titles = score.leading = 4;
    score.links = 3;
    CHECK(score.titleF() == Approx(0.8));
    CHECK(score.linkF() == Approx(0.6));
    CHECK(score.linkPrecision() == Approx(0.75));
    CHECK(score.completeF() == 0);
}
