// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/edit/EditedContents.h"

#include "contents/ContentsForTests.h"
#include "contents/edit/EntryMoves.h"
#include "contents/model/ShownEntries.h"
#include "support/Catch.h"

using namespace fanye;
using namespace fanye::contents;

namespace {

Contents from(const char *text)
{
    return contentsFromText(QString::fromUtf8(text));
}

// A reader at the contents: each correction is made to an entry by its title, as it stands at that moment.
struct Reader
{
    Contents made;
    ContentsEdits edits;

    explicit Reader(const char *contents)
        : made(from(contents))
    {
    }
    EditedContents now() const { return edited(made, edits); }
    QString text() const { return textOf(now().entries); }
    int row(const char *title) const
    {
        const Contents entries = now().entries;
        for (std::size_t i = 0; i < entries.size(); ++i)
            if (entries[i].title == QString::fromUtf8(title))
                return int(i);
        FAIL("no entry " << title);
        return -1;
    }
    bool add(const std::optional<ContentsEdit> &edit)
    {
        if (edit)
            edits.add(*edit);
        return edit.has_value();
    }
    bool rename(const char *title, const char *to) { return add(renaming(now(), row(title), QString::fromUtf8(to))); }
    bool up(const char *title) { return add(movingUp(now(), row(title))); }
    bool down(const char *title) { return add(movingDown(now(), row(title))); }
    bool raise(const char *title) { return add(raising(now(), row(title))); }
    bool lower(const char *title) { return add(lowering(now(), row(title))); }
    bool move(const char *title, std::optional<int> after, int level)
    {
        return add(moving(now(), row(title), {after, level}));
    }
    void remove(const char *title) { edits.add(deleting(now(), row(title))); }
    void insert(const char *title, int page)
    {
        edits.add(adding(now(), PageNumber::fromNumber(page), QString::fromUtf8(title), edits.unusedNumber()));
    }
};

using Correction = void (*)(Reader &);

struct Row
{
    const char *what;
    Correction correct;
    const char *expected;
};

} // namespace

TEST_CASE("Each correction changes what it says and nothing else, and can be undone and done again")
{
    const auto row = GENERATE(values<Row>({
        {"a new title", [](Reader &r) { r.rename("一则", "头条"); },
         "卷首语 3\n要闻 5\n  头条 6\n    缘起 6\n  二则 8\n简讯 11\n  三则 12\n"},
        {"up past a neighbour, with what stands under it", [](Reader &r) { r.up("简讯"); },
         "卷首语 3\n简讯 11\n  三则 12\n要闻 5\n  一则 6\n    缘起 6\n  二则 8\n"},
        {"up into the section before", [](Reader &r) { r.up("三则"); },
         "卷首语 3\n要闻 5\n  一则 6\n    缘起 6\n  二则 8\n  三则 12\n简讯 11\n"},
        {"up into a section that had none", [](Reader &r) { r.up("一则"); },
         "卷首语 3\n  一则 6\n    缘起 6\n要闻 5\n  二则 8\n简讯 11\n  三则 12\n"},
        {"up to the front", [](Reader &r) { r.up("要闻"); },
         "要闻 5\n  一则 6\n    缘起 6\n  二则 8\n卷首语 3\n简讯 11\n  三则 12\n"},
        {"down past a neighbour", [](Reader &r) { r.down("一则"); },
         "卷首语 3\n要闻 5\n  二则 8\n  一则 6\n    缘起 6\n简讯 11\n  三则 12\n"},
        {"down into the next section", [](Reader &r) { r.down("二则"); },
         "卷首语 3\n要闻 5\n  一则 6\n    缘起 6\n简讯 11\n  二则 8\n  三则 12\n"},
        {"an article made a section takes what follows", [](Reader &r) { r.raise("一则"); },
         "卷首语 3\n要闻 5\n一则 6\n    缘起 6\n  二则 8\n简讯 11\n  三则 12\n"},
        {"a section made an article leaves its articles where they are", [](Reader &r) { r.lower("简讯"); },
         "卷首语 3\n要闻 5\n  一则 6\n    缘起 6\n  二则 8\n  简讯 11\n  三则 12\n"},
        {"to another place at another level", [](Reader &r) { r.move("二则", 0, 1); },
         "卷首语 3\n二则 8\n要闻 5\n  一则 6\n    缘起 6\n简讯 11\n  三则 12\n"},
        {"a section put under another takes its own along", [](Reader &r) { r.move("简讯", 4, 2); },
         "卷首语 3\n要闻 5\n  一则 6\n    缘起 6\n  二则 8\n  简讯 11\n    三则 12\n"},
        {"to the front", [](Reader &r) { r.move("三则", std::nullopt, 1); },
         "三则 12\n卷首语 3\n要闻 5\n  一则 6\n    缘起 6\n  二则 8\n简讯 11\n"},
        {"a deleted article goes with its sub-headings", [](Reader &r) { r.remove("一则"); },
         "卷首语 3\n要闻 5\n  二则 8\n简讯 11\n  三则 12\n"},
        {"a deleted section leaves its articles", [](Reader &r) { r.remove("要闻"); },
         "卷首语 3\n  一则 6\n    缘起 6\n  二则 8\n简讯 11\n  三则 12\n"},
        {"an entry between articles", [](Reader &r) { r.insert("插页", 7); },
         "卷首语 3\n要闻 5\n  一则 6\n    缘起 6\n  插页 7\n  二则 8\n简讯 11\n  三则 12\n"},
        {"an entry right behind a section's divider", [](Reader &r) { r.insert("导读", 5); },
         "卷首语 3\n要闻 5\n  导读 5\n  一则 6\n    缘起 6\n  二则 8\n简讯 11\n  三则 12\n"},
        {"an entry before all others", [](Reader &r) { r.insert("封面", 1); },
         "封面 1\n卷首语 3\n要闻 5\n  一则 6\n    缘起 6\n  二则 8\n简讯 11\n  三则 12\n"},
        {"an entry behind all others", [](Reader &r) { r.insert("封底", 20); },
         "卷首语 3\n要闻 5\n  一则 6\n    缘起 6\n  二则 8\n简讯 11\n  三则 12\n  封底 20\n"},
        {"all taken back", [](Reader &r) { r.edits.add(RestoreAll{}); }, smallMonthly},
    }));
    CAPTURE(row.what);
    Reader reader(smallMonthly);
    row.correct(reader);
    CHECK(reader.text() == QString::fromUtf8(row.expected));
    REQUIRE(reader.edits.undo());
    CHECK(reader.text() == QString::fromUtf8(smallMonthly));
    CHECK_FALSE(reader.edits.undo());
    REQUIRE(reader.edits.redo());
    CHECK(reader.text() == QString::fromUtf8(row.expected));
    CHECK_FALSE(reader.edits.redo());
}

TEST_CASE("What would change nothing is no correction")
{
    Reader reader(smallMonthly);
    CHECK_FALSE(reader.rename("一则", "一则"));
    CHECK_FALSE(reader.rename("一则", "   "));
    CHECK_FALSE(reader.rename("一则", " 一则\n"));
    CHECK_FALSE(reader.up("卷首语"));
    CHECK_FALSE(reader.down("三则"));
    CHECK_FALSE(reader.raise("要闻"));
    CHECK_FALSE(reader.lower("卷首语"));
    CHECK_FALSE(reader.lower("一则"));
    CHECK_FALSE(reader.move("二则", 3, 2)); // where it stands
    CHECK_FALSE(reader.move("要闻", 4, 1)); // behind what stands under it
    CHECK(reader.edits == ContentsEdits());
}

TEST_CASE("Corrections build on each other, whatever an entry is called by now")
{
    Reader reader(smallMonthly);
    reader.rename("二则", "专访");
    reader.up("专访");
    reader.insert("新", 9);
    reader.rename("新", "特稿");
    reader.rename("特稿", "特别报道");
    reader.lower("特别报道");
    CHECK(reader.text() == QString::fromUtf8("卷首语 3\n要闻 5\n  专访 8\n    特别报道 9\n  一则 6\n    缘起 6\n"
                                             "简讯 11\n  三则 12\n"));
    CHECK(reader.edits.doneCount() == 4); // naming what was just added is part of adding it
    while (reader.edits.undo()) { }
    CHECK(reader.text() == QString::fromUtf8(smallMonthly));
}

TEST_CASE("A correction after an undo takes the place of what was undone")
{
    Reader reader(smallMonthly);
    reader.rename("一则", "甲");
    reader.rename("二则", "乙");
    REQUIRE(reader.edits.undo());
    reader.remove("三则");
    CHECK_FALSE(reader.edits.canRedo());
    CHECK(reader.text() == QString::fromUtf8("卷首语 3\n要闻 5\n  甲 6\n    缘起 6\n  二则 8\n简讯 11\n"));
}

TEST_CASE("Taking all back is itself undone")
{
    Reader reader(smallMonthly);
    reader.rename("一则", "甲");
    CHECK(reader.edits.isChanging());
    reader.edits.add(RestoreAll{});
    CHECK_FALSE(reader.edits.isChanging());
    CHECK(reader.text() == QString::fromUtf8(smallMonthly));
    reader.rename("一则", "乙");
    CHECK(reader.row("乙") == 2);
    reader.edits.undo();
    reader.edits.undo();
    CHECK(reader.row("甲") == 2);
}

TEST_CASE("Corrections hold when the made contents are made differently")
{
    struct Change
    {
        const char *what;
        Correction correct;
        const char *madeNow;
        const char *expected;
    };
    const auto row = GENERATE(values<Change>({
        {"an entry more, elsewhere", [](Reader &r) { r.rename("二则", "专访"); },
         "卷首语 3\n要闻 5\n  一则 6\n  二则 8\n  另则 9\n", "卷首语 3\n要闻 5\n  一则 6\n  专访 8\n  另则 9\n"},
        {"the level is another now", [](Reader &r) { r.rename("二则", "专访"); }, "要闻 5\n二则 8\n", "要闻 5\n专访 8\n"},
        {"the page is another now", [](Reader &r) { r.rename("二则", "专访"); }, "要闻 5\n二则 9\n", "要闻 5\n专访 9\n"},
        {"the title is read a little differently",
         [](Reader &r) {
             r.made = from("产业有序转移加快推进 8\n");
             r.rename("产业有序转移加快推进", "产业");
         },
         "产业有序转移加快推进! 8\n", "产业 8\n"},
        {"a renamed entry is made no longer", [](Reader &r) { r.rename("二则", "专访"); }, "要闻 5\n简讯 11\n",
         "要闻 5\n  专访 8\n简讯 11\n"},
        {"it is made as the reader called it", [](Reader &r) { r.rename("二则", "专访"); },
         "要闻 5\n  专访 8\n简讯 11\n", "要闻 5\n  专访 8\n简讯 11\n"},
        {"a raised entry is made no longer", [](Reader &r) { r.raise("二则"); }, "要闻 5\n简讯 11\n",
         "要闻 5\n二则 8\n简讯 11\n"},
        {"what it stood behind is made no longer", [](Reader &r) { r.move("三则", 2, 2); }, "要闻 5\n  三则 12\n简讯 15\n",
         "要闻 5\n  三则 12\n简讯 15\n"},
        {"the one before has sub-headings now", [](Reader &r) { r.move("三则", 4, 2); },
         "要闻 5\n  二则 8\n    甲 8\n    乙 9\n简讯 11\n  三则 12\n",
         "要闻 5\n  二则 8\n    甲 8\n    乙 9\n  三则 12\n简讯 11\n"},
        {"a deleted entry is made no longer", [](Reader &r) { r.remove("二则"); }, "要闻 5\n", "要闻 5\n"},
        {"a deleted one is made in another place", [](Reader &r) { r.remove("二则"); }, "要闻 5\n  二则 9\n", "要闻 5\n"},
        {"an added entry stays", [](Reader &r) { r.insert("插页", 7); }, "简讯 11\n", "  插页 7\n简讯 11\n"},
        {"an added entry is made now", [](Reader &r) { r.insert("插页", 7); }, "要闻 5\n  一则 6\n插 页 7\n简讯 11\n",
         "要闻 5\n  一则 6\n  插页 7\n简讯 11\n"},
        {"nothing is made", [](Reader &r) { r.rename("二则", "专访"), r.remove("一则"), r.insert("插页", 7); }, "",
         "  插页 7\n  专访 8\n"},
    }));
    CAPTURE(row.what);
    Reader reader(smallMonthly);
    row.correct(reader);
    reader.made = from(row.madeNow);
    CHECK(reader.text() == QString::fromUtf8(row.expected));
}

TEST_CASE("Of two entries of one title a correction means the one on its page, or none")
{
    Reader reader("简讯 4\n简讯 9\n");
    reader.edits.add(*renaming(reader.now(), 1, QStringLiteral("短讯")));
    CHECK(reader.text() == QString::fromUtf8("简讯 4\n短讯 9\n"));
    reader.made = from("简讯 4\n简讯 20\n");
    CHECK(reader.text() == QString::fromUtf8("简讯 4\n短讯 9\n简讯 20\n"));
}

TEST_CASE("What the reader moved or added is the reader's, what was only renamed keeps its source")
{
    Reader reader(smallMonthly);
    reader.made[3].source = ContentsSource::Typography;
    reader.made[4].source = ContentsSource::Printed;
    reader.rename("缘起", "起源");
    reader.raise("二则");
    reader.insert("插页", 7);
    const Contents entries = reader.now().entries;
    CHECK(entries[std::size_t(reader.row("起源"))].source == ContentsSource::Typography);
    CHECK(entries[std::size_t(reader.row("二则"))].source == ContentsSource::Reader);
    CHECK(entries[std::size_t(reader.row("插页"))].source == ContentsSource::Reader);
}

TEST_CASE("Nothing is hidden by being moved, and no sub-heading becomes an article")
{
    Reader reader(smallMonthly);
    for (ContentsEntry &entry : reader.made)
        entry.source = ContentsSource::Typography;
    reader.move("简讯", 4, 2); // with an article under it, which is at the level of sub-headings now
    reader.move("一则", 0, 1);
    CHECK(reader.text()
          == QString::fromUtf8("卷首语 3\n一则 6\n    缘起 6\n要闻 5\n  二则 8\n  简讯 11\n    三则 12\n"));
    const std::vector<bool> shown = shownEntries(reader.now().entries, Subheadings::Hidden);
    CHECK(shown == std::vector<bool>{true, true, false, true, true, true, true});
}

TEST_CASE("A thousand corrections of a thousand entries take no time that a reader would notice")
{
    QString text;
    for (int i = 1; i <= 1000; ++i)
        text += QStringLiteral("article number %1 %1\n").arg(i);
    Reader reader("");
    reader.made = contentsFromText(text);
    for (int i = 0; i < 1000; ++i)
        reader.edits.add(
            RenameEntry{{QStringLiteral("article number %1").arg(i + 1), 1, PageNumber::fromNumber(i + 1), {}, 0},
                        QStringLiteral("new %1").arg(i)});
    const EditedContents now = reader.now();
    CHECK(now.entries.size() == 1000);
    CHECK(now.entries.back().title == QStringLiteral("new 999"));
}
