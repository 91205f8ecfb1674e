// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/marks/MarksModel.h"
#include "app/marks/ShownMarks.h"
#include "marks/MarkForTests.h"
#include "support/Catch.h"

using namespace fanye;
using namespace fanye::app;
using namespace fanye::marks;

namespace {

QStringList rowsOf(const MarksModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString id = model.index(row).data(MarksModel::IdRole).toString();
        rows += id.isEmpty() ? QStringLiteral("bookmark %1").arg(model.index(row).data(MarksModel::PageRole).toInt())
                             : id;
    }
    return rows;
}

} // namespace

TEST_CASE("marks and bookmarks are listed by page or by date, and filtered by their words")
{
    Mark late = someMark("late", 2), early = someMark("early", 5);
    late.changed = late.changed.addDays(1);
    late.note = QStringLiteral("Call the Author");
    MarksModel model;
    CHECK(model.isEmptyOfAll());
    model.setMarks({late, early});
    model.setBookmarks({{PageNumber::fromNumber(3), late.created.addSecs(60)}});
    CHECK(rowsOf(model) == QStringList{QStringLiteral("late"), QStringLiteral("bookmark 3"), QStringLiteral("early")});
    model.setOrder(MarksModel::Order::ByDate);
    CHECK(rowsOf(model) == QStringList{QStringLiteral("late"), QStringLiteral("bookmark 3"), QStringLiteral("early")});
    model.setFilter(QStringLiteral("author"));
    CHECK(rowsOf(model) == QStringList{QStringLiteral("late")});
    model.setFilter(QString::fromUtf8("竞争"));
    CHECK(rowsOf(model).size() == 2);
    model.setFilter(QStringLiteral("nothing"));
    CHECK(rowsOf(model).isEmpty());
    CHECK(!model.isEmptyOfAll());
}

TEST_CASE("annotations of the file stand among the marks, told apart, filtered and without an id")
{
    MarksModel model;
    model.setMarks({someMark("late", 2), someMark("early", 5)});
    FileMark inFile{someMark("", 3), QColor(1, 2, 3), QStringLiteral("fanye-x")};
    inFile.mark.note = QStringLiteral("A: check");
    model.setFileMarks({inFile});
    CHECK(rowsOf(model) == QStringList{QStringLiteral("late"), QStringLiteral("bookmark 3"), QStringLiteral("early")});
    const QModelIndex row = model.index(1);
    CHECK(row.data(MarksModel::InFileRole).toBool());
    CHECK(row.data(MarksModel::PlaceRole).toString() == QStringLiteral("in the file · 3"));
    CHECK(row.data(MarksModel::ColourRole).value<QColor>() == QColor(1, 2, 3));
    CHECK(row.data(MarksModel::WholeRole).toString().endsWith(QStringLiteral("\nA: check")));
    CHECK(row.data(Qt::ToolTipRole).toString().contains(QStringLiteral("A: check")));
    CHECK_FALSE(model.index(0).data(MarksModel::InFileRole).toBool());
    model.setMarks({someMark("x", 3)}); // of which a copy brings the annotation
    CHECK(rowsOf(model) == QStringList{QStringLiteral("x")});
    model.setMarks({someMark("late", 2), someMark("early", 5)});
    model.setFilter(QStringLiteral("check"));
    CHECK(model.rowCount() == 1);
    model.setFilter({});
    model.setMarks({});
    CHECK_FALSE(model.isEmptyOfAll());
    model.setFileMarks({});
    CHECK(model.isEmptyOfAll());
}

TEST_CASE("an annotation without words is listed by its kind")
{
    Annotation stamp;
    stamp.kind = AnnotationKind::Stamp;
    stamp.rects = {QRectF(1, 2, 3, 4)};
    const auto rows = fileMarks({stamp}, {});
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].mark.note == QStringLiteral("Stamp"));
    CHECK_FALSE(rows[0].colour.isValid());
}

TEST_CASE("a very long note costs a row no more than a short one")
{
    Mark mark = someMark();
    mark.note = QString(longestNote, QLatin1Char('n'));
    MarksModel model;
    model.setMarks({mark});
    CHECK(model.index(0).data(MarksModel::NoteRole).toString().size() < 1000);
    CHECK(model.index(0).data(Qt::DisplayRole).toString().size() < 2000);
}

TEST_CASE("a mark is shown line by line, its note as a sign on the page; one on a page that is gone has no sign")
{
    IssueFacts facts;
    facts.pages.assign(3, PageGeometry());
    for (PageGeometry &page : facts.pages)
        page.size = {300, 400};
    Mark mark = someMark("a", 3), gone = someMark("gone", 9), place = someMark("place", 1);
    mark.note = gone.note = QStringLiteral("n");
    place.kind = MarkKind::Note;
    place.rects = {{PageNumber::fromNumber(1), QRectF(100, 100, 0, 0)}};
    const auto shown = shownMarks({mark, gone, place}, facts);
    REQUIRE(shown.size() == 2 + 1 + 2 + 1);
    CHECK(shown[0].look.kind == flip::FaceMark::Kind::Highlight);
    CHECK(shown[2].look.kind == flip::FaceMark::Kind::Note);
    CHECK(QRectF(QPointF(), facts.pages[2].size).contains(shown[2].look.rect));
    CHECK(shown[3].id == QStringLiteral("gone"));
    CHECK(shown[5].look.kind == flip::FaceMark::Kind::Note);
    CHECK(shown[5].look.rect.center().y() == 100);
    CHECK(shown[5].look.rect.right() < 30); // in the margin
}
