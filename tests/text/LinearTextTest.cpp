// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The text of open pages as one string: which unit belongs to which line, word and sentence, and where it stands.
#include "text/selection/LinearText.h"
#include "TextForTests.h"
#include "text/selection/SentenceAround.h"

using namespace fanye;
using namespace fanye::text;

namespace {

PageNumber number(int page)
{
    return PageNumber::fromNumber(page);
}

// A paragraph of two lines with a word broken at the end, a table row, and one line of Chinese.
PageGlyphs page()
{
    Typesetter set(1);
    set.set(50, 100, QStringLiteral("The reader hears every sen-")).set(50, 112, QStringLiteral("tence. It is short."));
    set.set(50, 200, QStringLiteral("Rent")).set(250, 200, QStringLiteral("300"));
    set.set(50, 300, zh("广州的春雷乍动。新花"));
    return set;
}

LinearText linear(const std::vector<PageGlyphs> &pages)
{
    const auto issue = textOf(pages);
    std::vector<LinearPage> all;
    for (const PageText &text : issue->pages)
        all.push_back({text.page, {}, &text});
    return {issue, all};
}

QString of(const LinearText &text, const UnitRange &range)
{
    return text.text().mid(range.first, range.last - range.first);
}

int at(const LinearText &text, const char *words)
{
    const auto found = text.text().indexOf(zh(words));
    REQUIRE(found >= 0);
    return int(found);
}

using Around = UnitRange (LinearText::*)(int) const;

} // namespace

TEST_CASE("a paragraph reads on over line ends, a row of a table stands in one line")
{
    const LinearText text = linear({page()});
    CHECK(text.text() == zh("The reader hears every sentence. It is short.\nRent\t300\n广州的春雷乍动。新花\n"));
}

TEST_CASE("a unit belongs to a character, a word, a line of print, a sentence and a paragraph")
{
    const LinearText text = linear({page()});
    struct Row
    {
        const char *at;
        Around around;
        const char *expected;
    };
    for (const Row &row : {
             Row{"reader", &LinearText::characterAt, "r"},
             Row{"州", &LinearText::characterAt, "州"},
             Row{"eader", &LinearText::wordAt, "reader "},
             Row{" hears", &LinearText::wordAt, "reader "},
             Row{"tence", &LinearText::wordAt, "sentence"},
             Row{"Rent", &LinearText::wordAt, "Rent\t"},
             Row{"300", &LinearText::wordAt, "300\n"},
             Row{"州", &LinearText::wordAt, "广州"},
             Row{"The", &LinearText::lineAt, "The reader hears every sen"},
             Row{"tence", &LinearText::lineAt, "tence. It is short.\n"},
             Row{"ent\t", &LinearText::lineAt, "Rent\t300\n"},
             Row{"00", &LinearText::lineAt, "Rent\t300\n"},
             Row{"雷", &LinearText::lineAt, "广州的春雷乍动。新花\n"},
             Row{"hears", &LinearText::sentenceAt, "The reader hears every sentence. "},
             Row{"short", &LinearText::sentenceAt, "It is short.\n"},
             Row{"雷", &LinearText::sentenceAt, "广州的春雷乍动。"},
             Row{"花", &LinearText::sentenceAt, "新花\n"},
             Row{"tence", &LinearText::paragraphAt, "The reader hears every sentence. It is short.\n"},
             Row{"300", &LinearText::paragraphAt, "Rent\t300\n"},
         }) {
        CAPTURE(row.at, row.expected);
        CHECK(of(text, (text.*row.around)(at(text, row.at))).toStdString() == row.expected);
    }
}

TEST_CASE("lines follow each other without a gap, words and sentences too")
{
    const LinearText text = linear({page()});
    for (const Around around : {&LinearText::characterAt, &LinearText::wordAt, &LinearText::lineAt,
                                &LinearText::sentenceAt, &LinearText::paragraphAt}) {
        int end = 0;
        while (end < text.length()) {
            const UnitRange range = (text.*around)(end);
            REQUIRE(range.first == end);
            REQUIRE(range.last > end);
            for (int offset = range.first; offset < range.last; ++offset)
                CHECK((text.*around)(offset) == range);
            end = range.last;
        }
    }
}

TEST_CASE("an offset outside the text is moved into it, and of no text there is nothing")
{
    const LinearText text = linear({page()}), none;
    for (const Around around : {&LinearText::characterAt, &LinearText::wordAt, &LinearText::lineAt,
                                &LinearText::sentenceAt, &LinearText::paragraphAt}) {
        CHECK((text.*around)(-7) == (text.*around)(0));
        CHECK((text.*around)(100000) == (text.*around)(text.length() - 1));
        CHECK((none.*around)(3) == UnitRange());
    }
    CHECK(text.boxes({-5, 100000}).size() == 5);
    CHECK(none.boxes({0, 10}).empty());
    CHECK_FALSE(none.placeAt(0));
    CHECK_FALSE(none.pageAt(0));
    CHECK(none.offsetOf({number(1), 0}) == 0);
    CHECK_FALSE(none.offsetAt(number(1), {10, 10}));
}

TEST_CASE("a character beyond the basic plane has two units and one box")
{
    Typesetter set(1);
    set.set(50, 100, zh("𠮷野家"));
    const LinearText text = linear({set});
    REQUIRE(text.length() == 5);
    CHECK(text.characterAt(0) == UnitRange{0, 2});
    CHECK(text.characterAt(1) == UnitRange{0, 2});
    CHECK(text.characterAt(2) == UnitRange{2, 3});
    CHECK(text.boxes({0, 1}) == std::vector<TextBox>{{number(1), QRectF(50, 100, 10, 10)}});
    CHECK(text.boxes({1, 3}) == std::vector<TextBox>{{number(1), QRectF(50, 100, 20, 10)}});
}

TEST_CASE("each line of print has its box, and a point leads back to its unit")
{
    const LinearText text = linear({page()});
    const int hears = at(text, "hears");
    const auto word = text.boxes({hears, hears + 5});
    REQUIRE(word.size() == 1);
    CHECK(text.offsetAt(number(1), word[0].rect->center()) == hears + 2);
    const auto sentence = text.boxes(text.sentenceAt(hears));
    REQUIRE(sentence.size() == 2);
    CHECK(sentence[0].rect->top() < sentence[1].rect->top());
    CHECK(text.boxes(text.lineAt(at(text, "Rent"))).size() == 2); // the cells
    for (int offset = 0; offset < text.length(); ++offset) {
        const auto place = text.placeAt(offset);
        REQUIRE(place);
        CHECK(text.offsetOf(*place) <= offset);
        CHECK(text.placeAt(text.offsetOf(*place)) == place);
    }
    CHECK_FALSE(text.offsetAt(number(2), {60, 105}));
}

TEST_CASE("what has its middle in a rectangle is its text")
{
    const LinearText text = linear({page()});
    CHECK(text.textIn(number(1), {40, 190, 100, 30}) == QStringLiteral("Rent"));
    CHECK(text.textIn(number(1), {40, 190, 300, 30}) == QStringLiteral("Rent 300"));
    CHECK(text.textIn(number(1), {40, 400, 300, 30}).isEmpty());
    CHECK(text.textIn(number(2), {40, 190, 300, 30}).isEmpty());
}

TEST_CASE("a page without text is a sentence, which stands on the whole page")
{
    const auto issue = textOf({page()});
    const LinearText text(
        issue, {{number(1), {}, issue->find(number(1))}, {number(2), QStringLiteral("A picture."), nullptr}});
    const int sentence = at(text, "A picture.");
    CHECK(text.pageAt(sentence) == number(2));
    CHECK(text.pageAt(sentence - 1) == number(1));
    CHECK_FALSE(text.placeAt(sentence));
    CHECK(text.boxes(text.lineAt(sentence)) == std::vector<TextBox>{{number(2), std::nullopt}});
    CHECK(of(text, text.lineAt(sentence)) == QStringLiteral("A picture.\n"));
    CHECK(text.boxes({sentence - 2, sentence + 2}).size() == 2);
    CHECK(text.offsetOf({number(1), 0}) == 0);
}

TEST_CASE("running heads and folios stand behind what is read")
{
    std::vector<PageGlyphs> pages;
    for (int number = 1; number <= 8; ++number) {
        Typesetter set(number);
        set.set(50, 30, zh("产业园月报")).set(170, 560, QString::number(number));
        set.set(50, 100 + number, QString(QChar(0x4E00 + 37 * number)) + zh("州干部同心"));
        pages.push_back(set);
    }
    const auto issue = textOf(pages);
    const LinearText text(issue, {{number(4), {}, issue->find(number(4))}});
    CHECK(text.text().endsWith(zh("州干部同心\n产业园月报\n4\n")));
}

TEST_CASE("a quotation mark that opens belongs to the sentence behind it")
{
    const QString text = QString::fromUtf8("他来了。“走吧。”她说：“好！”“再见。（完）”");
    QStringList sentences;
    for (int at = 0; at < int(text.size());) {
        const UnitRange sentence = sentenceAround(text, at);
        for (int inside = sentence.first; inside < sentence.last; ++inside)
            CHECK(sentenceAround(text, inside) == sentence);
        sentences.append(text.mid(sentence.first, sentence.last - sentence.first));
        at = sentence.last;
    }
    CHECK(sentences.join(QLatin1Char('|')) == QString::fromUtf8("他来了。|“走吧。”|她说：“好！”|“再见。|（完）”"));
    CHECK(sentenceAround(QString::fromUtf8("完。“"), 2) == UnitRange{0, 3});
}
