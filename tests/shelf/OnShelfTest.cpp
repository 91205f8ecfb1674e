// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/ShelfForTests.h"
#include "shelf/database/Database.h"
#include "shelf/database/Opening.h"
#include "system/PathBytes.h"

using namespace fanye;
using namespace fanye::shelf;

namespace {

ShelvedIssue fileOf(const QByteArray &key, const QString &path)
{
    return {key, path, {}, 50, {}};
}

const std::map<QString, QString> found{{QStringLiteral("series"), QStringLiteral("清源月刊")},
                                       {QStringLiteral("year"), QStringLiteral("2024")},
                                       {QStringLiteral("number"), QStringLiteral("3")},
                                       {QStringLiteral("covers"), QStringLiteral("2024-02")},
                                       {QStringLiteral("published"), QStringLiteral("2024-03-07")}};

const QString path = QStringLiteral("/issues/a.pdf");

} // namespace

TEST_CASE("an issue on the shelf is there again, with what was found in it, although it was never opened")
{
    const ShelfFolder folder;
    const QString odd = system::pathFromBytes("/issues/\xd4\xc2\xbf\xaf.pdf");
    {
        LoadedStore store(folder.file());
        REQUIRE(store.onShelf().put(fileOf("a", odd), found));
        REQUIRE(store.onShelf().setStarred("a", true));
        CHECK_FALSE(store.onShelf().put(fileOf("", path), found));
        CHECK_FALSE(store.onShelf().setStarred("unknown", true));
    }
    const LoadedStore again(folder.file());
    REQUIRE(again.onShelf().all().size() == 1);
    const ShelfIssue issue = again.onShelf().all().front();
    CHECK(issue.path == odd);
    CHECK(issue.title == QStringLiteral("清源月刊 2024年第3期"));
    CHECK(issue.series == QStringLiteral("清源月刊"));
    CHECK(issue.year == 2024);
    CHECK(issue.number == QStringLiteral("3"));
    CHECK(issue.covers == facts::MonthSpan{{2024, 2}, {2024, 2}});
    CHECK(issue.published == QDate(2024, 3, 7));
    CHECK(issue.isStarred);
    CHECK(issue.added.isValid());
    CHECK_FALSE(issue.opened.isValid());
    CHECK(progressOf(issue) == Progress::Unread);
    CHECK(again.recentIssues().newest(9).empty());
}

TEST_CASE("opening an issue of the shelf keeps it there, and shelving an opened one keeps what was remembered")
{
    const ShelfFolder folder;
    {
        LoadedStore store(folder.file());
        REQUIRE(store.onShelf().put(fileOf("a", path), found));
        const QDateTime added = store.onShelf().find("a")->added;
        REQUIRE(store.recentIssues().remember(issueNamed("a", 5)));
        REQUIRE(store.places().keep("a", placeOn(17)));
        REQUIRE(store.onShelf().put(fileOf("a", path), found));
        CHECK(store.onShelf().find("a")->added == added);
        REQUIRE(store.recentIssues().remember(issueNamed("b", 6)));
        CHECK_FALSE(store.onShelf().find("b")); // opened only
    }
    const LoadedStore again(folder.file());
    const auto issue = again.onShelf().find("a");
    REQUIRE(issue);
    CHECK(issue->opened == issueNamed("a", 5).lastOpened);
    CHECK(issue->place->number() == 17);
    CHECK(again.recentIssues().titleOf("a") == issueNamed("a").title);
    CHECK(again.onShelf().all().size() == 1);
}

TEST_CASE("what the reader typed counts before what was found, also for the place in a series")
{
    const ShelfFolder folder;
    LoadedStore store(folder.file());
    REQUIRE(store.onShelf().put(fileOf("a", path), found));
    REQUIRE(store.facts().set("a", QStringLiteral("number"), QStringLiteral("第4期")));
    REQUIRE(store.facts().set("a", QStringLiteral("series"), QString())); // has none
    CHECK(store.onShelf().find("a")->number == QStringLiteral("4"));
    CHECK(store.onShelf().find("a")->series.isEmpty());
}

TEST_CASE("an issue taken off the shelf stays away when its folder is read again, and keeps its marks")
{
    const ShelfFolder folder;
    {
        LoadedStore store(folder.file());
        REQUIRE(store.onShelf().put(fileOf("a", path), found));
        REQUIRE(store.bookmarks().set("a", bookmarkOn(3)));
        REQUIRE(store.onShelf().remove("a"));
        CHECK_FALSE(store.onShelf().remove("a"));
        CHECK_FALSE(store.onShelf().find("a"));
        REQUIRE(store.onShelf().put(fileOf("a", path), found));
        CHECK_FALSE(store.onShelf().find("a"));
    }
    LoadedStore again(folder.file());
    CHECK(again.onShelf().all().empty());
    CHECK(again.onShelf().wasRemoved("a"));
    CHECK(bookmarkedPages(again, "a") == std::vector{3});
    REQUIRE(again.onShelf().putBack("a"));
    CHECK(again.onShelf().find("a"));
}

TEST_CASE("a file that was moved is the same issue at another place")
{
    const ShelfFolder folder;
    LoadedStore store(folder.file());
    REQUIRE(store.onShelf().put(fileOf("a", path), found));
    REQUIRE(store.bookmarks().set("a", bookmarkOn(3)));
    CHECK_FALSE(store.onShelf().move("a", path));
    REQUIRE(store.onShelf().move("a", QStringLiteral("/other/a.pdf")));
    REQUIRE(waitUntilSaved(store));
    const LoadedStore again(folder.file());
    CHECK(again.onShelf().find("a")->path == QStringLiteral("/other/a.pdf"));
    CHECK(again.onShelf().find("a")->number == QStringLiteral("3"));
    CHECK(bookmarkedPages(again, "a") == std::vector{3});
}

TEST_CASE("watched folders are kept, none within another, and noticed by another program")
{
    const ShelfFolder folder;
    const QString odd = system::pathFromBytes("/\xd4\xc2\xbf\xaf");
    LoadedStore store(folder.file());
    LoadedStore other(folder.file());
    int heard = 0;
    QObject::connect(&other.folders(), &FolderList::changed, [&] { ++heard; });
    CHECK(store.folders().add(QStringLiteral("/a/b")));
    CHECK(store.folders().add(QStringLiteral("/a")));
    CHECK_FALSE(store.folders().add(QStringLiteral("/a/c")));
    CHECK(store.folders().add(odd));
    const std::vector<QString> both{QStringLiteral("/a"), odd};
    CHECK(store.folders().all() == both);
    REQUIRE(waitFor([&] { return other.folders().all() == both; }));
    CHECK(heard > 0);
    CHECK(store.folders().remove(odd));
    CHECK_FALSE(store.folders().remove(odd));
    REQUIRE(waitUntilSaved(store));
    CHECK(LoadedStore(folder.file()).folders().all() == std::vector{QStringLiteral("/a")});
}

TEST_CASE("two programs put issues on the shelf, and both have all")
{
    const ShelfFolder folder;
    LoadedStore one(folder.file()), other(folder.file());
    for (int i = 0; i < 20; ++i) {
        REQUIRE(one.onShelf().put(fileOf("one" + QByteArray::number(i), path), found));
        REQUIRE(other.onShelf().put(fileOf("other" + QByteArray::number(i), path), found));
        REQUIRE(one.onShelf().put(fileOf("both" + QByteArray::number(i), path), found));
        REQUIRE(other.onShelf().put(fileOf("both" + QByteArray::number(i), path), found));
    }
    CHECK(waitFor([&] { return one.onShelf().all().size() == 60 && other.onShelf().all().size() == 60; }));
    REQUIRE(waitUntilSaved(one));
    REQUIRE(waitUntilSaved(other));
    CHECK(LoadedStore(folder.file()).onShelf().all().size() == 60);
}

TEST_CASE("a file from before there was a shelf takes it, after a backup, and keeps what it had")
{
    const ShelfFolder folder;
    makeOldShelf(folder.file(), 5);
    LoadedStore store(folder.file());
    REQUIRE(isGood(store));
    CHECK(bookmarkedPages(store, "a") == std::vector{4});
    CHECK(store.onShelf().all().empty());
    CHECK(store.onShelf().put(fileOf("a", path), found));
    CHECK(store.onShelf().all().size() == 1);
    CHECK(folder.filesLike(QStringLiteral("shelf.sqlite.backup-*")).size() == 1);
}

TEST_CASE("stars and shelved issues whose issue was lost in the damage are kept")
{
    const ShelfFolder folder;
    CHECK(pourDamaged({QStringLiteral("INSERT INTO shelved VALUES ('a', 7, 0)"),
                       QStringLiteral("INSERT INTO stars VALUES ('a')")},
                      folder.file())
          == 2);
    const LoadedStore store(folder.file());
    REQUIRE(store.onShelf().find("a"));
    CHECK(store.onShelf().find("a")->isStarred);
}

TEST_CASE("a data folder on a network share is refused with the reason")
{
    const ShelfFolder folder;
    for (const char *type : {"nfs4", "cifs", "fuse.sshfs"}) {
        const OpenedShelf opened = openShelf(folder.file(), type);
        CHECK_FALSE(opened.database);
        CHECK(opened.condition
              == StoreCondition(ShelfInMemory{ShelfInMemory::Why::OnShare, QString::fromLatin1(type)}));
    }
    CHECK(openShelf(folder.file(), "ext4").database);
    CHECK(openShelf(folder.file(), "").database); // not known
}
