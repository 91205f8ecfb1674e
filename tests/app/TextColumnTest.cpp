// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/textmode/TextColumn.h"
#include "support/Catch.h"
#include "support/Typesetter.h"

using namespace fanye;
using namespace fanye::app;
using namespace fanye::text;

namespace {

constexpr int pageCount = 40;

TextColumn column(double width = 400)
{
    std::vector<PageGlyphs> all;
    for (int page = 1; page <= pageCount; ++page) {
        Typesetter set(page);
        for (int line = 0; line < 1 + page % 5 * 6; ++line)
            set.set(50, 60 + 40 * line, QStringLiteral("Line %1 of page %2 ends here.").arg(line).arg(page));
        all.push_back(set);
    }
    TextColumn made;
    made.setSetting(PageSetting({}, width));
    made.setText(readText(all, pageCount, {}), [](PageNumber page) { return PageHead{QString::number(page.number()), {}}; },
                 QStringLiteral("[Picture]"));
    return made;
}

} // namespace

TEST_CASE("only pages in sight are set")
{
    TextColumn made = column();
    const double height = made.heights().total();
    CHECK(height > 0);
    made.setBetween(0, 500);
    CHECK(made.heights().isSet(0));
    CHECK(made.at(0));
    CHECK(!made.at(pageCount - 1));
    CHECK(std::abs(made.heights().total() - height) < height / 2); // the estimate was no nonsense
}

TEST_CASE("what was in sight stays where it is when pages above it turn out to be of another height")
{
    TextColumn made = column();
    const int row = 20;
    const double top = made.heights().top(row);
    made.setBetween(top, top + 100);
    const double before = made.heights().top(row);
    // Scrolled up by 300: the pages above are set now.
    const double view = before - 300;
    const double moved = made.setBetween(view, view + 400);
    CHECK(std::abs((made.heights().top(row) - (view + moved)) - 300) < 0.01);
    for (int above = made.heights().rowAt(view + moved); above <= row; ++above)
        CHECK(made.at(above));
}

TEST_CASE("a place in the column is a place in the text, and back")
{
    TextColumn made = column();
    const auto page = PageNumber::fromNumber(9);
    const double top = *made.topOf(page);
    made.setBetween(top, top + 600);
    const auto place = made.placeAt({60, *made.topOf(page) + 60});
    REQUIRE(place);
    const auto inText = made.textPlaceAt(*place);
    REQUIRE(inText);
    CHECK(inText->page == page);
    const auto line = made.topOf(*inText);
    REQUIRE(line);
    CHECK(std::abs(*line - (*made.topOf(page) + 60)) < 2 * made.setting().lineHeight());
    CHECK(!made.topOf(PageNumber::fromNumber(pageCount + 1)));
}

TEST_CASE("a column without text has no places")
{
    TextColumn made;
    CHECK(made.setBetween(0, 100) == 0);
    CHECK(!made.placeAt({0, 0}));
    made.setText(nullptr, {}, {});
    CHECK(made.heights().count() == 0);
}
