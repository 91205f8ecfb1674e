// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is requested before there is a view is what the view requests then.
#include "flip/state/FirstLook.h"
#include "ViewUnderTest.h"
#include "flip/view/BookOptions.h"
#include "support/Catch.h"

using namespace fanye;
using namespace fanye::pages;
using namespace fanye::flip;

namespace {

std::vector<PaintRequest> visible(const ViewState &state)
{
    std::vector<PaintRequest> paintings;
    for (const ViewState::Face &face : state.visible)
        paintings.push_back({face.page, paintableSize(face.size), {}});
    return paintings;
}

IssueFacts factsOf(const ViewUnderTest::Issue &issue)
{
    IssueFacts facts;
    facts.pages.assign(std::size_t(issue.pages), PageGeometry{issue.page});
    facts.binding = issue.binding;
    return facts;
}

} // namespace

TEST_CASE("the first paintings are those that the view asks for first")
{
    const std::vector<ViewUnderTest::Issue> issues{
        {20, 1, Binding::Left, {1000, 700}, {595, 842}}, // the cover alone
        {20, 6, Binding::Left, {1000, 700}, {595, 842}},
        {20, 7, Binding::Right, {1399, 857}, {595, 842}},
        {20, 6, Binding::Left, {500, 700}, {595, 842}}, // narrow: one page
        {20, 20, Binding::Left, {1000, 700}, {595, 842}},
        {9, 4, Binding::Left, {1000, 700}, {1000, 500}}, // landscape
    };
    for (const ViewUnderTest::Issue &issue : issues)
        for (const Pairing pairing : {Pairing::Natural, Pairing::ShiftedByOne}) {
            CAPTURE(issue.pages, issue.start, issue.view.width(), pairing == Pairing::Natural);
            ViewUnderTest test(issue);
            test.view.options().setPairing(pairing);
            FirstLook look;
            look.page = PageNumber::fromNumber(issue.start);
            look.pairing = pairing;
            look.scale = test.view.devicePixelRatioF();
            look.view = issue.view * look.scale;
            const auto paintings = firstPaintings(factsOf(issue), look);
            CHECK_FALSE(paintings.empty());
            CHECK(paintings == visible(test.asked));
        }
}
