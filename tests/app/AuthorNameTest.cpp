// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/marks/AuthorName.h"

#include "support/Catch.h"

using namespace fanye::app;

TEST_CASE("a user's name is what stands first in the comment, or the login name")
{
    CHECK(fullNameIn(QStringLiteral("王 编辑,,,"), QStringLiteral("wang")) == QStringLiteral("王 编辑"));
    CHECK(fullNameIn(QStringLiteral("& Li,Room 7"), QStringLiteral("ann")) == QStringLiteral("Ann Li"));
    CHECK(fullNameIn(QStringLiteral(" ,,"), QStringLiteral("ann")) == QStringLiteral("ann"));
    CHECK(fullNameIn({}, {}).isEmpty());
}
