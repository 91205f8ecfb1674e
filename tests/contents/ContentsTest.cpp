// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/ContentsForTests.h"
#include "support/Catch.h"

using namespace fanye;
using namespace fanye::text;
using namespace fanye::contents;

namespace {

QString lines(const char *text)
{
    return QString::fromUtf8(text);
}

OutlineItem item(const char *title, int level, int page)
{
    OutlineItem item;
    item.title = QString::fromUtf8(title);
    item.level = level;
    if (page > 0)
        item.page = PageNumber::fromNumber(page);
    return item;
}

} // namespace

TEST_CASE("The PDF's own outline becomes contents with folios")
{
    const Folios folios(QStringList{QString(), QStringLiteral("01"), QStringLiteral("02")});
    const Contents contents = contentsFromOutline({item("封面", 1, 1), item("要闻", 1, 2), item("一", 2, 3)}, folios);
    CHECK(textOf(contents) == lines("封面 1\n要闻 2\n  一 3\n"));
    CHECK(contents[0].folio == std::nullopt);
    CHECK(contents[2].folio == QStringLiteral("02"));
    CHECK(contents[2].source == ContentsSource::Outline);
    CHECK(contents[2].confidence == 1);
}

TEST_CASE("An outline that skips levels or leads nowhere still makes a tree")
{
    const Contents contents = contentsFromOutline({item("a", 3, 1), item("b", 0, -1), item("c", 9, 4),
                                                   item("d\n\x07"
                                                        "e",
                                                        2, 5)},
                                                  {});
    CHECK(textOf(contents) == lines("a 1\nb -\n  c 4\n  d e 5\n"));
}

TEST_CASE("The entry being read is the last that began")
{
    struct Case
    {
        const char *contents;
        int page;
        int row; // -1: none
    };
    const Case cases[] = {
        {"", 1, -1},
        {"a 3\nb 5\n", 2, -1},
        {"a 3\nb 5\n", 3, 0},
        {"a 3\nb 5\n", 4, 0},
        {"a 3\nb 5\n", 99, 1},
        {"s 5\n  a 5\n  b 7\n", 6, 1},
        {"a 3\nb -\nc 5\n", 4, 0},
        {"a 3\nc 6\nb 5\n", 5, 2}, // not in the order of pages
        {"a 3\nc 6\nb 5\n", 6, 1},
    };
    for (const Case &c : cases) {
        INFO(c.contents << " page " << c.page);
        const auto row = entryAt(contentsFromText(lines(c.contents)), PageNumber::fromNumber(c.page));
        CHECK(row.value_or(-1) == c.row);
    }
}
