// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/book/Spread.h"
#include "support/Catch.h"

#include <string>

using namespace fanye;
using namespace fanye::flip;

namespace {

// 'p' is an upright page, 'w' a landscape one, 's' one that is nearly square.
IssueFacts issueOf(const std::string &shapes, LayoutHint layout = LayoutHint::None, Binding binding = Binding::Left)
{
    IssueFacts facts;
    for (char shape : shapes)
        facts.pages.push_back({shape == 'w' ? QSizeF(1190, 842) : shape == 's' ? QSizeF(610, 600) : QSizeF(595, 842)});
    facts.layout = layout;
    facts.binding = binding;
    return facts;
}

// Spreads as text: "-1 | 23 | 4-" is cover alone, a pair, back cover alone; "(5)" is a wide page.
std::string text(const Spreads &spreads)
{
    const auto side = [](const std::optional<PageNumber> &page) {
        return page ? std::to_string(page->number()) : std::string("-");
    };
    std::string out;
    for (int i = 0; i < spreads.count(); ++i) {
        const Spread &spread = spreads.at(SpreadNumber::fromIndex(i));
        out += i ? " | " : "";
        out += spread.wide ? "(" + side(spread.wide) + ")" : side(spread.left) + side(spread.right);
    }
    return out;
}

} // namespace

TEST_CASE("pages stand together as they are bound")
{
    using enum LayoutHint;
    struct Row
    {
        const char *shapes;
        LayoutHint layout;
        Binding binding;
        Pairing pairing;
        const char *expected;
    };
    constexpr auto L = Binding::Left, R = Binding::Right;
    constexpr auto natural = Pairing::Natural, shifted = Pairing::ShiftedByOne;
    const Row rows[] = {
        {"", None, L, natural, ""},
        {"p", None, L, natural, "-1"},
        {"pp", None, L, natural, "-1 | 2-"},
        {"pppp", None, L, natural, "-1 | 23 | 4-"},
        {"ppppp", CoverAlone, L, natural, "-1 | 23 | 45"},
        {"pppp", SinglePage, L, natural, "-1 | 23 | 4-"},
        {"pppp", FacingFromFirst, L, natural, "12 | 34"},
        {"ppppp", FacingFromFirst, L, natural, "12 | 34 | 5-"},
        {"pppp", None, L, shifted, "12 | 34"},
        {"pppp", FacingFromFirst, L, shifted, "-1 | 23 | 4-"},
        {"pppp", None, R, natural, "1- | 32 | -4"},
        {"pppp", FacingFromFirst, R, natural, "21 | 43"},
        {"ppwpp", None, L, natural, "-1 | 2- | (3) | 45"},
        {"pppwp", None, L, natural, "-1 | 23 | (4) | 5-"},
        {"www", None, L, natural, "(1) | (2) | (3)"},
        {"wpp", None, L, natural, "(1) | 23"},
        {"sss", None, L, natural, "-1 | 23"},
        // Wide pages in books bound on the right, shifted, and beside a page that is left over.
        {"ppwpp", None, R, natural, "1- | -2 | (3) | 54"},
        {"pppwp", None, R, natural, "1- | 32 | (4) | -5"},
        {"ppwpp", None, L, shifted, "12 | (3) | 45"},
        {"ppwpp", FacingFromFirst, R, shifted, "1- | -2 | (3) | 54"},
        {"wwpp", None, L, natural, "(1) | (2) | 34"},
        {"pwwp", None, L, natural, "-1 | (2) | (3) | 4-"},
        {"pppw", None, L, shifted, "12 | 3- | (4)"},
        {"p", None, R, natural, "1-"},
        {"pp", None, R, shifted, "21"},
        {"ppppp", CoverAlone, R, natural, "1- | 32 | 54"},
        {"psp", None, L, natural, "-1 | 23"}, // a nearly square page among upright ones is a page like them
    };
    for (const Row &row : rows) {
        INFO(row.shapes << " expected " << row.expected);
        CHECK(text(Spreads(issueOf(row.shapes, row.layout, row.binding), Sides::Two, row.pairing)) == row.expected);
    }
}

TEST_CASE("in a narrow window every page stands alone, on the side from which it is turned")
{
    CHECK(text(Spreads(issueOf("ppw"), Sides::One)) == "-1 | -2 | (3)");
    CHECK(text(Spreads(issueOf("pp", LayoutHint::None, Binding::Right), Sides::One)) == "1- | 2-");
}

TEST_CASE("a page knows its spread, and a page beyond the issue gets the nearest")
{
    const Spreads spreads(issueOf("pppppp"), Sides::Two); // -1 | 23 | 45 | 6-
    const int expected[] = {0, 0, 1, 1, 2, 2, 3, 3, 3};
    for (int index = -1; index < 8; ++index)
        CHECK(spreads.of(PageNumber::fromIndex(index)).index() == expected[index + 1]);
}

TEST_CASE("a spread is read from the side where the book is bound")
{
    const Spread spread{PageNumber::fromNumber(3), PageNumber::fromNumber(2), {}};
    CHECK(spread.firstRead(Binding::Right).number() == 2);
    CHECK(spread.firstRead(Binding::Left).number() == 3);
    CHECK(spread.has(PageNumber::fromNumber(2)));
    CHECK_FALSE(spread.has(PageNumber::fromNumber(4)));
    CHECK(Spread{}.inReadingOrder(Binding::Left).empty());
}
