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

TEST_CASE("A file's name alone names a series where it looks like a periodical's")
{
    struct Row
    {
        const char *file, *series;
    };
    const auto row = GENERATE(values<Row>({
        {"山村月刊2024年第3期 - 副本(2).pdf", "山村月刊"},
        {"山村月刊2024年第3期 (1).pdf", "山村月刊"},
        {"Village Life 2024-03 copy 2.pdf", "Village Life"},
        {"Copy of Village Life 2024-03.pdf", "Village Life"},
        {"山村月刊2024年13月.pdf", "山村月刊"},
        {"《山村》2024年第3期.pdf", "山村"},
        {"山村13月.pdf", ""},
        {"合同编号2024-03号.pdf", ""},
        {"发票2024年03月.pdf", ""},
        {"2024年3月工资表.pdf", ""},
        {"扫描件 2024.pdf", ""},
        {"Invoice ACME 2024-03.pdf", ""},
        {"山村2024年13月.pdf", ""},
    }));
    CAPTURE(row.file);
    CHECK(valueOf(factsOf({}, {}, {}, zh(row.file)).series) == zh(row.series));
}

TEST_CASE("The dates of a document that is no periodical are no facts of an issue")
{
    const auto file
        = GENERATE(values<const char *>({"合同编号2024-03号.pdf", "发票2024年03月.pdf", "2024年3月工资表.pdf"}));
    CAPTURE(file);
    CHECK_FALSE(factsOf({}, {}, {}, zh(file)).covers);
    CHECK_FALSE(factsOf({}, {}, {}, zh(file)).year);
}

TEST_CASE("A name with signs that cannot be read is none, nor is a label without its value")
{
    CHECK_FALSE(SmallIssue().cover("山村\uFFFD月刊\uFFFD", 100, 40).cover("2024年第3期", 160).facts().series);
    CHECK_FALSE(SmallIssue().cover("山村\uE123月刊", 100, 40).facts().series);
    for (const char *line : {"主办：主管：出版：主办：主管：", "主办：出版单位", "出版：\uFFFD\uFFFD社"})
        CHECK_FALSE(SmallIssue().cover("清源", 100, 40).cover(line, 700).facts().publisher);
    CHECK(valueOf(SmallIssue().cover("清源", 100, 40).cover("主办：东港市文联 地址：东港", 700).facts().publisher)
          == zh("东港市文联"));
}

TEST_CASE("Numbers that differ on every page leave the number unknown")
{
    std::vector<PageGlyphs> pages;
    for (int number = 1; number <= 12; ++number) {
        Typesetter page(number);
        page.set(60, 40, zh("山村月刊 2024年第%1期").arg(number % 6 + 1), 9);
        for (int row = 0; row < 20; ++row)
            page.set(60, 100 + 18 * row, body.mid((number + row) % 7));
        pages.push_back(page);
    }
    IssueFacts issue;
    issue.pages.resize(pages.size());
    const PublicationFacts facts = factsOf(issue, *textOf(pages), {}, {});
    CHECK_FALSE(facts.number);
    CHECK(valueOf(facts.year) == 2024);
}

TEST_CASE("A single leaf without number and date is no periodical")
{
    const auto words = GENERATE(values<const char *>({"If", "endstream is text per Length"}));
    IssueFacts issue;
    issue.pages.resize(1);
    const std::vector<PageGlyphs> pages{
        Typesetter(1).set(80, 100, zh(words), 24).set(80, 200, QStringLiteral("If you can keep your head"))};
    CHECK_FALSE(factsOf(issue, *textOf(pages), {}, {}).series);
    CHECK_FALSE(SmallIssue().cover(words, 100, 40).facts().series);
}
