// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/SmallIssue.h"

using namespace fanye;
using namespace fanye::facts;

TEST_CASE("The summary is whole sentences of the foreword")
{
    const PublicationFacts facts = SmallIssue()
                                       .cover("晨光", 100, 40)
                                       .heads("晨光", "晨光")
                                       .foreword("【卷首语】", "春天来了。我们又见面了！花开了没有说完")
                                       .facts();
    CHECK(valueOf(facts.summary) == zh("春天来了。我们又见面了！"));
    CHECK(facts.summary.value().witness.heading == zh("卷首语"));
    CHECK(facts.summary.value().witness.page == PageNumber::fromNumber(2));
    CHECK(
        valueOf(SmallIssue().cover("晨光", 100, 40).foreword("卷首语", "一、春天来了。我们又见面了！").facts().summary)
        == zh("春天来了。我们又见面了！"));
}

TEST_CASE("A foreword ends where its article ends")
{
    const auto words = GENERATE(values<const char *>({"春风十里不如你，我们在路上，", "春风十里，还没有说完"}));
    CHECK_FALSE(SmallIssue().cover("晨光", 100, 40).foreword("卷首语", words).facts().summary);
    const PublicationFacts listed = SmallIssue()
                                        .cover("晨光", 100, 40)
                                        .foreword("卷首语", words)
                                        .entry("卷首语", 2)
                                        .entry("河边的早晨", 3)
                                        .entry("田野", 5)
                                        .facts();
    CHECK(listed.summary.value().witness.kind == WitnessKind::Article);
    CHECK(listed.summary.value().witness.page == PageNumber::fromNumber(3));
    CHECK_FALSE(valueOf(listed.summary).contains(zh("春风")));
}

TEST_CASE("The next article ends a foreword though its heading is taken for a running head")
{
    std::vector<PageGlyphs> pages{Typesetter(1).set(80, 100, zh("晨光"), 40), Typesetter(2)};
    pages[1] = Typesetter(2)
                   .set(60, 100, zh("卷首语"), 20, Typesetter::Weight::Bold)
                   .set(60, 150, zh("春风十里不如你，我们在路上，"));
    contents::Contents contents;
    const auto list = [&contents](const QString &title, int page) {
        contents.emplace_back();
        contents.back().title = title;
        contents.back().page = PageNumber::fromNumber(page);
    };
    list(zh("卷首语"), 2);
    for (int number = 3; number <= 7; ++number) {
        const QString title = zh("第%1篇文章").arg(number);
        pages.push_back(
            Typesetter(number)
                .set(60, 60, title, 20, Typesetter::Weight::Bold)
                .setLines(60, 100, zh("这是第%1篇自己的正文，讲的是猪肉涨价的事情。").arg(number).repeated(12), 17));
        list(title, number);
    }
    IssueFacts issue;
    issue.pages.resize(pages.size());
    const auto summary = factsOf(issue, *textOf(pages), contents, {}).summary;
    REQUIRE(summary);
    CHECK(summary->witness.kind == WitnessKind::Article);
    CHECK(summary->value.startsWith(zh("这是第")));
    CHECK_FALSE(summary->value.contains(zh("春风")));
}

TEST_CASE("An imprint is no summary, whatever heading it stands under")
{
    const auto words = GENERATE(values<const char *>({
        "地址：东港市东城区。电话：010-12345678。网址：www.example.com。邮编：100000。定价：10元。",
        "主办单位：东港市文联。责任编辑：王芳。",
        "本刊编辑部 地址：东港市 电话：010-12345678。",
        "版权所有，翻印必究。",
        "第一篇……………1。第二篇……………5。",
    }));
    CAPTURE(words);
    CHECK_FALSE(SmallIssue().cover("晨光", 100, 40).foreword("卷首语", words).facts().summary);
    const PublicationFacts mixed = SmallIssue()
                                       .cover("晨光", 100, 40)
                                       .foreword("卷首语", "春天来了，我们又见面了。电话：010-12345678。")
                                       .facts();
    CHECK(valueOf(mixed.summary) == zh("春天来了，我们又见面了。"));
}

TEST_CASE("Highlights are articles with a title")
{
    const PublicationFacts facts = SmallIssue()
                                       .cover("晨光", 100, 40)
                                       .entry("", 1)
                                       .entry("   ", 1)
                                       .entry("\u202E\u0007", 1)
                                       .entry("——", 1)
                                       .entry("封面", 1)
                                       .entry("目 录", 2)
                                       .entry("【授權聲明】", 2)
                                       .entry("讀者訂閱", 2)
                                       .entry("版权页", 2)
                                       .entry("征订", 2)
                                       .entry("Table of Contents", 2)
                                       .entry("河边的早晨", 3)
                                       .entry("封面人物：王芳", 5)
                                       .facts();
    const std::vector<Highlight> right{{zh("河边的早晨"), PageNumber::fromNumber(3)},
                                       {zh("封面人物：王芳"), PageNumber::fromNumber(5)}};
    CHECK(valueOf(facts.highlights) == right);
    CHECK_FALSE(SmallIssue().cover("晨光", 100, 40).entry("封面", 1).entry("目录", 2).facts().highlights);
}
