// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/PageInput.h"
#include "support/Catch.h"

using namespace fanye;
using namespace fanye::text;
using namespace fanye::app;

namespace {

// Eight pages; folios 01 to 06 are printed from page 3 on.
const Folios folios(QStringList{{}, {}, QStringLiteral("01"), QStringLiteral("02"), QStringLiteral("03"),
                                QStringLiteral("04"), QStringLiteral("05"), QStringLiteral("06")});
const QStringList labels{QStringLiteral("i"), QStringLiteral("ii"), QStringLiteral("1"), QStringLiteral("2"),
                         QStringLiteral("3"), QStringLiteral("4"), QStringLiteral("5"), QStringLiteral("6")};

// "6f 4n": page 6 by its folio, page 4 by its number in the PDF.
std::string written(const std::vector<PageMeant> &pages)
{
    std::string words;
    for (const PageMeant &meant : pages) {
        words += words.empty() ? "" : " ";
        words += std::to_string(meant.page.number());
        words += meant.by == PageMeant::By::Folio ? 'f' : meant.by == PageMeant::By::Label ? 'l' : 'n';
    }
    return words;
}

} // namespace

TEST_CASE("an input is read as printed number first, then as page of the PDF, then as label")
{
    struct Row
    {
        const char *input, *expected;
    };
    const Row rows[] = {
        {"04", "6f 4n"},
        {"4", "6f 4n"},
        {" 第4页 ", "6f 4n"},
        {"P4", "6f 4n"},
        {"p. 4", "6f 4n"},
        {"４", "6f 4n"},
        {"4/8", "4n 6l"},
        {"8", "8n"},
        {"ii", "2l"},
        {"II", "2l"},
        {"0", ""},
        {"9", ""},
        {"", ""},
        {"页", ""},
        {"十", ""},
        {"-3", "5f"}, // as in "- 3 -"
        {"2-3 / 8", "2n 4l"}, // as the page box shows it
        {"02-03 · 4-5 / 8", "4n 6l"},
        {"02–03 · 4–5 / 8", "4n 6l"}, // as the page box shows it
        {"2-3", "4f 2n"},
        {"7–8", "7n"},
        {"2-x", ""},
        {"999999999999", ""},
    };
    for (const Row &row : rows) {
        CAPTURE(row.input);
        CHECK(written(pagesMeant(QString::fromUtf8(row.input), folios, labels, 8)) == row.expected);
    }
}

TEST_CASE("the page box shows the printed number and the place in the PDF")
{
    CHECK(pageWords(PageNumber::fromNumber(4), folios, 8) == QStringLiteral("02 · 4/8"));
    CHECK(pageWords(PageNumber::fromNumber(1), folios, 8) == QStringLiteral("1/8"));
}

TEST_CASE("of two pages that lie open the page box shows both, and what it shows leads to the first")
{
    const auto words = [](int first, int last) {
        return spreadWords(PageNumber::fromNumber(first), PageNumber::fromNumber(last), folios, 8);
    };
    CHECK(words(1, 1) == QStringLiteral("1 / 8"));
    CHECK(words(4, 4) == QStringLiteral("02 · 4 / 8"));
    CHECK(words(4, 5) == QStringLiteral("02–03 · 4–5 / 8"));
    CHECK(words(1, 2) == QStringLiteral("1–2 / 8"));
    for (int first = 1; first < 8; ++first)
        CHECK(pagesMeant(words(first, first + 1), folios, labels, 8).front().page == PageNumber::fromNumber(first));
}

TEST_CASE("what runs over a page end stands on both pages")
{
    const auto words = [](int first, int last) {
        return passageWords(PageNumber::fromNumber(first), PageNumber::fromNumber(last), folios);
    };
    CHECK(words(4, 4) == QStringLiteral("02 · 4"));
    CHECK(words(4, 5) == QStringLiteral("02–03 · 4–5"));
    CHECK(words(1, 1) == QStringLiteral("1"));
    CHECK(words(1, 2) == QStringLiteral("1–2"));
}
