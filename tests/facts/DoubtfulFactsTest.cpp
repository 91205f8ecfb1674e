// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/SmallIssue.h"

using namespace fanye;
using namespace fanye::facts;

TEST_CASE("A time that does not exist is no fact")
{
    const auto line = GENERATE(
        values<const char *>({"平成40年3月号", "大正99年3月号", "昭和99年3月号", "昭和64年12月号", "令和0年3月号",
                              "2024年3月32日", "2024年13月", "2024年2月30日出版", "平成元年1月1日発行"}));
    CAPTURE(line);
    const PublicationFacts facts = SmallIssue().cover("山村月刊", 100, 40).cover(line, 160, 18).facts();
    CHECK_FALSE(facts.covers);
    CHECK_FALSE(facts.year);
    CHECK_FALSE(facts.published);
    CHECK(valueOf(facts.series) == zh("山村月刊"));
}
