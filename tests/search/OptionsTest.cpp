// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SearchForTests.h"

using namespace fanye;
using namespace fanye::search;

namespace {

int count(const char *text, Query query)
{
    return int(indexOf(text).find(query).hits.size());
}

} // namespace

TEST_CASE("case, width and diacritics can be told apart")
{
    Query asked = query("qy01");
    CHECK(count("QY01 qy01 Qy01", asked) == 3);
    asked.matchesCase = true;
    CHECK(count("QY01 qy01 Qy01", asked) == 1);

    asked = query("café");
    CHECK(count("cafe café Café cafe\u0301", asked) == 4);
    asked.matchesDiacritics = true;
    CHECK(count("cafe café Café cafe\u0301", asked) == 3);
    asked.matchesCase = true;
    CHECK(count("cafe café Café cafe\u0301", asked) == 2);
    asked.text = zh("cafe\u0301");
    CHECK(count("cafe café Café cafe\u0301", asked) == 2);

    asked = query("２０２４");
    CHECK(count("2024年和２０２４年", asked) == 2);
    asked.matchesWidth = true;
    CHECK(count("2024年和２０２４年", asked) == 1);
}

TEST_CASE("whole words are asked of letters and digits only")
{
    Query asked = query("art");
    asked.wholeWords = true;
    CHECK(count("art, part, artist and art. 在art展", asked) == 3);
    asked = query("24");
    asked.wholeWords = true;
    CHECK(count("2024年24日", asked) == 1);
    asked = query("清远");
    asked.wholeWords = true;
    CHECK(count("在清远市", asked) == 1);
}

TEST_CASE("an option never widens what is found")
{
    Query asked = query("well-known");
    asked.matchesCase = true;
    Typesetter page(1);
    page.set(50, 100, zh("it was a well-")).set(50, 115, zh("known word"));
    CHECK(indexOf({page}).find(asked).hits.size() == 1);
    asked.text = zh("well-Known");
    CHECK(indexOf({page}).find(asked).hits.empty());
}

TEST_CASE("a regular expression reads the signs as they stand")
{
    Query asked = query("20\\d\\d ?年");
    asked.isRegularExpression = true;
    const Hits hits = indexOf("在 2023 年和2024年").find(asked);
    CHECK(foundIn(hits) == QStringList{zh("2023 年"), zh("2024年")});

    asked.text = zh("fabien");
    CHECK(count("Fabien FABIEN fabien", asked) == 3);
    asked.matchesCase = true;
    CHECK(count("Fabien FABIEN fabien", asked) == 1);
    asked.text = zh("x*"); // matches of nothing are none
    CHECK(count("Fabien", asked) == 0);
}

TEST_CASE("a regular expression that is none, or never ends, is said so")
{
    Query asked = query("(");
    asked.isRegularExpression = true;
    CHECK_FALSE(indexOf("茶").find(asked).error.isEmpty());
    asked.text = zh("(a+)+$b");
    const QByteArray line(3000, 'a');
    CHECK(indexOf(line.constData()).find(asked).hits.empty());
}

TEST_CASE("a regular expression finds over line ends, never over a stop")
{
    Typesetter page(1);
    page.set(50, 60, zh("标题在此"), 20, Typesetter::Weight::Bold)
        .set(50, 100, zh("春雷乍动雨水"))
        .set(50, 115, zh("渐多新花吐蕊"));
    Query asked = query("雨水.多");
    asked.isRegularExpression = true;
    CHECK(indexOf({page}).find(asked).hits.at(0).rects.size() == 2);
    asked.text = zh("在此.*春");
    CHECK(indexOf({page}).find(asked).hits.empty());
}
