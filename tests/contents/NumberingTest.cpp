// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/titles/Numbering.h"

#include "support/Catch.h"
#include "support/Typesetter.h"

using namespace fanye;
using namespace fanye::text;
using namespace fanye::contents;

namespace {

using Kind = Numbering::Kind;

std::optional<Numbering> numberingOf(const char *words)
{
    const auto text = readText({Typesetter(1).set(70, 90, QString::fromUtf8(words))}, 1, {});
    const PageText &page = text->pages.front();
    return fanye::contents::numberingOf(page, 0, int(page.glyphs.size()));
}

} // namespace

TEST_CASE("A title's numbering is told from its words")
{
    struct Case
    {
        const char *title;
        std::vector<int> parts;
        Kind kind;
        bool isWord, isPart;
    };
    const Case cases[] = {
        {"1 概述", {1}, Kind::Decimal, false, false},
        {"1.2 历史回顾", {1, 2}, Kind::Decimal, false, false},
        {"10.4.11 Fonts", {10, 4, 11}, Kind::Decimal, false, false},
        {"3、经费", {3}, Kind::Decimal, false, false},
        {"A.3 Licence", {1000, 3}, Kind::Decimal, false, false},
        {"第三章 渡口", {3}, Kind::Chapter, true, false},
        {"第12节 附录", {12}, Kind::Section, true, false},
        {"Chapter 2 Harbours", {2}, Kind::Chapter, true, false},
        {"第一部分 总论", {1}, Kind::Chapter, true, true},
        {"II Harbours", {2}, Kind::Chapter, false, true},
        {"二、工作安排", {2}, Kind::Han, true, false},
        {"十二、其他", {12}, Kind::Han, true, false},
        {"（三）经费", {3}, Kind::BracketedHan, true, false},
        {"(4) 人员", {4}, Kind::Bracketed, true, false},
    };
    for (const Case &c : cases) {
        INFO(c.title);
        const auto numbering = numberingOf(c.title);
        REQUIRE(numbering);
        CHECK(numbering->parts == c.parts);
        CHECK((c.isPart || numbering->kind == c.kind));
        CHECK(numbering->isWord == c.isWord);
        CHECK(numbering->isPart == c.isPart);
    }
}

TEST_CASE("What begins a title otherwise is no numbering")
{
    for (const char *title : {"三泡茶", "一条河的三次改道", "（完）", "2024年工作要点", "第一次远行", "（一）",
                              "Apple trees", "Part of it", "十月"}) {
        INFO(title);
        CHECK_FALSE(numberingOf(title));
    }
}

TEST_CASE("A numbering takes its glyphs and nothing of the title, and ends where another begins")
{
    struct Case
    {
        const char *title;
        int glyphs; // 0: no numbering
    };
    const Case cases[] = {
        {"1 概述", 1}, {"1.概述", 2}, {"1．概述", 2}, {"1、概述", 2}, {"1概述", 0}, {"1.2概述", 3}, {"1.2.3.4.5.6 概述", 11},
        {"1.2.3.4.5.6.7 概述", 12}, {"9999 概述", 4}, {"12345 概述", 0}, {"1.2", 0}, {"1", 0}, {"1. ", 0}, {"A 概述", 1},
        {"A.1 概述", 3}, {"a.1 概述", 0}, {"AB 概述", 0}, {"第十二章 渡口", 4}, {"第1回 渡口", 3}, {"第章 渡口", 0}, {"第三人 渡口", 0},
        {"第三章", 0}, {"第三编 渡口", 3}, {"第一部分 总论", 4}, {"제1장 항구", 3}, {"제2부 항구", 3}, {"Chapter 12 Harbours", 9},
        {"CHAPTER IV Harbours", 9}, {"Appendix B Harbours", 9}, {"Section 3 Harbours", 8}, {"Chapters 3 Harbours", 0},
        {"一、渡口", 2}, {"二十一、渡口", 4}, {"一．渡口", 2}, {"一 渡口", 0}, {"（一）渡口", 3}, {"(十二)渡口", 4}, {"(12)渡口", 4},
        {"（一渡口", 0}, {"（a）渡口", 0}, {"IV Harbours", 2}, {"I Harbours", 1}, {"IVHarbours", 0}, {"XIV Harbours", 3}, {"", 0},
    };
    for (const Case &c : cases) {
        CAPTURE(c.title);
        const auto text = readText({Typesetter(1).set(70, 90, QString::fromUtf8(c.title))}, 1, {});
        const PageText &page = text->pages.front();
        const auto numbering = fanye::contents::numberingOf(page, 0, int(page.glyphs.size()));
        CHECK((numbering ? numbering->glyphs : 0) == c.glyphs);
    }
}
