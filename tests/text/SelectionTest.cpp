// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TextForTests.h"
#include "text/selection/Paragraphs.h"
#include "text/selection/TextSelection.h"

using namespace fanye;
using namespace fanye::text;

namespace {

PageNumber number(int page)
{
    return PageNumber::fromNumber(page);
}

QString turned(const QString &text, int by)
{
    const int at = (by % int(text.size()) + int(text.size())) % int(text.size());
    return text.mid(at) + text.left(at);
}

// Six pages of Chinese in two columns, each with a running head and a folio. Page 2 has the words as they stand here;
// on the others they are turned, for what is the same on every page is no text.
std::vector<PageGlyphs> magazine()
{
    std::vector<PageGlyphs> pages;
    for (int page = 1; page <= 6; ++page) {
        Typesetter set(page);
        set.set(50, 30, zh("产业园月报")).set(170, 560, QString::number(page));
        const QString sign(QChar(0x4E00 + page));
        set.set(70, 100, zh("第") + sign + turned(zh("段春雷乍动雨水渐多新花吐"), page - 2));
        for (int i = 1; i < 8; ++i)
            set.set(50, 100 + 15 * i, turned(zh("广州清远两地干部群众同心同德干"), 3 * (page - 2)));
        for (int i = 0; i < 8; ++i)
            set.set(230, 100 + 15 * i, turned(zh("往来奔走在项目建设的第一线上去"), 4 * (page - 2)));
        pages.push_back(set.page());
    }
    return pages;
}

TextHit hitAt(const IssueText &text, int page, double x, double y)
{
    const auto hit = nearestText(*text.find(number(page)), {x, y});
    REQUIRE(hit);
    return *hit;
}

struct Drag
{
    int fromPage;
    QPointF from;
    int toPage;
    QPointF to;
};

QString dragged(const IssueText &text, const Drag &drag, TextUnit unit = TextUnit::Glyph)
{
    TextSelection selection;
    selection.begin(text, hitAt(text, drag.fromPage, drag.from.x(), drag.from.y()), unit);
    selection.leadTo(text, hitAt(text, drag.toPage, drag.to.x(), drag.to.y()));
    return spanText(text, selection.span());
}

QString taken(const IssueText &text, int page, QPointF at, TextUnit unit)
{
    return spanText(text, unitAround(text, hitAt(text, page, at.x(), at.y()).glyph, unit));
}

} // namespace

TEST_CASE("a point means the glyph it is on, and from which side a place is meant")
{
    Typesetter set(1);
    set.set(50, 100, zh("春雷乍动雨水")).set(50, 115, zh("新花"));
    const PageText page = textOf({set})->pages[0];
    struct Row
    {
        QPointF at;
        int glyph;
        bool isBehind;
        bool isOnText;
    };
    for (const Row &row :
         {Row{{52, 105}, 0, false, true}, Row{{58, 105}, 0, true, true}, Row{{72, 105}, 2, false, true},
          Row{{40, 105}, 0, false, false}, Row{{300, 105}, 5, true, false},
          Row{{300, 121}, 7, true, false}, // beside a short line it is its end that is meant
          Row{{62, 112}, 1, false, true}, // between two lines one of them
          Row{{52, 20}, 0, false, false}, Row{{52, 400}, 6, false, false}}) {
        CAPTURE(row.at.x(), row.at.y());
        const auto hit = nearestText(page, row.at);
        REQUIRE(hit);
        CHECK(hit->glyph.glyph == row.glyph);
        CHECK(hit->isBehind == row.isBehind);
        CHECK(hitOnText(page, row.at).has_value() == row.isOnText);
    }
    CHECK_FALSE(nearestText(PageText(), {10, 10}));
}

TEST_CASE("below the end of a column its last line is meant, not a line of the column beside it")
{
    Typesetter set(1);
    for (int i = 0; i < 14; ++i)
        set.set(50, 100 + 15 * i, turned(zh("广州清远两地干部群众同心同德干"), i));
    for (int i = 0; i < 6; ++i)
        set.set(230, 100 + 15 * i, turned(zh("往来奔走在项目建设的第一线上去"), i));
    const PageText page = textOf({set})->pages[0];
    const auto lineAt = [&](double x, double y) {
        return lineText(page, lineOf(page, nearestText(page, {x, y})->glyph.glyph).line());
    };
    CHECK(lineAt(260, 260) == turned(zh("往来奔走在项目建设的第一线上去"), 5));
    CHECK(lineAt(100, 260) == turned(zh("广州清远两地干部群众同心同德干"), 10));
    CHECK(lineAt(500, 140) == turned(zh("往来奔走在项目建设的第一线上去"), 2)); // in the outer margin
}

TEST_CASE("a selection runs in the order of reading: down a column, then down the next, then over to the next page")
{
    const auto text = textOf(magazine());
    REQUIRE(bodyEnd(*text->find(number(2))) < int(text->find(number(2))->glyphs.size()));
    SECTION("within a line, forwards and backwards the same")
    {
        CHECK(dragged(*text, {2, {90, 120}, 2, {130, 120}}) == zh("两地干部"));
        CHECK(dragged(*text, {2, {130, 120}, 2, {90, 120}}) == zh("两地干部"));
    }
    SECTION("over a line end nothing comes between")
    {
        CHECK(dragged(*text, {2, {180, 120}, 2, {70, 135}}) == zh("德干广州"));
    }
    SECTION("from one column to the next the paragraph goes on")
    {
        CHECK(dragged(*text, {2, {180, 210}, 2, {250, 105}}) == zh("德干往来"));
    }
    SECTION("from page to page too, where the next does not begin a paragraph; head and folio are left out")
    {
        CHECK(dragged(*text, {2, {360, 210}, 3, {100, 105}}) == zh("上去\n第") + QChar(0x4E03) + zh("春"));
    }
    SECTION("over a whole page in between")
    {
        const QString all = dragged(*text, {2, {360, 210}, 4, {90, 105}});
        CHECK(all.startsWith(zh("上去\n第")));
        CHECK_FALSE(all.contains(zh("月报")));
        CHECK(all.count(zh("同心同德")) == 7);
        CHECK(all.endsWith(zh("第") + QChar(0x4E04)));
    }
}

TEST_CASE("furniture is selected where one begins there, and is otherwise left out")
{
    const auto text = textOf(magazine());
    CHECK(dragged(*text, {2, {50, 35}, 2, {80, 35}}) == zh("产业园"));
    SECTION("from the running head into the text: from the beginning of the text")
    {
        CHECK(dragged(*text, {2, {60, 35}, 2, {90, 105}}) == zh("第") + QChar(0x4E02));
    }
    SECTION("from the text down to the folio: up to the end of the text")
    {
        CHECK(dragged(*text, {2, {360, 210}, 2, {172, 565}}) == zh("上去"));
    }
}

TEST_CASE("words, lines and paragraphs are taken whole")
{
    SECTION("Chinese words are those of the dictionary, also over a line end")
    {
        Typesetter set(1);
        set.set(70, 100, zh("今年我们在广州清远两地推动高")).set(50, 115, zh("质量发展取得成绩。"));
        const auto text = textOf({set});
        CHECK(taken(*text, 1, {123, 105}, TextUnit::Word) == zh("广州"));
        CHECK(taken(*text, 1, {143, 105}, TextUnit::Word) == zh("清远"));
        CHECK(taken(*text, 1, {56, 121}, TextUnit::Word).contains(zh("质量")));
        CHECK(taken(*text, 1, {123, 105}, TextUnit::Line) == zh("今年我们在广州清远两地推动高"));
        CHECK(taken(*text, 1, {123, 105}, TextUnit::Paragraph) == zh("今年我们在广州清远两地推动高质量发展取得成绩。"));
    }
    SECTION("Latin words, one of them broken by a hyphen")
    {
        Typesetter set(1);
        set.set(50, 100, QStringLiteral("The magazine was set in hyphen-"));
        set.set(50, 115, QStringLiteral("ated lines over many of its pages."));
        const auto text = textOf({set});
        CHECK(taken(*text, 1, {75, 105}, TextUnit::Word) == QStringLiteral("magazine"));
        CHECK(taken(*text, 1, {55, 121}, TextUnit::Word) == QStringLiteral("hyphenated"));
        CHECK(taken(*text, 1, {55, 121}, TextUnit::Paragraph)
              == QStringLiteral("The magazine was set in hyphenated lines over many of its pages."));
    }
    SECTION("after a word was taken, leading on takes whole words")
    {
        Typesetter set(1);
        set.set(50, 100, QStringLiteral("one two three four"));
        const auto text = textOf({set});
        CHECK(dragged(*text, {1, {70, 105}, 1, {96, 105}}, TextUnit::Word) == QStringLiteral("two three"));
        CHECK(dragged(*text, {1, {96, 105}, 1, {52, 105}}, TextUnit::Word) == QStringLiteral("one two three"));
    }
}

TEST_CASE("paragraphs are parted, and a paragraph over a page end is one")
{
    Typesetter first(1), second(2);
    first.set(70, 100, zh("春雷乍动雨水渐多新花吐蕊嫩")).set(50, 115, zh("芽初绿。"));
    first.set(70, 130, zh("春天里趁着全国两会向质向上")).set(50, 145, zh("的政策暖风广清指挥部上下激发"));
    second.set(50, 60, zh("起推动高质量发展的强劲动能。"));
    second.set(70, 75, zh("盘点梳理过去清底数知成绩明")).set(50, 90, zh("方向再出发。"));
    const auto text = textOf({first, second});
    const TextSpan all{{number(1), 0}, {number(2), bodyEnd(text->pages[1])}};
    CHECK(spanText(*text, all)
          == zh("春雷乍动雨水渐多新花吐蕊嫩芽初绿。\n春天里趁着全国两会向质向上的政策暖风广清指挥部上下激发"
                "起推动高质量发展的强劲动能。\n盘点梳理过去清底数知成绩明方向再出发。"));
    CHECK(taken(*text, 2, {60, 65}, TextUnit::Paragraph).startsWith(zh("春天里")));
}

TEST_CASE("spaces are those a reader sees, and the cells of a row stand apart by tabs")
{
    Typesetter set(1);
    set.set(50, 60, zh("截至 2024 年底"));
    for (int i = 0; i < 4; ++i)
        set.set(60, 100 + 18 * i, zh("张三")).set(160, 100 + 18 * i, zh("财务部")).set(300, 100 + 18 * i, zh("副经理"));
    const auto text = textOf({set});
    const QStringList lines = spanText(*text, bodyOf(text->pages[0])).split(QLatin1Char('\n'));
    CHECK(lines == QStringList{zh("截至 2024 年底"), zh("张三\t财务部\t副经理"), zh("张三\t财务部\t副经理"),
                               zh("张三\t财务部\t副经理"), zh("张三\t财务部\t副经理")});
}

TEST_CASE("one rectangle for each line, and what stands in them is what was selected")
{
    const auto text = textOf(magazine());
    const PageText &page = *text->find(number(2));
    TextSelection selection;
    selection.begin(*text, hitAt(*text, 2, 80, 105));
    selection.leadTo(*text, hitAt(*text, 2, 90, 135));
    const std::vector<QRectF> rects = spanRects(page, selection.span());
    REQUIRE(rects.size() == 3);
    for (std::size_t i = 1; i < rects.size(); ++i)
        CHECK(rects[i].top() >= rects[i - 1].bottom());
    QString within;
    for (const Glyph &glyph : page.glyphs)
        for (const QRectF &rect : rects)
            if (rect.contains(glyph.box.toRect().center()))
                within += QString::fromUcs4(&glyph.codePoint, 1);
    CHECK(within == spanText(*text, selection.span()));
    CHECK(spanRects(*text->find(number(3)), selection.span()).empty());
}

TEST_CASE("vertical writing is selected down its columns, from right to left")
{
    Typesetter set(1);
    for (int i = 0; i < 5; ++i)
        set.setVertically(300 - 20 * i, 60, zh("春雷乍动雨水渐多新花吐蕊嫩芽"));
    const auto text = textOf({set});
    CHECK(dragged(*text, {1, {305, 181}, 1, {285, 78}}) == zh("嫩芽春雷"));
}

TEST_CASE("a selection is led on by keys")
{
    const auto text = textOf(magazine());
    struct Row
    {
        TextStep step;
        TextWay way;
        int times;
        QString selected;
    };
    for (const Row &row :
         {Row{TextStep::Glyph, TextWay::On, 2, zh("两地干部")}, Row{TextStep::Glyph, TextWay::Back, 1, zh("两")},
          Row{TextStep::Glyph, TextWay::Back, 4, zh("清远")}, Row{TextStep::Word, TextWay::On, 1, zh("两地干部")},
          Row{TextStep::Line, TextWay::On, 1, zh("两地干部群众同心同德干广州清远两地")},
          Row{TextStep::Line, TextWay::Back, 1, zh("雷乍动雨水渐多新花吐广州清远")}}) {
        CAPTURE(int(row.step), int(row.way), row.times);
        TextSelection selection;
        selection.begin(*text, hitAt(*text, 2, 90, 120));
        selection.leadTo(*text, hitAt(*text, 2, 110, 120));
        for (int i = 0; i < row.times; ++i)
            CHECK(selection.step(*text, row.step, row.way));
        CHECK(spanText(*text, selection.span()).toStdString() == row.selected.toStdString());
    }
    TextSelection last;
    last.begin(*text, hitAt(*text, 6, 375, 210));
    last.leadTo(*text, hitAt(*text, 6, 400, 210));
    CHECK_FALSE(last.step(*text, TextStep::Glyph, TextWay::On));
}
