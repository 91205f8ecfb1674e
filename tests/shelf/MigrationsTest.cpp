// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/database/Migrations.h"

#include "shelf/ShelfForTests.h"
#include "shelf/database/Database.h"

using namespace fanye;
using namespace fanye::shelf;

namespace {

int versionOf(Database &database)
{
    return database.value(QStringLiteral("PRAGMA user_version")).toInt();
}

bool addColumn(Database &database)
{
    return database.run(QStringLiteral("ALTER TABLE bookmarks ADD COLUMN colour TEXT"));
}

bool addColumnThenFail(Database &database)
{
    return addColumn(database) && database.run(QStringLiteral("this is no SQL"));
}

bool hasColour(Database &database)
{
    return database.value(QStringLiteral("SELECT count(*) FROM pragma_table_info('bookmarks') WHERE name = 'colour'"))
               .toInt()
        == 1;
}

std::vector<Migration> migrationsAnd(Migration last)
{
    auto all = migrations();
    all.push_back(last);
    return all;
}

} // namespace

TEST_CASE("An empty file of version 0 becomes a shelf, without a backup of nothing")
{
    const ShelfFolder folder;
    Database database(folder.file(), Database::Access::ReadWrite);
    REQUIRE(versionOf(database) == 0);
    bool wasBackedUp = false;
    CHECK(migrate(database, migrations(), [&] { return wasBackedUp = true; }) == MigrationEnd::UpToDate);
    CHECK(versionOf(database) == int(migrations().size()));
    CHECK_FALSE(wasBackedUp);
    CHECK(isGood(LoadedStore(folder.file())));
}

TEST_CASE("A step is taken once, after a backup, and keeps what was there")
{
    const ShelfFolder folder;
    {
        LoadedStore store(folder.file());
        store.recentIssues().remember(issueNamed("a"));
        store.bookmarks().set("a", bookmarkOn(4));
    }
    Database database(folder.file(), Database::Access::ReadWrite);
    bool wasChangedBefore = false;
    int backups = 0;
    const auto backUp = [&] {
        wasChangedBefore = hasColour(database);
        return ++backups > 0;
    };
    CHECK(migrate(database, migrationsAnd(addColumn), backUp) == MigrationEnd::UpToDate);
    CHECK(migrate(database, migrationsAnd(addColumn), backUp) == MigrationEnd::UpToDate);
    CHECK(backups == 1);
    CHECK_FALSE(wasChangedBefore);
    CHECK(hasColour(database));
    CHECK(database.value(QStringLiteral("SELECT page FROM bookmarks")).toInt() == 4);
}

TEST_CASE("A step that fails leaves all as it was")
{
    const ShelfFolder folder;
    {
        const LoadedStore store(folder.file());
    }
    Database database(folder.file(), Database::Access::ReadWrite);
    const int before = versionOf(database);
    CHECK(migrate(database, migrationsAnd(addColumnThenFail), [] { return true; }) == MigrationEnd::Failed);
    CHECK(versionOf(database) == before);
    CHECK_FALSE(hasColour(database));
    CHECK(migrate(database, migrationsAnd(addColumn), [] { return false; })
          == MigrationEnd::Failed); // no backup, no step
    CHECK_FALSE(hasColour(database));
}

TEST_CASE("What no Fanye showed is dropped, after a backup that still has it")
{
    const ShelfFolder folder;
    const std::vector<Migration> before(migrations().begin(), migrations().begin() + 2);
    {
        Database old(folder.file(), Database::Access::ReadWrite);
        REQUIRE(migrate(old, before, [] { return true; }) == MigrationEnd::UpToDate);
        REQUIRE(old.run(
            QStringLiteral("INSERT INTO issues (key, path, title, pages, opened) VALUES ('a', '', '', 50, 1)")));
        REQUIRE(old.run(QStringLiteral("INSERT INTO bookmarks VALUES ('a', 4, '', 7)")));
        REQUIRE(old.run(QStringLiteral("INSERT INTO places VALUES ('a', 17, 2.5, 1, '')")));
        REQUIRE(old.run(QStringLiteral("INSERT INTO searches VALUES ('tea', 1)")));
    }
    {
        const LoadedStore store(folder.file());
        REQUIRE(isGood(store));
        CHECK(bookmarkedPages(store, "a") == std::vector{4});
        CHECK(store.places().of(factsOf("a", 50)) == Place{PageNumber::fromNumber(17), 2.5, true});
    }
    const auto columns = QStringLiteral("SELECT count(*) FROM sqlite_master m, pragma_table_info(m.name) c"
                                        " WHERE m.name = 'searches' OR c.name IN ('label', 'paper')");
    CHECK(Database(folder.file(), Database::Access::ReadOnly).value(columns).toInt() == 0);
    const QStringList backups = folder.filesLike(QStringLiteral("shelf.sqlite.backup-*"));
    REQUIRE(backups.size() == 1);
    Database backup(folder.path() + QLatin1Char('/') + backups.front(), Database::Access::ReadOnly);
    CHECK(backup.value(QStringLiteral("SELECT text FROM searches")).toString() == QStringLiteral("tea"));
}

TEST_CASE("A file of a newer Fanye is read, but not written")
{
    const ShelfFolder folder;
    {
        LoadedStore store(folder.file());
        store.recentIssues().remember(issueNamed("a"));
        store.bookmarks().set("a", bookmarkOn(4));
    }
    {
        Database database(folder.file(), Database::Access::ReadWrite);
        REQUIRE(migrate(database, migrationsAnd(addColumn), [] { return true; }) == MigrationEnd::UpToDate);
    }
    {
        LoadedStore store(folder.file());
        REQUIRE(std::holds_alternative<ShelfInMemory>(store.condition()));
        CHECK(std::get<ShelfInMemory>(store.condition()).why == ShelfInMemory::Why::Newer);
        CHECK(bookmarkedPages(store, "a") == std::vector{4});
        CHECK(store.bookmarks().set("a", bookmarkOn(5)));
    }
    Database database(folder.file(), Database::Access::ReadWrite);
    CHECK(database.value(QStringLiteral("SELECT count(*) FROM bookmarks")).toInt() == 1);
}
