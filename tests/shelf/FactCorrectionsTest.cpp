// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/ShelfForTests.h"

using namespace fanye;
using namespace fanye::shelf;

namespace {

const QString series = QStringLiteral("series");
const QString number = QStringLiteral("number");

} // namespace

TEST_CASE("Facts that were typed are there again when the shelf is opened again, empty ones too")
{
    const ShelfFolder folder;
    {
        LoadedStore store(folder.file());
        REQUIRE(store.recentIssues().remember(issueNamed("a")));
        REQUIRE(store.recentIssues().remember(issueNamed("b")));
        REQUIRE(store.facts().set("a", series, QStringLiteral("清源月报")));
        REQUIRE(store.facts().set("a", number, QString()));
    }
    const LoadedStore again(folder.file());
    CHECK(again.facts().value("a", series) == QStringLiteral("清源月报"));
    REQUIRE(again.facts().value("a", number).has_value());
    CHECK(again.facts().value("a", number)->isEmpty());
    CHECK(again.facts().of("a").size() == 2);
    CHECK_FALSE(again.facts().value("b", series).has_value());
}

TEST_CASE("A change of a fact answers with what undoes it")
{
    const ShelfFolder folder;
    LoadedStore store(folder.file());
    REQUIRE(store.recentIssues().remember(issueNamed("a")));
    const auto first = store.facts().set("a", number, QStringLiteral("3"));
    const auto second = store.facts().set("a", number, QStringLiteral("4"));
    CHECK(first == FactEdit{number, std::nullopt, QStringLiteral("3")});
    CHECK(second == FactEdit{number, QStringLiteral("3"), QStringLiteral("4")});
    REQUIRE(store.facts().set("a", second->field, second->before));
    CHECK(store.facts().value("a", number) == QStringLiteral("3"));
    REQUIRE(store.facts().set("a", first->field, first->before));
    CHECK_FALSE(store.facts().value("a", number).has_value());
    REQUIRE(waitUntilSaved(store));
    CHECK(LoadedStore(folder.file()).facts().of("a").empty());
}

TEST_CASE("Facts need an issue that the shelf knows and a text of some size, and are told of")
{
    const ShelfFolder folder;
    LoadedStore store(folder.file());
    QList<QByteArray> changed;
    QObject::connect(&store.facts(), &FactCorrections::changed, [&](const QByteArray &key) { changed << key; });
    CHECK_FALSE(store.facts().set("a", series, QStringLiteral("x")));
    REQUIRE(store.recentIssues().remember(issueNamed("a")));
    CHECK_FALSE(store.facts().set("a", QString(), QStringLiteral("x")));
    CHECK_FALSE(store.facts().set("a", QString(longestFactField + 1, u'f'), QStringLiteral("x")));
    CHECK_FALSE(store.facts().set("a", series, QString(1'000'000, u'x')));
    CHECK(changed.isEmpty());
    CHECK(store.facts().set("a", series, QString(longestFactText, u'x')));
    CHECK(changed == QList<QByteArray>{"a"});
    for (int i = 0; i < 100; ++i)
        store.facts().set("a", QStringLiteral("field%1").arg(i), QStringLiteral("x"));
    CHECK(store.facts().of("a").size() == mostFactFields);
    CHECK(store.facts().set("a", series, QStringLiteral("anew")));
}

TEST_CASE("Another program's facts are noticed, and two programs keep different fields")
{
    const ShelfFolder folder;
    LoadedStore one(folder.file());
    LoadedStore other(folder.file());
    int heard = 0;
    QObject::connect(&other.facts(), &FactCorrections::changed, [&] { ++heard; });
    REQUIRE(one.recentIssues().remember(issueNamed("a")));
    REQUIRE(one.facts().set("a", series, QStringLiteral("清源月报")));
    REQUIRE(waitFor([&] { return other.facts().value("a", series) == QStringLiteral("清源月报"); }));
    CHECK(heard == 1);
    REQUIRE(other.facts().set("a", number, QStringLiteral("3")));
    CHECK(waitFor([&] { return one.facts().of("a").size() == 2; }));
}

TEST_CASE("A shelf from before facts could be typed takes them, and keeps what it had")
{
    const ShelfFolder folder;
    makeOldShelf(folder.file(), 3);
    LoadedStore store(folder.file());
    REQUIRE(isGood(store));
    CHECK(bookmarkedPages(store, "a") == std::vector{4});
    CHECK(store.facts().set("a", series, QStringLiteral("清源月报")));
}

TEST_CASE("Facts whose issue was lost in the damage are kept for when it is opened")
{
    const ShelfFolder folder;
    CHECK(pourDamaged({QStringLiteral("INSERT INTO facts VALUES ('a', 'series', '清源月报')")}, folder.file()) == 1);
    LoadedStore store(folder.file());
    REQUIRE(store.recentIssues().remember(issueNamed("a")));
    CHECK(store.facts().value("a", series) == QStringLiteral("清源月报"));
}
