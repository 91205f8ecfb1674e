// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ebook/StoredLetters.h"

#include "support/Catch.h"

using namespace fanye;
using namespace fanye::engine;

namespace {

QByteArray pageOf(int number, const QByteArray &inside)
{
    return "<section class=\"page\" id=\"p" + QByteArray::number(number)
        + "\"><noscript><svg viewBox=\"0 0 9 9\"><image width=\"9\" href=\"data:image/webp;base64,AAAA\"/>" + inside
        + "</svg></noscript></section>\n";
}

const QByteArray defined = R"(<defs><path id="g0" d="m0 0h9v9"/></defs>)";
const QByteArray used = R"--(<g fill="#102030"><use href="#g0" x="10" y="-20"/></g>)--";

std::vector<Letter> lettersOf(const QByteArray &html, int index)
{
    const EbookSections sections = sectionsOf(html);
    StoredLetters letters(sections);
    return letters.of(index).letters;
}

} // namespace

TEST_CASE("letters of a page have the shapes that it and the pages before it define")
{
    const QByteArray html = pageOf(1, defined + used) + pageOf(2, used) + pageOf(3, "");
    const EbookSections sections = sectionsOf(html);
    StoredLetters letters(sections);
    CHECK(letters.of(2).letters.empty());
    CHECK(letters.of(1).letters == std::vector{Letter{0, {10, -20}, 0xff102030}});
    CHECK(letters.of(1).shapes[0].points.size() == 3);
    CHECK(letters.of(0).letters == letters.of(1).letters);
    CHECK(letters.of(9).letters.empty());
}

TEST_CASE("a colour may be seen through")
{
    const QByteArray faint = R"(<g fill="#ff0000" fill-opacity="0.502"><use href="#g0" x="1" y="2"/></g>)";
    CHECK(lettersOf(pageOf(1, defined + faint), 0) == std::vector{Letter{0, {1, 2}, 0x80ff0000}});
}

TEST_CASE("damaged letters are left out, and the others stay")
{
    for (const char *bad : {R"(<use href="#g1" x="1" y="1"/>)", R"(<use href="#g0" x="1000001" y="1"/>)",
                            R"(<use href="#g0" x="-2147483648" y="1"/>)", "<use/>",
                            R"(<path id="g2" d="m1 1z"/><use href="#g2" x="1" y="1"/>)"}) {
        CAPTURE(bad);
        CHECK(lettersOf(pageOf(1, defined + bad + used), 0).size() == 1);
    }
    CHECK(lettersOf(pageOf(1, defined + used + "<g <"), 0).size() == 1);
    CHECK(lettersOf(pageOf(1, used), 0).empty());
    const QByteArray cut = pageOf(1, defined + used) + pageOf(2, used).chopped(60);
    CHECK(lettersOf(cut, 0).size() == 1);
    CHECK(lettersOf(cut, 1).empty());
}
