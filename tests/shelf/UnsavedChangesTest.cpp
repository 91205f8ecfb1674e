// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/records/UnsavedChanges.h"

#include "shelf/ShelfForTests.h"

using namespace fanye;
using namespace fanye::shelf;

namespace {

QString textOf(const ShelfChange &change)
{
    const QString key = QString::fromLatin1(issueOf(change));
    if (const auto *place = std::get_if<PlaceKept>(&change))
        return key + QStringLiteral(":at%1").arg(place->place.page.number());
    if (const auto *set = std::get_if<BookmarkSet>(&change))
        return key + QStringLiteral(":+%1").arg(set->bookmark.page.number());
    if (const auto *removed = std::get_if<BookmarkRemoved>(&change))
        return key + QStringLiteral(":-%1").arg(removed->page.number());
    if (const auto *setting = std::get_if<SettingKept>(&change))
        return key + QStringLiteral(":%1=%2").arg(setting->name, setting->value);
    if (const auto *corrections = std::get_if<CorrectionsKept>(&change))
        return key + QStringLiteral(":%1*%2").arg(corrections->base).arg(corrections->corrections.all.size());
    return key;
}

QString textOf(const UnsavedChanges &changes)
{
    QStringList all;
    for (const ShelfChange &change : changes.inOrder())
        all << textOf(change);
    return all.join(QLatin1Char(' '));
}

ShelfChange opened(const QByteArray &key)
{
    return IssueOpened{issueNamed(key)};
}

ShelfChange set(const QByteArray &key, int page)
{
    return BookmarkSet{key, bookmarkOn(page)};
}

ShelfChange removed(const QByteArray &key, int page)
{
    return BookmarkRemoved{key, PageNumber::fromNumber(page)};
}

ShelfChange at(const QByteArray &key, int page)
{
    return PlaceKept{key, placeOn(page)};
}

} // namespace

TEST_CASE("Of unsaved changes of one thing the last is kept, and issues come first")
{
    struct Row
    {
        std::vector<ShelfChange> made;
        QString kept;
    };
    const auto row = GENERATE(values<Row>({
        {{}, QString()},
        {{opened("a"), at("a", 1), at("a", 2), at("a", 3)}, QStringLiteral("a a:at3")},
        {{opened("a"), set("a", 4), removed("a", 4), set("a", 5)}, QStringLiteral("a a:-4 a:+5")},
        {{opened("a"), set("a", 4), removed("a", 4), set("a", 4)}, QStringLiteral("a a:+4")},
        {{opened("a"), at("a", 1), opened("b"), at("b", 1), opened("a")}, QStringLiteral("b a a:at1 b:at1")},
        {{SettingKept{"a", QStringLiteral("x"), QStringLiteral("1")},
          SettingKept{"a", QStringLiteral("y"), QStringLiteral("2")},
          SettingKept{"a", QStringLiteral("x"), QStringLiteral("3")}},
         QStringLiteral("a:y=2 a:x=3")},
        {{CorrectionsKept{"a", QStringLiteral("best"), {}}, CorrectionsKept{"a", QStringLiteral("made"), {}},
          CorrectionsKept{"a", QStringLiteral("best"), {{QStringLiteral("1")}, 1}}},
         QStringLiteral("a:made*0 a:best*1")},
    }));
    UnsavedChanges changes;
    for (const ShelfChange &change : row.made)
        changes.add(change);
    CHECK(textOf(changes) == row.kept);
    CHECK(changes.isEmpty() == row.made.empty());
}

TEST_CASE("Changes made later outdo those that came back unsaved")
{
    UnsavedChanges back, later;
    for (const ShelfChange &change : {opened("a"), at("a", 1), set("a", 7)})
        back.add(change);
    for (const ShelfChange &change : {at("a", 2), opened("b")})
        later.add(change);
    back.add(later);
    CHECK(textOf(back) == QStringLiteral("a b a:+7 a:at2"));
}
