// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EbookForTests.h"

#include "engine/ebook/Base64.h"
#include "support/Catch.h"

using namespace fanye;
using namespace fanye::engine;

namespace {

QByteArray page(const QByteArray &number, const QByteArray &content)
{
    return "<section class=\"page\" id=\"p" + number + "\">" + content + "</section>";
}

QByteArray image(const QByteArray &base64)
{
    return "<img alt=\"p\" src=\"data:image/webp;base64," + base64 + "\">";
}

// "1:AAAA 3:BBBB", the pages that have pictures.
std::string picturesIn(const QByteArray &html)
{
    const EbookSections sections = sectionsOf(html);
    std::string all;
    for (std::size_t i = 0; i < sections.pictures.size(); ++i)
        if (!sections.pictures[i].isEmpty())
            all += (all.empty() ? "" : " ") + std::to_string(i + 1) + ":"
                + sections.pictures[i].toByteArray().toStdString();
    return all;
}

bool isInside(QByteArrayView part, QByteArrayView file)
{
    return part.isEmpty() || (part.data() >= file.data() && part.data() + part.size() <= file.data() + file.size());
}

} // namespace

TEST_CASE("the parts of an e-book are found where they stand")
{
    SmallEbook book;
    book.pictures = {"first", {}, "third"};
    book.pdf = "%PDF-1.4";
    const QByteArray html = book.html();
    const EbookSections sections = sectionsOf(html);
    CHECK(sections.issue == book.issue);
    CHECK(sections.text == book.text);
    CHECK(sections.pdf == book.pdf.toBase64());
    CHECK(sections.picture(0) == QByteArray("first").toBase64());
    CHECK(sections.picture(1).isEmpty());
    CHECK(sections.picture(2) == QByteArray("third").toBase64());
    CHECK(sections.picture(3).isEmpty());
    CHECK(sections.picture(-1).isEmpty());
    const QByteArray large(100'000, 'A'), ofLarge = page("1", image(large) + "<p>");
    CHECK(sectionsOf(ofLarge).picture(0) == large);
}

TEST_CASE("the picture of a page is the first image of its section")
{
    struct Row
    {
        const char *what;
        QByteArray html;
        std::string pictures;
    };
    const Row rows[] = {
        {"in order", page("1", image("AAAA")) + page("2", image("BBBB")), "1:AAAA 2:BBBB"},
        {"two in one", page("1", image("AAAA") + image("BBBB")), "1:AAAA"},
        {"a page twice", page("1", image("AAAA")) + page("1", image("BBBB")), "1:AAAA"},
        {"backwards", page("3", image("AAAA")) + page("1", image("BBBB")), "1:BBBB 3:AAAA"},
        {"a page in a page", page("1", page("2", image("AAAA")) + image("BBBB")), "2:AAAA"},
        {"outside of any", image("AAAA") + page("1", {}) + image("BBBB"), ""},
        {"no number", page("", image("AAAA")), ""},
        {"nought", page("0", image("AAAA")), ""},
        {"below nought", page("-1", image("AAAA")), ""},
        {"more pages than are read", page("200001", image("AAAA")), ""},
        {"no end of digits", page("99999999999999999999", image("AAAA")), ""},
        {"a word", page("ages", image("AAAA")), ""},
        {"another format", page("1", "<img src=\"data:image/png;base64,AAAA\">"), ""},
        {"from the network", page("1", "<img src=\"http://example.org/a.webp\">"), ""},
        {"behind the tag", page("1", "<img alt=\"\"> src=\"data:image/webp;base64,AAAA\""), ""},
        {"far behind", page("1", "<img " + QByteArray(20'000, ' ') + image("AAAA").mid(4)), ""},
        {"without end", "<section class=\"page\" id=\"p1\"><img src=\"data:image/webp;base64,AAAA", ""},
        {"in a script", "<script>" + page("1", image("AAAA")) + "</script>", ""},
        {"in a style", "<style>" + page("1", image("AAAA")) + "</style>", ""},
        {"in a script without end", "<script>" + page("1", image("AAAA")), ""},
    };
    for (const Row &row : rows) {
        INFO(row.what);
        CHECK(picturesIn(row.html) == row.pictures);
    }
}

TEST_CASE("a block without end is none, and of two the first counts")
{
    const QByteArray tag = "<script type=\"application/json\" id=\"issue\">", end = "</script>";
    CHECK(sectionsOf(tag + "{}").issue.isEmpty());
    CHECK(sectionsOf(tag + "1" + end + tag + "2" + end).issue == "1");
    CHECK(sectionsOf(tag + tag + "1" + end).issue == QByteArray(tag + "1"));
    CHECK(sectionsOf("<script>" + tag + end + "1" + end).issue.isEmpty());
}

TEST_CASE("a file cut short anywhere has what is whole, and nothing outside of it")
{
    SmallEbook book;
    book.pictures = {"first", "second"};
    book.pdf = "%PDF-1.4";
    const QByteArray html = book.html();
    for (qsizetype size = 0; size < html.size(); ++size) {
        const QByteArray cut = html.first(size);
        const EbookSections sections = sectionsOf(cut);
        REQUIRE((sections.issue.isEmpty() || sections.issue == book.issue));
        REQUIRE((sections.text.isEmpty() || sections.text == book.text));
        for (const QByteArrayView part :
             {sections.issue, sections.text, sections.pdf, sections.picture(0), sections.picture(1)})
            REQUIRE(isInside(part, cut));
    }
}

TEST_CASE("base64 is decoded whole or not at all")
{
    CHECK(decodedBase64("AAEC", 3) == QByteArray("\0\1\2", 3));
    CHECK(decodedBase64("AA==", 3) == QByteArray("\0", 1));
    CHECK(decodedBase64("AAEC", 2).isNull());
    CHECK(decodedBase64("", 3).isNull());
    CHECK(decodedBase64("AA\nEC", 100).isNull());
    CHECK(decodedBase64("<p>", 100).isNull());
}
