// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/ShelfForTests.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace fanye;
using namespace fanye::shelf;

namespace {

QList<QByteArray> keysOf(const std::vector<ShelvedIssue> &issues)
{
    QList<QByteArray> keys;
    for (const ShelvedIssue &issue : issues)
        keys << issue.contentKey;
    return keys;
}

} // namespace

TEST_CASE("What is kept is there when the shelf is opened again")
{
    const ShelfFolder folder;
    Place place = placeOn(17);
    place.zoom = 2.5;
    place.isPairingShifted = true;
    {
        LoadedStore store(folder.file());
        REQUIRE(isGood(store));
        REQUIRE(store.recentIssues().remember(issueNamed("a")));
        REQUIRE(store.places().keep("a", place));
        REQUIRE(store.bookmarks().set("a", bookmarkOn(9)));
        REQUIRE(store.settings().set("a", QStringLiteral("sidebar"), QStringLiteral("pages")));
    }
    const LoadedStore again(folder.file());
    CHECK(isGood(again));
    CHECK(again.recentIssues().newest(9) == std::vector{issueNamed("a")});
    CHECK(again.places().of(factsOf("a", 50)) == place);
    CHECK(again.bookmarks().of("a") == std::vector{bookmarkOn(9)});
    CHECK(again.settings().value("a", QStringLiteral("sidebar")) == QStringLiteral("pages"));
}

TEST_CASE("A place is found by content and never lies outside the issue")
{
    const ShelfFolder folder;
    LoadedStore store(folder.file());
    REQUIRE(store.recentIssues().remember(issueNamed("a")));

    struct Row
    {
        const char *what;
        int kept;
        QByteArray keyNow;
        int pagesNow;
        std::optional<int> expected;
    };
    const auto row = GENERATE(values<Row>({
        {"the same issue", 17, "a", 50, 17},
        {"the last page", 50, "a", 50, 50},
        {"fewer pages can be opened than before", 50, "a", 20, 20},
        {"no page at all", 17, "a", 0, std::nullopt},
        {"another content under the same name", 17, "b", 50, std::nullopt},
    }));
    CAPTURE(row.what);
    REQUIRE(store.places().keep("a", placeOn(row.kept)));
    const auto place = store.places().of(factsOf(row.keyNow, row.pagesNow));
    CHECK(place.has_value() == row.expected.has_value());
    if (place && row.expected)
        CHECK(place->page.number() == *row.expected);
}

TEST_CASE("A file that was moved keeps its place, and is listed where it is now")
{
    const ShelfFolder folder;
    LoadedStore store(folder.file());
    REQUIRE(store.recentIssues().remember(issueNamed("a", 1)));
    REQUIRE(store.places().keep("a", placeOn(8)));
    ShelvedIssue moved = issueNamed("a", 2);
    moved.path = QStringLiteral("/mail/2024-02 (1).pdf");
    REQUIRE(store.recentIssues().remember(moved));
    CHECK(store.recentIssues().newest(9) == std::vector{moved});
    CHECK(store.places().of(factsOf("a", 50)) == placeOn(8));
}

TEST_CASE("Recent issues: newest first, each file once, as many as wanted")
{
    const ShelfFolder folder;
    LoadedStore store(folder.file());
    for (const auto &[key, minute] : {std::pair{"a", 1}, {"b", 2}, {"c", 3}, {"a", 4}})
        REQUIRE(store.recentIssues().remember(issueNamed(key, minute)));
    CHECK(keysOf(store.recentIssues().newest(9)) == QList<QByteArray>{"a", "c", "b"});
    CHECK(keysOf(store.recentIssues().newest(2)) == QList<QByteArray>{"a", "c"});

    SECTION("a file whose content was replaced stands there once, as the new issue")
    {
        ShelvedIssue replaced = issueNamed("d", 5);
        replaced.path = issueNamed("c").path;
        REQUIRE(store.recentIssues().remember(replaced));
        CHECK(keysOf(store.recentIssues().newest(9)) == QList<QByteArray>{"d", "a", "b"});
    }
}

TEST_CASE("Likely versions of an issue: with work of the reader, at its path, then of its title, opened last first")
{
    IssueRecords records;
    const auto add = [&](const QByteArray &key, const QString &path, const QString &title, int minute, bool hasWork) {
        IssueRecord record;
        record.issue = issueNamed(key, minute);
        record.issue.path = path;
        record.issue.title = title;
        if (hasWork)
            record.bookmarks = {bookmarkOn(1)};
        records.emplace(key, record);
    };
    const QString here = QStringLiteral("/a/issue.pdf"), there = QStringLiteral("/b/other.pdf");
    const QString title = QStringLiteral("月报"), other = QStringLiteral("x");
    add("old", here, other, 1, true);
    add("new", here, title, 2, true);
    add("moved", there, title, 3, true);
    add("bare", here, title, 4, false);
    add("self", here, title, 5, true);
    add("stranger", there, other, 6, true);
    ShelvedIssue issue = records.at("self").issue;
    CHECK(likelyVersions(records, issue, 9) == std::vector<QByteArray>{"new", "old", "moved"});
    CHECK(likelyVersions(records, issue, 1) == std::vector<QByteArray>{"new"});
    issue.title.clear();
    CHECK(likelyVersions(records, issue, 9) == std::vector<QByteArray>{"new", "old"});
}

TEST_CASE("A page has one bookmark or none")
{
    const ShelfFolder folder;
    LoadedStore store(folder.file());
    REQUIRE(store.recentIssues().remember(issueNamed("a")));
    for (int page : {30, 2, 11})
        REQUIRE(store.bookmarks().set("a", bookmarkOn(page)));
    CHECK(bookmarkedPages(store, "a") == std::vector{2, 11, 30});
    CHECK(store.bookmarks().has("a", PageNumber::fromNumber(11)));

    REQUIRE(store.bookmarks().set("a", Bookmark{PageNumber::fromNumber(11), bookmarkOn(12).created}));
    CHECK(bookmarkedPages(store, "a") == std::vector{2, 11, 30});
    CHECK(store.bookmarks().of("a")[1].created == bookmarkOn(12).created);

    REQUIRE(store.bookmarks().remove("a", PageNumber::fromNumber(11)));
    CHECK_FALSE(store.bookmarks().has("a", PageNumber::fromNumber(11)));
    CHECK(bookmarkedPages(store, "a") == std::vector{2, 30});
    CHECK(bookmarkedPages(store, "another").empty());
}

TEST_CASE("Nothing is kept of an issue that the shelf does not know")
{
    const ShelfFolder folder;
    LoadedStore store(folder.file());
    CHECK_FALSE(store.recentIssues().remember(issueNamed("")));
    CHECK_FALSE(store.bookmarks().set("a", bookmarkOn(1)));
    CHECK_FALSE(store.places().keep("a", placeOn(1)));
    CHECK(isGood(store)); // refused by a rule, not by the disk
}

TEST_CASE("An issue's small settings are its own")
{
    const ShelfFolder folder;
    LoadedStore store(folder.file());
    const QString name = QStringLiteral("binding");
    REQUIRE(store.recentIssues().remember(issueNamed("a")));
    REQUIRE(store.recentIssues().remember(issueNamed("b")));
    REQUIRE(store.settings().set("a", name, QStringLiteral("right")));
    CHECK(store.settings().value("a", name) == QStringLiteral("right"));
    CHECK(store.settings().value("b", name).isNull());
    REQUIRE(store.settings().set("a", name, QString()));
    CHECK(store.settings().value("a", name).isNull());
}

TEST_CASE("The window hears of changes")
{
    const ShelfFolder folder;
    LoadedStore store(folder.file());
    int recent = 0;
    QByteArray bookmarked;
    QObject::connect(&store.recentIssues(), &RecentIssues::changed, [&] { ++recent; });
    QObject::connect(&store.bookmarks(), &Bookmarks::changed, [&](const QByteArray &key) { bookmarked = key; });
    store.recentIssues().remember(issueNamed("a"));
    store.bookmarks().set("a", bookmarkOn(1));
    CHECK(recent == 1);
    CHECK(bookmarked == "a");
}

TEST_CASE("Two instances share one shelf")
{
    const ShelfFolder folder;
    LoadedStore one(folder.file());
    LoadedStore other(folder.file());
    QList<QByteArray> heard;
    QObject::connect(&other.bookmarks(), &Bookmarks::changed, [&](const QByteArray &key) { heard << key; });
    REQUIRE(one.recentIssues().remember(issueNamed("a")));
    REQUIRE(waitFor([&] { return other.recentIssues().newest(9) == std::vector{issueNamed("a")}; }));
    CHECK(heard.isEmpty());
    REQUIRE(one.bookmarks().set("a", bookmarkOn(2)));
    REQUIRE(waitFor([&] { return !heard.isEmpty(); }));
    REQUIRE(other.bookmarks().set("a", bookmarkOn(1)));
    CHECK(bookmarkedPages(other, "a") == std::vector{1, 2});
    CHECK(waitFor([&] { return bookmarkedPages(one, "a") == std::vector{1, 2}; }));
    REQUIRE(other.bookmarks().remove("a", PageNumber::fromNumber(2)));
    CHECK(waitFor([&] { return bookmarkedPages(one, "a") == std::vector{1}; }));
}

TEST_CASE("What one program keeps beside another's changes is not lost")
{
    const ShelfFolder folder;
    LoadedStore one(folder.file());
    LoadedStore other(folder.file());
    REQUIRE(one.recentIssues().remember(issueNamed("a")));
    REQUIRE(waitFor([&] { return !other.recentIssues().newest(1).empty(); }));
    for (int page = 1; page <= 100; ++page)
        REQUIRE((page % 2 ? one : other).bookmarks().set("a", bookmarkOn(page)));
    const auto hasAll = [](const Store &store) { return store.bookmarks().of("a").size() == 100; };
    CHECK(waitFor([&] { return hasAll(one) && hasAll(other); }));
}

TEST_CASE("A folder that is deleted while the shelf is open is made again with all that was in it")
{
    const ShelfFolder folder;
    const QString home = folder.path() + QStringLiteral("/home");
    const QString file = home + QStringLiteral("/shelf.sqlite");
    {
        LoadedStore store(file);
        REQUIRE(store.recentIssues().remember(issueNamed("a")));
        REQUIRE(store.bookmarks().set("a", bookmarkOn(5)));
        REQUIRE(waitUntilSaved(store));
        REQUIRE(QDir(home).removeRecursively());
        REQUIRE(store.bookmarks().set("a", bookmarkOn(6)));
        REQUIRE(waitUntilSaved(store));
        CHECK(isGood(store));
        CHECK(bookmarkedPages(LoadedStore(file), "a") == std::vector{5, 6}); // before this one is closed
        REQUIRE(store.bookmarks().set("a", bookmarkOn(7)));
        const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
        CHECK(!(QFileInfo(file).permissions() & others));
    }
    CHECK(bookmarkedPages(LoadedStore(file), "a") == std::vector{5, 6, 7});
}

TEST_CASE("A folder that cannot be made again is told of, and nothing is lost once it can be")
{
    const ShelfFolder folder;
    const QString home = folder.path() + QStringLiteral("/home");
    const QString file = home + QStringLiteral("/shelf.sqlite");
    LoadedStore store(file);
    REQUIRE(store.recentIssues().remember(issueNamed("a")));
    REQUIRE(store.bookmarks().set("a", bookmarkOn(5)));
    REQUIRE(waitUntilSaved(store));
    REQUIRE(QDir(home).removeRecursively());
    QFile obstacle(home); // a file where the folder was
    REQUIRE(obstacle.open(QIODevice::WriteOnly));
    REQUIRE(store.bookmarks().set("a", bookmarkOn(6)));
    REQUIRE(waitFor([&] { return isInMemory(store, ShelfInMemory::Why::CannotWrite); }));
    CHECK(bookmarkedPages(store, "a") == std::vector{5, 6});

    REQUIRE(obstacle.remove());
    store.returnToDisk();
    REQUIRE(waitUntilSaved(store));
    CHECK(isGood(store));
    CHECK(bookmarkedPages(LoadedStore(file), "a") == std::vector{5, 6});
}

TEST_CASE("Two programs whose file is deleted meet again in one")
{
    const ShelfFolder folder;
    LoadedStore one(folder.file()), other(folder.file());
    REQUIRE(one.recentIssues().remember(issueNamed("a")));
    REQUIRE(one.bookmarks().set("a", bookmarkOn(5)));
    REQUIRE(waitFor([&] { return bookmarkedPages(other, "a") == std::vector{5}; }));
    for (const QString &name : folder.filesLike(QStringLiteral("shelf.sqlite*")))
        REQUIRE(QFile::remove(folder.path() + QLatin1Char('/') + name));
    REQUIRE(one.bookmarks().set("a", bookmarkOn(6)));
    REQUIRE(waitUntilSaved(one));
    REQUIRE(other.bookmarks().set("a", bookmarkOn(7)));
    REQUIRE(waitUntilSaved(other));
    CHECK(bookmarkedPages(other, "a") == std::vector{5, 6, 7});
    CHECK(waitFor([&] { return bookmarkedPages(one, "a") == std::vector{5, 6, 7}; }));
    CHECK(bookmarkedPages(LoadedStore(folder.file()), "a") == std::vector{5, 6, 7});
}

TEST_CASE("Nobody else may read what a reader reads")
{
    const ShelfFolder folder;
    LoadedStore store(folder.file());
    store.recentIssues().remember(issueNamed("a"));
    const auto others
        = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    for (const QString &name : folder.filesLike(QStringLiteral("shelf.sqlite*"))) {
        CAPTURE(name);
        CHECK(!(QFileInfo(folder.path() + QLatin1Char('/') + name).permissions() & others));
    }
}

TEST_CASE("Where there is no place for a file, the shelf works in memory and says so")
{
    LoadedStore store(QStringLiteral("/proc/no-home/shelf.sqlite"));
    REQUIRE(isInMemory(store, ShelfInMemory::Why::CannotWrite));
    REQUIRE(store.recentIssues().remember(issueNamed("a")));
    REQUIRE(store.bookmarks().set("a", bookmarkOn(5)));
    CHECK(bookmarkedPages(store, "a") == std::vector{5});
    CHECK_FALSE(store.isSaved());
}

TEST_CASE("What was kept in memory goes to the disk once that can be written again")
{
    const ShelfFolder folder;
    const QString home = folder.path() + QStringLiteral("/home");
    QFile obstacle(home); // a file where the folder ought to be
    REQUIRE(obstacle.open(QIODevice::WriteOnly));
    LoadedStore store(home + QStringLiteral("/shelf.sqlite"));
    REQUIRE_FALSE(isGood(store));
    int changes = 0;
    QObject::connect(&store, &Store::conditionChanged, [&] { ++changes; });
    REQUIRE(store.recentIssues().remember(issueNamed("a")));
    REQUIRE(store.bookmarks().set("a", bookmarkOn(5)));
    REQUIRE(store.bookmarks().set("a", bookmarkOn(6)));
    REQUIRE(store.bookmarks().remove("a", PageNumber::fromNumber(5)));

    REQUIRE(obstacle.remove());
    store.returnToDisk();
    REQUIRE(waitUntilSaved(store));
    CHECK(isGood(store));
    CHECK(changes == 1);
    CHECK(bookmarkedPages(LoadedStore(home + QStringLiteral("/shelf.sqlite")), "a") == std::vector{6});
}
