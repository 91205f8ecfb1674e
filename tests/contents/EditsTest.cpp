// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What corrections hold on to when the contents below them change, and what they make of anything they are given.
#include "contents/ContentsForTests.h"
#include "contents/ContentsScore.h"
#include "contents/edit/ContentsEditText.h"
#include "contents/edit/EntryMoves.h"
#include "text/TextForTests.h"

#include <random>

using namespace fanye;
using namespace fanye::contents;

namespace {

Contents from(const char *text)
{
    return contentsFromText(zh(text));
}

EntryAnchor anchor(const char *title, int page, int level = 1, int added = 0)
{
    EntryAnchor anchor;
    anchor.title = zh(title);
    anchor.level = level;
    if (page > 0)
        anchor.page = PageNumber::fromNumber(page);
    anchor.added = added;
    return anchor;
}

QString applied(const char *made, const std::vector<ContentsEdit> &edits)
{
    return textOf(edited(from(made), ContentsEdits(edits, int(edits.size()))).entries);
}

} // namespace

TEST_CASE("A correction finds its entry again where that is still much the same")
{
    struct Row
    {
        const char *what, *made;
        EntryAnchor entry;
        const char *expected; // after it was called x
    };
    const Row rows[] = {
        {"the same", "a 1\nb 2\n", anchor("b", 2), "a 1\nx 2\n"},
        {"on another level", "a 1\n  b 2\n", anchor("b", 2), "a 1\n  x 2\n"},
        {"the only one of its title, far away", "a 1\nb 9\n", anchor("b", 2), "a 1\nx 9\n"},
        {"spaces and case do not count", "a 1\nB ! 9\n", anchor("b", 2), "a 1\nx 9\n"},
        {"four of five signs, on its page", "春天从山里 5\n", anchor("春天从山外", 5), "x 5\n"},
        {"on the page before", "春天从山里 4\n", anchor("春天从山外", 5), "x 4\n"},
        {"on the page after", "春天从山里 6\n", anchor("春天从山外", 5), "x 6\n"},
        {"two pages off: another", "春天从山里 7\n", anchor("春天从山外", 5), "x 5\n春天从山里 7\n"},
        {"three of four signs: another", "春天从山 5\n", anchor("春天从水", 5), "春天从山 5\nx 5\n"},
        {"of two alike the more alike", "春天从山里来的信 5\n春天从山里来的书 5\n", anchor("春天从山里来的书吧", 5),
         "春天从山里来的信 5\nx 5\n"},
        {"two of one title, on neither page", "b 4\nb 9\n", anchor("b", 20), "b 4\nb 9\nx 20\n"},
        {"two of one title, one on its page", "b 4\nb 9\n", anchor("b", 9), "b 4\nx 9\n"},
        {"without a page", "a 1\nb -\n", anchor("b", 0), "a 1\nx -\n"},
        {"without letters: only exactly", "… 1\n—— 2\n", anchor("—", 2), "… 1\n—— 2\nx 2\n"},
        {"gone: it stays, before what begins later", "a 1\nc 9\n", anchor("b", 2), "a 1\nx 2\nc 9\n"},
        {"gone, without a page: last", "a 1\nc 9\n", anchor("b", 0), "a 1\nc 9\nx -\n"},
        {"of nothing", "", anchor("b", 2), "x 2\n"},
        {"made now as the reader called it", "x 2\n", anchor("b", 2), "x 2\n"},
        {"an added entry is found by its number alone", "b 2\n", anchor("b", 2, 1, 7), "b 2\n"},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        const QString now = applied(row.made, {RenameEntry{row.entry, QStringLiteral("x")}});
        CHECK((now == zh(row.expected) || (row.entry.added != 0 && now.contains(QStringLiteral("x 2")))));
    }
}

TEST_CASE("A moved entry goes where the one stands that it was put behind")
{
    struct Row
    {
        const char *what, *made;
        std::optional<EntryAnchor> after;
        int level;
        const char *expected; // of moving b 2
    };
    const Row rows[] = {
        {"to the front", "a 1\nb 2\nc 3\n", std::nullopt, 1, "b 2\na 1\nc 3\n"},
        {"behind the last", "a 1\nb 2\nc 3\n", anchor("c", 3), 1, "a 1\nc 3\nb 2\n"},
        {"under it", "a 1\nb 2\nc 3\n", anchor("c", 3), 2, "a 1\nc 3\n  b 2\n"},
        {"behind one that has got sub-headings since", "a 1\nb 2\nc 3\n  d 4\n", anchor("c", 3), 1,
         "a 1\nc 3\n  d 4\nb 2\n"},
        {"behind one that is gone: by its page", "a 1\nb 2\nc 3\n", anchor("q", 9), 1, "a 1\nb 2\nc 3\n"},
        {"deeper than there are levels", "a 1\nb 2\n", anchor("a", 1), 99, nullptr},
        {"further out than there are", "a 1\nb 2\n", anchor("a", 1), -5, "a 1\nb 2\n"},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        const EditedContents now
            = edited(from(row.made), ContentsEdits({MoveEntry{anchor("b", 2), row.after, row.level}}, 1));
        if (row.expected)
            CHECK(textOf(now.entries) == zh(row.expected));
        for (const ContentsEntry &entry : now.entries)
            CHECK((entry.level >= 1 && entry.level <= deepestContentsLevel));
    }
}

TEST_CASE("How many corrections count is kept within what there is")
{
    const std::vector<ContentsEdit> two{DeleteEntry{anchor("a", 1)}, DeleteEntry{anchor("b", 2)}};
    for (const auto &[done, counted] :
         std::initializer_list<std::pair<int, int>>{{-3, 0}, {0, 0}, {1, 1}, {2, 2}, {99, 2}}) {
        CAPTURE(done);
        const ContentsEdits edits(two, done);
        CHECK(edits.doneCount() == counted);
        CHECK(edits.canUndo() == (counted > 0));
        CHECK(edits.canRedo() == (counted < 2));
        CHECK(edited(from("a 1\nb 2\n"), edits).entries.size() == std::size_t(2 - counted));
    }
    ContentsEdits edits(two, 1);
    edits.add(RestoreAll{});
    CHECK(edits.all().size() == 2); // what was undone has gone
    CHECK_FALSE(edits.isChanging());
    CHECK(edits.unusedNumber() == 1);
    edits.add(AddEntry{anchor("n", 3, 1, 41), std::nullopt});
    CHECK(edits.unusedNumber() == 42);
    edits.add(RenameEntry{anchor("other", 3, 1, 40), QStringLiteral("x")}); // not what was just added
    CHECK(edits.all().size() == 4);
}

TEST_CASE("A new entry for a page goes behind what is read there")
{
    struct Row
    {
        const char *contents;
        int page;
        EntryPlace place;
    };
    for (const Row &row : {Row{"", 5, {std::nullopt, 1}},
                           {"a 3\n", 2, {std::nullopt, 1}},
                           {"a 3\n", 3, {0, 1}},
                           {"a 3\n", 9, {0, 1}},
                           {"s 3\n  a 5\n", 4, {0, 2}},
                           {"s 3\n  a 5\n", 5, {1, 2}},
                           {"s 3\n  a 5\n    h 6\n", 6, {2, 2}},
                           {"s 3\n  a 5\n    h 6\n", 5, {1, 2}},
                           {"  a 3\n", 1, {std::nullopt, 2}}}) {
        CAPTURE(row.contents, row.page);
        CHECK(placeFor(from(row.contents), PageNumber::fromNumber(row.page)) == row.place);
    }
}

TEST_CASE("Corrections of chance, undone one by one, give back each state, and written down they are the same")
{
    std::mt19937 dice(11);
    for (int round = 0; round < 60; ++round) {
        CAPTURE(round);
        const Contents made = from("卷首语 3\n要闻 5\n  一则 6\n    缘起 6\n  二则 8\n简讯 11\n  三则 12\n");
        ContentsEdits edits;
        std::vector<EditedContents> states{edited(made, edits)};
        while (edits.doneCount() < 12) {
            const EditedContents now = edited(made, edits);
            const int count = int(now.entries.size()), row = count > 0 ? int(dice() % std::uint32_t(count)) : 0;
            std::optional<ContentsEdit> edit;
            switch (count > 0 ? dice() % 8 : 0) {
            case 0:
                edit = adding(now, PageNumber::fromNumber(1 + int(dice() % 20)), QStringLiteral("n%1").arg(dice() % 90),
                              edits.unusedNumber());
                break;
            case 1:
                edit = renaming(now, row, QStringLiteral("r%1").arg(dice() % 90));
                break;
            case 2:
                edit = movingUp(now, row);
                break;
            case 3:
                edit = movingDown(now, row);
                break;
            case 4:
                edit = raising(now, row);
                break;
            case 5:
                edit = lowering(now, row);
                break;
            case 6:
                edit = moving(now, row, {int(dice() % std::uint32_t(count)), 1 + int(dice() % 4)});
                break;
            default:
                edit = deleting(now, row);
                break;
            }
            if (!edit)
                continue;
            CHECK(contentsEditFrom(textOf(*edit)) == *edit);
            const int before = edits.doneCount();
            edits.add(*edit);
            if (edits.doneCount() == before) // it named what was just added
                states.back() = edited(made, edits);
            else
                states.push_back(edited(made, edits));
            CHECK(states.back().anchors.size() == states.back().entries.size());
        }
        for (std::size_t i = states.size(); i-- > 0; edits.undo())
            CHECK(edited(made, edits) == states[i]);
        while (edits.redo()) { }
        CHECK(edited(made, edits) == states.back());
    }
}

TEST_CASE("Text that is no correction is none, however it is written")
{
    const char *const texts[] = {
        "null",
        "1",
        "\"rename\"",
        "[{}]",
        R"({"do":1})",
        R"({"do":"rename","entry":[]})",
        R"({"do":"rename","entry":{"title":1,"level":1},"title":"b"})",
        R"({"do":"rename","entry":{"title":"a","level":"1"},"title":"b"})",
        R"({"do":"rename","entry":{"title":"a","level":65},"title":"b"})",
        R"({"do":"rename","entry":{"title":"a","level":-1},"title":"b"})",
        R"({"do":"rename","entry":{"title":"a","level":1},"title":""})",
        R"({"do":"level","entry":{"title":"a","level":1},"level":0})",
        R"({"do":"add","entry":{"title":"a","level":1,"added":-4}})",
        R"({"do":"move","entry":{"title":"a","level":1},"level":1e99})",
        R"({"do":"DELETE","entry":{"title":"a","level":1}})",
    };
    for (const char *text : texts) {
        CAPTURE(text);
        CHECK_FALSE(contentsEditFrom(QString::fromUtf8(text)).has_value());
    }
    CHECK_FALSE(contentsEditFrom(QString(100'000, QLatin1Char('['))).has_value());
    for (const char *page : {"0", "-3", "\"5\"", "1e99", "null"}) { // a page that is none: no page
        CAPTURE(page);
        const auto edit = contentsEditFrom(
            QStringLiteral(R"({"do":"delete","entry":{"title":"a","level":1,"page":%1}})").arg(QLatin1String(page)));
        REQUIRE(edit);
        CHECK_FALSE(std::get<DeleteEntry>(*edit).entry.page);
    }
}

TEST_CASE("Titles are the same for the score where four signs of five are")
{
    for (const auto &[found, correct, titles] : std::initializer_list<std::tuple<const char *, const char *, int>>{
             {"春天从山里 1\n", "春天从山外 1\n", 1},
             {"春天从山 1\n", "春天从水 1\n", 0},
             {"春天从山里 1\n", "春天从山 1\n", 1},
             {"春天从山 1\n", "春天从 1\n", 0},
             {"a 1\na 1\n", "a 1\n", 1},
             {"… 1\n", "… 1\n", 0},
             {"春天从山里来的信 1\n春天从山里来的书 2\n", "春天从山里来的书 2\n春天从山里来的信 1\n", 2}}) {
        CAPTURE(found, correct);
        CHECK(scoreOf(from(found), from(correct)).titles == titles);
        CHECK(scoreOf(from(correct), from(found)).titles == titles);
    }
}
