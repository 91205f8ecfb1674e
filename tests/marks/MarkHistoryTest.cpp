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
    CHECK(history.undone() == ReaderChange(deleted.reversed()));
    CHECK(history.undone() == ReaderChange(changed.reversed()));
    CHECK(history.redone() == ReaderChange(changed));
    CHECK(history.canRedo());
    history.add(deleted); // what was undone is gone
    CHECK(!history.canRedo());
    CHECK(history.undone() == ReaderChange(deleted.reversed()));
    CHECK(history.undone() == ReaderChange(changed.reversed()));
    CHECK(history.undone() == ReaderChange(made.reversed()));
    CHECK(!history.canUndo());
    history.clear();
    CHECK(!history.canRedo());
}

TEST_CASE("bookmarks are set and removed again in the same order as marks")
{
    MarkHistory history;
    const MarkChange made{std::nullopt, someMark()};
    const BookmarkChange set{{{PageNumber::fromNumber(4), someMark().created}}, true};
    history.add(made);
    history.add(set);
    const BookmarkChange removed{set.bookmarks, false};
    CHECK(history.undone() == ReaderChange(removed));
    CHECK(history.redone() == ReaderChange(set));
    CHECK(history.undone() == ReaderChange(removed));
    CHECK(history.undone() == ReaderChange(made.reversed()));
}

TEST_CASE("very long ago is not undone")
{
    MarkHistory history;
    for (int i = 0; i < 12'000; ++i)
        history.add(MarkChange{std::nullopt, someMark(qPrintable(QString::number(i)))});
    int undone = 0;
    while (history.undone())
        ++undone;
    CHECK(undone == 10'000);
}
