// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/view/BookOptions.h"
#include "support/Catch.h"
#include "window/WindowUnderTest.h"

namespace fanye {

// The sample with pages 6 and 7 open, sharp and at rest.
class SpreadUnderTest : public WindowUnderTest
{
public:
    SpreadUnderTest()
    {
        openAndWait(QStringLiteral(FANYE_SAMPLE));
        book().options().setTurnStyle(flip::TurnStyle::None);
        book().goTo(PageNumber::fromNumber(6));
        book().options().setTurnStyle(flip::TurnStyle::Curl);
        REQUIRE(waitFor([this] { return book().isSharp() && number() == 6; }));
    }

    int number() { return book().page().number(); }
};

} // namespace fanye
