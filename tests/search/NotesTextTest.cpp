// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/NotesText.h"

#include "SearchForTests.h"

using namespace fanye;
using namespace fanye::search;

namespace {

// The numbers of the notes in which the words are found, one for each hit.
std::vector<int> foundIn(const QStringList &notes, const Query &query)
{
    std::vector<int> numbers;
    for (const Hit &hit : SearchIndex(textOfNotes(notes)).find(query).hits)
        numbers.push_back(hit.page.number());
    return numbers;
}

} // namespace

TEST_CASE("notes are searched as pages are")
{
    const QStringList notes{
        zh("打电话给作者，问第三期的稿子"), zh("Ask the Editor about page 12"), {}, zh("一行\n問題：標題太長\n又一行")};
    struct Row
    {
        const char *words;
        std::vector<int> found;
    };
    for (const Row &row : {Row{"作者", {1}}, Row{"editor", {2}}, Row{"page 12", {2}}, Row{"pag e", {}},
                           Row{"标题", {4}}, Row{"行問", {}}, Row{"zuozhe", {1}}, Row{"稿", {1}}, Row{"行", {4, 4}}}) {
        CAPTURE(row.words);
        CHECK(foundIn(notes, query(row.words)) == row.found);
    }
    Query exact = query("editor");
    exact.matchesCase = true;
    CHECK(foundIn(notes, exact).empty());
}

TEST_CASE("a snippet is the note's own words")
{
    const auto hits = SearchIndex(textOfNotes({zh("first line\nthe second one\nthird")})).find(query("second")).hits;
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].snippet.mid(hits[0].matchStart, hits[0].matchEnd - hits[0].matchStart) == zh("second"));
    CHECK(hits[0].snippet.contains(zh("the second one")));
}

TEST_CASE("notes without words, and one that is too long, do no harm")
{
    CHECK(foundIn({}, query("a")).empty());
    CHECK(foundIn({{}, zh(" \n\t ")}, query("a")).empty());
    const QString filling(longestSearchedNote, QLatin1Char('x'));
    CHECK(foundIn({zh("needle ") + filling, filling + zh("needle")}, query("needle")) == std::vector<int>{1});
}
