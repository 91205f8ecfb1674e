// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "marks/MarkHistory.h"

#include "MarkForTests.h"
#include "support/Catch.h"

using namespace fanye;
using namespace fanye::marks;

TEST_CASE("changes are undone from the last to the first, and done again")
{
    MarkHistory history;
    CHECK(!history.undone());
    CHECK(!history.redone());
    Mark noted = someMark();
    noted.note = QStringLiteral("n");
    const MarkChange made{std::nullopt, someMark()}, changed{someMark(), noted}, deleted{noted, std::nullopt};
    for (const MarkChange &change : {made, changed, deleted})
        history.add(change);
    CHECK(!history.canRedo());
    CHECK(history.undone() == deleted.reversed());
    CHECK(history.undone() == changed.reversed());
    CHECK(history.redone() == changed);
    CHECK(history.canRedo());
    history.add(deleted); // what was undone is gone
    CHECK(!history.canRedo());
    CHECK(history.undone() == deleted.reversed());
    CHECK(history.undone() == changed.reversed());
    CHECK(history.undone() == made.reversed());
    CHECK(!history.canUndo());
    history.clear();
    CHECK(!history.canRedo());
}

TEST_CASE("very long ago is not undone")
{
    MarkHistory history;
    for (int i = 0; i < 1000; ++i)
        history.add({std::nullopt, someMark(qPrintable(QString::number(i)))});
    int undone = 0;
    while (history.undone())
        ++undone;
    CHECK(undone == 200);
}
