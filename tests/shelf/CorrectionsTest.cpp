// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/ShelfForTests.h"
#include "shelf/database/Database.h"
#include "shelf/database/Migrations.h"

using namespace fanye;
using namespace fanye::shelf;

namespace {

const QString made = QStringLiteral("best");
const QString own = QStringLiteral("outline");

KeptCorrections kept(const char *all, int doneCount)
{
    return {QString::fromUtf8(all).split(QLatin1Char(' '), Qt::SkipEmptyParts), doneCount};
}

} // namespace

TEST_CASE("Corrections are there again when the shelf is opened again, in their order, undone ones too")
{
    const ShelfFolder folder;
    {
        LoadedStore store(folder.file());
        REQUIRE(store.recentIssues().remember(issueNamed("a")));
        REQUIRE(store.recentIssues().remember(issueNamed("b")));
        REQUIRE(store.corrections().keep("a", made, kept("一 二 三", 2)));
        REQUIRE(store.corrections().keep("a", own, kept("x", 1)));
    }
    const LoadedStore again(folder.file());
    CHECK(again.corrections().of("a", made) == kept("一 二 三", 2));
    CHECK(again.corrections().of("a", own) == kept("x", 1));
    CHECK(again.corrections().of("b", made) == KeptCorrections());
}

TEST_CASE("Corrections kept anew take the place of those before")
{
    const ShelfFolder folder;
    LoadedStore store(folder.file());
    REQUIRE(store.recentIssues().remember(issueNamed("a")));
    for (const KeptCorrections &now :
         {kept("1 2 3", 3), kept("1 2 3", 1), kept("1 4", 2), kept("1 4 5 6 7", 5), kept("", 0)}) {
        REQUIRE(store.corrections().keep("a", made, now));
        CHECK(store.corrections().of("a", made) == now);
    }
}

TEST_CASE("Corrections need an issue that the shelf knows, and are told of")
{
    const ShelfFolder folder;
    LoadedStore store(folder.file());
    QByteArray changed;
    QObject::connect(&store.corrections(), &Corrections::changed, [&](const QByteArray &key) { changed = key; });
    CHECK_FALSE(store.corrections().keep("a", made, kept("1", 1)));
    CHECK(changed.isEmpty());
    REQUIRE(store.recentIssues().remember(issueNamed("a")));
    REQUIRE(store.corrections().keep("a", made, kept("1", 1)));
    CHECK(changed == "a");
}

TEST_CASE("A shelf from before there were corrections takes them, and keeps what it had")
{
    const ShelfFolder folder;
    {
        Database old(folder.file(), Database::Access::ReadWrite);
        REQUIRE(migrate(old, {migrations().front()}, [] { return true; }) == MigrationEnd::UpToDate);
        REQUIRE(
            old.run(QStringLiteral("INSERT INTO issues (key, path, title, pages, opened) VALUES ('a', '', '', 9, 1)")));
        REQUIRE(old.run(QStringLiteral("INSERT INTO bookmarks VALUES ('a', 4, '', 0)")));
    }
    LoadedStore store(folder.file());
    REQUIRE(isGood(store));
    CHECK(bookmarkedPages(store, "a") == std::vector{4});
    CHECK(store.corrections().keep("a", made, kept("1", 1)));
    CHECK(store.corrections().of("a", made) == kept("1", 1));
    CHECK(folder.filesLike(QStringLiteral("shelf.sqlite.backup-*")).size() == 1);
}

TEST_CASE("Corrections whose issue was lost in a tear are kept for when it is opened")
{
    const ShelfFolder folder;
    CHECK(pourDamaged({QStringLiteral("INSERT INTO corrections VALUES ('a', 'best', 0, '1', 0)")}, folder.file()) == 1);
    LoadedStore store(folder.file());
    REQUIRE(store.recentIssues().remember(issueNamed("a")));
    CHECK(store.corrections().of("a", made) == kept("1", 1));
}
