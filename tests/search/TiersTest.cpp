// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SearchForTests.h"

using namespace fanye;
using namespace fanye::text;
using namespace fanye::search;

namespace {

const char *const sentence = "广清产业园的“热辣滚烫”，企业忙生产、赶订单，冲刺“开门红”，全年2024个项目，长隆西安女士";

Hits find(const char *words)
{
    return indexOf(sentence).find(query(words));
}

} // namespace

TEST_CASE("the first tier that finds something answers")
{
    struct Row
    {
        const char *query;
        Tier tier;
        const char *found; // nothing where empty
    };
    const Row rows[] = {
        {"冲刺“开门红”", Tier::Strict, "冲刺“开门红”"},
        {"冲刺开门红", Tier::Loose, "冲刺“开门红"},
        {"产业园的热辣滚烫企业", Tier::Loose, "产业园的“热辣滚烫”，企业"},
        {"chanyeyuan", Tier::Pinyin, "产业园"},
        {"chan ye yuan", Tier::Pinyin, "产业园"},
        {"chányè", Tier::Pinyin, "产业"},
        {"chanyey", Tier::Pinyin, "产业园"}, // the last syllable unfinished
        {"changlong", Tier::Pinyin, "长隆"}, // of two readings
        {"zhanglong", Tier::Pinyin, "长隆"},
        {"xian", Tier::Pinyin, "西安"}, // rather than the 项 of xiangmu, which is unfinished
        {"xi'an", Tier::Pinyin, "西安"},
        {"nvshi", Tier::Pinyin, "女士"},
        {"nüshi", Tier::Pinyin, "女士"},
        {"chongcikaimenhong", Tier::Pinyin, "冲刺“开门红"},
        {"gqcyy", Tier::Pinyin, "广清产业园"}, // the first letters
        {"热辣滚汤", Tier::Strict, ""}, // too short to be near
        {"企业忙生厂赶", Tier::Near, "企业忙生产、赶"}, // one sign wrong
        {"企业忙生赶订", Tier::Near, "企业忙生产、赶订"}, // one missing
        {"企业忙忙生产", Tier::Near, "企业忙生产"}, // one too many
        {"企业生忙产赶", Tier::Near, "企业忙生产、赶"}, // two exchanged
        {"全年2025个项目", Tier::Strict, ""}, // another number is another thing
        {"全年204个项目", Tier::Strict, ""},
        {"新闻联播", Tier::Strict, ""},
        {"zzzz", Tier::Strict, ""},
    };
    for (const Row &row : rows) {
        INFO(row.query);
        const Hits hits = find(row.query);
        CHECK(hits.tier == row.tier);
        CHECK(foundIn(hits).value(0) == zh(row.found));
    }
    CHECK(find("企业忙生厂赶").suggestion == zh("企业忙生产、赶"));
    CHECK(find("冲刺开门红").suggestion.isEmpty());
}

TEST_CASE("tiers are not mixed")
{
    const SearchIndex index = indexOf("开门红、“开门”红、kaimenhong");
    CHECK(index.find(query("开门红")).hits.size() == 1);
    CHECK(index.find(query("kaimenhong")).tier == Tier::Strict);
    CHECK(index.find(query("kaimenhong")).hits.size() == 1);
}

TEST_CASE("words run together are suggested apart")
{
    const Hits hits = indexOf("（Sylvain Fourriere）").find(query("sylvainfourriere"));
    CHECK(hits.hits.empty());
    CHECK(hits.suggestion == zh("Sylvain Fourriere"));
}

TEST_CASE("nothing asked, nothing found")
{
    for (const char *empty : {"", " ", "　", "\u200B", "\u0301"}) {
        const Hits hits = find(empty);
        CHECK(hits.hits.empty());
        CHECK(hits.tier == Tier::Strict);
    }
    CHECK(SearchIndex(std::make_shared<IssueText>()).find(query("茶")).hits.empty());
}

TEST_CASE("hits in furniture are counted apart")
{
    std::vector<PageGlyphs> pages;
    for (int i = 1; i <= 8; ++i) {
        Typesetter page(i);
        page.set(50, 30, zh("广清协作月报"), 8);
        for (int k = 0; k < 10; ++k)
            page.set(50, 100 + 18 * k, QString(20, QChar(0x4E00 + 10 * i + k)));
        if (i == 1)
            page.set(50, 60, zh("广清协作月报"), 30);
        pages.push_back(page);
    }
    const Hits hits = indexOf(pages).find(query("協作月報"));
    CHECK(hits.hits.size() == 1);
    CHECK(hits.hits[0].page.number() == 1);
    CHECK(hits.furnitureCount == 8);
    pages.front() = pages[1];
    pages.front().page = PageNumber::fromNumber(1);
    const Hits none = indexOf(pages).find(query("协作月报"));
    CHECK(none.hits.empty());
    CHECK(none.furnitureCount == 8);
    CHECK(none.tier == Tier::Strict);
}

TEST_CASE("pages without text are named")
{
    const auto text
        = readText({Typesetter(1).set(20, 100, zh("茶")), PageGlyphs{PageNumber::fromNumber(2), {}, {}, 1}}, 3, {});
    CHECK(SearchIndex(text).find(query("茶")).pagesWithoutText == std::vector{PageNumber::fromNumber(2)});
}

TEST_CASE("pages whose fonts do not tell their signs are named, a few symbols are not")
{
    const SearchIndex index = indexOf({Typesetter(1).set(20, 100, zh("茶\uE001\uE002\uE003\uE004")),
                                       Typesetter(2).set(20, 100, zh("\uFFFD\uFFFD\uFFFD\uFFFD")),
                                       Typesetter(3).set(20, 100, zh("\uE001 一页好好的文字，只在前面有一个标记"))});
    const Hits hits = index.find(query("文字"));
    CHECK(hits.garbledPages == std::vector{PageNumber::fromNumber(1), PageNumber::fromNumber(2)});
    CHECK(hits.pagesWithoutText.empty());
    CHECK(hits.hits.size() == 1);
}

TEST_CASE("several words find the pages that have them all, nearest first")
{
    Typesetter first(1), second(2), third(3);
    first.set(20, 100, zh("清远长隆酒店的建设正在进行")).set(20, 300, zh("磁浮旅游专线"));
    second.set(20, 100, zh("长隆磁浮站已经开通"));
    third.set(20, 100, zh("长隆的酒店"));
    const Hits hits = indexOf({first, second, third}).find(query("磁浮　长隆"));
    REQUIRE(hits.hits.size() == 2);
    CHECK(hits.hits[0].page.number() == 2);
    CHECK(hits.hits[1].page.number() == 1);
    CHECK(hits.hits[0].rects.size() == 2);
    // what stands together is one phrase, and a number is never found in another
    CHECK(indexOf({second}).find(query("长隆 磁浮站")).hits.at(0).rects.size() == 1);
    CHECK(indexOf("2024年产值 1424 万").find(query("20 24")).hits.empty());
    CHECK(indexOf("2024年产值 1424 万").find(query("产值 24")).hits.empty());
}
