// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "marks/MarkForTests.h"
#include "shelf/ShelfForTests.h"

using namespace fanye;
using namespace fanye::shelf;

namespace {

const QByteArray key("a");

} // namespace

TEST_CASE("marks are kept by content, in the order of reading, and go when they are removed")
{
    const ShelfFolder folder;
    {
        LoadedStore store(folder.file());
        REQUIRE(store.recentIssues().remember(issueNamed("a")));
        CHECK(store.marks().of(key).empty());
        CHECK(store.marks().set(key, someMark("late", 7)));
        CHECK(store.marks().set(key, someMark("early", 2)));
        CHECK(store.marks().set(key, someMark("gone", 3)));
        CHECK(store.marks().remove(key, QStringLiteral("gone")));
        marks::Mark noted = someMark("early", 2);
        noted.note = QStringLiteral("n");
        CHECK(store.marks().set(key, noted));
        CHECK(!store.marks().set("unknown", someMark()));
    }
    const LoadedStore store(folder.file());
    const auto kept = store.marks().of(key);
    REQUIRE(kept.size() == 2);
    CHECK(kept[0].id == QStringLiteral("early"));
    CHECK(kept[0].note == QStringLiteral("n"));
    CHECK(kept[1] == someMark("late", 7));
    CHECK(store.marks().find(key, QStringLiteral("late")) == someMark("late", 7));
    CHECK(!store.marks().find(key, QStringLiteral("gone")));
}

TEST_CASE("a mark that is too large, or none, is not kept")
{
    const ShelfFolder folder;
    LoadedStore store(folder.file());
    REQUIRE(store.recentIssues().remember(issueNamed("a")));
    marks::Mark mark = someMark();
    mark.note = QString(marks::longestNote + 1, QLatin1Char('x'));
    CHECK(!store.marks().set(key, mark));
    mark = someMark();
    mark.rects.clear();
    CHECK(!store.marks().set(key, mark));
    CHECK(!store.marks().set(key, someMark("")));
    CHECK(store.marks().of(key).empty());
}
