// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/model/ContentsModel.h"

#include "contents/ContentsForTests.h"
#include "support/Catch.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QSignalSpy>

using namespace fanye;
using namespace fanye::contents;

namespace {

const char *const monthly = "卷首语 3\n"
                            "要闻 5\n"
                            "  一则 6\n"
                            "    缘起 6\n"
                            "  二则 8\n"
                            "简讯 -\n"
                            "  三则 12\n";

struct Tested
{
    ContentsModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    explicit Tested(const char *contents) { model.setContents(contentsFromText(QString::fromUtf8(contents))); }
    QString current() const { return model.currentIndex().data().toString(); }
};

PageNumber page(int number)
{
    return PageNumber::fromNumber(number);
}

} // namespace

TEST_CASE("Entries stand as a tree by their levels")
{
    for (const char *contents : {"", "a 1\n", monthly}) {
        Tested tested(contents);
        CHECK(textOf(tested.model) == QString::fromUtf8(contents));
    }
}

TEST_CASE("A level without its parent stands under what there is")
{
    Tested tested("    a 1\n      b 2\n  c 3\nd 4\n");
    CHECK(textOf(tested.model) == QStringLiteral("a 1\n  b 2\nc 3\nd 4\n"));
}

TEST_CASE("The second column shows the printed number before the PDF's")
{
    Contents contents = contentsFromText(QStringLiteral("a 3\nb 4\nc -\n"));
    contents[0].folio = QStringLiteral("01");
    Tested tested("");
    tested.model.setContents(contents);
    CHECK(textOf(tested.model) == QStringLiteral("a 01\nb 4\nc -\n"));
    CHECK(tested.model.indexOf(0).data(ContentsModel::PageRole) == 3);
    CHECK(tested.model.indexOf(0).data(ContentsModel::FolioRole) == QStringLiteral("01"));
    CHECK_FALSE(tested.model.indexOf(1).data(ContentsModel::FolioRole).isValid());
    CHECK_FALSE(tested.model.indexOf(2).data(ContentsModel::PageRole).isValid());
}

TEST_CASE("An entry says where it comes from and how sure that is")
{
    Contents contents = contentsFromText(QStringLiteral("a 3\n"));
    contents[0].source = ContentsSource::Typography;
    contents[0].confidence = 0.75;
    contents[0].top = 40;
    Tested tested("");
    tested.model.setContents(contents);
    const QModelIndex index = tested.model.indexOf(0);
    CHECK(index.data(ContentsModel::SourceRole).toInt() == int(ContentsSource::Typography));
    CHECK(index.data(ContentsModel::ConfidenceRole).toDouble() == 0.75);
    CHECK(index.data(ContentsModel::TopRole).toDouble() == 40);
    CHECK(index.data(ContentsModel::LevelRole).toInt() == 1);
}

TEST_CASE("The entry being read is marked and follows the reader")
{
    Tested tested(monthly);
    QSignalSpy changes(&tested.model, &QAbstractItemModel::dataChanged);
    tested.model.setCurrent(page(1));
    CHECK_FALSE(tested.model.currentIndex().isValid());
    CHECK(changes.isEmpty());

    tested.model.setCurrent(page(7));
    CHECK(tested.current() == QStringLiteral("缘起"));
    CHECK(tested.model.currentIndex().data(ContentsModel::CurrentRole).toBool());
    CHECK(tested.model.currentIndex().data(Qt::FontRole).value<QFont>().bold());
    CHECK(changes.size() == 1);

    tested.model.setCurrent(page(8));
    CHECK(tested.current() == QStringLiteral("二则"));
    CHECK_FALSE(tested.model.indexOf(3).data(ContentsModel::CurrentRole).toBool());
    CHECK_FALSE(tested.model.indexOf(3).data(Qt::FontRole).isValid());
    CHECK(changes.size() == 3); // one mark taken away, one set

    tested.model.setCurrent(page(9));
    CHECK(changes.size() == 3);
}

TEST_CASE("The mark stays with the page when other contents come")
{
    Tested tested("a 1\nb 9\n");
    tested.model.setCurrent(page(6));
    CHECK(tested.current() == QStringLiteral("a"));
    tested.model.setContents(contentsFromText(QString::fromUtf8(monthly)));
    CHECK(tested.current() == QStringLiteral("缘起"));
}

TEST_CASE("Pages and indexes lead to each other")
{
    Tested tested(monthly);
    for (int row = 0; row < int(tested.model.contents().size()); ++row) {
        const QModelIndex index = tested.model.indexOf(row);
        CHECK(tested.model.pageAt(index) == tested.model.contents()[std::size_t(row)].page);
        CHECK(tested.model.pageAt(index.siblingAtColumn(1)) == tested.model.contents()[std::size_t(row)].page);
    }
    CHECK_FALSE(tested.model.pageAt({}).has_value());
    CHECK_FALSE(tested.model.indexOf(7).isValid());
    CHECK_FALSE(tested.model.indexOf(-1).isValid());
}

TEST_CASE("A title is plain text, whatever stands in it")
{
    Contents contents = contentsFromText(QStringLiteral("x 1\n"));
    contents[0].title = QStringLiteral("<b>bold</b>\n\u202Eevil & more");
    Tested tested("");
    tested.model.setContents(contents);
    CHECK(tested.model.indexOf(0).data().toString() == QStringLiteral("<b>bold</b> evil & more"));
    CHECK(tested.model.indexOf(0).data(Qt::ToolTipRole).toString()
          == QStringLiteral("<span>&lt;b&gt;bold&lt;/b&gt; evil &amp; more</span>"));
}
