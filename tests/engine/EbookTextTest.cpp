// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ebook/EbookText.h"
#include "engine/backend/Limits.h"
#include "engine/ebook/LineGlyphs.h"
#include "engine/ebook/LineSteps.h"
#include "support/Catch.h"

#include <QJsonDocument>

using namespace fanye;
using namespace fanye::engine;

namespace {

QJsonArray array(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).array();
}

// "a 10-20|b 20-25_" : each sign with its extent, from left to right or, of a vertical line, from top to bottom; "_"
// where a space follows.
std::string glyphsOf(const QByteArray &line, std::size_t most = 1000)
{
    QStringList all;
    for (const Glyph &glyph : lineGlyphs(array(line), most)) {
        const GlyphBox &box = glyph.box;
        const bool isDown = glyph.isVertical || glyph.rotation == 3;
        all << QStringLiteral("%1 %2-%3%4%5")
                   .arg(QString::fromUcs4(&glyph.codePoint, 1))
                   .arg(isDown ? box.y0 : box.x0)
                   .arg(isDown ? box.y1 : box.x1)
                   .arg(glyph.spaceAfter ? QStringLiteral("_") : QString(),
                        glyph.endsBox ? QStringLiteral(".") : QString());
    }
    return all.join(QLatin1Char('|')).toStdString();
}

std::string placesOf(const char *steps, std::size_t count, double length)
{
    QStringList all;
    for (const double place : placesAlong(QLatin1String(steps), count, length))
        all << QString::number(place);
    return all.join(QLatin1Char(' ')).toStdString();
}

} // namespace

TEST_CASE("steps are places along the line")
{
    CHECK(placesOf("0 1000*2 500", 3, 25) == "0 10 20 25");
    CHECK(placesOf("150 -50 100", 2, 25) == "1.5 1 2");
    CHECK(placesOf("0*4", 3, 25) == "0 0 0 0");
    CHECK(placesOf("0 1000", 1, 25) == "0 10");
    CHECK(placesOf("0 1000 1000 1000", 1, 25) == "0 10"); // more than are needed
    CHECK(placesOf("", 0, 25) == "0");
}

TEST_CASE("where the steps cannot be read, glyphs are spread over the line; none is outside")
{
    for (const char *steps :
         {"", "0", "0 x", "a b c", "1*x", "0*", "*3", "0 * 3", "99999999999*3", "1*99999999999", "0\t5\t5"}) {
        INFO(steps);
        CHECK(placesOf(steps, 2, 20) == "0 10 20");
    }
    CHECK(placesOf("2000000000*2000000000", 2, 20) == "20 20 20");
    CHECK(placesOf("-5000 100000 5", 2, 20) == "0 20 20");
}

TEST_CASE("a line is read back to glyphs")
{
    CHECK(glyphsOf(R"(["ab",10,20,25,12,"0 1000 1500",0,10])") == "a 10-20|b 20-35.");
    CHECK(glyphsOf(R"(["a b",10,20,25,12,"0 1000 500",0,10])") == "a 10-17.5_.|b 20-25."); // a gap between
    CHECK(glyphsOf(R"(["a b",0,0,100,12,"0 9000 500",0,10])") == "a 0-45_.|b 90-95.");
    CHECK(glyphsOf(R"(["翻页",10,20,12,40,"0 2000*2",1,20])") == "翻 20-40|页 40-60.");
    CHECK(glyphsOf(R"(["  a  ",10,20,25,12,"0 1000",0,10])") == "a 10-20.");
    CHECK(glyphsOf(R"(["😀",10,20,25,12,"0 1000",0,10])") == "😀 10-20.");
    CHECK(glyphsOf(R"(["up",10,20,10,30,"0 0 1000",0,10])") == "u 35-50|p 20-35."); // along a margin, upwards
    CHECK(glyphsOf(R"(["abc",10,20,30,12,"0 1000*3",0,10])", 2) == "a 10-20|b 20-30.");
    CHECK(glyphsOf(R"(["ab",10,20,25,12,"0*2 1500",0,10])") == "a 10-15|b 10-25."); // upon each other
    const std::vector<Glyph> bold = lineGlyphs(array(R"(["a",10,20,25,12,"0 1000",13,10.5])"), 10);
    REQUIRE(bold.size() == 1);
    CHECK(ebookFonts[bold[0].font].isBold);
    CHECK(bold[0].isVertical);
    CHECK(bold[0].size == 10.5F);
}

TEST_CASE("a line that runs from right to left is upside down, or of a script that does so")
{
    const std::vector<Glyph> turned = lineGlyphs(array(R"(["ab c",0,0,50,12,"40 -10 -20 10",0,10])"), 10);
    CHECK(glyphsOf(R"(["ab c",0,0,50,12,"4000 -1000 -2000 1000",0,10])") == "a 40-50|b 30-40_.|c 10-20.");
    CHECK(turned[0].rotation == 2);
    CHECK(lineGlyphs(array(R"(["אב",0,0,20,12,"1000 -1000*2",0,10])"), 10)[0].rotation == 0);
    CHECK(lineGlyphs(array(R"(["ab",0,0,20,12,"0 1000*2",0,10])"), 10)[0].rotation == 0);
}

TEST_CASE("a line that is not sound has no glyphs")
{
    for (const char *line :
         {"[]", R"(["a"])", R"(["a",1,2,3])", R"(["a",1,2,-3,4,"0 1",0,10])", R"(["a",1,2,1e9,4,"0 1",0,10])",
          R"(["a",999999,2,999999,4,"0 1",0,10])", R"([7,1,2,3,4,"0 1",0,10])", R"(["a","1",2,3,4,"0 1",0,10])",
          R"(["",1,2,3,4,"0 1",0,10])", R"(["\ud800",1,2,3,4,"0 1",0,10])"}) {
        INFO(line);
        std::string read = glyphsOf(line);
        CHECK((read.empty() || read.find("\xef\xbf\xbd") != std::string::npos)); // an unpaired half may be replaced
    }
    CHECK(lineGlyphs(array(R"(["a",1,2,3,4,[],"1",-10])"), 10).front().size == 0);
}

TEST_CASE("a page of the text is read; one that it does not have is unreadable")
{
    const EbookText text(
        R"({"flows":7,"pages":[{"lines":[["ab",0,0,20,10,"0 1000*2",0,10],7,[],["c",0,10,10,10,"",8,10]]},{},7]})");
    const auto first = text.glyphs(PageNumber::fromNumber(1));
    REQUIRE(first);
    CHECK(first->page == PageNumber::fromNumber(1));
    CHECK(first->fonts.size() == 2);
    REQUIRE(first->glyphs.size() == 3);
    CHECK(first->glyphs[2].font == 1);
    CHECK(text.glyphs(PageNumber::fromNumber(2))->glyphs.empty());
    for (const int number : {0, 3, 4, 1'000'000})
        CHECK_FALSE(text.glyphs(PageNumber::fromNumber(number)));
    for (const QByteArray &json : {QByteArray(), QByteArray("{"), QByteArray("[1]"), QByteArray(1'000'000, '[')})
        CHECK_FALSE(EbookText(json).glyphs(PageNumber::fromNumber(1)));
}

TEST_CASE("a page has no more glyphs than may be told")
{
    const QByteArray line = R"([")" + QByteArray(150'000, 'a') + R"(",0,0,20,10,"0*150001",0,10])";
    const EbookText text(R"({"pages":[{"lines":[)" + line + "," + line + "]}]}");
    CHECK(text.glyphs(PageNumber::fromNumber(1))->glyphs.size() == std::size_t(mostGlyphsOnAPage));
}
