// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/model/ContentsModel.h"

#include "contents/ContentsForTests.h"
#include "support/Catch.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>

#include <memory>

using namespace fanye;
using namespace fanye::contents;

namespace {

struct Tested
{
    ContentsModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    Tested()
    {
        Contents contents = contentsFromText(QString::fromUtf8(smallMonthly));
        for (ContentsEntry &entry : contents)
            entry.source = ContentsSource::Typography;
        model.setContents(contents);
    }
    std::unique_ptr<QMimeData> dragged(int entry)
    {
        return std::unique_ptr<QMimeData>(model.mimeData({model.indexOf(entry)}));
    }
};

} // namespace

TEST_CASE("A drop says behind which entry and at which level")
{
    struct Row
    {
        const char *what;
        int dragged;
        std::optional<int> under; // none: among the outermost
        int row;
        std::optional<EntryPlace> expected;
    };
    const auto row = GENERATE(values<Row>({
        {"to the front", 4, std::nullopt, 0, EntryPlace{std::nullopt, 1}},
        {"between sections", 4, std::nullopt, 1, EntryPlace{0, 1}},
        {"behind a section and all that is in it, hidden or not", 6, std::nullopt, 2, EntryPlace{4, 1}},
        {"first in a section", 6, 1, 0, EntryPlace{1, 2}},
        {"behind an article with hidden sub-headings", 6, 1, 1, EntryPlace{3, 2}},
        {"onto a section", 6, 1, -1, EntryPlace{4, 2}},
        {"onto an entry without any under it", 6, 0, -1, EntryPlace{0, 2}},
        {"onto the empty ground", 2, std::nullopt, -1, EntryPlace{6, 1}},
        {"into itself", 1, 2, -1, std::nullopt},
        {"onto itself", 2, 2, -1, std::nullopt},
    }));
    CAPTURE(row.what);
    Tested tested;
    QSignalSpy wanted(&tested.model, &ContentsModel::correctionWanted);
    const auto data = tested.dragged(row.dragged);
    const QModelIndex parent = row.under ? tested.model.indexOf(*row.under) : QModelIndex();
    CHECK(tested.model.canDropMimeData(data.get(), Qt::MoveAction, row.row, 0, parent) == row.expected.has_value());
    CHECK(tested.model.dropMimeData(data.get(), Qt::MoveAction, row.row, 0, parent) == row.expected.has_value());
    REQUIRE(wanted.size() == (row.expected ? 1 : 0));
    if (row.expected)
        CHECK(wanted[0][0].value<ContentsEdit>()
              == moving(edited(tested.model.contents(), {}), row.dragged, *row.expected));
}

TEST_CASE("What comes from elsewhere is not taken")
{
    Tested tested;
    Tested other;
    const auto foreign = other.dragged(1);
    CHECK_FALSE(tested.model.canDropMimeData(foreign.get(), Qt::MoveAction, 0, 0, {}));
    QMimeData text;
    text.setText(QStringLiteral("三则"));
    CHECK_FALSE(tested.model.canDropMimeData(&text, Qt::MoveAction, 0, 0, {}));
    CHECK_FALSE(tested.model.dropMimeData(&text, Qt::MoveAction, 0, 0, {}));
}

TEST_CASE("A title that is edited is asked for, and nothing changes until it comes")
{
    Tested tested;
    QSignalSpy wanted(&tested.model, &ContentsModel::correctionWanted);
    const QModelIndex title = tested.model.indexOf(2);
    CHECK(title.flags().testFlag(Qt::ItemIsEditable));
    CHECK_FALSE(title.siblingAtColumn(1).flags().testFlag(Qt::ItemIsEditable));
    CHECK(tested.model.setData(title, QStringLiteral("头条"), Qt::EditRole));
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0][0].value<ContentsEdit>()
          == renaming(edited(tested.model.contents(), {}), 2, QStringLiteral("头条")));
    CHECK(title.data().toString() == QString::fromUtf8("一则"));
}

TEST_CASE("The tree shows sub-headings when asked to, and what a filter leaves")
{
    Tested tested;
    const QString usual = QString::fromUtf8("卷首语 3\n要闻 5\n  一则 6\n  二则 8\n简讯 11\n  三则 12\n");
    CHECK(textOf(tested.model) == usual);
    CHECK_FALSE(tested.model.indexOf(3).isValid());
    tested.model.setSubheadings(Subheadings::Shown);
    CHECK(textOf(tested.model) == QString::fromUtf8(smallMonthly));
    tested.model.setFilter(QStringLiteral("二"));
    CHECK(textOf(tested.model) == QString::fromUtf8("要闻 5\n  二则 8\n"));
    tested.model.setFilter({});
    tested.model.setSubheadings(Subheadings::Hidden);
    CHECK(textOf(tested.model) == usual);
}

TEST_CASE("Where sub-headings are hidden, their article is being read")
{
    Tested tested;
    tested.model.setCurrent(PageNumber::fromNumber(7));
    CHECK(tested.model.currentIndex().data().toString() == QString::fromUtf8("一则"));
    tested.model.setSubheadings(Subheadings::Shown);
    CHECK(tested.model.currentIndex().data().toString() == QString::fromUtf8("缘起"));
    tested.model.setFilter(QStringLiteral("二"));
    CHECK_FALSE(tested.model.currentIndex().isValid());
}

TEST_CASE("A drag that began on other contents drops nothing")
{
    Tested tested;
    const auto data = tested.dragged(6);
    REQUIRE(tested.model.canDropMimeData(data.get(), Qt::MoveAction, 0, 0, {}));
    Contents contents = tested.model.contents();
    SECTION("the same again")
    {
        contents[0].folio = QStringLiteral("i");
        tested.model.setContents(contents);
        CHECK(tested.model.canDropMimeData(data.get(), Qt::MoveAction, 0, 0, {}));
    }
    SECTION("one entry fewer")
    {
        contents.erase(contents.begin());
        tested.model.setContents(contents);
        CHECK_FALSE(tested.model.canDropMimeData(data.get(), Qt::MoveAction, 0, 0, {}));
    }
}

TEST_CASE("What is wanted says which entry it means, whatever row that comes to stand in")
{
    Tested tested;
    std::optional<ContentsEdit> wanted;
    QObject::connect(&tested.model, &ContentsModel::correctionWanted, &tested.model,
                     [&](const ContentsEdit &edit) { wanted = edit; });
    tested.model.setData(tested.model.indexOf(4), QStringLiteral("另一则"), Qt::EditRole);
    REQUIRE(wanted);
    Contents later = tested.model.contents();
    later.erase(later.begin()); // the rows below have moved up
    const EditedContents now = edited(later, ContentsEdits({*wanted}, 1));
    CHECK(now.entries[3].title == QStringLiteral("另一则"));
    CHECK(now.entries[4].title == later[4].title);
}
