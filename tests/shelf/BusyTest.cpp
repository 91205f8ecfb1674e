// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The shelf while another program holds its file for long: nobody waits for it but the store's thread.
#include "shelf/ShelfForTests.h"
#include "shelf/database/Backups.h"
#include "shelf/database/Database.h"

#include <memory>

using namespace fanye;
using namespace fanye::shelf;

namespace {

// Another program's hold on the file, until let go.
class Lock
{
public:
    enum class Kind { Writing, Exclusive }; // others may read, or not even that

    explicit Lock(const QString &file, Kind kind = Kind::Writing)
        : m_database(file, Database::Access::ReadWrite)
    {
        if (kind == Kind::Exclusive) {
            REQUIRE(m_database.run(QStringLiteral("PRAGMA journal_mode = DELETE")));
            REQUIRE(m_database.run(QStringLiteral("BEGIN EXCLUSIVE")));
        } else {
            REQUIRE(m_database.run(QStringLiteral("BEGIN IMMEDIATE")));
        }
    }
    void letGo() { REQUIRE(m_database.run(QStringLiteral("ROLLBACK"))); }

private:
    Database m_database;
};

void makeShelf(const QString &file)
{
    LoadedStore store(file);
    REQUIRE(store.recentIssues().remember(issueNamed("a")));
    REQUIRE(store.places().keep("a", placeOn(17)));
    REQUIRE(store.bookmarks().set("a", bookmarkOn(3)));
}

} // namespace

TEST_CASE("While another program writes, the shelf is read and changed at once, and saved when it is let")
{
    const ShelfFolder folder;
    makeShelf(folder.file());
    Lock lock(folder.file());
    LoadedStore store(folder.file()); // reading waits for nobody
    CHECK(store.places().of(factsOf("a", 50)) == placeOn(17));
    for (int page = 1; page <= 50; ++page) {
        REQUIRE(store.places().keep("a", placeOn(page)));
        REQUIRE(store.bookmarks().set("a", bookmarkOn(page)));
    }
    CHECK(store.bookmarks().of("a").size() == 50);
    CHECK(isGood(store)); // nobody waited until that was given up
    CHECK_FALSE(store.isSaved());

    SECTION("soon")
    {
        lock.letGo();
        REQUIRE(waitUntilSaved(store));
        CHECK(isGood(store));
    }
    SECTION("only after it has been told that it takes long")
    {
        REQUIRE(waitFor([&] { return isInMemory(store, ShelfInMemory::Why::Busy); }));
        REQUIRE(store.bookmarks().set("a", bookmarkOn(50)));
        lock.letGo();
        REQUIRE(waitUntilSaved(store)); // by itself
        CHECK(isGood(store));
    }
    const LoadedStore again(folder.file());
    CHECK(again.places().of(factsOf("a", 50)) == placeOn(50));
    CHECK(again.bookmarks().of("a").size() == 50);
}

TEST_CASE("A file that cannot even be read yet is waited for, and what was changed before counts")
{
    const ShelfFolder folder;
    makeShelf(folder.file());
    Lock lock(folder.file(), Lock::Kind::Exclusive);
    Store store(folder.file());
    int loaded = 0;
    QByteArray changed;
    QObject::connect(&store, &Store::loaded, [&] { ++loaded; });
    QObject::connect(&store.bookmarks(), &Bookmarks::changed, [&](const QByteArray &key) { changed = key; });
    CHECK_FALSE(store.waitUntilLoaded(std::chrono::milliseconds(8)));
    CHECK_FALSE(store.places().of(factsOf("a", 50)));
    REQUIRE(store.recentIssues().remember(issueNamed("a", 5)));
    REQUIRE(store.bookmarks().set("a", bookmarkOn(9)));
    CHECK(bookmarkedPages(store, "a") == std::vector{9});
    CHECK(isGood(store)); // nobody waited until that was given up
    changed.clear();

    lock.letGo();
    REQUIRE(waitFor([&] { return store.isLoaded(); }));
    CHECK(loaded == 1);
    CHECK(changed == "a");
    CHECK(store.places().of(factsOf("a", 50)) == placeOn(17));
    CHECK(bookmarkedPages(store, "a") == std::vector{3, 9});
    CHECK(store.recentIssues().newest(9) == std::vector{issueNamed("a", 5)});
    REQUIRE(waitUntilSaved(store));
    CHECK(bookmarkedPages(LoadedStore(folder.file()), "a") == std::vector{3, 9});
}

TEST_CASE("The end waits for what is on its way to the disk")
{
    const ShelfFolder folder;
    makeShelf(folder.file());
    auto lock = std::make_unique<Lock>(folder.file());
    {
        LoadedStore store(folder.file());
        REQUIRE(store.bookmarks().set("a", bookmarkOn(1)));
        REQUIRE(store.places().keep("a", placeOn(2)));
        lock->letGo();
    }
    const LoadedStore again(folder.file());
    CHECK(bookmarkedPages(again, "a") == std::vector{1, 3});
    CHECK(again.places().of(factsOf("a", 50)) == placeOn(2));
}

TEST_CASE("The end does not wait for ever for a file that another program keeps")
{
    const auto kind = GENERATE(Lock::Kind::Writing, Lock::Kind::Exclusive);
    const ShelfFolder folder;
    makeShelf(folder.file());
    Lock lock(folder.file(), kind);
    {
        Store store(folder.file());
        REQUIRE(store.recentIssues().remember(issueNamed("a")));
        REQUIRE(store.bookmarks().set("a", bookmarkOn(1)));
    }
    lock.letGo();
    CHECK(bookmarkedPages(LoadedStore(folder.file()), "a")
          == std::vector{3}); // the new one is lost, the others are not
}

TEST_CASE("Many changes of few things stay few while they cannot be saved")
{
    const ShelfFolder folder;
    makeShelf(folder.file());
    Lock lock(folder.file());
    LoadedStore store(folder.file());
    for (int i = 0; i < 100'000; ++i)
        REQUIRE(store.places().keep("a", placeOn(1 + i % 50)));
    for (int i = 0; i < 1000; ++i) {
        REQUIRE(store.bookmarks().set("a", bookmarkOn(9)));
        REQUIRE(store.bookmarks().remove("a", PageNumber::fromNumber(9)));
    }
    lock.letGo();
    REQUIRE(waitUntilSaved(store));
    const LoadedStore again(folder.file());
    CHECK(again.places().of(factsOf("a", 50)) == placeOn(50));
    CHECK(bookmarkedPages(again, "a") == std::vector{3});
}

TEST_CASE("The end makes the day's backup, of what was changed last too")
{
    const ShelfFolder folder;
    makeShelf(folder.file());
    const auto backups = Backups(folder.file()).newestFirst();
    REQUIRE(backups.size() == 1);
    Database copy(backups.front().path, Database::Access::ReadOnly);
    CHECK(copy.value(QStringLiteral("SELECT page FROM places")).toInt() == 17);
}
