// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/Sentences.h"

#include "support/Catch.h"

using namespace fanye::facts;

TEST_CASE("Only whole sentences are taken of a paragraph")
{
    struct Row
    {
        const char *paragraph, *sentences; // with strokes between
    };
    const auto row = GENERATE(values<Row>({
        {"春天来了。花开了！", "春天来了。|花开了！"},
        {"他说：“走吧！”我们就走了。", "他说：“走吧！”|我们就走了。"},
        {"“走吧！”，他说。", "“走吧！”，他说。"},
        {"一句完。另一句没有", "一句完。"},
        {"没有句号", ""},
        {"It grew by 3.5 points. Mr. Li left. The U.S. team won.",
         "It grew by 3.5 points.|Mr. Li left.|The U.S. team won."},
        {"of the town. Then they left.", ""},
        {"1. The beaver swims. It dives.", "1. The beaver swims.|It dives."},
        {"Why? Because.", "Why?|Because."},
        {"待续……他走了。", "待续……他走了。"},
        {"", ""},
    }));
    CHECK(sentencesOf(QString::fromUtf8(row.paragraph)).join(u'|') == QString::fromUtf8(row.sentences));
}
