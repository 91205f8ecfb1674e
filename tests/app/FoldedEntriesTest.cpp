// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contents/FoldedEntries.h"

#include "contents/edit/EntryMoves.h"
#include "support/Catch.h"

using namespace fanye;
using namespace fanye::contents;
using namespace fanye::app;

namespace {

struct Line
{
    const char *title;
    int level;
    int page; // 0: none
};

EditedContents contentsOf(const std::vector<Line> &lines)
{
    Contents contents;
    for (const Line &line : lines) {
        ContentsEntry entry;
        entry.title = QString::fromUtf8(line.title);
        entry.level = line.level;
        if (line.page > 0)
            entry.page = PageNumber::fromNumber(line.page);
        contents.push_back(entry);
    }
    return edited(contents, {});
}

using Rows = std::vector<int>;

// Two sections of one name.
const std::vector<Line> monthly{{"编者按", 1, 3}, {"一则", 2, 3}, {"编者按", 1, 20}, {"二则", 2, 20}};

} // namespace

TEST_CASE("two sections of one name fold separately")
{
    FoldedEntries folded;
    folded.follow(contentsOf(monthly));
    folded.collapse(2);
    CHECK(folded.rows() == Rows{2});
    folded.collapse(0);
    folded.expand(2);
    CHECK(folded.rows() == Rows{0});
}

TEST_CASE("sections that differ in nothing fold separately, too")
{
    FoldedEntries folded;
    folded.follow(contentsOf({{"编者按", 1, 0}, {"一则", 2, 0}, {"编者按", 1, 0}, {"二则", 2, 0}}));
    folded.collapse(2);
    CHECK(folded.rows() == Rows{2});
    folded.collapseAll();
    CHECK(folded.rows() == Rows{0, 2});
    folded.expand(0);
    CHECK(folded.rows() == Rows{2});
}

TEST_CASE("what is collapsed stays so through corrections")
{
    FoldedEntries folded;
    EditedContents contents = contentsOf(monthly);
    folded.follow(contents);
    folded.collapse(2);
    ContentsEdits edits;
    edits.add(*renaming(contents, 2, QStringLiteral("卷尾")));
    edits.add(*movingUp(edited(contents.entries, edits), 2));
    contents = edited(contents.entries, edits);
    REQUIRE(contents.entries.front().title == QStringLiteral("卷尾"));
    folded.follow(contents);
    CHECK(folded.rows() == Rows{0});
}

TEST_CASE("what is collapsed stays so when the contents are made anew")
{
    FoldedEntries folded;
    folded.follow(contentsOf(monthly));
    folded.collapse(2);
    struct Row
    {
        const char *what;
        std::vector<Line> lines;
        Rows expected;
    };
    const std::vector<Row> rows{
        {"an entry has come before it", {{"卷首", 1, 1}, {"编者按", 1, 3}, {"编者按", 1, 20}, {"二则", 2, 20}}, {2}},
        {"it is found on another page", {{"编者按", 1, 3}, {"一则", 2, 3}, {"编者按", 1, 21}, {"二则", 2, 21}}, {2}},
        {"only the other one is there", {{"编者按", 1, 3}, {"一则", 2, 3}}, {}},
        {"there are none for a while", {}, {}},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        FoldedEntries now = folded;
        now.follow(contentsOf(row.lines));
        CHECK(now.rows() == row.expected);
        if (row.expected.empty()) {
            now.follow(contentsOf(monthly)); // it comes back
            CHECK(now.rows() == Rows{2});
        }
    }
}

TEST_CASE("all sections are collapsed at once, and none of what stands in them")
{
    FoldedEntries folded;
    folded.follow(contentsOf(monthly));
    folded.collapseAll();
    CHECK(folded.rows() == Rows{0, 2});
    folded.expandAll();
    CHECK(folded.rows().empty());
}
