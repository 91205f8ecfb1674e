// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PdfForTests.h"
#include "WrittenPdf.h"
#include "engine/pdf/PdfDate.h"
#include "engine/pdf/QpdfAnnotations.h"

#include "support/Catch.h"

#include <QTimeZone>

#include <sstream>

using namespace fanye;
using namespace fanye::engine;

namespace {

const QByteArray somewhere = " /Rect [100 100 200 120] ";

AnnotationList annotationsOf(const QByteArray &pdf)
{
    PdfBackend backend = backendWith(pdf);
    AnnotationList all;
    REQUIRE(backend.readAnnotations(ProcessorClock::now() + std::chrono::seconds(60), [&](const AnnotationList &part) {
        all.annotations.insert(all.annotations.end(), part.annotations.begin(), part.annotations.end());
        all.isComplete = part.isComplete;
    }));
    return all;
}

AnnotationList annotationsOf(const QByteArrayList &entries, const QByteArray &page = {})
{
    return annotationsOf(WrittenPdf().annotations(entries).firstPage(page).bytes());
}

Annotation only(const AnnotationList &list)
{
    REQUIRE(list.annotations.size() == 1);
    return list.annotations.front();
}

// "10 20 30 5": x, y, width, height.
std::string asText(const QRectF &rect)
{
    std::ostringstream text;
    text << rect.x() << ' ' << rect.y() << ' ' << rect.width() << ' ' << rect.height();
    return text.str();
}

std::vector<std::string> asText(const std::vector<QRectF> &rects)
{
    std::vector<std::string> all;
    for (const QRectF &rect : rects)
        all.push_back(asText(rect));
    return all;
}

using Rects = std::vector<std::string>;

} // namespace

TEST_CASE("marks and notes of a file are read, links, fields, popups and what is hidden are not")
{
    const AnnotationList all = annotationsOf(QByteArrayList{
        "/Subtype /Highlight /QuadPoints [100 120 200 120 100 100 200 100]" + somewhere,
        "/Subtype /Underline" + somewhere, "/Subtype /Squiggly" + somewhere, "/Subtype /StrikeOut" + somewhere,
        "/Subtype /Text /Contents (A note)" + somewhere, "/Subtype /FreeText /Contents (On the page)" + somewhere,
        "/Subtype /Ink" + somewhere, "/Subtype /Stamp" + somewhere, "/Subtype /Caret /Contents (insert)" + somewhere,
        "/Subtype /Square /Contents (box)" + somewhere, "/Subtype /Circle /Contents (ring)" + somewhere,
        "/Subtype /Line /Contents (line)" + somewhere, "/Subtype /Polygon /Contents (area)" + somewhere,
        "/Subtype /PolyLine /Contents (lines)" + somewhere,
        // None of these:
        "/Subtype /Square" + somewhere, "/Subtype /Link" + somewhere, "/Subtype /Widget /Contents (x)" + somewhere,
        "/Subtype /Popup /Contents (x)" + somewhere, "/Subtype /Text /F 2 /Contents (hidden)" + somewhere,
        "/Subtype /Text /F 32 /Contents (no view)" + somewhere,
        "/Subtype /Text /StateModel (Review) /State (Accepted) /Contents (Accepted set by A)" + somewhere, "/Contents (x)"});
    CHECK(all.isComplete);
    REQUIRE(all.annotations.size() == 14);
    for (std::size_t i = 0; i < all.annotations.size(); ++i) {
        CHECK(int(all.annotations[i].kind) == int(i));
        CHECK(all.annotations[i].page == PageNumber::fromNumber(1));
        CHECK(asText(all.annotations[i].rects) == Rects{"100 280 100 20"});
    }
    CHECK(all.annotations[4].note == QStringLiteral("A note"));
}

TEST_CASE("an annotation tells who wrote what, when, and in which colour")
{
    const Annotation one = only(annotationsOf(QByteArrayList{
        "/Subtype /Text /T <FEFF738B> /NM (n-1) /C [1 0.5 0] /CreationDate (D:20240307090000+08'00') "
        "/M (D:20240308010203Z) /Contents (one\\r\\ntwo\\202)"
        + somewhere}));
    CHECK(one.author == QStringLiteral("王"));
    CHECK(one.name == QStringLiteral("n-1"));
    CHECK(one.colour == 0xFF8000U);
    CHECK(one.created == QDateTime(QDate(2024, 3, 7), QTime(1, 0), QTimeZone::utc()));
    CHECK(one.changed == QDateTime(QDate(2024, 3, 8), QTime(1, 2, 3), QTimeZone::utc()));
    CHECK(one.note == QStringLiteral("one\ntwo‡"));
    const Annotation other
        = only(annotationsOf(QByteArrayList{"/Subtype /Text /C [0 0 0 1] /M (yesterday) /Contents 5 /T 7" + somewhere}));
    CHECK(other.colour == 0U);
    CHECK_FALSE(other.created.isValid());
    CHECK(other.note.isEmpty());
    CHECK(other.author.isEmpty());
}

TEST_CASE("the lines of marked text are found in whatever order their corners come, and where they lie")
{
    const auto rects = [](const char *quads, const QByteArray &rect = somewhere) {
        return asText(
            only(annotationsOf(QByteArrayList{QByteArray("/Subtype /Highlight /QuadPoints ") + quads + rect})).rects);
    };
    const QByteArray wide = " /Rect [10 100 200 140] ";
    const Rects line{"100 280 100 20"};
    CHECK(rects("[100 120 200 120 100 100 200 100]") == line); // as viewers write and read it
    CHECK(rects("[100 100 200 100 200 120 100 120]") == line); // as the specification says
    CHECK(rects("[200 100 100 100 200 120 100 120]") == line);
    CHECK(rects("[100 140 200 140 100 130 200 130 10 120 50 120 10 110 50 110]", wide)
          == Rects{"100 260 100 10", "10 280 40 10"});
    CHECK(rects("[100 120 200 120 100 100 200 100 1 2 3]") == line); // half a line more
    CHECK(rects("[(a) 120 200 120 100 100 200 100]") == line); // the /Rect, as in all below
    CHECK(rects("[0 0 20 0 0 20 20 20]") == line);
    CHECK(rects("[]") == line);
    CHECK(rects("7") == line);
    CHECK(rects("[900 900 990 900 900 990 990 990]", " /Rect [900 900 990 990] ") == Rects{"300 0 0 0"});
    CHECK(rects("7", "") == Rects{"0 400 0 0"});
}

TEST_CASE("an annotation stands where it is displayed, however the page is boxed and turned")
{
    // The word stands 10 points from the left edge and 20 from the top of the crop box, is 100 long and 10 high.
    const QByteArray quad
        = "/Subtype /Highlight /Rect [60 320 160 330] /QuadPoints [60 330 160 330 60 320 160 320]";
    const QByteArray crop = "/CropBox [50 50 250 350] ";
    const auto rect = [&](const QByteArray &page) {
        return asText(only(annotationsOf(QByteArrayList{quad}, page)).rects.front());
    };
    CHECK(rect(crop) == "10 20 100 10");
    CHECK(rect(crop + "/Rotate 90") == "270 10 10 100");
    CHECK(rect(crop + "/Rotate 180") == "90 270 100 10");
    CHECK(rect(crop + "/Rotate -90") == "20 90 10 100");
    CHECK(rect(crop + "/UserUnit 2") == "10 20 100 10");
    CHECK(rect("/MediaBox [50 50 250 350]") == "10 20 100 10");
}

TEST_CASE("a note stays upright where its upper left corner is, however the page is turned")
{
    const auto rect = [](const char *page) {
        const QByteArray note = "/Subtype /Text /Contents (x) /Rect [60 310 80 330]";
        return asText(only(annotationsOf(QByteArrayList{note}, page)).rects.front());
    };
    CHECK(rect("") == "60 70 20 20");
    CHECK(rect("/Rotate 90") == "330 60 20 20");
    CHECK(rect("/Rotate 180") == "240 330 20 20");
    CHECK(rect("/Rotate 270") == "70 240 20 20");
}

TEST_CASE("answers belong to the note that they answer")
{
    const auto at = [](const char *entries) { return QByteArray("/Subtype /Text ") + entries + somewhere; };
    const AnnotationList all = annotationsOf(QByteArrayList{
        at("/Contents (Really?) /T (A)"), // 200
        at("/Contents (Yes.) /T (B) /IRT 200 0 R"), // 201
        at("/Contents (No.) /IRT 201 0 R"), // 202
        at("/Contents (round) /IRT 204 0 R"), // 203
        at("/Contents (and round) /IRT 203 0 R"), // 204
        at("/Contents (self) /IRT 205 0 R"), // 205
        at("/Contents (lost) /IRT 99 0 R"), // 206
        at("/Contents (one of a group) /IRT 200 0 R /RT /Group"), // 207
    });
    QStringList notes;
    for (const Annotation &each : all.annotations)
        notes << each.note;
    CHECK(notes
          == QStringList{QStringLiteral("Really?\n\nB: Yes.\n\nNo."), QStringLiteral("round"),
                         QStringLiteral("and round"), QStringLiteral("self"), QStringLiteral("lost"),
                         QStringLiteral("one of a group")});
}

TEST_CASE("a note that is only rich, or stands with its popup, is read as plain text")
{
    const AnnotationList all = annotationsOf(WrittenPdf()
                                                 .annotations({"/Subtype /Text /RC (<body><p>one <b>bold</b> &amp; "
                                                               "two</p><p>three<br/>four</p></body>)"
                                                                   + somewhere,
                                                               "/Subtype /Text /Popup 300 0 R" + somewhere,
                                                               "/Subtype /Text /RC (<p>cut <i)" + somewhere})
                                                 .object(300, "<< /Subtype /Popup /Parent 201 0 R /Contents (popped) >>")
                                                 .bytes());
    REQUIRE(all.annotations.size() == 3);
    CHECK(all.annotations[0].note == QStringLiteral("one bold & two\nthree\nfour"));
    CHECK(all.annotations[1].note == QStringLiteral("popped"));
    CHECK(all.annotations[2].note == QStringLiteral("cut"));
}

TEST_CASE("what a file says without end is cut off, and said to be")
{
    const Annotation one
        = only(annotationsOf(QByteArrayList{"/Subtype /Text /Contents (" + QByteArray(300'000, 'a') + ")" + somewhere}));
    CHECK(one.note.size() == longestAnnotationNote);
    QByteArray quads;
    for (int i = 0; i < 5000; ++i)
        quads += " 100 120 200 120 100 100 200 100";
    CHECK(only(annotationsOf(QByteArrayList{"/Subtype /Highlight /QuadPoints [" + quads + "]" + somewhere})).rects.size()
          == mostAnnotationRects);
    QByteArray many; // one object, many times, is one annotation
    for (int i = 0; i < 1000; ++i)
        many += "300 0 R ";
    CHECK(annotationsOf(WrittenPdf()
                            .firstPage("/Annots [" + many + "]")
                            .object(300, "<< /Subtype /Text /Contents (x)" + somewhere + ">>")
                            .bytes())
              .annotations.size()
          == 1);
    many.clear();
    for (int i = 0; i < 25'000; ++i)
        many += "<< /Subtype /Text /Contents (x)" + somewhere + ">>";
    const AnnotationList cut = annotationsOf(WrittenPdf().firstPage("/Annots [" + many + "]").bytes());
    CHECK(cut.annotations.size() == mostAnnotations);
    CHECK_FALSE(cut.isComplete);
}

TEST_CASE("a page whose annotations are no list has none")
{
    for (const char *annotations : {"7", "<< /Subtype /Text >>", "[]", "[null 5 (x)]", "99 0 R", "[99 0 R]", "3 0 R"}) {
        CAPTURE(annotations);
        const AnnotationList all = annotationsOf(WrittenPdf().firstPage(QByteArray("/Annots ") + annotations).bytes());
        CHECK(all.annotations.empty());
        CHECK(all.isComplete);
    }
}

TEST_CASE("dates are read as PDF writers write them, and written so that they are read")
{
    struct Row
    {
        const char *text, *expected;
    };
    const Row rows[] = {
        {"D:20240307090000+08'00'", "2024-03-07T01:00:00Z"},
        {"D:20240307090000+0800", "2024-03-07T01:00:00Z"},
        {"20240307", "2024-03-07T00:00:00Z"},
        {"D:2024", "2024-01-01T00:00:00Z"},
        {"D:20240307090000Z00'00'", "2024-03-07T09:00:00Z"},
        {"D:20240307233000-05'30", "2024-03-08T05:00:00Z"},
        {"D:20241341", ""},
        {"yesterday", ""},
        {"", ""},
        {"D:19690101", ""},
        {"D:99991231235959-99'99'", ""},
        {"D:99991399999999Z", ""},
    };
    for (const Row &row : rows) {
        CAPTURE(row.text);
        CHECK(dateIn(row.text).toString(Qt::ISODate).toStdString() == row.expected);
        CHECK(dateIn(row.text).isValid() == (*row.expected != 0));
    }
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1'709'200'000);
    CHECK(dateIn(dateText(now)) == now);
}
