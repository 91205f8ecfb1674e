// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An issue whose text was kept is the same issue: in its glyphs, in what a person reads, and in what is found.
#include "SearchForTests.h"
#include "search/FoldTable.h"
#include "support/PagesOf.h"
#include "textcache/TextCache.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace fanye;
using namespace fanye::textcache;
using namespace fanye::text;
using namespace fanye::search;

namespace {

const QString monthly = QStringLiteral(FANYE_ISSUES "/monthly-2024-02.pdf");

// The searches of the monthly; there is nothing against asking another issue the same.
std::vector<Query> searches()
{
    QFile file(QStringLiteral(FANYE_ISSUES "/monthly-2024-02.queries.json"));
    if (!file.open(QFile::ReadOnly))
        return {query("茶"), query("fanye"), query("2024")};
    std::vector<Query> all;
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).array())
        all.push_back({value[QLatin1String("query")].toString(), false, false, false, false, false});
    return all;
}

void checkSameWithAndWithout(const QString &path)
{
    QTemporaryDir folder;
    TextCache store(folder.path(), foldTableVersion());
    const ReadPages without = pagesOf(path), keeping = pagesOf(path, &store);
    store.waitUntilDone();
    int found = 0;
    QObject::connect(&store, &TextCache::found, &store,
                     [&](TextCache::Ticket, const auto &pages) { found += int(pages.size()); });
    const ReadPages with = pagesOf(path, &store);
    REQUIRE(found == without.pageCount);
    CHECK(keeping.pages == without.pages);
    CHECK(with.pages == without.pages);
    const auto text = readText(without.pages, without.pageCount, without.labels);
    const auto textWith = readText(with.pages, with.pageCount, with.labels);
    CHECK(*textWith == *text);
    const SearchIndex index(text), indexWith(textWith);
    for (const Query &search : searches()) {
        INFO(search.text.toStdString());
        CHECK(indexWith.find(search) == index.find(search));
    }
}

} // namespace

TEST_CASE("the sample is the same with and without its cached text")
{
    checkSameWithAndWithout(QStringLiteral(FANYE_SAMPLE));
}

TEST_CASE("the monthly is the same with and without its cached text, and so are all the searches")
{
    if (!QFile::exists(monthly)) {
        WARN("skipped: the shared issues are not here");
        return;
    }
    REQUIRE(searches().size() == 48);
    checkSameWithAndWithout(monthly);
}
