// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/face/DarkPaper.h"
#include "flip/face/FaceStore.h"
#include "support/Catch.h"

#include <QPainter>

using namespace fanye;
using namespace fanye::pages;
using namespace fanye::flip;

namespace {

FaceParameters parametersFor(QSize sheet, SheetSide side = SheetSide::Right)
{
    FaceParameters parameters;
    parameters.sheet = sheet;
    parameters.side = side;
    parameters.pagePoints = QSizeF(sheet) / 2;
    return parameters;
}

QImage page(QSize size, QColor colour)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

int green(const Face &face, int x, int y)
{
    return qGreen(face.row(y)[x]);
}

} // namespace

TEST_CASE("a face is its page, darkened only towards the spine")
{
    const QSize sheet(400, 560);
    for (SheetSide side : {SheetSide::Left, SheetSide::Right}) {
        const Face face
            = printedFace(parametersFor(sheet, side), {page(sheet, QColor(200, 200, 200)), Sharpness::Sharp});
        CHECK(face.texels == sheet);
        CHECK(face.sharpness == Sharpness::Sharp);
        const int atSpine = side == SheetSide::Right ? 0 : 399, inside = side == SheetSide::Right ? 250 : 149;
        CHECK(green(face, atSpine, 280) < 160);
        CHECK(green(face, inside, 280) == 200);
        // One more column and row, for sampling.
        CHECK(face.row(10)[400] == face.row(10)[399]);
        CHECK(face.row(560)[10] == face.row(559)[10]);
    }
}

TEST_CASE("a face printed over used pixels is the same as on fresh ones")
{
    const QSize sheet(400, 560);
    FaceParameters narrow = parametersFor(sheet);
    narrow.pagePoints = QSizeF(100, 280); // bare paper beside it
    for (const FaceParameters &wanted : {parametersFor(sheet), narrow}) {
        const PagePicture picture{page(paintedSize(wanted), QColor(90, 120, 200)), Sharpness::Sharp};
        const Face fresh = printedFace(wanted, picture);
        QImage fitting = page(sheet + QSize(1, 1), Qt::red);
        const uchar *memory = fitting.constBits();
        const Face reused = printedFace(wanted, picture, std::move(fitting));
        CHECK(reused.pixels.constBits() == memory);
        CHECK(reused.pixels == fresh.pixels);
        CHECK(reused.throughPrint == fresh.throughPrint);
        CHECK(printedFace(wanted, picture, page(sheet, Qt::red)).pixels == fresh.pixels); // does not fit
        const QImage shared = page(sheet + QSize(1, 1), Qt::red);
        CHECK(printedFace(wanted, picture, shared).pixels == fresh.pixels);
        CHECK(shared == page(sheet + QSize(1, 1), Qt::red)); // somebody looks at it still
    }
}

TEST_CASE("a page alone has no gutter")
{
    FaceParameters alone = parametersFor({400, 560});
    alone.sides = Sides::One;
    const Face face = printedFace(alone, {page({400, 560}, QColor(200, 200, 200)), Sharpness::Sharp});
    CHECK(green(face, 0, 280) == 200);
}

TEST_CASE("a page of another shape stands in the middle of its paper")
{
    FaceParameters odd = parametersFor({400, 560});
    odd.sides = Sides::One;
    odd.pagePoints = {400, 280};
    CHECK(paintedSize(odd) == QSize(400, 280));
    const Face face = printedFace(odd, {page({400, 280}, Qt::black), Sharpness::Sharp});
    CHECK(green(face, 200, 20) == 255);
    CHECK(green(face, 200, 280) == 0);
    CHECK(green(face, 200, 540) == 255);
}

TEST_CASE("a wide page is laid over the spine, one half on each leaf")
{
    QImage wide(800, 560, QImage::Format_RGB32);
    QPainter painter(&wide);
    painter.fillRect(0, 0, 400, 560, QColor(200, 0, 0));
    painter.fillRect(400, 0, 400, 560, QColor(0, 0, 200));
    painter.end();
    for (SheetSide side : {SheetSide::Left, SheetSide::Right}) {
        FaceParameters half = parametersFor({400, 560}, side);
        half.part = side == SheetSide::Left ? PagePart::LeftHalf : PagePart::RightHalf;
        half.pagePoints = {1190, 833};
        CHECK(paintedSize(half) == QSize(800, 560));
        const Face face = printedFace(half, {wide, Sharpness::Sharp});
        CHECK(qRed(face.row(280)[200]) == (side == SheetSide::Left ? 200 : 0));
        CHECK(qBlue(face.row(280)[200]) == (side == SheetSide::Left ? 0 : 200));
    }
}

TEST_CASE("a thumbnail makes a small face, and nothing makes a blank one")
{
    const Face small = printedFace(parametersFor({400, 560}), {page({100, 140}, Qt::gray), Sharpness::Thumbnail});
    CHECK(small.texels == QSize(100, 140));
    CHECK(small.sharpness == Sharpness::Thumbnail);
    const Face none = printedFace(parametersFor({400, 560}), {});
    CHECK(none.sharpness == Sharpness::None);
    CHECK(green(none, 250, 280) == 255);
}

TEST_CASE("found words are lit where they stand")
{
    FaceParameters lit = parametersFor({400, 560}); // two pixels to a point
    lit.highlights.hits = {{50, 100, 40, 10}};
    lit.highlights.current = {{50, 200, 40, 10}};
    const Face face = printedFace(lit, {page({400, 560}, Qt::white), Sharpness::Sharp});
    const auto blue = [&](int x, int y) { return qBlue(face.row(y)[x]); };
    CHECK(blue(140, 210) < 160);
    CHECK(blue(140, 410) < 110);
    CHECK(blue(140, 180) > 250);
    CHECK(blue(220, 210) > 250);
}

TEST_CASE("warm paper is warm, and print stays print")
{
    FaceParameters warm = parametersFor({400, 560});
    warm.paper = Paper::Warm;
    const Face face = printedFace(warm, {page({400, 560}, Qt::white), Sharpness::Sharp});
    const QColor colour(face.row(280)[250]);
    CHECK(colour.red() > colour.blue() + 15);
    CHECK(printedFace(warm, {page({400, 560}, Qt::black), Sharpness::Sharp}).row(280)[250] == 0xff000000u);
}

TEST_CASE("at night paper is dark and print light, but a photograph keeps its tones")
{
    QImage image = page({320, 320}, Qt::white);
    QPainter painter(&image);
    for (int y = 20; y < 120; y += 12) // lines of print
        for (int x = 10; x < 300; x += 7)
            painter.fillRect(x, y, 4, 7, Qt::black);
    for (int y = 160; y < 320; ++y) // a photograph
        for (int x = 0; x < 320; ++x)
            image.setPixelColor(x, y,
                                QColor((x * 5 + y * 3) % 200 + 20, (x * 3 + y) % 180 + 40, (x + y * 2) % 160 + 40));
    painter.end();
    const QImage day = image;
    turnToNight(image, {});
    CHECK(qGray(image.pixel(5, 5)) < 40);
    CHECK(qGray(image.pixel(12, 22)) > 180);
    for (QPoint p : {QPoint(100, 220), QPoint(200, 260)})
        CHECK(qGray(image.pixel(p)) == Approx(0.8 * qGray(day.pixel(p))).margin(4));
    CHECK(nightColour(Qt::white, {}).lightness() < 40);
}

TEST_CASE("at night the edges of a photograph are its own")
{
    struct Row
    {
        const char *what;
        QRect photograph;
        QColor around;
        QString caption;
    };
    for (const Row &row : {Row{"where no block begins", {37, 45, 213, 171}, Qt::white, {}},
                           Row{"on a tint", {51, 62, 190, 150}, QColor(222, 232, 240), {}},
                           Row{"over a caption", {37, 45, 213, 171}, Qt::white, QStringLiteral("MMMMMMMMMMMMMMMM")},
                           Row{"to the page's edges", {0, 0, 320, 200}, Qt::white, {}}}) {
        CAPTURE(row.what);
        QImage image = page({320, 400}, row.around);
        QPainter painter(&image);
        painter.drawText(QPoint(row.photograph.left(), row.photograph.bottom() + 16), row.caption);
        painter.end();
        for (int y = row.photograph.top(); y <= row.photograph.bottom(); ++y)
            for (int x = row.photograph.left(); x <= row.photograph.right(); ++x)
                image.setPixelColor(x, y,
                                    QColor((x * 5 + y * 3) % 160 + 20, (x * 3 + y) % 150 + 30, (x + y * 2) % 140));
        const Photographs photos(image);
        for (int y = 0; y < image.height(); ++y) {
            const auto spans = photos.across(y + 0.5);
            const bool isOn = y >= row.photograph.top() && y <= row.photograph.bottom();
            REQUIRE(spans.size() == (isOn ? 1 : 0));
            if (isOn)
                REQUIRE(QPointF(spans.front().begin, spans.front().end)
                        == QPointF(row.photograph.left(), row.photograph.right() + 1));
        }
    }
}

TEST_CASE("at night a heading on a tint that runs from one colour into another is print, and no photograph")
{
    QImage image = page({480, 640}, Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient tint(0, 0, 480, 640);
    tint.setColorAt(0, QColor(190, 30, 40));
    tint.setColorAt(1, QColor(250, 215, 170));
    painter.fillRect(20, 20, 440, 600, tint);
    painter.setPen(QPen(Qt::white, 2.2));
    for (int x = 50; x < 260; x += 24) { // strokes at every angle, as close as those of ideographs
        painter.drawLine(QLineF(x, 60, x + 18, 62));
        painter.drawLine(QLineF(x, 68.5, x + 18, 69));
        painter.drawLine(QLineF(x + 9, 58, x + 2, 80));
        painter.drawLine(QLineF(x + 9, 68, x + 19, 80));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(255, 235, 230, 235));
    for (int y = 100; y < 560; y += 60)
        painter.drawRoundedRect(QRectF(40, y, 400, 30), 8, 8);
    painter.end();
    const Photographs photos(image);
    for (int y = 0; y < 640; ++y)
        REQUIRE(photos.across(y + 0.5).empty());
}

TEST_CASE("a face is made once, and again when a better picture is there")
{
    IssueFacts facts;
    facts.pages.assign(4, PageGeometry());
    PagePicture known{page({80, 113}, Qt::gray), Sharpness::Thumbnail};
    int asked = 0;
    FaceStore store;
    store.setIssue(facts,
                   {[&](PageNumber, QSize) {
                        ++asked;
                        return known;
                    },
                    [](const ViewState &) {}});
    store.setSheet({300, 424}, Sides::Two);
    const LeafSide leafSide{PageNumber::fromNumber(2), PagePart::Whole, SheetSide::Left};
    const FacePointer first = store.face(leafSide);
    CHECK(first->sharpness == Sharpness::Thumbnail);
    CHECK(store.face(leafSide) == first);
    CHECK(asked == 1);
    known = {page(store.paintedSize(leafSide), Qt::gray), Sharpness::Sharp};
    CHECK(store.face(leafSide) == first); // nobody has said so yet
    store.pictureChanged(PageNumber::fromNumber(3));
    CHECK(store.face(leafSide) == first);
    store.pictureChanged(PageNumber::fromNumber(2));
    const FacePointer sharp = store.face(leafSide);
    CHECK(sharp->sharpness == Sharpness::Sharp);
    store.pictureChanged(PageNumber::fromNumber(2)); // the same picture once more
    CHECK(store.face(leafSide) == sharp);
    store.highlights().setHits(PageNumber::fromNumber(2), {{QRectF(1, 1, 9, 9)}, {}});
    CHECK(store.face(leafSide) != sharp);
}

TEST_CASE("faces that are still looked at stay as they are, however many come after them")
{
    constexpr int pages = 40;
    IssueFacts facts;
    facts.pages.assign(pages, PageGeometry{{300, 424}});
    FaceStore store;
    store.setIssue(facts,
                   {[&](PageNumber number, QSize size) {
                        return PagePicture{page(size, QColor(10, 5 * number.number(), 20)), Sharpness::Sharp};
                    },
                    [](const ViewState &) {}});
    store.setSheet({300, 424}, Sides::Two);
    std::vector<FacePointer> held;
    for (int number = 1; number <= pages; ++number) {
        const FacePointer face = store.face({PageNumber::fromNumber(number), PagePart::Whole, SheetSide::Left});
        CHECK(green(*face, 100, 200) == 5 * number);
        if (number % 3 == 0)
            held.push_back(face);
    }
    for (std::size_t i = 0; i < held.size(); ++i)
        CHECK(green(*held[i], 100, 200) == 15 * int(i + 1));
    store.rest(FaceStore::Near::Turns);
    CHECK(store.isReady({PageNumber::fromNumber(pages - 5), PagePart::Whole, SheetSide::Left}));
    CHECK_FALSE(store.isReady({PageNumber::fromNumber(pages - 6), PagePart::Whole, SheetSide::Left}));
}
