// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where text is read on, and where a point or a step of the keyboard leads.
#include "text/PagePicture.h"
#include "text/selection/Paragraphs.h"
#include "text/selection/TextSelection.h"
#include "text/selection/WordAround.h"

using namespace fanye;
using namespace fanye::text;

namespace {

QString flowsOf(const std::vector<const char *> &pictures)
{
    std::vector<PageGlyphs> pages;
    for (const char *picture : pictures)
        pages.push_back(pictured(picture, int(pages.size()) + 1));
    return flowTexts(*textOf(pages)).join(QLatin1Char(';'));
}

PageNumber first()
{
    return PageNumber::fromNumber(1);
}

} // namespace

TEST_CASE("text is read on to the next heading, around captions and over pages")
{
    struct Row
    {
        const char *what;
        std::vector<const char *> pages;
        const char *flows;
    };
    const Row rows[] = {
        {"a page without text interrupts; a finished sentence ends there",
         {"|春雷乍动雨水渐多\n|新花吐蕊嫩芽初绿。\n", "", "|春天里趁着全国两\n|会向质向上的政策。\n"},
         "春雷乍动雨水渐多|新花吐蕊嫩芽初绿。;春天里趁着全国两|会向质向上的政策。"},
        {"and one in its middle does not",
         {"|春雷乍动雨水渐多\n|新花吐蕊嫩芽初绿\n", "", "|春天里趁着全国两\n|会向质向上的政策。\n"},
         "春雷乍动雨水渐多|新花吐蕊嫩芽初绿|春天里趁着全国两|会向质向上的政策。"},
        {"without interruption a finished sentence does not end the text",
         {"|春雷乍动雨水渐多\n|新花吐蕊嫩芽初绿。\n", "|春天里趁着全国两\n|会向质向上的政策。\n"},
         "春雷乍动雨水渐多|新花吐蕊嫩芽初绿。|春天里趁着全国两|会向质向上的政策。"},
        {"a quotation mark behind the end belongs to it",
         {"|春雷乍动雨水渐多\n|新花吐蕊嫩芽绿。”\n", "", "|春天里趁着全国两\n"},
         "春雷乍动雨水渐多|新花吐蕊嫩芽绿。”;春天里趁着全国两"},
        {"a subheading ends what stands above it",
         {"|春雷乍动雨水渐多新花\n|吐蕊嫩芽初绿\n*产业转移\n|春天里趁着全国两会向\n|质向上的政策暖风\n"},
         "春雷乍动雨水渐多新花|吐蕊嫩芽初绿;产业转移;春天里趁着全国两会向|质向上的政策暖风"},
        {"a caption does not",
         {"|春雷乍动雨水渐多新花\n|吐蕊嫩芽初绿\n.签约仪式\n|春天里趁着全国两会向\n|质向上的政策暖风\n"},
         "春雷乍动雨水渐多新花|吐蕊嫩芽初绿|春天里趁着全国两会向|质向上的政策暖风;签约仪式"},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        CHECK(flowsOf(row.pages) == zh(row.flows));
    }
}

TEST_CASE("text of another size is another text")
{
    for (const auto &[size, flows] :
         std::initializer_list<std::pair<double, int>>{{10, 1}, {10.5, 1}, {10.7, 2}, {9.5, 1}, {9.35, 2}}) {
        CAPTURE(size);
        Typesetter one(1), other(2);
        one.setLines(50, 100, han(240), 30);
        other.setLines(50, 100, han(200, 1), 30, size);
        CHECK(flowTexts(*textOf({one.page(), other.page()})).size() == flows);
    }
}

TEST_CASE("a heading at the end of a column goes on where it fills the column and nothing follows")
{
    struct Row
    {
        const char *what;
        double missing, size; // ems at the end of the first part; points of the second
        const char *end;
        bool goesOn;
    };
    const Row rows[] = {
        {"full", 0, 20, "", true},
        {"nearly full", 1, 20, "", true},
        {"an em and more short", 1.2, 20, "", false},
        {"a sentence that has ended", 0, 20, "！", false},
        {"in another size", 0, 20.5, "", false},
        {"in nearly the same", 0, 20.3, "", true},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        Typesetter page(1);
        for (int i = 0; i < 12; ++i)
            page.set(50, 100 + 15 * i, han(16)).set(230, 130 + 15 * i, han(16));
        const QString end = zh(row.end);
        const int signs = 7 - int(end.size()); // from the right edge at 210, as far as it is not short
        page.set(70 - 20 * row.missing, 285, han(signs, 5) + end, 20, Typesetter::Weight::Bold);
        page.set(230, 100, han(6, 6), row.size, Typesetter::Weight::Bold);
        const bool isOne
            = flowTexts(*textOf({page.page()})).contains(han(signs, 5) + end + QLatin1Char('|') + han(6, 6));
        CHECK(isOne == row.goesOn);
    }
}

TEST_CASE("a paragraph goes over the end of a page where the last line is full and the next is not set in")
{
    struct Row
    {
        const char *what;
        int last; // signs on the last line of the page, of 20
        const char *end;
        double setIn; // ems, of the first line overleaf
        bool isOne;
    };
    const Row rows[] = {
        {"in the middle of a sentence", 20, "", 0, true},
        {"a line that is short by a sign", 19, "", 0, true},
        {"by two", 18, "", 0, false},
        {"the end of a sentence, where paragraphs are set in", 19, "。", 0, true},
        {"overleaf set in", 20, "", 2, false},
        {"hardly set in", 20, "", 0.7, true},
        {"nine tenths", 20, "", 0.9, false},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        Typesetter one(1), other(2);
        one.set(70, 100, han(18, 1)).set(50, 115, han(20, 2)).set(50, 130, han(row.last, 3) + zh(row.end));
        other.set(50 + 10 * row.setIn, 100, han(18, 4)).set(50, 115, han(20, 5));
        const auto text = textOf({one.page(), other.page()});
        const TextSpan paragraph = paragraphOf(*text, lineOf(text->pages[0], 0));
        CHECK((paragraph.last.page == PageNumber::fromNumber(2)) == row.isOne);
        CHECK(paragraphOf(*text, lineOf(text->pages[1], 25)).first.page.number() == (row.isOne ? 1 : 2));
    }
}

TEST_CASE("print is meant a little beyond its box")
{
    Typesetter set(1);
    set.set(50, 100, han(6));
    const PageText page = textOf({set})->pages[0];
    for (const auto &[at, isMeant] : std::initializer_list<std::pair<QPointF, bool>>{{{80, 105}, true},
                                                                                     {{80, 113.4}, true},
                                                                                     {{80, 113.6}, false},
                                                                                     {{80, 96.6}, true},
                                                                                     {{80, 96.4}, false},
                                                                                     {{47.6, 105}, true},
                                                                                     {{47.4, 105}, false},
                                                                                     {{112.4, 105}, true},
                                                                                     {{112.6, 105}, false},
                                                                                     {{-1e9, 1e9}, false}}) {
        CAPTURE(at.x(), at.y());
        CHECK(hitOnText(page, at).has_value() == isMeant);
        CHECK(nearestText(page, at).has_value());
    }
}

TEST_CASE("cells stand in one row where their middles are within two fifths of an em")
{
    for (const auto &[down, isOneRow] :
         std::initializer_list<std::pair<double, bool>>{{0, true}, {3.9, true}, {4.1, false}}) {
        CAPTURE(down);
        Typesetter set(1);
        set.set(50, 100, han(3)).set(250, 100 + down, han(3, 1));
        const auto text = textOf({set});
        const PageText &page = text->pages[0];
        CHECK(isSameRow({&page, 0}, {&page, 1}) == isOneRow);
        CHECK_FALSE(isSameRow({&page, 1}, {&page, 0}));
        CHECK(spanText(*text, bodyOf(page)).contains(QLatin1Char('\t')) == isOneRow);
    }
}

TEST_CASE("what is marked of a line keeps clear of its neighbours, but not of lines that it shares most with")
{
    for (const auto &[leading, bottom] :
         std::initializer_list<std::pair<double, double>>{{15, 110}, {8, 109}, {6, 108}, {4, 110}}) {
        CAPTURE(leading);
        PageText page;
        for (int row = 0; row < 2; ++row) {
            Glyph glyph;
            glyph.box = {50, float(100 + row * leading), 60, float(110 + row * leading)};
            page.glyphs.push_back(glyph);
            page.lines.push_back({row, 1, glyph.box.toRect(), 10, false, false, Role::Body, 0});
        }
        page.blocks.push_back({0, 2, {}, Role::Body});
        const std::vector<QRectF> rects = spanRects(page, {{page.page, 0}, {page.page, 2}});
        REQUIRE(rects.size() == 2);
        CHECK(rects[0].bottom() == Approx(bottom));
        CHECK(rects[1].top() == Approx(leading == 15 ? 115 : bottom == 110 ? 100 + leading : bottom));
    }
}

TEST_CASE("spans hold what they say, whatever they are given")
{
    const auto text = textOf({pictured("|春雷乍动\n", 1), pictured("|新花吐蕊\n", 2), pictured("|嫩芽初绿\n", 4)});
    const auto place = [](int page, int glyph) { return TextPlace{PageNumber::fromNumber(page), glyph}; };
    const std::pair<TextSpan, const char *> rows[] = {
        {{place(1, 0), place(1, 0)}, ""},
        {{place(1, 1), place(1, 3)}, "雷乍"},
        {{place(1, 3), place(2, 1)}, "动新"},
        {{place(1, 3), place(1, 1)}, ""}, // backwards
        {{place(1, -5), place(1, 99)}, "春雷乍动"},
        {{place(3, 0), place(3, 9)}, ""}, // not read
        {{place(0, 0), place(9, 0)}, "春雷乍动新花吐蕊嫩芽初绿"},
    };
    for (const auto &[span, expected] : rows) {
        CAPTURE(expected);
        CHECK(spanText(*text, span) == zh(expected));
    }
    CHECK(spanText(IssueText(), {place(1, 0), place(2, 0)}).isEmpty());
    CHECK(bodyEnd(PageText()) == 0);
}

TEST_CASE("words are those of a dictionary where no spaces part them")
{
    struct Row
    {
        const char *text;
        int at;
        const char *word;
    };
    for (const Row &row : {Row{"the magazine was", 5, "magazine"},
                           {"the magazine was", 3, " "},
                           {"don't go", 2, "don't"},
                           {"3.14 km", 1, "3.14"},
                           {"今天我们去广州", 2, "我们"},
                           {"今天我们去广州", 6, "广州"},
                           {"a。b", 1, "。"},
                           {"x", 0, "x"}}) {
        CAPTURE(row.text, row.at);
        const WordRange range = wordAround(zh(row.text), row.at);
        CHECK(zh(row.text).mid(range.first, range.last - range.first) == zh(row.word));
    }
}

TEST_CASE("a selection that is led by keys stops at either end, and none steps that has not begun")
{
    const auto text = textOf({pictured("|春雷乍动\n|雨水渐多\n", 1)});
    TextSelection selection;
    CHECK_FALSE(selection.step(*text, TextStep::Glyph, TextWay::On));
    selection.begin(*text, {{first(), 0}, false});
    CHECK(selection.isEmpty());
    CHECK_FALSE(selection.step(*text, TextStep::Glyph, TextWay::Back));
    for (int i = 0; i < 8; ++i)
        CHECK(selection.step(*text, TextStep::Glyph, TextWay::On));
    CHECK_FALSE(selection.step(*text, TextStep::Glyph, TextWay::On));
    CHECK(spanText(*text, selection.span()) == zh("春雷乍动雨水渐多"));
    CHECK(selection.step(*text, TextStep::Line, TextWay::Back));
    CHECK(spanText(*text, selection.span()) == zh("春雷乍动"));
    selection.clear();
    CHECK_FALSE(selection.hasBegun());
    selection.setSpan({{first(), 1}, {first(), 3}});
    CHECK(spanText(*text, selection.span()) == zh("雷乍"));
}
